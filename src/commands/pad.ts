import { velden } from "../domain/declaratie.ts";
import { alleVelden, leesPad, patroonVan, schrijfPad, waardeBij } from "../domain/pad.ts";
import { bedoelJe, dichtstbij } from "../dutch/nabij.ts";
import { UserError } from "../errors.ts";
import type { Project } from "../project/project.ts";

/** Throws UserError where a thing on the way does not exist: `get` and `set` make no partners. */
export function keurDingen(project: Project, pad: string): void {
  const stukken = leesPad(pad) ?? [];
  stukken.forEach((stuk, i) => {
    if (!("ding" in stuk)) return;
    const hier = schrijfPad(stukken.slice(0, i + 1));
    if (waardeBij(project.coalitie, hier) !== undefined) return;
    const daar = waardeBij(project.coalitie, schrijfPad(stukken.slice(0, i)));
    const ids = Array.isArray(daar) ? daar.map((d, n) => String(d.id ?? n + 1)) : [];
    const anders = ids.length > 0 ? `Er is: ${ids.join(", ")}.` : "De lijst is nog leeg; gebruik ‘coalitie step’.";
    throw new UserError("gebruik", `‘${hier}’ bestaat niet.`, bedoelJe(stuk.ding, ids, anders));
  });
}

/** The error for a path that is not declared, with the nearest one that is. */
export const onbekendPad = (pad: string): UserError =>
  new UserError("gebruik", `Er is geen veld ‘${pad}’.`, padhint(pad));

/** The nearest path that is declared, about the things that were meant. */
function padhint(pad: string): string {
  const patronen = [...alleVelden(velden)].map((v) => v.patroon);
  const dingen = [...pad.matchAll(/\[[^\]]*\]/g)].map(([ding]) => ding);
  const bedoeld = dichtstbij(patroonVan(pad), patronen);
  if (bedoeld === undefined) return "Bekijk alles met: coalitie get";
  let nr = 0;
  return `Bedoel je ‘${bedoeld.replace(/\[\]/g, (leeg) => dingen[nr++] ?? leeg)}’?`;
}
