import type { Gezien } from "../domain/gezien.ts";
import { optioneel } from "../gap.ts";
import { zin } from "../zin.ts";
import { doelVan, tijdenVan } from "./delen/bijeenkomst.ts";
import { kies, perBijeenkomst } from "./delen/exemplaren.ts";
import { opkomst } from "./delen/genodigden.ts";
import { rubriceringVan } from "./delen/rubricering.ts";
import { document, type Exemplaar, ZONDER_KENMERK } from "./document.ts";
import { briefing } from "./draaiboek/briefing.ts";
import { lijstjes } from "./draaiboek/lijstjes.ts";
import { groepen, rollen } from "./draaiboek/rollen.ts";
import { inbrengtijd, kolommen, verloop } from "./draaiboek/verloop.ts";

/** For those who run a meeting: who does what from minute to minute, what lies ready, and what the chair should know. */
export const draaiboek = document({
  id: "draaiboek",
  titel: "Draaiboek",
  stappen: [4, 9],
  voor: "kerngroep",
  per: "bijeenkomst",
  huisstijl: "stuk",
  opmaak: { inhoudsopgave: false, genummerd: false },
  exemplaren: (coalitie) => perBijeenkomst(coalitie),
  view,
  kop: (c, { over }) => zin`Draaiboek ${kies(c.bijeenkomsten, over.bijeenkomsten).benaming}`,
  kenmerk: () => ({ ...ZONDER_KENMERK, rubricering: rubriceringVan({ voor: "kerngroep" }) }),
});

type Kijk = Gezien<"kerngroep">;

function view(c: Kijk, { over }: Exemplaar) {
  const b = kies(c.bijeenkomsten, over.bijeenkomsten);
  const indeling = groepen(c, b);
  return {
    benaming: b.benaming,
    datum: b.datum,
    tijden: tijdenVan(b.begin, b.eind),
    inloop: optioneel(b.inloop),
    locatie: { naam: b.locatie.naam, adres: optioneel(b.locatie.adres), plaats: optioneel(b.locatie.plaats) },
    doel: doelVan(b),
    opkomst: opkomst(b),
    catering: optioneel(b.catering),
    toestemming: optioneel(b.draaiboek.toestemming),
    inbreng: inbrengtijd(b) ?? { centraal: 0, totaal: 0 },
    rollen: rollen(c, b),
    verloop: verloop(b),
    kolommen: kolommen(verloop(b)),
    groepen: indeling,
    metVragen: indeling.some((g) => g.vragen.length > 0),
    lijstjes: lijstjes(b),
    briefing: briefing(c, b),
    voorzitter: rollen(c, b)[0]?.wie ?? "",
  };
}
