import type { Figuur } from "../figuur.ts";
import { type Deel, onder, tekst } from "./tekening/delen.ts";
import { ACCENTTEKST, BLAUW, GRIJS, LIJN, VLAK, WIT } from "./tekening/kleuren.ts";
import { type Kromme, langs, pijlOp } from "./tekening/kromme.ts";
import { STAAND, tekening } from "./tekening/tekening.ts";
import { ellips, type Punt, regel, type Vorm } from "./tekening/vormen.ts";

/** The four views that a coalition takes by turns, in their order. */
export const STATIONS = ["zij", "ik", "wij", "het"] as const;
export type Station = (typeof STATIONS)[number];

const BETEKENIS: Readonly<Record<Station, string>> = {
  zij: "de mensen om wie het gaat en wat zij nodig hebben",
  ik: "wat elke organisatie zelf wil en kan",
  wij: "wat partners samen willen bereiken",
  het: "wat partners doen, en met welke afspraken",
};

const [A, B] = [150, 62];
const MIDDEN: Punt = { x: STAAND / 2, y: 124 };
const STRAAL = 21;

/** A lying eight: down around the left, up through the middle, down around the right and back. */
const acht: Kromme = (t) => ({ x: MIDDEN.x - A * Math.cos(t), y: MIDDEN.y + B * Math.sin(2 * t) });

/** Where on the curve each station lies: left above and below, right above and below. */
const PLAATS: Readonly<Record<Station, number>> = {
  zij: 1.75 * Math.PI,
  ik: 2.25 * Math.PI,
  wij: 2.75 * Math.PI,
  het: 3.25 * Math.PI,
};

/** The way a coalition develops, as a lying eight: zij, ik, wij, het. `nu` is where it stands. */
export function ontwikkelbenadering({ nu }: { readonly nu?: Station }): Figuur {
  const vormen = [
    langs(acht, 0, 2 * Math.PI, { lijn: LIJN, dikte: 5 }, 40),
    ...[2, 2.5, 3, 3.5].map((t) => pijlOp(acht, t * Math.PI + (t % 1 === 0 ? 0 : 0.22), BLAUW, 11)),
    ...STATIONS.flatMap((s) => station(s, nu)),
  ];
  return tekening({
    breedte: STAAND,
    hoogte: MIDDEN.y * 2,
    vormen,
    alt: [
      "Een liggende acht met vier standpunten die elkaar steeds afwisselen: zij, ik, wij en het.",
      ...STATIONS.map((s) => `${s.charAt(0).toUpperCase()}${s.slice(1)}: ${BETEKENIS[s]}.`),
      ...(nu === undefined ? [] : [`De coalitie staat nu bij ‘${nu}’.`]),
    ],
    data: undefined,
  });
}

function station(s: Station, nu: Station | undefined): readonly Vorm[] {
  const hier = s === nu;
  const op = acht(PLAATS[s]);
  const boven = op.y < MIDDEN.y;
  const uitleg = bijschrift(s, hier);
  const y = boven ? op.y - STRAAL - 5 - uitleg.hoogte : op.y + STRAAL + 4;
  return [
    ellips(op, STRAAL, STRAAL, { vulling: hier ? BLAUW : VLAK, lijn: BLAUW, dikte: hier ? 2.5 : 1.4 }),
    regel(s, { x: op.x, y: op.y + 4.5 }, { maat: 14, dikte: "vet" }, hier ? WIT : BLAUW, "midden"),
    ...uitleg.op(op.x - uitleg.breedte / 2, y),
  ];
}

const bijschrift = (s: Station, hier: boolean): Deel => {
  const woorden = tekst(BETEKENIS[s], { breedte: 160, kleur: GRIJS, uitlijning: "midden" });
  const nu = tekst("hier staat de coalitie", { breedte: 160, dikte: "vet", kleur: ACCENTTEKST, uitlijning: "midden" });
  return onder(hier ? [nu, woorden] : [woorden]);
};
