import { type Gezien, volgAlle } from "../domain/gezien.ts";
import { ontwikkelbenadering } from "../figures/ontwikkelbenadering.ts";
import { optioneel } from "../gap.ts";
import { domein } from "./delen/domein.ts";
import { inVarianten, kies, perGang } from "./delen/exemplaren.ts";
import { voorstelverloop } from "./delen/figuren/verloop.ts";
import {
  type Gang,
  gangkenmerk,
  gangwijzigingen,
  isBeslist,
  peildag,
  titelblad,
  titelVan,
  VOORSTEL,
  wordtOpenbaar,
} from "./delen/gangstuk.ts";
import { gevraagdeBesluiten } from "./delen/gevraagd.ts";
import { partners } from "./delen/partners.ts";
import { risicotabel } from "./delen/risicos.ts";
import { bronnen, totstandkoming } from "./delen/totstandkoming.ts";
import { visieOp, visieVan } from "./delen/visie.ts";
import { document, type Exemplaar, type Omgeving } from "./document.ts";
import { basisafspraken } from "./voorstel/basisafspraken.ts";
import { samenwerkingsbeelden } from "./voorstel/beelden.ts";
import { aanzetDoelen, genoemdeRisicos, mogelijkeActies, partnersBij, voorwaarden } from "./voorstel/genoemd.ts";
import { inhoudsopties, inhoudVan, regelsVanOpties, samenwerkingsopties, samenwerkingVan } from "./voorstel/opties.ts";
import { perOptie, vergelijking } from "./voorstel/vergelijking.ts";
import { besluitenOver, uitkomstVan, vervolg } from "./voorstel/verloop.ts";

type Kijk = Gezien<"partners">;

/** In full, and on two pages for who will not read more. */
const VARIANTEN = [
  { id: "volledig", naam: "volledig" },
  { id: "kort", naam: "kort, op twee bladzijden" },
] as const;

/** Lets the partners decide that they go on together, and in which direction: options side by side, no plan yet. */
export const initiatiefvoorstel = document({
  id: VOORSTEL.document,
  titel: VOORSTEL.naam,
  stappen: [8],
  voor: "partners",
  per: "gang",
  huisstijl: "stuk",
  opmaak: { inhoudsopgave: true, genummerd: true },
  varianten: VARIANTEN,
  exemplaren: (coalitie) => inVarianten(perGang(coalitie, "initiatief"), VARIANTEN),
  view,
  kop: (c, { over }) => titelVan(c, kies(c.gangen, over.gangen), VOORSTEL),
  kenmerk: (c, { over }, { datum }) => gangkenmerk(c, kies(c.gangen, over.gangen), VOORSTEL, datum),
});

function view(c: Kijk, { over, variant }: Exemplaar, { datum }: Omgeving) {
  const gang = kies(c.gangen, over.gangen);
  const dag = peildag(c, gang, VOORSTEL);
  const stand = { dag, openbaar: wordtOpenbaar(c, gang, VOORSTEL) };
  const wie = partners(c, stand, partnersBij(c, gang));
  return {
    kort: variant === "kort",
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
    voorwaarden: voorwaarden(c, stand),
    vervolg: vervolg(c, gang, dag ?? datum),
    besluitvorming: besluitenOver(c, gang),
    totstandkoming: totstandkoming(c, gang),
    wijzigingen: gangwijzigingen(c, gang, VOORSTEL),
    figuren: { verloop: voorstelverloop(isBeslist(gang)), ontwikkeling: ontwikkelbenadering({}) },
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

function keuzes(c: Kijk, gang: Gang) {
  const naastElkaar = {
    inhoud: vergelijking(gang, inhoudVan(gang)),
    samenwerking: vergelijking(gang, samenwerkingVan(gang)),
  };
  return {
    inhoud: inhoudsopties(c, gang),
    inhoudNaastElkaar: naastElkaar.inhoud,
    samenwerking: samenwerkingsopties(c, gang),
    samenwerkingsbeelden: samenwerkingsbeelden(c, gang),
    samenwerkingNaastElkaar: naastElkaar.samenwerking,
    oordelen: { inhoud: perOptie(naastElkaar.inhoud), samenwerking: perOptie(naastElkaar.samenwerking) },
    regels: regelsVanOpties(gang),
    breedtes: { inhoud: breedtes(inhoudVan(gang).length), samenwerking: breedtes(samenwerkingVan(gang).length) },
  };
}

/** The columns of a table with a row of names and a column per option. */
const breedtes = (opties: number): string => [12, ...Array<number>(opties).fill(88 / opties)].join(",");
