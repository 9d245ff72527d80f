import { weet } from "../domain/boom.ts";
import type { Coalitie } from "../domain/declaratie.ts";
import { type Bijeenkomst, verkenningenVan } from "./bijeenkomsten.ts";
import { type Gang, gangenVan, uitslagVan, type Variant } from "./gangen.ts";
import { beginVan } from "./gangtijden.ts";
import { type Weg, wegNaGang, wegNaVerkenning } from "./wegwijzer.ts";

/** What happened on the road, and where it led; no `weg` while that is not decided. */
export type Gebeurtenis =
  | { readonly soort: "verkenning"; readonly verkenning: Bijeenkomst; readonly weg: Weg | undefined }
  | { readonly soort: "gang"; readonly gang: Gang; readonly weg: Weg | undefined };

/** Exploratory meetings and passes in the order in which they happened. A pass without any day comes as late as it can. */
export function gebeurtenissenVan(coalitie: Coalitie): readonly Gebeurtenis[] {
  const wachtend = [...verkenningenVan(coalitie)];
  const gangen = gangenVan(coalitie);
  const rij: Gebeurtenis[] = [];
  const neem = (verkenning: Bijeenkomst) =>
    rij.push({ soort: "verkenning", verkenning, weg: wegNaVerkenning(coalitie, verkenning) });
  for (const [nr, gang] of gangen.entries()) {
    const begin = gangen.slice(nr).flatMap((g) => beginVan(coalitie, g) ?? [])[0];
    while (wachtend[0] && isEerder(wachtend[0], gang, begin, rij.length === 0)) wachtend.splice(0, 1).forEach(neem);
    rij.push({ soort: "gang", gang, weg: wegNaGang(gang) });
  }
  wachtend.forEach(neem);
  return rij;
}

/** Whether a meeting came before a pass. Without a day only another meeting after a pass that failed did not. */
function isEerder(verkenning: Bijeenkomst, gang: Gang, begin: string | undefined, isEerste: boolean): boolean {
  const datum = weet(verkenning.datum);
  if (datum !== undefined) return begin === undefined || datum <= begin;
  return isEerste || !["verworpen", "verlaten"].includes(uitslagVan(gang));
}

/** Where the last thing that happened leads; undefined while it is not decided. */
const wegNu = (coalitie: Coalitie): Weg | undefined => gebeurtenissenVan(coalitie).at(-1)?.weg;

const isVariant = (naar: Weg["naar"] | undefined): naar is Variant => naar === "initiatief" || naar === "plan";

/** The pass that steps 6 to 8 are about: the one asked for, else the last; undefined when a new one is to be made. */
export function huidigeGang(coalitie: Coalitie, gevraagd?: string): Gang | undefined {
  if (gevraagd !== undefined) return gangenVan(coalitie).find((g) => g.id === gevraagd);
  return isVariant(wegNu(coalitie)?.naar) ? undefined : gangenVan(coalitie).at(-1);
}

/** The pass that step 9 decides on: also when it has been decided just now. */
export const besluitGang = (coalitie: Coalitie, gevraagd?: string): Gang | undefined =>
  gevraagd === undefined ? gangenVan(coalitie).at(-1) : gangenVan(coalitie).find((g) => g.id === gevraagd);

/** The variant of a pass, or the one a new pass would have: what the road says, else what the rounds say, else a plan. */
export function variantVan(coalitie: Coalitie, gang: Gang | undefined): Variant {
  const eigen = weet(gang?.variant);
  if (eigen !== undefined) return eigen;
  const naar = wegNu(coalitie)?.naar;
  return isVariant(naar) ? naar : variantVolgensRondes(coalitie);
}

const variantVolgensRondes = (coalitie: Coalitie): Variant =>
  weet(coalitie.coalitie?.rondes?.keuze) === "3" ? "initiatief" : "plan";

/** The meeting of step 4: the one asked for, else the last; undefined when another one is to be held. */
export function verkenningVoorbereiden(coalitie: Coalitie, gevraagd?: string): Bijeenkomst | undefined {
  const naar = wegNu(coalitie)?.naar;
  const opnieuw = naar === "terug" || naar === "notitie";
  return gevraagdeVerkenning(coalitie, gevraagd) ?? (opnieuw ? undefined : laatsteVerkenning(coalitie));
}

/** The meeting of step 5: the one asked for, else the last. */
export const verkenningUitwerken = (coalitie: Coalitie, gevraagd?: string): Bijeenkomst | undefined =>
  gevraagdeVerkenning(coalitie, gevraagd) ?? laatsteVerkenning(coalitie);

const laatsteVerkenning = (coalitie: Coalitie): Bijeenkomst | undefined => verkenningenVan(coalitie).at(-1);

const gevraagdeVerkenning = (coalitie: Coalitie, id: string | undefined): Bijeenkomst | undefined =>
  id === undefined ? undefined : verkenningenVan(coalitie).find((b) => b.id === id);
