import { type Gezien, volg, volgAlle } from "../../domain/gezien.ts";
import { type Gap, isDraft, isGap, known, optioneel } from "../../gap.ts";
import type { Gang } from "./gangstuk.ts";
import { inZin } from "./organisaties.ts";

type Kijk = Gezien<"partners">;

/** The meetings in which the partners worked towards the paper. */
const OP_WEG: readonly unknown[] = ["verkenning", "start", "werksessie", "overleg"];

/** The facts the task rests on, each with where it can be looked up. */
export const bronnen = (c: Kijk) =>
  c.coalitie.bronnen
    .filter((b) => !isDraft(b))
    .map((b) => ({ feit: b.feit, titel: b.titel, vindplaats: optioneel(b.vindplaats), datum: optioneel(b.datum) }));

/** How the paper came about: the meetings up to the decision on it, and the groups that wrote. */
export function totstandkoming(c: Kijk, gang: Gang) {
  const besluit = c.bijeenkomsten.find((b) => b.soort === "start" && b.gang === gang.id);
  const tot = known(besluit?.datum) ?? "9999";
  const bijeenkomsten = c.bijeenkomsten.filter((b) => OP_WEG.includes(b.soort) && (known(b.datum) ?? "9999") < tot);
  return {
    aanleiding: optioneel(gang.aanleiding),
    bijeenkomsten: bijeenkomsten.map((b) => ({
      benaming: b.benaming,
      datum: b.datum,
      visie: optioneel(b.opbrengst.visieWijziging),
    })),
    werkvormen: gang.werkvormen
      .filter((w) => !isDraft(w))
      .map((w) => ({ naam: w.naam, opdracht: optioneel(w.opdracht), organisaties: organisatiesVan(c, w.leden) })),
  };
}

/** The organisations behind these people, each once. */
const organisatiesVan = (c: Kijk, leden: readonly (string | Gap)[]): readonly (string | Gap)[] => [
  ...new Set(
    volgAlle(c.personen, leden).map((p) =>
      isGap(p.organisatie) ? p.organisatie : inZin(volg(c.organisaties, p.organisatie)),
    ),
  ),
];
