import type { Gezien } from "../domain/gezien.ts";
import { alineas, metPunt } from "../dutch/zinnen.ts";
import { isDraft, known, optioneel } from "../gap.ts";
import { zin } from "../zin.ts";
import { bijdragezinnen, eigenInzetten } from "./afscheid/bijdragen.ts";
import { briefdelen } from "./afscheid/brief.ts";
import { afberichtenVan } from "./afscheid/exemplaren.ts";
import { kies } from "./delen/exemplaren.ts";
import { gezegdDoor } from "./delen/partners.ts";
import type { GezieneOrganisatie } from "./delen/personen.ts";
import { als } from "./delen/zinnen.ts";
import { document, type Exemplaar, type Omgeving, ZONDER_KENMERK } from "./document.ts";

/** Takes leave of an organisation that left or does not join, or tells that the coalition ends or does not come about. */
export const afbericht = document({
  id: "afbericht",
  titel: "Afbericht",
  stappen: [5, 10, "afronding"],
  voor: "genodigde",
  per: "organisatie",
  huisstijl: "brief",
  opmaak: { inhoudsopgave: false, genummerd: false },
  exemplaren: afberichtenVan,
  view,
  kop: (c, { over }) => zin`Afbericht ${kies(c.organisaties, over.organisaties).naam}`,
  kenmerk: () => ZONDER_KENMERK,
});

type Kijk = Gezien<"genodigde">;

type Aanleiding = "vertrek" | "doet niet mee" | "komt er niet" | "einde";

function aanleidingVan(c: Kijk, { rol }: GezieneOrganisatie): Aanleiding {
  if (rol === "uitgetreden") return "vertrek";
  if (rol === "afgevallen") return "doet niet mee";
  if (c.afronding.reden === "komt niet tot stand") return "komt er niet";
  return known(c.afronding.keuze) === undefined ? "doet niet mee" : "einde";
}

function view(c: Kijk, { over }: Exemplaar, { datum }: Omgeving) {
  const organisatie = kies(c.organisaties, over.organisaties);
  const vertrek = c.toetredingen.find(
    (t) => !isDraft(t) && t.soort === "uittreding" && !isDraft(organisatie) && t.partner === organisatie.id,
  );
  const bijdragen = bijdragezinnen(c, organisatie);
  return {
    ...briefdelen(c, organisatie),
    datum,
    aanleiding: aanleidingVan(c, organisatie),
    vertrek: {
      datum: vertrek === undefined ? "" : optioneel(vertrek.datum),
      overdracht: vertrek === undefined ? "" : als(optioneel(vertrek.inbreng), metPunt),
    },
    besluitdatum: optioneel(c.afronding.besluit.datum),
    toelichting: als(optioneel(c.afronding.toelichting), (t) => metPunt(alineas(t).join(" "))),
    netwerk: als(optioneel(c.afronding.netwerk), metPunt),
    bijdragen,
    inzetten: bijdragen.length > 0 ? [] : eigenInzetten(c, organisatie),
    heeftWoorden: heeftWoorden(c, organisatie),
    toehoorder: organisatie.rol === "toehoorder",
  };
}

/** Whether words of this organisation may stand in a paper: released ones, or said aloud in a meeting. */
const heeftWoorden = (c: Kijk, o: GezieneOrganisatie): boolean =>
  c.uitspraken.some((u) => !isDraft(u) && u.organisatie === o.id) ||
  c.inzetten.some((i) => !isDraft(i) && i.partner === o.id) ||
  gezegdDoor(c, o.id).length > 0;
