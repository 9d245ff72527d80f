import { aandachtVan } from "../plan/stilzetten.ts";
import type { Sessie } from "./sessie.ts";

/** More than this at one question is a list of faults. */
const HOOGSTENS = 2;

/** Said right after an answer, when something about it is worth another look. The reason beside advice is asked anyway. */
export function noemAandacht(s: Sessie, pad: string): void {
  const punten = aandachtVan(s.boek.coalitie).open.filter((punt) => punt.pad === pad && punt.code !== "advies");
  for (const { melding, hint } of punten.slice(0, HOOGSTENS)) {
    const zin = `Bewaard. Let op: ${melding} ${hint}`;
    s.gevolgen.push(zin);
    s.interviewer.toon(zin);
  }
}
