import { tijdvak } from "../dutch/datums.ts";
import { isDraft, isGap, known, optioneel } from "../gap.ts";
import { domein } from "./delen/domein.ts";
import { kies, perGang } from "./delen/exemplaren.ts";
import { cyclusfiguur } from "./delen/figuren/cyclus.ts";
import {
  besluitdag,
  bezegelingVan,
  type Gang,
  gangkenmerk,
  gangwijzigingen,
  isAangenomen,
  PLAN,
  peildag,
  titelblad,
  titelVan,
  wordtOpenbaar,
} from "./delen/gangstuk.ts";
import { gevraagdeBesluiten } from "./delen/gevraagd.ts";
import { partners } from "./delen/partners.ts";
import { risicotabel } from "./delen/risicos.ts";
import { bronnen, totstandkoming } from "./delen/totstandkoming.ts";
import { visieVan } from "./delen/visie.ts";
import { document, type Exemplaar, type Omgeving } from "./document.ts";
import { isBreed, overzicht, themas } from "./plan/acties.ts";
import { besluitvorming } from "./plan/besluit.ts";
import { capaciteit } from "./plan/capaciteit.ts";
import { doelen, doelkolommen, indicatoren } from "./plan/doelen.ts";
import { dekkingfiguren, dinfiguur, planningfiguren } from "./plan/figuren.ts";
import { geldoverzicht } from "./plan/geldoverzicht.ts";
import { nummerVanBesluit, slotVanLeeswijzer } from "./plan/hoofdstukken.ts";
import { inbreng } from "./plan/inbreng.ts";
import { kader } from "./plan/kader.ts";
import { monitoring } from "./plan/monitoring.ts";
import { gezocht, inCijfers, oordelen, uitdagingen } from "./plan/opgave.ts";
import { besturing } from "./plan/organisatie.ts";
import { inPlanning, planning } from "./plan/planning.ts";
import type { Kijk } from "./plan/posten.ts";

/** What the partners decide on and steer by: goals, actions with who and what they cost, and how they work together. */
export const planVanAanpak = document({
  id: "plan-van-aanpak",
  titel: "Plan van aanpak",
  stappen: [8, 9],
  voor: "partners",
  per: "gang",
  huisstijl: "stuk",
  opmaak: { inhoudsopgave: true, genummerd: true },
  exemplaren: (coalitie) => perGang(coalitie, "plan"),
  view,
  kop: (c, { over }) => titelVan(c, kies(c.gangen, over.gangen), PLAN),
  kenmerk: (c, { over }, { datum }) => gangkenmerk(c, kies(c.gangen, over.gangen), PLAN, datum),
});

function view(c: Kijk, { over }: Exemplaar, { datum }: Omgeving) {
  const gang = kies(c.gangen, over.gangen);
  const { organisatie } = c;
  const geld = geldoverzicht(c);
  const besluit = besluitvorming(c, gang);
  const communicatie = {
    afspraken: optioneel(organisatie.communicatie),
    woordvoering: optioneel(organisatie.woordvoering),
  };
  const hoofdstukken = {
    communicatie: !isGap(communicatie.afspraken) || !isGap(communicatie.woordvoering),
    risicos: risicotabel(c).length > 0,
    besluit: besluit.besluiten.length + besluit.bezegeling.length > 0 || !isGap(besluit.aanpassing),
  };
  const rijen = planning(c, gang.vanaf);
  return {
    titelblad: voorblad(c, gang, datum),
    coalitie: c.coalitie.naam,
    samenvatting: gang.samenvatting,
    kader: kader(inCijfers(c), geld),
    besloten: isAangenomen(gang),
    besluitdag: besluitdag(c, gang) ?? "",
    gevraagdeBesluiten: gevraagdeBesluiten(gang, PLAN),
    opgave: c.coalitie.opgave,
    aanleiding: optioneel(c.coalitie.aanleiding),
    bronnen: bronnen(c),
    totstandkoming: totstandkoming(c, gang),
    visie: { kern: visieVan(c).kern, toelichting: optioneel(visieVan(c).toelichting) },
    domein: domein(c),
    doelen: doelen(c),
    doelkolommen: doelkolommen(c),
    indicatoren: indicatoren(c),
    partners: partners(c, { openbaar: wordtOpenbaar(c, gang, PLAN) }),
    themas: themas(c),
    overzicht: overzicht(c),
    breed: isBreed(overzicht(c)),
    metStart: c.acties.some((a) => !isGap(a.start)),
    uitdagingen: uitdagingen(c),
    oordelen: oordelen(c),
    gezocht: gezocht(c),
    startOordeel: isDraft(gang) && isGap(gang.startOordeel) ? gang.startOordeel.with("ontbreekt") : gang.startOordeel,
    geld,
    prijspeil: optioneel(organisatie.prijspeil),
    financiering: optioneel(organisatie.financiering),
    capaciteit: capaciteit(c),
    inbreng: inbreng(c),
    metGeld: inbreng(c).some((r) => r.geld.length > 0),
    metWerktijd: c.acties.some((a) => !isGap(a.capaciteit)),
    besturing: besturing(c, gang, besluit.regeltStoppen ? nummerVanBesluit(hoofdstukken) : undefined),
    planning: rijen,
    metMijlpalen: rijen.some((r) => r.mijlpalen.length > 0),
    inPlanning: inPlanning(rijen),
    leeswijzer: slotVanLeeswijzer(hoofdstukken, besluit.bezegeling.length > 0),
    monitoring: monitoring(c),
    communicatie,
    risicos: risicotabel(c),
    besluitvorming: besluit,
    wijzigingen: gangwijzigingen(c, gang, PLAN),
    figuren: {
      netwerk: dinfiguur(c),
      dekking: dekkingfiguren(c),
      planning: planningfiguren(c, gang.vanaf, peildag(c, gang, PLAN) ?? datum),
      cyclus: cyclusfiguur(c),
    },
  };
}

/** Without initiators: by now the plan is that of all partners. */
const voorblad = (c: Kijk, gang: Gang, vandaag: string) => ({
  ...titelblad(c, gang, PLAN, vandaag),
  ondertitel: optioneel(bezegelingVan(c, gang)?.ondertitel ?? ""),
  periode: periodeVan(c),
  initiatiefnemers: [],
});

function periodeVan(c: Kijk): string {
  const { van, tot } = c.domein.afbakening;
  const eerste = known(van);
  const laatste = known(tot);
  return eerste === undefined || laatste === undefined ? "" : tijdvak(eerste, laatste);
}
