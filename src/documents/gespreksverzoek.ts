import { type Gezien, volg } from "../domain/gezien.ts";
import { datumMetDag } from "../dutch/datums.ts";
import { tijd } from "../dutch/tijden.ts";
import { alineas } from "../dutch/zinnen.ts";
import { type Gap, isDraft, isGap, known, optioneel } from "../gap.ts";
import { zin } from "../zin.ts";
import { adviseurVan } from "./delen/adviseur.ts";
import { kies } from "./delen/exemplaren.ts";
import { inZin } from "./delen/organisaties.ts";
import { aanspreking, adresVan } from "./delen/personen.ts";
import { als } from "./delen/zinnen.ts";
import { document, type Exemplaar, type Omgeving, ZONDER_KENMERK } from "./document.ts";
import { gespreksverzoekenVan, naGroepsgesprek } from "./gesprek/exemplaren.ts";
import { isOverheid } from "./gesprek/overheid.ts";
import { afzenderVan, gesprekspartnersVan } from "./gesprek/partners.ts";
import { mijlpalenNa } from "./gesprek/planning.ts";

/** Asks for a talk: about what, how long, and what becomes of the words. Nothing of any other talk is in it. */
export const gespreksverzoek = document({
  id: "gespreksverzoek",
  titel: "Verzoek om een gesprek",
  stappen: [1],
  voor: "gesprekspartner",
  per: "gesprek",
  huisstijl: "brief",
  opmaak: { inhoudsopgave: false, genummerd: false },
  exemplaren: gespreksverzoekenVan,
  view,
  kop: (c, { over }) => zin`Verzoek om een gesprek ${kies(c.organisaties, over.organisaties).naam}`,
  kenmerk: () => ZONDER_KENMERK,
});

type Kijk = Gezien<"gesprekspartner">;
type Gesprek = Kijk["gesprekken"][number];

function view(c: Kijk, exemplaar: Exemplaar, omgeving: Omgeving) {
  const { over } = exemplaar;
  const gesprek = kies(c.gesprekken, over.gesprekken);
  const organisatie =
    over.organisaties === undefined
      ? volg(c.organisaties, gesprek.partners[0] ?? "")
      : kies(c.organisaties, over.organisaties);
  const opdrachtgever = volg(c.organisaties, c.coalitie.opdrachtgever);
  const vanEen = naGroepsgesprek(exemplaar) ? over.organisaties : undefined;
  const persoon = gesprekspartnersVan(c, gesprek, vanEen)[0] ?? kies(c.personen, undefined);
  const datum = briefdatum(gesprek, omgeving.datum);
  return {
    ...aanspreking(c, persoon),
    datum,
    adviseur: adviseurVan(c),
    afzender: afzenderVan(c, gesprek),
    adres: adresVan(persoon, organisatie),
    coalitie: c.coalitie.naam,
    opgave: known(c.eigen.waaromNu) === undefined ? c.coalitie.opgave : eersteAlinea(c.coalitie.opgave),
    waaromNu: eersteAlinea(optioneel(c.eigen.waaromNu)),
    opdrachtgever: inZin(opdrachtgever),
    isOpdrachtgever: !isDraft(organisatie) && organisatie.id === opdrachtgever.id,
    overheid: isOverheid(opdrachtgever),
    groep: gesprek.vorm === "groepsgesprek" || vanEen !== undefined,
    opAfstand: gesprek.vorm === "telefonisch of online",
    voorstel: voorstelVan(gesprek),
    daarna: mijlpalenNa(c, known(gesprek.datum) ?? known(datum) ?? omgeving.datum),
  };
}

/** A letter is one page: what is at stake and why now, each in a paragraph. */
const eersteAlinea = (tekst: string | Gap): string | Gap => als(tekst, (t) => alineas(t)[0] ?? t);

/** The day it was sent; today as long as the talk is still to come. */
function briefdatum({ verzoekVerstuurd, datum }: Gesprek, vandaag: string): string | Gap {
  if (!isGap(verzoekVerstuurd)) return verzoekVerstuurd;
  return vandaag >= (known(datum) ?? "9999") ? verzoekVerstuurd : vandaag;
}

/** The proposed moment; empty where the day is still to be chosen together. */
const voorstelVan = (gesprek: Gesprek) => ({
  dag: als(optioneel(gesprek.datum), datumMetDag),
  tijd: als(optioneel(gesprek.tijd), tijd),
  plaats: optioneel(gesprek.plaats),
});
