import { bedrag } from "../dutch/bedragen.ts";
import type { Figuur } from "./figuur.ts";
import { gearceerd, type Patroon } from "./tekening/arcering.ts";
import { type Deel, onder, rooster, tekst } from "./tekening/delen.ts";
import { BLAUW, GRIJS, INKT, LIJN, tint } from "./tekening/kleuren.ts";
import { openStaal, openVlak, uitleg } from "./tekening/partners.ts";
import { STAAND, tekeningVan } from "./tekening/tekening.ts";
import { lijn, type Vak, type Vorm } from "./tekening/vormen.ts";
import { type Woord, woord } from "./woorden.ts";

/** Money from one source in whole euros, by how sure it is. */
export interface Geldbron {
  readonly naam: Woord;
  readonly zeker: number;
  readonly voorwaarde: number;
  readonly gezocht: number;
  /** Whether an amount of it is not known yet. */
  readonly pm?: boolean;
}

export interface Financiering {
  readonly bronnen: readonly Geldbron[];
  readonly ongedekt: number;
}

const SOORTEN = [
  { soort: "zeker", woorden: "toegezegd of gereserveerd", kleur: BLAUW, patroon: "vol" },
  { soort: "voorwaarde", woorden: "toegekend onder voorwaarde", kleur: "#56B4E9", patroon: "schuin" },
  { soort: "gezocht", woorden: "aangevraagd of beoogd", kleur: tint("#E69F00", 0.55), patroon: "staand" },
] as const satisfies readonly { soort: string; woorden: string; kleur: string; patroon: Patroon }[];

const BREED = STAAND - 2;
const NAAM = 130;
const GETAL = 82;
const BALK = 15;
const BAAN = BREED - NAAM - GETAL - 16;

/** Money as it is printed: `€ 12.500`, with `+ PM` where part of it is not known. */
const geld = (euro: number, pm = false): string => {
  if (pm && euro === 0) return "PM";
  return `${bedrag(euro)}${pm ? " + PM" : ""}`;
};

const samen = (b: Geldbron): number => b.zeker + b.voorwaarde + b.gezocht;

/** A bar per source, in pieces by how sure the money is, and one for what is not covered. Undefined without any money. */
export function financiering({ bronnen, ongedekt }: Financiering): Figuur | undefined {
  const grootste = Math.max(ongedekt, ...bronnen.map(samen));
  if (grootste <= 0) return undefined;
  const pm = bronnen.some((b) => b.pm === true);
  const schaal = BAAN / grootste;
  const soorten = SOORTEN.filter(({ soort }) => bronnen.some((b) => b[soort] > 0));
  const rijen = [
    ...bronnen.map((b) => rij(woord(b.naam), geld(samen(b), b.pm), (v) => stukken(b, v, schaal))),
    ...(ongedekt > 0
      ? [rij("Ongedekt", geld(ongedekt), (v) => openVlak({ ...v, breedte: Math.max(2, ongedekt * schaal) }))]
      : []),
  ];
  const verklaring = rooster(
    [
      ...soorten.map((s) => uitleg(staal(s), s.woorden, BREED / 2 - 4)),
      ...(ongedekt > 0 ? [uitleg(openStaal, "ongedekt: hiervoor is nog geen geld", BREED / 2 - 4)] : []),
    ],
    2,
  );
  const noot = tekst(pm ? "PM: een bedrag dat nog niet bekend is." : "", { breedte: BREED, kleur: GRIJS });
  return tekeningVan(onder([onder(rijen), verklaring, noot], 8), altVan(bronnen, ongedekt), bronnen);
}

function rij(naam: string, som: string, balk: (v: Vak) => readonly Vorm[]): Deel {
  const links = tekst(naam, { breedte: NAAM, maat: 9.5 });
  const rechts = tekst(som, { breedte: GETAL, maat: 9.5, dikte: "vet", uitlijning: "eind", kleur: INKT });
  const hoogte = Math.max(links.hoogte, rechts.hoogte, BALK) + 10;
  return {
    breedte: BREED,
    hoogte,
    op: (x, y) => [
      ...links.op(x, y + (hoogte - links.hoogte) / 2),
      ...balk({ x: x + NAAM + 8, y: y + (hoogte - BALK) / 2, breedte: BAAN, hoogte: BALK }),
      lijn({ x: x + NAAM + 8, y: y + 1 }, { x: x + NAAM + 8, y: y + hoogte - 1 }, { lijn: LIJN }),
      ...rechts.op(x + BREED - GETAL, y + (hoogte - rechts.hoogte) / 2),
    ],
  };
}

function stukken(b: Geldbron, baan: Vak, schaal: number): readonly Vorm[] {
  return SOORTEN.flatMap(({ soort, kleur, patroon }, i) => {
    if (b[soort] <= 0) return [];
    const ervoor = SOORTEN.slice(0, i).reduce((zover, s) => zover + b[s.soort], 0);
    return vlak({ ...baan, x: baan.x + ervoor * schaal, breedte: Math.max(1.5, b[soort] * schaal) }, kleur, patroon);
  });
}

const vlak = (v: Vak, kleur: string, patroon: Patroon): readonly Vorm[] =>
  gearceerd(v, { vulling: kleur, lijn: GRIJS, dikte: 0.6 }, patroon, patroon === "staand" ? GRIJS : "#FFFFFF");

const staal = (s: (typeof SOORTEN)[number]): Deel => ({
  breedte: 24,
  hoogte: 15,
  op: (x, y) => vlak({ x, y, breedte: 24, hoogte: 15 }, s.kleur, s.patroon),
});

const altVan = (bronnen: readonly Geldbron[], ongedekt: number): readonly string[] => [
  "Een balk per bron van geld, verdeeld naar hoe zeker het geld is.",
  ongedekt > 0 ? `Ongedekt is ${bedrag(ongedekt)}.` : "Er is niets ongedekt.",
  ...bronnen.map((b) => {
    const delen = SOORTEN.filter(({ soort }) => b[soort] > 0).map((s) => `${bedrag(b[s.soort])} ${s.woorden}`);
    return `${woord(b.naam)}: ${geld(samen(b), b.pm)}${delen.length === 0 ? "" : ` (${delen.join(", ")})`}.`;
  }),
];
