import { type Gezien, volg } from "../domain/gezien.ts";
import { datumMetDag, tijdvak } from "../dutch/datums.ts";
import { isGap, known, optioneel } from "../gap.ts";
import { type Zin, zin } from "../zin.ts";
import { afsluiting, kwamNietTotStand } from "./afronding/besluit.ts";
import { bijdragen } from "./afronding/bijdragen.ts";
import { acties, afrekening, cijfers, doelresultaten, inHetKort, overdracht } from "./afronding/resultaat.ts";
import { looptijd, tijdlijn, verhalen } from "./afronding/terugblik.ts";
import { DE_COALITIE } from "./delen/exemplaren.ts";
import { kenmerkVan, versiesVan } from "./delen/stukversie.ts";
import { visieVan } from "./delen/visie.ts";
import { als } from "./delen/zinnen.ts";
import { document, type Exemplaar, type Omgeving } from "./document.ts";

type Kijk = Gezien<"partners">;

/** The end of it: what was decided and why, what came of the vision, who carries on what, and what everybody gave. */
export const slotdocument = document({
  id: "slotdocument",
  titel: "Slotdocument",
  stappen: ["afronding"],
  voor: "partners",
  per: "coalitie",
  huisstijl: "stuk",
  opmaak: { inhoudsopgave: false, genummerd: true },
  exemplaren: () => [DE_COALITIE],
  view,
  kop: (c) => zin`Slotdocument ${c.coalitie.naam}`,
  kenmerk,
});

function kenmerk(c: Kijk, _: Exemplaar, { datum }: Omgeving) {
  return kenmerkVan(versiesVan(c, "slotdocument", "").at(-1), { status: "ter bespreking", datum });
}

function view(c: Kijk, exemplaar: Exemplaar, omgeving: Omgeving) {
  const { afronding, coalitie } = c;
  const gaven = bijdragen(c);
  const duur = looptijd(c);
  const overgedragen = overdracht(c);
  const { versie, status, datum } = kenmerk(c, exemplaar, omgeving);
  return {
    titelblad: {
      titel: coalitie.naam,
      ondertitel: zin`Slotdocument${duur === undefined ? "" : `, ${tijdvak(...duur)}`}`,
      periode: "",
      initiatiefnemers: [],
      adviseur: coalitie.adviseur.naam,
      bureau: coalitie.adviseur.bureau,
      email: optioneel(coalitie.adviseur.email),
      opdrachtgever: isGap(coalitie.opdrachtgever)
        ? coalitie.opdrachtgever
        : volg(c.organisaties, coalitie.opdrachtgever).naam,
      meegeschreven: [],
      versie: versie.replace(/^versie /, ""),
      status,
      datum,
    },
    afsluiting: afsluiting(c),
    inHetKort: inHetKort(c, gaven.filter((g) => g.bijdragen.some((b) => !isGap(b))).length),
    opgave: coalitie.opgave,
    visie: { kern: visieVan(c).kern, toelichting: optioneel(visieVan(c).toelichting) },
    werkelijkheid: afronding.werkelijkheid,
    verhalen: verhalen(c),
    tijdlijn: tijdlijn(c),
    doelen: doelresultaten(c),
    cijfers: cijfers(c),
    acties: acties(c),
    metResultaat: acties(c).some((a) => !isGap(a.resultaat)),
    overdracht: overgedragen,
    metVan: overgedragen.some((o) => !isGap(o.van)),
    metMiddelen: overgedragen.some((o) => !isGap(o.middelen)),
    afrekening: afrekening(c),
    evaluatie: optioneel(afronding.evaluatie),
    lessen: kwamNietTotStand(c) ? optioneel(afronding.lessen) : afronding.lessen,
    bijdragen: gaven,
    netwerk: optioneel(afronding.netwerk),
    slotmoment: slotmoment(c),
  };
}

/** The meeting in which they end it together: its name, day and place. */
function slotmoment(c: Kijk): Zin | string {
  if (isGap(c.afronding.slotmoment)) return "";
  const b = volg(c.bijeenkomsten, c.afronding.slotmoment);
  const plek = known(b.locatie.naam);
  return zin`${b.benaming}, ${als(b.datum, datumMetDag)}${plek === undefined ? "" : `, ${plek}`}`;
}
