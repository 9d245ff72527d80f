import { dingPad, leesPad, schrijfPad } from "../domain/pad.ts";
import type { Boek } from "./boek.ts";

/** The thing that questions are about. It may not exist yet: then it is made with the first answer. */
export interface Plek {
  /** Its path; `bijeenkomsten[]` while it does not exist; empty for the root. */
  pad(): string;
  /** Its path, once it is certain to exist. */
  maak(): string;
  /** What it starts with. */
  readonly nieuw: Readonly<Record<string, unknown>>;
}

export const vastePlek = (pad: string): Plek => ({ pad: () => pad, maak: () => pad, nieuw: {} });
export const WORTEL: Plek = vastePlek("");

/** The one thing of a list that a step is about; `welk` finds it, and finds it again after it was made. */
export function dingPlek(
  boek: Boek,
  lijst: string,
  welk: () => string | undefined,
  nieuw: Readonly<Record<string, unknown>>,
): Plek {
  let gemaakt: string | undefined;
  const pad = (): string => {
    const id = welk();
    return gemaakt ?? (id === undefined ? `${lijst}[]` : dingPad(lijst, { id }, 0));
  };
  const maak = (): string => {
    if (pad().endsWith("[]")) gemaakt = boek.voegToe(lijst, nieuw);
    return pad();
  };
  return { pad, maak, nieuw };
}

/** The list that a thing is in, and the thing within it. */
export function splitsDing(pad: string): { readonly lijst: string; readonly ding: string } {
  const stukken = leesPad(pad) ?? [];
  const laatste = stukken.at(-1);
  return {
    lijst: schrijfPad(stukken.slice(0, -1)),
    ding: laatste !== undefined && "ding" in laatste ? laatste.ding : "",
  };
}
