import { type Gezien, volgAlle } from "../domain/gezien.ts";
import { isDraft, isGap, optioneel } from "../gap.ts";
import { domein } from "./delen/domein.ts";
import { kies, perGang } from "./delen/exemplaren.ts";
import { type Gang, gangkenmerk, isBeslist, peildag, titelblad, titelVan, VOORSTEL } from "./delen/gangstuk.ts";
import { gevraagdeBesluiten } from "./delen/gevraagd.ts";
import { partners } from "./delen/partners.ts";
import { risicotabel } from "./delen/risicos.ts";
import { bronnen, totstandkoming } from "./delen/totstandkoming.ts";
import { visieOp, visieVan } from "./delen/visie.ts";
import { wijzigingenVan } from "./delen/wijzigingen.ts";
import { document, type Exemplaar, type Omgeving } from "./document.ts";
import { aanzetDoelen, genoemdeRisicos, mogelijkeActies, partnersBij, voorwaarden } from "./voorstel/genoemd.ts";
import { inhoudsopties, inhoudVan, regelsVanOpties, samenwerkingsopties, samenwerkingVan } from "./voorstel/opties.ts";
import { vergelijking } from "./voorstel/vergelijking.ts";
import { besluitenOver, uitkomstVan, vervolg } from "./voorstel/verloop.ts";

type Kijk = Gezien<"partners">;

/** Lets the partners decide that they go on together, and in which direction: options side by side, no plan yet. */
export const initiatiefvoorstel = document({
  id: VOORSTEL.document,
  titel: VOORSTEL.naam,
  stappen: [8],
  voor: "partners",
  per: "gang",
  huisstijl: "stuk",
  opmaak: { inhoudsopgave: true, genummerd: true },
  exemplaren: (coalitie) => perGang(coalitie, "initiatief"),
  view,
  kop: (c, { over }) => titelVan(c, kies(c.gangen, over.gangen), VOORSTEL),
  kenmerk: (c, { over }, { datum }) => gangkenmerk(c, kies(c.gangen, over.gangen), VOORSTEL, datum),
});

function view(c: Kijk, { over }: Exemplaar, { datum }: Omgeving) {
  const gang = kies(c.gangen, over.gangen);
  const dag = peildag(c, gang, VOORSTEL);
  const wie = partners(c, partnersBij(c, gang), dag);
  return {
    titelblad: voorblad(c, gang, datum),
    coalitie: c.coalitie.naam,
    samenvatting: gang.samenvatting,
    uitkomst: uitkomstVan(c, gang),
    beslist: isBeslist(gang),
    gevraagdeBesluiten: gevraagdeBesluiten(gang, VOORSTEL),
    opgave: c.coalitie.opgave,
    aanleiding: optioneel(c.coalitie.aanleiding),
    waaromNu: optioneel(c.eigen.waaromNu),
    bronnen: bronnen(c),
    visie: visie(c, dag),
    domein: domein(c),
    partners: wie,
    woordenVan: wie.rijen.filter((r) => r.belangen.length + r.bijdragen.length > 0).map(({ naam }) => naam),
    doelen: aanzetDoelen(c, gang),
    ...keuzes(c, gang),
    basisafspraken: basisafspraken(gang),
    acties: mogelijkeActies(c, gang),
    risicos: risicotabel(c, genoemdeRisicos(c, gang)),
    voorwaarden: voorwaarden(c, dag),
    vervolg: vervolg(c, gang, dag ?? datum),
    besluitvorming: besluitenOver(c, gang),
    totstandkoming: totstandkoming(c, gang),
    wijzigingen: wijzigingenVan(c, VOORSTEL.document, gang.id),
  };
}

/** In a municipality a member of the council makes an ‘initiatiefvoorstel’ too; the subtitle says that this is another thing. */
const voorblad = (c: Kijk, gang: Gang, vandaag: string) => ({
  ...titelblad(c, gang, VOORSTEL, vandaag),
  ondertitel: "Voorstel van de initiatiefnemers aan de beoogde partners",
  periode: "",
  initiatiefnemers: volgAlle(c.organisaties, optioneel(c.coalitie.initiatiefnemers)).map((o) => o.naam),
});

/** A proposal that was decided on has the vision of its day. */
function visie(c: Kijk, dag: string | undefined) {
  const toen = (dag === undefined ? undefined : visieOp(c, dag)) ?? visieVan(c);
  return { kern: toen.kern, toelichting: optioneel(toen.toelichting) };
}

const keuzes = (c: Kijk, gang: Gang) => ({
  inhoud: inhoudsopties(c, gang),
  inhoudNaastElkaar: vergelijking(gang, inhoudVan(gang)),
  samenwerking: samenwerkingsopties(c, gang),
  samenwerkingNaastElkaar: vergelijking(gang, samenwerkingVan(gang)),
  regels: regelsVanOpties(gang),
});

/** What the partners agree on in outline; asked for where the proposal is still to be begun. */
function basisafspraken(gang: Gang) {
  const { financiering, voortgangsbewaking } = gang.basisafspraken;
  const gevraagd = <T>(tekst: T): T => (isDraft(gang) && isGap(tekst) ? (tekst.with("ontbreekt") as T) : tekst);
  return { financiering: gevraagd(financiering), voortgangsbewaking: gevraagd(voortgangsbewaking) };
}
