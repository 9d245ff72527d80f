import { InternalError } from "../errors.ts";
import type { Stap, Stapnummer } from "./stap.ts";
import { afronding } from "./stappen/afronding.ts";
import { stap1 } from "./stappen/stap1.ts";
import { stap2 } from "./stappen/stap2.ts";
import { stap3 } from "./stappen/stap3.ts";
import { stap4 } from "./stappen/stap4.ts";
import { stap5 } from "./stappen/stap5.ts";
import { stap6 } from "./stappen/stap6.ts";
import { stap7 } from "./stappen/stap7.ts";
import { stap8 } from "./stappen/stap8.ts";
import { stap9 } from "./stappen/stap9.ts";
import { stap10 } from "./stappen/stap10.ts";

/** The ten steps and the closing, in the order of the method. */
export const STAPPEN: readonly Stap[] = [
  stap1,
  stap2,
  stap3,
  stap4,
  stap5,
  stap6,
  stap7,
  stap8,
  stap9,
  stap10,
  afronding,
];

export function stapMet(nr: Stapnummer): Stap {
  const stap = STAPPEN.find((s) => s.nr === nr);
  if (stap === undefined) throw new InternalError(`Er is geen stap ${nr}.`);
  return stap;
}

/** The step that somebody typed: `1` to `10` or `afronding`; undefined when it is none. */
export const leesStapnummer = (tekst: string): Stapnummer | undefined =>
  STAPPEN.find((stap) => String(stap.nr) === tekst.trim().toLowerCase())?.nr;
