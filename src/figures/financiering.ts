import { bedrag, percentage } from "../dutch/bedragen.ts";
import type { Figuur } from "../figuur.ts";
import { type Deel, naast, onder, rooster, tekst } from "./tekening/delen.ts";
import { letterOp, merkVan, merkvlak, openVlak } from "./tekening/partners.ts";
import { STAAND, tekeningVan } from "./tekening/tekening.ts";
import type { Vak, Vorm } from "./tekening/vormen.ts";
import { type Woord, woord } from "./woorden.ts";

/** What one source pays, in whole euros. */
export interface Geldbron {
  readonly naam: Woord;
  readonly bedrag: number;
}

export interface Financiering {
  readonly bronnen: readonly Geldbron[];
  readonly ongedekt: number;
}

interface Stuk {
  readonly naam: string;
  readonly bedrag: number;
  /** In whole percents of all pieces, as it is printed: `34%`. */
  readonly deel: string;
  readonly vlak: (v: Vak) => readonly Vorm[];
}

const BREED = STAAND - 2;
const BALK = 34;
const KOLOMMEN = 2;
const KOLOM = (BREED - 8 * (KOLOMMEN - 1)) / KOLOMMEN;
const STAAL = { breedte: 24, hoogte: 15 };
const GETAL = 66;
/** A piece of the bar that has room for its share. */
const MET_DEEL = 34;
/** However little it is, it is to be seen. */
const SMALST = 3;

/** All money in one bar: a piece for each source, and the last for what nobody pays yet. Undefined with less than two pieces. */
export function financiering({ bronnen, ongedekt }: Financiering): Figuur | undefined {
  const met = bronnen.filter((b) => b.bedrag > 0);
  const alles = met.reduce((zover, b) => zover + b.bedrag, Math.max(0, ongedekt));
  const deel = (euro: number): string => (euro / alles < 0.005 ? "< 1%" : percentage(Math.round((euro / alles) * 100)));
  const stukken: readonly Stuk[] = [
    ...met.map((b, i) => ({
      naam: woord(b.naam),
      bedrag: b.bedrag,
      deel: deel(b.bedrag),
      vlak: (v: Vak) => merkvlak(v, merkVan(i)),
    })),
    ...(ongedekt > 0 ? [{ naam: "Ongedekt", bedrag: ongedekt, deel: deel(ongedekt), vlak: openVlak }] : []),
  ];
  if (stukken.length < 2) return undefined;
  return tekeningVan(onder([balk(stukken), rooster(stukken.map(uitleg), KOLOMMEN)], 9), altVan(stukken), bronnen);
}

/** The pieces beside each other; what the smallest take more than their share, the others give in proportion. */
function balk(stukken: readonly Stuk[]): Deel {
  const samen = stukken.reduce((zover, s) => zover + s.bedrag, 0);
  const ruim = stukken.map((s) => Math.max(SMALST, (s.bedrag / samen) * BREED));
  const krimp = BREED / ruim.reduce((a, b) => a + b, 0);
  return naast(
    stukken.map((s, i) => {
      const breedte = (ruim[i] ?? SMALST) * krimp;
      return {
        breedte,
        hoogte: BALK,
        op: (x: number, y: number) => {
          const v = { x, y, breedte, hoogte: BALK };
          return [...s.vlak(v), ...(breedte >= MET_DEEL ? letterOp(v, s.deel) : [])];
        },
      };
    }),
  );
}

const uitleg = (s: Stuk): Deel =>
  naast(
    [
      { ...STAAL, op: (x, y) => s.vlak({ x, y, ...STAAL }) },
      tekst(s.naam, { breedte: KOLOM - STAAL.breedte - GETAL - 10 }),
      tekst(bedrag(s.bedrag), { breedte: GETAL, dikte: "vet", uitlijning: "eind" }),
    ],
    5,
  );

const altVan = (stukken: readonly Stuk[]): readonly string[] => [
  "Eén balk met al het geld, verdeeld naar wie het betaalt.",
  ...[...stukken].reverse().map((s) => `${s.naam}: ${bedrag(s.bedrag)} (${s.deel}).`),
];
