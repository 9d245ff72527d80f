import type { Gezien } from "../domain/gezien.ts";
import { voornaamwoord } from "../dutch/brieven.ts";
import { kleineLetter } from "../dutch/zinnen.ts";
import { isDraft, isGap, known, optioneel } from "../gap.ts";
import { zin } from "../zin.ts";
import { type Bijeenkomst, benamingInZin, tijdenVan } from "./delen/bijeenkomst.ts";
import { domein } from "./delen/domein.ts";
import { DE_COALITIE } from "./delen/exemplaren.ts";
import { gedeeldeSchets } from "./delen/schets.ts";
import { kenmerkVan, versiesVan } from "./delen/stukversie.ts";
import { bronnen } from "./delen/totstandkoming.ts";
import { visieOp, visieVan } from "./delen/visie.ts";
import { wijzigingenIn } from "./delen/wijzigingen.ts";
import { als } from "./delen/zinnen.ts";
import { belangen, doelenBuiten, omgeving } from "./discussie/gehoord.ts";
import { gelegenheid, gespreksvragen, taalvormVan, themavragen } from "./discussie/gesprek.ts";
import { uitkomst } from "./discussie/uitkomst.ts";
import { document, type Exemplaar, type Omgeving } from "./document.ts";

type Kijk = Gezien<"partners">;

const STATUS = "Bespreekstuk – geen besluit gevraagd";

/**
 * Feeds a conversation, asks for no decision: read before the exploratory meeting, or made after it to go on from, and then
 * it tells what the meeting yielded.
 */
export const discussienotitie = document({
  id: "discussienotitie",
  titel: "Discussienotitie",
  stappen: [4, 5],
  voor: "partners",
  per: "coalitie",
  huisstijl: "stuk",
  opmaak: { inhoudsopgave: false, genummerd: true },
  exemplaren: () => [DE_COALITIE],
  view,
  kop: (c) => zin`Discussienotitie ${c.coalitie.naam}`,
  kenmerk: (c, _, { datum }) => kenmerkVan(stukVan(c), { status: "ter bespreking", datum }),
});

/** The versions in the register; a note to go on from is not the one that was read before the meeting. */
function stukkenVan(c: Kijk) {
  const na = known(gelegenheid(c).bron?.datum) ?? "";
  return versiesVan(c, "discussienotitie", "").filter((s) => (known(s.datum) ?? "9999") > na);
}

const stukVan = (c: Kijk) => stukkenVan(c).at(-1);

function view(c: Kijk, _: Exemplaar, { datum }: Omgeving) {
  const { bron, gesprek } = gelegenheid(c);
  const dag = known(stukVan(c)?.datum) ?? datum;
  const visie = visieOp(c, dag) ?? visieVan(c);
  const { coalitie, eigen } = c;
  const erbij = domein(c);
  return {
    status: STATUS,
    naam: coalitie.naam,
    u: voornaamwoord(taalvormVan(c)),
    vervolg: bron !== undefined,
    // So that the form of the view holds all paths, also where there is no meeting to go on from.
    uitkomst: uitkomst(c, bron ?? gesprek),
    gesprek: gesprekRegels(c, gesprek),
    adviseur: { naam: coalitie.adviseur.naam, bureau: optioneel(coalitie.adviseur.bureau) },
    vragen: gespreksvragen(c),
    opgave: coalitie.opgave,
    aanleiding: optioneel(coalitie.aanleiding),
    waaromNu: optioneel(eigen.waaromNu),
    doelen: optioneel(eigen.doelen),
    bronnen: bronnen(c),
    visie: {
      kern: visie.kern,
      toelichting: optioneel(visie.toelichting),
      schets: visie.stand === "schets" || isGap(visie.stand),
    },
    domein: { ...erbij, namen: erbij.erin.map(({ naam }) => als(naam, kleineLetter)) },
    // A long table comes behind the text, where it does not keep the reader from the questions.
    langeLijst: erbij.erin.length > 6,
    doelenBuiten: doelenBuiten(c, dag),
    belangen: belangen(c, dag),
    omgeving: omgeving(c, dag),
    denkrichtingen: gesprek.discussie.denkrichtingen
      .filter((d) => !isDraft(d))
      .map((d) => ({ naam: d.naam, omschrijving: d.omschrijving })),
    schets: gedeeldeSchets(c),
    themas: themavragen(c),
    metVragen: c.themas.some((t) => optioneel(t.gespreksvragen).length > 0),
    mijlpalen: mijlpalen(c, dag, gesprek),
    wijzigingen: wijzigingenIn(c, stukkenVan(c)),
    reactie: {
      voor: optioneel(stukVan(c)?.reactieVoor ?? ""),
      email: optioneel(coalitie.adviseur.email),
    },
  };
}

/** Where the note is talked about; all of it may be missing, because a note can go out before the meeting is fixed. */
const gesprekRegels = (c: Kijk, b: Bijeenkomst) => ({
  benaming: optioneel(als(b.benaming, (naam) => benamingInZin(naam, [known(c.coalitie.naam) ?? ""].filter(Boolean)))),
  datum: optioneel(b.datum),
  tijden: isGap(b.begin) || isGap(b.eind) ? "" : tijdenVan(b.begin, b.eind),
  plaats: isGap(b.locatie.naam) ? "" : b.locatie.naam,
});

/** What comes after this note and its meeting, as far as it is planned: the next three. */
const mijlpalen = (c: Kijk, dag: string, gesprek: Bijeenkomst) =>
  c.planning
    .filter((m) => !isDraft(m) && (known(m.datum) ?? "") > dag && m.datum !== gesprek.datum)
    .slice(0, 3)
    .map((m) => ({ mijlpaal: m.mijlpaal, datum: m.datum }));
