import { opsomming } from "../dutch/opsommingen.ts";
import type { Figuur } from "../figuur.ts";
import { bovenaan, type Deel, doos, onder, ruimte, tekst } from "./tekening/delen.ts";
import { BLAUW, GRIJS, INKT, LIJN, VLAK, WIT } from "./tekening/kleuren.ts";
import { pijlpunt } from "./tekening/kromme.ts";
import { STAAND, tekeningVan } from "./tekening/tekening.ts";
import { lijn, rechthoek } from "./tekening/vormen.ts";
import { type Woord, woord } from "./woorden.ts";

const NIVEAUS = ["laag", "midden", "hoog"] as const;
export type Niveau = (typeof NIVEAUS)[number];

/** An organisation as the adviser weighs it. */
export interface Gewogen {
  readonly naam: Woord;
  readonly belang: Niveau;
  readonly invloed: Niveau;
}

const BREED = STAAND - 2;
const KANT = 52;
const CEL = (BREED - KANT) / 3;
const LAAGST = 74;

/** Only for the adviser’s own eyes: how much each organisation has at stake, against how much it can bring about. */
export function belangInvloed(organisaties: readonly Gewogen[]): Figuur | undefined {
  if (organisaties.length === 0) return undefined;
  const rijen = [...NIVEAUS].reverse().map((invloed) => rij(organisaties, invloed));
  const deel = onder([
    tekst("Vertrouwelijk: alleen voor het adviesteam", { breedte: BREED, dikte: "vet", kleur: "#A34700" }),
    ruimte(1, 6),
    ...rijen,
    bovenaan([ruimte(KANT, 1), ...NIVEAUS.map((b) => kop(`belang ${b}`, CEL))]),
    as(),
  ]);
  return tekeningVan(deel, altVan(organisaties), organisaties);
}

const kop = (woorden: string, breedte: number): Deel =>
  doos(tekst(woorden, { breedte: breedte - 8, maat: 9.5, dikte: "vet", kleur: BLAUW, uitlijning: "midden" }), {
    marge: { x: 4, y: 4 },
  });

function rij(organisaties: readonly Gewogen[], invloed: Niveau): Deel {
  const inhoud = NIVEAUS.map((belang) => ({
    belang,
    deel: onder(
      organisaties.filter((o) => o.belang === belang && o.invloed === invloed).map((o) => kaartje(woord(o.naam))),
      4,
    ),
  }));
  const hoogte = Math.max(LAAGST, ...inhoud.map(({ deel }) => deel.hoogte + 14));
  const links = kop(`invloed ${invloed}`, KANT);
  return {
    breedte: BREED,
    hoogte,
    op: (x, y) => [
      ...links.op(x, y + (hoogte - links.hoogte) / 2),
      ...inhoud.flatMap(({ belang, deel }, i) => {
        const vak = { x: x + KANT + i * CEL, y, breedte: CEL, hoogte };
        return [
          rechthoek(vak, { vulling: belang === "hoog" && invloed === "hoog" ? VLAK : WIT, lijn: LIJN }),
          ...deel.op(vak.x + 6, y + (hoogte - deel.hoogte) / 2),
        ];
      }),
    ],
  };
}

const kaartje = (naam: string): Deel =>
  doos(tekst(naam, { breedte: CEL - 12 - 10, uitlijning: "midden", kleur: INKT }), {
    vulling: WIT,
    lijn: BLAUW,
    marge: { x: 5, y: 3 },
  });

/** Which way the stake grows; that influence grows upward, the rows say. */
const as = (): Deel => ({
  breedte: BREED,
  hoogte: 8,
  op: (x, y) => [
    lijn({ x: x + KANT, y: y + 4 }, { x: x + BREED - 4, y: y + 4 }, { lijn: GRIJS }),
    pijlpunt({ x: x + BREED, y: y + 4 }, 0, GRIJS, 7),
  ],
});

const altVan = (organisaties: readonly Gewogen[]): readonly string[] => [
  "Vertrouwelijk: een raster van organisaties naar hun belang en hun invloed.",
  ...[...NIVEAUS].reverse().flatMap((invloed) =>
    [...NIVEAUS].reverse().flatMap((belang) => {
      const namen = organisaties.filter((o) => o.belang === belang && o.invloed === invloed).map((o) => woord(o.naam));
      return namen.length === 0 ? [] : [`Invloed ${invloed}, belang ${belang}: ${opsomming(namen)}.`];
    }),
  ),
];
