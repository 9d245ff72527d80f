import { lijstVan, weet } from "../domain/boom.ts";
import { volg } from "../domain/gezien.ts";
import { isDraft, isGap, optioneel } from "../gap.ts";
import { kies, perDing } from "./delen/exemplaren.ts";
import { inZin, korteNaam } from "./delen/organisaties.ts";
import { visieVan } from "./delen/visie.ts";
import { document, type Exemplaar, type Omgeving } from "./document.ts";
import { overzicht, themas } from "./plan/acties.ts";
import { besluitvorming, gevraagdeBesluiten } from "./plan/besluit.ts";
import { doelen, indicatoren } from "./plan/doelen.ts";
import { domein } from "./plan/domein.ts";
import { capaciteit, geldoverzicht } from "./plan/geldoverzicht.ts";
import { gezocht, inCijfers, oordelen, uitdagingen } from "./plan/opgave.ts";
import { besturing } from "./plan/organisatie.ts";
import { partners } from "./plan/partners.ts";
import { planning } from "./plan/planning.ts";
import type { Kijk } from "./plan/posten.ts";
import { planKenmerk, titelblad, titelVan } from "./plan/titelblad.ts";
import { bronnen, reacties, totstandkoming, versies } from "./plan/totstandkoming.ts";

/** What the partners decide on and steer by: goals, actions with who and what they cost, and how they work together. */
export const planVanAanpak = document({
  id: "plan-van-aanpak",
  titel: "Plan van aanpak",
  stappen: [8, 9],
  voor: "partners",
  per: "gang",
  huisstijl: "stuk",
  opmaak: { inhoudsopgave: true, genummerd: true },
  exemplaren: (coalitie) =>
    perDing(
      coalitie.gangen,
      (g) => weet(g.variant) === "plan" && weet(g.stand) !== "verlaten",
      (g) => ({
        voor: g.id,
        naam: naamVan(
          g.id,
          lijstVan(coalitie.gangen).map((x) => x.id),
        ),
        lezer: {},
        over: { gangen: g.id },
      }),
    ),
  view,
  kop: (c, { over }) => titelVan(c, kies(c.gangen, over.gangen)),
  kenmerk: (c, { over }, { datum }) => planKenmerk(c, kies(c.gangen, over.gangen), datum),
});

const naamVan = (id: string, ids: readonly (string | undefined)[]): string => `gang ${ids.indexOf(id) + 1}`;

function view(c: Kijk, { over }: Exemplaar, { datum }: Omgeving) {
  const gang = kies(c.gangen, over.gangen);
  const { monitoring, organisatie } = c;
  return {
    titelblad: titelblad(c, gang, planKenmerk(c, gang, datum)),
    coalitie: c.coalitie.naam,
    samenvatting: gang.samenvatting,
    cijfers: inCijfers(c),
    besloten: gang.uitkomst === "aangenomen" || gang.uitkomst === "aangenomen met wijzigingen",
    gevraagdeBesluiten: gevraagdeBesluiten(gang),
    opgave: c.coalitie.opgave,
    aanleiding: optioneel(c.coalitie.aanleiding),
    bronnen: bronnen(c),
    totstandkoming: totstandkoming(c, gang),
    visie: { kern: visieVan(c).kern, toelichting: optioneel(visieVan(c).toelichting) },
    domein: domein(c),
    doelen: doelen(c),
    indicatoren: indicatoren(c),
    partners: partners(c),
    themas: themas(c),
    overzicht: overzicht(c),
    uitdagingen: uitdagingen(c),
    oordelen: oordelen(c),
    gezocht: gezocht(c),
    startOordeel: isDraft(gang) && isGap(gang.startOordeel) ? gang.startOordeel.with("ontbreekt") : gang.startOordeel,
    geld: geldoverzicht(c),
    financiering: optioneel(organisatie.financiering),
    capaciteit: capaciteit(c),
    besturing: besturing(c),
    planning: planning(c, gang.vanaf),
    monitoring: {
      wat: monitoring.wat,
      wie: isGap(monitoring.wie) ? monitoring.wie : inZin(volg(c.organisaties, monitoring.wie)),
      ritme: isGap(monitoring.ritme) ? monitoring.ritme : RITMES[monitoring.ritme],
      ontmoetingen: monitoring.ontmoetingen,
      bijstelregels: optioneel(monitoring.bijstelregels),
      voortgangsbewaking: optioneel(organisatie.voortgangsbewaking),
    },
    communicatie: { afspraken: optioneel(organisatie.communicatie), woordvoering: optioneel(organisatie.woordvoering) },
    risicos: risicos(c),
    besluitvorming: besluitvorming(c, gang),
    versies: versies(c, gang),
    reacties: reacties(c, gang),
  };
}

const RITMES = { maand: "elke maand", kwartaal: "elk kwartaal", halfjaar: "elk halfjaar", jaar: "elk jaar" } as const;

const risicos = (c: Kijk) =>
  c.risicos
    .filter((r) => !isDraft(r))
    .map((r) => ({
      risico: r.risico,
      oorzaak: optioneel(r.oorzaak),
      gevolg: optioneel(r.gevolg),
      kans: optioneel(r.kans),
      effect: optioneel(r.effect),
      maatregel: r.maatregel,
      eigenaar: optioneel(isGap(r.eigenaar) ? r.eigenaar : korteNaam(volg(c.organisaties, r.eigenaar))),
    }));
