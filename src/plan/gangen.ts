import { lijstVan, weet } from "../domain/boom.ts";
import type { Coalitie } from "../domain/declaratie.ts";

/** One pass through steps 6 to 8. */
export type Gang = ReturnType<typeof gangenVan>[number];
export type Variant = "initiatief" | "plan";

export const gangenVan = (coalitie: Coalitie) => lijstVan(coalitie.gangen);

export type Uitslag = "lopend" | "aangenomen" | "aangehouden" | "verworpen" | "verlaten";

/** How a pass stands. A founding date, or `besloten` without more, counts as adopted: a rejection has to be written. */
export function uitslagVan(gang: Gang): Uitslag {
  const uitkomst = weet(gang.uitkomst);
  if (weet(gang.stand) === "verlaten") return "verlaten";
  if (uitkomst === "verworpen" || uitkomst === "aangehouden") return uitkomst;
  return uitkomst !== undefined || weet(gang.opgericht) !== undefined || weet(gang.stand) === "besloten"
    ? "aangenomen"
    : "lopend";
}

type Pauze = ReturnType<typeof pauzesVan>[number];

export const pauzesVan = (gang: Gang | undefined) => lijstVan(gang?.pauzes);

/** The pause a pass is in: one that nobody has ended yet, of a pass on which nothing was decided. */
export const pauzeNu = (gang: Gang | undefined): Pauze | undefined =>
  gang !== undefined && uitslagVan(gang) === "lopend"
    ? pauzesVan(gang).findLast((pauze) => weet(pauze.hervat) === undefined)
    : undefined;
