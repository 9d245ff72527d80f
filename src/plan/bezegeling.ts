import { lijstVan, weet } from "../domain/boom.ts";
import type { Coalitie } from "../domain/declaratie.ts";
import type { Gang } from "./gangen.ts";
import { hoortBij } from "./gangtijden.ts";

export type Besluit = ReturnType<typeof besluitenVan>[number];

const besluitenVan = (coalitie: Coalitie) => lijstVan(coalitie.besluiten);

/** The decisions on this pass: that name it, or were taken while it was running. */
export const besluitenOver = (coalitie: Coalitie, gang: string | undefined): readonly Besluit[] =>
  besluitenVan(coalitie).filter((besluit) => hoortBij(coalitie, besluit, gang));

/**
 * Whether what was to be signed on this pass has been signed: nothing was chosen, `geen` was chosen, or a signed seal is of
 * this pass.
 */
export function isBezegeld(coalitie: Coalitie, gang: Gang | undefined): boolean {
  const keuze = weet(gang?.bezegelingKeuze);
  if (keuze === undefined || keuze === "geen") return true;
  return lijstVan(coalitie.bezegelingen).some(
    (bezegeling) => weet(bezegeling.stand) === "getekend" && hoortBij(coalitie, bezegeling, gang?.id),
  );
}

const GEEN_PARTNER = ["geen partner", "toehoorder"];

/** Decided by somebody who is no partner, or by an assessor from outside. */
export const isVanBuiten = (coalitie: Coalitie, besluit: Readonly<Record<string, unknown>>): boolean =>
  besluit.orgaan === "externe beoordelaar" ||
  lijstVan(coalitie.organisaties).some(
    (o) => o.id !== undefined && o.id === besluit.organisatie && GEEN_PARTNER.includes(weet(o.rol) ?? ""),
  );
