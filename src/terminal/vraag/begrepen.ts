import { isStand } from "../../domain/boom.ts";
import { kleineLetter } from "../../dutch/zinnen.ts";
import type { Vraagstelling } from "../../wizard/interviewer.ts";

/** What people write in more than one way, and is shown as it was understood. */
const VERTAALD: readonly string[] = ["datum", "tijd", "bedrag", "getal"];

const isVertaald = ({ veld }: Vraagstelling): boolean =>
  VERTAALD.includes(veld.soort) || (veld.soort === "tekst" && veld.vorm !== undefined);

/** Nobody writes a day or an amount so long. */
const LANGST = 80;

interface Begrepen {
  /** How the answer will stand there, where that is not as it was typed. */
  readonly als?: string;
  readonly letOp?: string;
}

/** How what stands in the field is understood, while it is typed: nothing for what cannot be read (yet). */
export function begrepen(vraag: Vraagstelling, tekst: string): Begrepen {
  if (!isVertaald(vraag) || tekst.trim() === "" || tekst.length > LANGST) return {};
  const gelezen = vraag.lees(tekst);
  if (!gelezen.ok || gelezen.waarde === undefined || isStand(gelezen.waarde)) return {};
  const als = vraag.lijkt(gelezen.waarde);
  return {
    ...(als === tekst.trim() ? {} : { als }),
    ...(gelezen.letOp === undefined ? {} : { letOp: `Let op: ${kleineLetter(gelezen.letOp)}` }),
  };
}
