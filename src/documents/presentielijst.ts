import { type Gezien, volg } from "../domain/gezien.ts";
import { isGap, optioneel } from "../gap.ts";
import { zin } from "../zin.ts";
import { tijdenVan } from "./delen/bijeenkomst.ts";
import { kies, perBijeenkomst } from "./delen/exemplaren.ts";
import { begeleiding, gasten } from "./delen/genodigden.ts";
import { type GezienPersoon, naamInLijst } from "./delen/personen.ts";
import { rubriceringVan } from "./delen/rubricering.ts";
import { document, type Exemplaar, ZONDER_KENMERK } from "./document.ts";

/** Lies at the door: who comes, by surname, with a place to sign and rows for who was not on the list. */
export const presentielijst = document({
  id: "presentielijst",
  titel: "Presentielijst",
  stappen: [4, 9],
  voor: "kerngroep",
  per: "bijeenkomst",
  huisstijl: "stuk",
  opmaak: { inhoudsopgave: false, genummerd: false },
  exemplaren: (coalitie) => perBijeenkomst(coalitie),
  view,
  kop: (c, { over }) => zin`Presentielijst ${kies(c.bijeenkomsten, over.bijeenkomsten).benaming}`,
  kenmerk: () => ({ ...ZONDER_KENMERK, rubricering: rubriceringVan({ voor: "kerngroep" }) }),
});

type Kijk = Gezien<"kerngroep">;

const LEGE_RIJEN = 6;

function view(c: Kijk, { over }: Exemplaar) {
  const b = kies(c.bijeenkomsten, over.bijeenkomsten);
  const leiding = begeleiding(c, b);
  return {
    benaming: b.benaming,
    datum: b.datum,
    tijden: isGap(b.begin) || isGap(b.eind) ? "" : tijdenVan(b.begin, b.eind),
    plaats: optioneel(b.locatie.naam),
    gasten: gasten(c, b).map((p) => regel(c, p)),
    begeleiding: leiding.map((p) => regel(c, p)),
    leeg: Array.from({ length: LEGE_RIJEN }, (_, i) => i + 1),
  };
}

/** Where even the name is missing, one question is enough. */
const regel = (c: Kijk, p: GezienPersoon) => ({
  naam: naamInLijst(p),
  organisatie: isGap(p.achternaam) ? "" : optioneel(volg(c.organisaties, p.organisatie).naam),
  functie: isGap(p.achternaam) ? "" : optioneel(p.functie),
});
