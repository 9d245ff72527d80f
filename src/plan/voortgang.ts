import { opsomming } from "../dutch/opsommingen.ts";
import { hoofdletter } from "../dutch/zinnen.ts";
import type { Route, Routeregel } from "./route.ts";
import type { Stapnummer } from "./stap.ts";

/** How far the road as a whole is; what was left out does not count. */
export interface Voortgang {
  readonly beantwoord: number;
  readonly vragen: number;
  /** Steps that are done, and all that are to be done; the closing is one. */
  readonly af: number;
  readonly stappen: number;
}

const telt = ({ stand }: Routeregel): boolean => stand !== "vervalt";

export function voortgangVan({ regels }: Pick<Route, "regels">): Voortgang {
  const mee = regels.filter(telt);
  return {
    beantwoord: mee.reduce((som, { beantwoord }) => som + beantwoord, 0),
    vragen: mee.reduce((som, { vragen }) => som + vragen, 0),
    af: mee.filter(({ stand }) => stand === "afgerond").length,
    stappen: mee.length,
  };
}

/** `9 van de 12 vragen zijn beantwoord`, as a sentence that says what is left. */
export function beantwoordzin(beantwoord: number, vragen: number): string {
  if (vragen === 0) return "Hier zijn nog geen vragen.";
  if (beantwoord === 0) return vragen === 1 ? "Er is één vraag." : `Er zijn ${vragen} vragen.`;
  if (beantwoord >= vragen) return vragen === 1 ? "De vraag is beantwoord." : `Alle ${vragen} vragen zijn beantwoord.`;
  const open = vragen - beantwoord;
  return `${beantwoord} van de ${vragen} vragen ${beantwoord === 1 ? "is" : "zijn"} beantwoord; ${open === 1 ? "er is er nog één" : `er zijn er nog ${open}`} open.`;
}

/** The road as a whole in a sentence or two. */
export function wegzin(route: Pick<Route, "regels">): string {
  const { beantwoord, vragen, af, stappen } = voortgangVan(route);
  return `Hele route: ${af} van de ${stappen} stappen ${af === 1 ? "is" : "zijn"} af, ${beantwoord} van de ${vragen} vragen ${beantwoord === 1 ? "is" : "zijn"} beantwoord.`;
}

/** `stap 3`, or the closing by its name. */
export const stapwoord = (stap: Stapnummer): string => (stap === "afronding" ? "de afronding" : `stap ${stap}`);

const zelfde = (a: Routeregel, b: Routeregel): boolean =>
  a.stap === b.stap && a.gang === b.gang && a.bijeenkomst === b.bijeenkomst;

/** What changed between two moments, a sentence for each step that did. */
export function verschilTussen(voor: Route, na: Route): readonly string[] {
  const zinnen = na.regels.flatMap((nu): readonly string[] => {
    const toen = voor.regels.find((regel) => zelfde(regel, nu));
    if (toen === undefined || !telt(nu)) return [];
    const stap = hoofdletter(stapwoord(nu.stap));
    if (nu.stand === "afgerond" && toen.stand !== "afgerond") return [`${stap} is af.`];
    // That a step to come has more questions is no news.
    if (nu.beantwoord === toen.beantwoord) return [];
    return [`${stap}: ${beantwoordzin(nu.beantwoord, nu.vragen)}`];
  });
  const opengegaan = na.regels.filter(
    (nu) => nu.stand === "bezig" && voor.regels.some((toen) => zelfde(toen, nu) && toen.stand === "afgerond"),
  );
  return opengegaan.length === 0
    ? zinnen
    : [...zinnen, `Weer open: ${opsomming([...new Set(opengegaan.map(({ stap }) => stapwoord(stap)))])}.`];
}
