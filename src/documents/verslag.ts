import { isBeantwoord, lijstVan, weet } from "../domain/boom.ts";
import { type Gezien, type LeesbaarDing, volg } from "../domain/gezien.ts";
import { isDraft, isGap, known, optioneel } from "../gap.ts";
import { zin } from "../zin.ts";
import { type Bijeenkomst, tijdenVan } from "./delen/bijeenkomst.ts";
import { kies, perBijeenkomst } from "./delen/exemplaren.ts";
import { roepnaam } from "./delen/personen.ts";
import { kenmerkVan, type Stuk, versiesVan } from "./delen/stukversie.ts";
import { wijzigingenVan } from "./delen/wijzigingen.ts";
import { document, type Exemplaar } from "./document.ts";
import { aanwezigen } from "./verslag/aanwezigen.ts";
import { besluiten, besluitenPerPartner, isAlEerderBesloten, start } from "./verslag/besluiten.ts";
import { afspraken, punten, statements, themas, uitzoekpunten } from "./verslag/themas.ts";
import { inCijfers, vervolg } from "./verslag/vervolg.ts";
import { beeld, isVerkenning, visie } from "./verslag/visie.ts";

type Kijk = Gezien<"partners">;

/**
 * What a meeting yielded, by subject: never who said what, except what partners agreed to have recorded. Made of meetings
 * of which something is written down.
 */
export const verslag = document({
  id: "verslag",
  titel: "Verslag met besluiten en afspraken",
  stappen: [5, 9, 10, "afronding"],
  voor: "partners",
  per: "bijeenkomst",
  huisstijl: "stuk",
  opmaak: { inhoudsopgave: false, genummerd: true },
  exemplaren: (coalitie) => perBijeenkomst(coalitie, isVastgelegd),
  view,
  kop: (c, { over }) => zin`Verslag ${kies(c.bijeenkomsten, over.bijeenkomsten).benaming}`,
  kenmerk: (c, { voor }, { datum }) => kenmerkVan(stukVan(c, voor), { status: "ter bespreking", datum }),
});

/** Whether anything is known of how the meeting went; of one that is still to come there is nothing to report. */
function isVastgelegd(b: LeesbaarDing<"partners", "bijeenkomsten">): boolean {
  const { opbrengst } = b;
  const geweest = lijstVan(b.genodigden).some((g) => ["aanwezig", "afwezig"].includes(weet(g.stand) ?? ""));
  return (
    geweest ||
    [opbrengst?.conclusie, opbrengst?.overeenstemming, opbrengst?.visieWijziging].some(isBeantwoord) ||
    lijstVan(opbrengst?.perThema).length > 0
  );
}

const stukVan = (c: Kijk, voor: string): Stuk | undefined => versiesVan(c, "verslag", voor).at(-1);

function view(c: Kijk, { over, voor }: Exemplaar) {
  const b = kies(c.bijeenkomsten, over.bijeenkomsten);
  const { opbrengst } = b;
  const overeenstemming = isVerkenning(b) ? opbrengst.overeenstemming : optioneel(opbrengst.overeenstemming);
  const [open, gezegd] = [uitzoekpunten(c, b), statements(c, b)];
  const [besloten, afgesproken] = [besluiten(c, b), afspraken(c, b)];
  return {
    benaming: b.benaming,
    datum: b.datum,
    tijden: tijdenVan(b.begin, b.eind),
    locatie: { naam: b.locatie.naam, plaats: b.locatie.plaats },
    voorzitter: {
      naam: roepnaam(volg(c.personen, b.dagvoorzitter.persoon)),
      onafhankelijk: known(b.dagvoorzitter.onafhankelijk) === true,
    },
    verslaglegger: verslagleggerVan(c, b),
    status: statusVan(c, stukVan(c, voor)),
    aanwezigen: aanwezigen(c, b),
    conclusie: opbrengst.conclusie,
    inCijfers: inCijfers(b, {
      eens: bekend(overeenstemming),
      open: open.filter(({ punt }) => !isGap(punt)).length,
      besluiten: bekend(besloten),
      afspraken: afgesproken.length,
    }),
    visie: visie(c, b),
    beeld: beeld(b),
    inGroepen: b.groepen.some((g) => !isDraft(g)),
    themas: themas(c, b),
    punten: punten(b),
    statements: gezegd,
    overeenstemming,
    uitzoekpunten: open,
    besluiten: besloten,
    besluitenPerPartner: besluitenPerPartner(c, b),
    alEerder: isAlEerderBesloten(c, b),
    start: start(c, b),
    afspraken: afgesproken,
    vervolg: vervolg(c, b),
    wijzigingen: wijzigingenVan(c, "verslag", voor),
  };
}

const bekend = (woorden: readonly unknown[]): number => woorden.filter((woord) => !isGap(woord)).length;

function verslagleggerVan(c: Kijk, b: Bijeenkomst) {
  if (isGap(b.verslaglegger)) return optioneel(b.verslaglegger);
  return roepnaam(volg(c.personen, b.verslaglegger));
}

/** Whether it is a draft, until when and where one can react, and when the partners adopted it. */
function statusVan(c: Kijk, stuk: Stuk | undefined) {
  const vast = known(stuk?.status) === "vastgesteld";
  return {
    vastgesteldOp: vast && stuk !== undefined ? stuk.datum : "",
    reactieVoor: stuk === undefined ? "" : optioneel(stuk.reactieVoor),
    email: optioneel(c.coalitie.adviseur.email),
  };
}
