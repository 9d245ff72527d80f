import { opsomming } from "../dutch/opsommingen.ts";
import { aantal } from "../dutch/tellen.ts";
import type { Figuur } from "../figuur.ts";
import { bovenaan, type Deel, naast, onder, tekst } from "./tekening/delen.ts";
import { ACCENT, ACCENTTEKST, BLAUW, GRIJS, INKT, LIJN, RAND, VLAK, WIT } from "./tekening/kleuren.ts";
import { type Kromme, langs, pijlOp } from "./tekening/kromme.ts";
import { STAAND, tekeningVan } from "./tekening/tekening.ts";
import { ellips, type Punt, regel, ruit, type Vorm } from "./tekening/vormen.ts";

export interface Verloopstap {
  /** `1` to `10`, or what else stands in the circle: one or two signs. */
  readonly nr: string;
  readonly naam: string;
  readonly stand: "afgerond" | "nu" | "later";
  /** A moment at which the partners choose how to go on. */
  readonly keuze?: boolean;
}

export interface Ronde {
  readonly titel: string;
  readonly stappen: readonly Verloopstap[];
}

const BREED = STAAND - 2;
const STRAAL = 10.5;
/** Room a step takes along the line, and half the height of a loop per step on it. */
const PER_STAP = 23;
const HOOG = 46;

/** The rounds as a chain of loops with the steps on them; a moment of choice is a square on its point. */
export function verloop(rondes: readonly Ronde[]): Figuur | undefined {
  const gevuld = rondes.filter((r) => r.stappen.length > 0);
  if (gevuld.length === 0) return undefined;
  const rijen = inRijen(gevuld).map((rij) => onder([lussen(rij), lijsten(rij)], 10));
  return tekeningVan(onder([...rijen, verklaring(gevuld)], 12), altVan(gevuld), undefined);
}

/** At most three rounds beside each other, no more steps than there is room for, and rows of about as many rounds. */
function inRijen(rondes: readonly Ronde[]): readonly (readonly Ronde[])[] {
  const past = (rij: readonly Ronde[]): boolean =>
    rij.length < 2 || (rij.length <= 3 && rij.reduce((n, r) => n + r.stappen.length + 1, 0) * PER_STAP <= BREED);
  for (let rijen = 1; ; rijen++) {
    const per = Math.ceil(rondes.length / rijen);
    const verdeling = Array.from({ length: rijen }, (_, i) => rondes.slice(i * per, (i + 1) * per));
    if (verdeling.every(past)) return verdeling.filter((rij) => rij.length > 0);
  }
}

interface Lus {
  readonly van: number;
  readonly breedte: number;
  readonly hoog: number;
  readonly ronde: Ronde;
  /** The choice that ends the round stands where its loop meets the next. */
  readonly slot: Verloopstap | undefined;
}

function lussenVan(rondes: readonly Ronde[]): readonly Lus[] {
  const delen = rondes.reduce((n, r) => n + r.stappen.length + 1, 0);
  return rondes.map((ronde, i) => {
    const van = rondes.slice(0, i).reduce((n, r) => n + r.stappen.length + 1, 0);
    const laatste = ronde.stappen.at(-1);
    return {
      van: (van / delen) * BREED,
      breedte: ((ronde.stappen.length + 1) / delen) * BREED,
      hoog: HOOG * (0.8 + 0.2 * i),
      ronde,
      slot: laatste?.keuze === true && i < rondes.length - 1 ? laatste : undefined,
    };
  });
}

function lussen(rondes: readonly Ronde[]): Deel {
  const rij = lussenVan(rondes);
  const hoog = Math.max(...rij.map((l) => l.hoog));
  const midden = hoog + STRAAL + 6;
  return {
    breedte: BREED,
    hoogte: 2 * midden,
    op: (x, y) => {
      const bogen = rij.map((lus, i) => ({
        lus,
        heen: boog(lus, { x, y: y + midden }, i % 2 === 0 ? -1 : 1),
        terug: boog(lus, { x, y: y + midden }, i % 2 === 0 ? 1 : -1),
      }));
      return [
        ...bogen.flatMap(({ terug }) => [
          langs(terug, 1, 0, { lijn: LIJN, dikte: 2, gestippeld: true }, 12),
          pijlOp((t) => terug(1 - t), 0.5, LIJN, 9),
        ]),
        ...bogen.map(({ heen }) => langs(heen, 0, 1, { lijn: RAND, dikte: 3.5 }, 12)),
        ...bogen.flatMap(({ lus, heen }) => stappenOp(lus, heen)),
      ];
    },
  };
}

function stappenOp({ ronde, slot }: Lus, heen: Kromme): readonly Vorm[] {
  const opLijn = slot === undefined ? ronde.stappen : ronde.stappen.slice(0, -1);
  return [
    ...opLijn.flatMap((s, k) => stap(s, heen((k + 1) / (opLijn.length + 1)))),
    ...(slot === undefined ? [] : stap(slot, heen(1))),
  ];
}

const boog =
  (lus: Lus, op: Punt, kant: 1 | -1): Kromme =>
  (t) => ({ x: op.x + lus.van + t * lus.breedte, y: op.y + kant * lus.hoog * Math.sin(Math.PI * t) });

const STANDEN = {
  afgerond: { vulling: BLAUW, lijn: BLAUW, dikte: 1, tekst: WIT },
  nu: { vulling: WIT, lijn: ACCENT, dikte: 3, tekst: ACCENTTEKST },
  later: { vulling: VLAK, lijn: RAND, dikte: 0.8, tekst: GRIJS },
} as const;

function stap({ nr, stand, keuze }: Verloopstap, op: Punt): readonly Vorm[] {
  const verf = STANDEN[stand];
  const dikte = stand === "later" ? "gewoon" : "vet";
  return [
    keuze === true ? ruit(op, STRAAL + 4, verf) : ellips(op, STRAAL, STRAAL, verf),
    regel(nr, { x: op.x, y: op.y + 3.3 }, { maat: 10, dikte }, verf.tekst, "midden"),
  ];
}

/** What the steps of each round are, under the loops. */
function lijsten(rondes: readonly Ronde[]): Deel {
  const kolom = (BREED - (rondes.length - 1) * 10) / rondes.length;
  return bovenaan(
    rondes.map(({ titel, stappen }) =>
      onder(
        [
          tekst(titel, { breedte: kolom, maat: 10, dikte: "vet", kleur: BLAUW }),
          ...stappen.map((s) => naamVan(s, kolom)),
        ],
        2,
      ),
    ),
    10,
  );
}

function naamVan({ nr, naam, stand }: Verloopstap, breedte: number): Deel {
  const vorm = { dikte: stand === "nu" ? "vet" : "gewoon", kleur: stand === "nu" ? ACCENTTEKST : INKT } as const;
  return bovenaan([tekst(nr, { ...vorm, breedte: 15 }), tekst(naam, { ...vorm, breedte: breedte - 18 })], 3);
}

const STANDNAMEN = { afgerond: 46, nu: 16, later: 26 } as const;

/** What the signs mean, as far as they are in the drawing. */
function verklaring(rondes: readonly Ronde[]): Deel {
  const stappen = rondes.flatMap((r) => r.stappen);
  const teken = (stand: Verloopstap["stand"], keuze: boolean): Deel => ({
    breedte: 16,
    hoogte: 14,
    op: (x, y) => {
      const op = { x: x + 8, y: y + 7 };
      return [keuze ? ruit(op, 6.5, STANDEN[stand]) : ellips(op, 5, 5, STANDEN[stand])];
    },
  });
  const deel = (voorbeeld: Deel, woorden: string, breedte: number): Deel =>
    naast([voorbeeld, tekst(woorden, { breedte, kleur: GRIJS })], 4);
  const standen = (["afgerond", "nu", "later"] as const).filter((stand) => stappen.some((s) => s.stand === stand));
  return naast(
    [
      ...standen.map((stand) => deel(teken(stand, false), stand, STANDNAMEN[stand])),
      ...(stappen.some((s) => s.keuze === true)
        ? [deel(teken("later", true), "hier kiezen de partners hoe zij verdergaan", 180)]
        : []),
    ],
    12,
  );
}

function altVan(rondes: readonly Ronde[]): readonly string[] {
  const nu = rondes.flatMap((r) => r.stappen.filter((s) => s.stand === "nu").map((s) => ({ r, s })));
  return [
    `Het verloop in ${aantal(rondes.length, "ronde", "rondes")}, als een keten van lussen met de stappen erop.`,
    ...nu.map(({ r, s }) => `Nu: stap ${s.nr}, ${s.naam} (${r.titel.toLowerCase()}).`),
    ...rondes.map((r) => `${r.titel}: ${opsomming(r.stappen.map((s) => `stap ${s.nr}`))}.`),
  ];
}
