import { type Gezien, volg } from "../domain/gezien.ts";
import { alineas, metPunt } from "../dutch/zinnen.ts";
import { isGap, known, optioneel } from "../gap.ts";
import { zin } from "../zin.ts";
import { bijdrageVraag, bijdragezinnen, eigenInzetten } from "./afscheid/bijdragen.ts";
import { briefdelen } from "./afscheid/brief.ts";
import { bedankbrievenVan } from "./afscheid/exemplaren.ts";
import { kies } from "./delen/exemplaren.ts";
import { als } from "./delen/zinnen.ts";
import { document, type Exemplaar, type Omgeving, ZONDER_KENMERK } from "./document.ts";

/** Thanks one organisation for what just that organisation did. */
export const bedankbrief = document({
  id: "bedankbrief",
  titel: "Bedankbrief",
  stappen: ["afronding"],
  voor: "genodigde",
  per: "organisatie",
  huisstijl: "brief",
  opmaak: { inhoudsopgave: false, genummerd: false },
  exemplaren: bedankbrievenVan,
  view,
  kop: (c, { over }) => zin`Bedankbrief ${kies(c.organisaties, over.organisaties).naam}`,
  kenmerk: () => ZONDER_KENMERK,
});

type Kijk = Gezien<"genodigde">;

const BESLUIT = {
  omvormen: "de samenwerking af te ronden en om te vormen voor een nieuwe opgave",
  beëindigen: "de samenwerking af te ronden",
  "tijdelijk andere verbanden": "de samenwerking in deze vorm af te ronden en in andere verbanden verder te gaan",
} as const;

function view(c: Kijk, { over }: Exemplaar, { datum }: Omgeving) {
  const organisatie = kies(c.organisaties, over.organisaties);
  const bijdragen = bijdragezinnen(c, organisatie);
  const inzetten = bijdragen.length > 0 ? [] : eigenInzetten(c, organisatie);
  return {
    ...briefdelen(c, organisatie),
    datum,
    vertrokken: organisatie.rol === "uitgetreden",
    besluit: { wat: als(c.afronding.keuze, (keuze) => BESLUIT[keuze]), datum: c.afronding.besluit.datum },
    toelichting: als(optioneel(c.afronding.toelichting), (t) => metPunt(alineas(t)[0] ?? t)),
    bijdragen: bijdragen.length + inzetten.length > 0 ? bijdragen : [bijdrageVraag(c)],
    inzetten,
    bereikt: doelenVan(c),
    neemtOver: optioneel(c.afronding.overdracht)
      .filter((o) => organisatie.id !== "" && o.naar === organisatie.id)
      .map(({ onderwerp, per }) => ({ onderwerp, per: optioneel(per) })),
    netwerk: als(optioneel(c.afronding.netwerk), metPunt),
    slot: slotVan(c, datum),
  };
}

/** The goals that were reached, at least in part: everybody’s, because nobody reached them alone. */
const doelenVan = (c: Kijk) =>
  optioneel(c.afronding.doelresultaten)
    .filter(({ bereikt }) => bereikt === "ja" || bereikt === "deels")
    .map(({ doel, bereikt }) => ({ doel: volg(c.doelen, doel).tekst, deels: bereikt === "deels" }));

/** The moment together, while it is still to come. */
function slotVan(c: Kijk, vandaag: string) {
  const b = isGap(c.afronding.slotmoment) ? undefined : volg(c.bijeenkomsten, c.afronding.slotmoment);
  const dag = b === undefined ? undefined : known(b.datum);
  return {
    datum: dag !== undefined && dag > vandaag ? dag : "",
    plek: b === undefined ? "" : optioneel(b.locatie.naam),
  };
}
