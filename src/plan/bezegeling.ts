import { lijstVan, weet } from "../domain/boom.ts";
import type { Coalitie } from "../domain/declaratie.ts";
import type { Gang } from "./weg.ts";

export type Besluit = ReturnType<typeof besluitenVan>[number];

const besluitenVan = (coalitie: Coalitie) => lijstVan(coalitie.besluiten);

/** The decisions on this pass. With a single pass, also those that name none. */
export function besluitenOver(coalitie: Coalitie, gang: string | undefined): readonly Besluit[] {
  const enige = lijstVan(coalitie.gangen).length <= 1;
  return besluitenVan(coalitie).filter((besluit) => {
    const over = weet(besluit.gang);
    return over === undefined ? enige : over === gang;
  });
}

/**
 * Whether what was to be signed on this pass has been signed: nothing was chosen, `geen` was chosen, or a signed seal is of
 * this pass. A seal that names no pass counts when there is only one pass.
 */
export function isBezegeld(coalitie: Coalitie, gang: Gang | undefined): boolean {
  const keuze = weet(gang?.bezegelingKeuze);
  if (keuze === undefined || keuze === "geen") return true;
  return lijstVan(coalitie.bezegelingen).some(
    (bezegeling) => weet(bezegeling.stand) === "getekend" && hoortBij(coalitie, weet(bezegeling.gang), gang),
  );
}

const hoortBij = (coalitie: Coalitie, genoemd: string | undefined, gang: Gang | undefined): boolean =>
  genoemd === undefined ? lijstVan(coalitie.gangen).length <= 1 : genoemd === gang?.id;
