import fc from "fast-check";
import { belangInvloed } from "../../src/figures/belanginvloed.ts";
import { besturing, HALF } from "../../src/figures/besturing.ts";
import { cyclus } from "../../src/figures/cyclus.ts";
import { dekking } from "../../src/figures/dekking.ts";
import { din } from "../../src/figures/din.ts";
import { domein } from "../../src/figures/domein.ts";
import { financiering } from "../../src/figures/financiering.ts";
import { gantt } from "../../src/figures/gantt.ts";
import { ontwikkelbenadering, STATIONS } from "../../src/figures/ontwikkelbenadering.ts";
import { verloop } from "../../src/figures/verloop.ts";
import type { Figuur } from "../../src/figuur.ts";
import { Gap } from "../../src/gap.ts";

/** Names from short to much too long, with everything people type; now and then nothing. */
const WOORDEN = [
  "Gemeente",
  "Ondernemersvereniging Hartje Hanzestad",
  "Stichting Samenwerkingsverband Verduurzamingsopgave en Bereikbaarheid",
  "Arbeidsongeschiktheidsverzekeringsmaatschappijendirecteurenoverleg",
  "’s-Hertogenbosch/Den Haag & <Súdwest-Fryslân>",
  "De Waag",
  "IJ",
  'Zeg "hallo" \u0007\ud800 in 日本語 🙂',
  "AAN-DE-SLAG-MET-ELKAAR-IN-DE-WIJK-2030",
  "a".repeat(140),
];
const naam = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom(...WOORDEN) },
  {
    weight: 3,
    arbitrary: fc.array(fc.constantFrom(...WOORDEN), { minLength: 2, maxLength: 4 }).map((w) => w.join(" ")),
  },
  { weight: 1, arbitrary: fc.constant(new Gap("x", "Hoe heet dit?")) },
);
const partners = fc.array(naam, { maxLength: 14 }).map((namen) => namen.map((n, i) => ({ id: `p${i}`, naam: n })));
const wie = fc.uniqueArray(fc.integer({ min: 0, max: 15 }), { maxLength: 5 }).map((rij) => rij.map((i) => `p${i}`));
const stand = fc.constantFrom("ja", "deels", "nee");
const dag = fc.record({
  j: fc.integer({ min: 2024, max: 2034 }),
  q: fc.integer({ min: 1, max: 4 }),
  m: fc.integer({ min: 1, max: 12 }),
});
const moment = fc.oneof(
  dag.map(({ j, q }) => `${j}-Q${q}`),
  dag.map(({ j, m }) => `${j}-${String(m).padStart(2, "0")}-17`),
);
const dagen = dag.map(({ j, m }) => `${j}-${String(m).padStart(2, "0")}-05`);
const lijst = <T>(van: fc.Arbitrary<T>, maxLength: number) => fc.array(van, { maxLength });

const dekkingdata = fc.record({
  partners,
  groepen: lijst(
    fc.record({ naam, acties: lijst(fc.record({ nr: fc.constantFrom("1", "1.1", "12.14"), wie, belegd: stand }), 16) }),
    8,
  ),
});
const ganttdata = fc.record({
  partners,
  groepen: lijst(
    fc.record({
      naam,
      acties: lijst(
        fc
          .record({
            nr: fc.constantFrom("1", "1.1", "12.14"),
            titel: naam,
            wie: fc.option(
              fc.integer({ min: 0, max: 15 }).map((i) => `p${i}`),
              { nil: undefined },
            ),
            begin: fc.option(moment, { nil: undefined }),
            eind: fc.option(moment, { nil: undefined }),
            mijlpalen: lijst(dagen, 3),
          })
          .map(({ wie: w, begin, eind, ...rest }) => ({
            ...rest,
            ...(w === undefined ? {} : { wie: w }),
            ...(begin === undefined ? {} : { begin }),
            ...(eind === undefined ? {} : { eind }),
          })),
        20,
      ),
    }),
    4,
  ),
  mijlpalen: lijst(fc.record({ naam, dag: dagen }), 4),
  vandaag: dagen,
});
const domeindata = fc.record({
  titel: naam,
  partners,
  onderwerpen: lijst(
    fc.record({
      naam,
      open: fc.boolean(),
      bij: wie.map((rij) => rij.map((partner, i) => ({ partner, kern: i % 2 === 0 }))),
    }),
    22,
  ),
});
const bestuurdata = fc.record({
  model: fc.constantFrom(
    "netwerktafel",
    "leidende partner",
    "stuurgroep met programmateam",
    "netwerkbureau",
    "thematafels",
    "gezamenlijk fonds",
    "eigen model",
  ),
  gremia: lijst(
    fc.record({
      naam: fc.oneof(
        naam,
        fc.constantFrom(
          "Stuurgroep",
          "Programmateam",
          "Klankbordgroep",
          "Secretariaat",
          "Kernteam",
          "Thematafel",
          "Partnerdag",
        ),
      ),
      leden: lijst(naam, 12),
    }),
    6,
  ),
  partners: lijst(naam, 12),
  themas: lijst(fc.record({ naam, trekker: naam }), 7),
  opdrachtgever: naam,
  programmaleider: naam,
});
const dindata = fc.record({
  visie: naam,
  doelen: lijst(naam, 8),
  inspanningen: lijst(
    fc.record({
      naam,
      omvang: fc.constantFrom("zes acties", "twaalf acties, € 1.250.000 + PM"),
      doelen: lijst(fc.record({ doel: fc.integer({ min: 0, max: 9 }), acties: fc.integer({ min: 0, max: 5 }) }), 5),
    }),
    9,
  ),
});
const verloopdata = lijst(
  fc.record({
    titel: fc.constantFrom("Ronde 1", "Ronde 2"),
    stappen: lijst(
      fc.record({
        nr: fc.constantFrom("1", "5", "10"),
        naam: fc.constantFrom(...WOORDEN.slice(0, 4)),
        stand: fc.constantFrom("afgerond" as const, "nu" as const, "later" as const),
        keuze: fc.boolean(),
      }),
      9,
    ),
  }),
  6,
);
const niveau = fc.constantFrom("laag", "midden", "hoog");
const gewogen = lijst(fc.record({ naam, belang: niveau, invloed: niveau }), 14);
const euro = fc.oneof(fc.constantFrom(0, 1, 8_000, 120_000_000), fc.integer({ min: 0, max: 900_000 }));
const gelddata = fc.record({ bronnen: lijst(fc.record({ naam, bedrag: euro }), 9), ongedekt: euro });
const afspraken = fc.record({ monitoren: naam, besluiten: naam });

const rij = (figuur: Figuur | undefined): readonly Figuur[] => (figuur === undefined ? [] : [figuur]);

/** Every drawing there is, of anything that a project may hold. */
export const TEKENINGEN: Readonly<Record<string, fc.Arbitrary<readonly Figuur[]>>> = {
  ontwikkelbenadering: fc.constantFrom(...STATIONS).map((nu) => [ontwikkelbenadering({ nu })]),
  cyclus: afspraken.map((a) => [cyclus({ afspraken: a, nu: "monitoren" })]),
  verloop: verloopdata.map((d) => rij(verloop(d))),
  domein: domeindata.map(domein),
  dekking: dekkingdata.map((d) => dekking(d)),
  "besturing, breed": bestuurdata.map((d) => rij(besturing(d))),
  "besturing, smal": bestuurdata.map((d) => rij(besturing(d, HALF))),
  din: dindata.map((d) => rij(din(d))),
  gantt: ganttdata.map(gantt),
  financiering: gelddata.map((d) => rij(financiering(d))),
  belangInvloed: gewogen.map((d) => rij(belangInvloed(d))),
};
