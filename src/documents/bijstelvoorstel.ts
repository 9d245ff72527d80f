import { type Gezien, volg } from "../domain/gezien.ts";
import { opsomming } from "../dutch/opsommingen.ts";
import { aantal } from "../dutch/tellen.ts";
import { isDraft, isGap, known } from "../gap.ts";
import { type Zin, zin } from "../zin.ts";
import { DE_COALITIE } from "./delen/exemplaren.ts";
import { kenmerkVan, versiesVan } from "./delen/stukversie.ts";
import { wijzigingenIn } from "./delen/wijzigingen.ts";
import { document } from "./document.ts";
import {
  type Bijstelling,
  bijstellingenVan,
  isOpen,
  planversies,
  uitleg,
  wijziging,
} from "./voortgang/bijstellingen.ts";

type Kijk = Gezien<"partners">;

/** What has to change in the plan, why, what else was thought of, what it means, and which decision is asked. */
export const bijstelvoorstel = document({
  id: "bijstelvoorstel",
  titel: "Bijstelvoorstel",
  stappen: [10],
  voor: "partners",
  per: "coalitie",
  huisstijl: "stuk",
  opmaak: { inhoudsopgave: false, genummerd: false },
  exemplaren: () => [DE_COALITIE],
  view,
  kop: (c) => zin`Bijstelvoorstel ${c.coalitie.naam}`,
  kenmerk: (c, _, { datum }) => {
    const bijstellingen = bijstellingenVan(c);
    const dag = dagVan(bijstellingen) ?? datum;
    const stuk = stukkenVan(c, bijstellingen).at(-1);
    const status = isBesloten(c, bijstellingen) ? "vastgesteld" : "ter bespreking";
    return kenmerkVan(stuk, { status, datum: dag });
  },
});

function view(c: Kijk) {
  const bijstellingen = bijstellingenVan(c);
  const versie = planversies(c, bijstellingen);
  return {
    coalitie: c.coalitie.naam,
    versie,
    door: opsomming([...new Set(bijstellingen.flatMap((b) => known(b.door) ?? []))]) || "de partners",
    besloten: isBesloten(c, bijstellingen),
    besluitdag: besluitdag(c, bijstellingen),
    besluiten: gevraagd(bijstellingen, versie),
    bijstellingen: bijstellingen.map((b, i) => uitleg(c, b, i + 1)),
    wijzigingen: bijstellingen.map((b) => wijziging(c, b)),
    stukwijzigingen: wijzigingenIn(c, stukkenVan(c, bijstellingen)),
  };
}

const dagVan = (bijstellingen: readonly Bijstelling[]): string | undefined =>
  bijstellingen.flatMap((b) => known(b.datum) ?? []).at(-1);

/** The versions of this proposal, up to that of its day: one that was adopted before belongs to an earlier proposal. */
function stukkenVan(c: Kijk, bijstellingen: readonly Bijstelling[]) {
  const alle = versiesVan(c, "bijstelvoorstel", "");
  const totEnMet = alle.slice(0, alle.findLastIndex((s) => s.datum === dagVan(bijstellingen)) + 1);
  return totEnMet.slice(totEnMet.findLastIndex((s, i) => s.status === "vastgesteld" && i < totEnMet.length - 1) + 1);
}

const isBesloten = (c: Kijk, bijstellingen: readonly Bijstelling[]): boolean =>
  bijstellingen.every((b) => !isDraft(b) && !isOpen(c, b));

/** The day on which the last of them was decided on; empty where that is not known. */
function besluitdag(c: Kijk, bijstellingen: readonly Bijstelling[]): string {
  const dagen = bijstellingen.flatMap((b) =>
    isGap(b.besluit) ? [] : (known(volg(c.besluiten, b.besluit).datum) ?? []),
  );
  return dagen.toSorted().at(-1) ?? "";
}

/** Each as the end of ‘Wij vragen de partners om …’. */
function gevraagd(
  bijstellingen: readonly Bijstelling[],
  { van, naar }: ReturnType<typeof planversies>,
): readonly Zin[] {
  const wat = bijstellingen.length === 1 ? "de bijstelling" : `de ${aantal(bijstellingen.length, "", "bijstellingen")}`;
  return [
    zin`in te stemmen met ${wat} in dit voorstel`,
    zin`versie ${naar} van het plan van aanpak vast te stellen; die vervangt versie ${van}`,
  ];
}
