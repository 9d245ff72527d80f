import { breekAf, breekGelijk } from "../tekst/afbreken.ts";
import type { Letter } from "../tekst/meten.ts";
import { INKT } from "./kleuren.ts";
import { rechthoek, regel, type Uitlijning, type Verf, type Vorm } from "./vormen.ts";

/** A part of a drawing that knows its size before it has a place. `op` draws it from its left upper corner. */
export interface Deel {
  readonly breedte: number;
  readonly hoogte: number;
  readonly op: (x: number, y: number) => readonly Vorm[];
}

/** How wide text may become, and how it looks. */
export interface Tekstvorm {
  readonly breedte: number;
  readonly maat?: number;
  readonly dikte?: Letter["dikte"];
  readonly kleur?: string;
  readonly uitlijning?: Uitlijning;
}

/** No letter in a drawing is smaller, and running text in it is this size. */
const KLEINST = 9;
const REGELHOOGTE = 1.18;
/** Where the line that letters stand on lies within the height of a line. */
const STAAT_OP = 0.9;
const PLAATS = { begin: 0, midden: 0.5, eind: 1 } as const;

/** Text of a fixed width that grows as high as it needs; nothing without words. */
export function tekst(woorden: string, vorm: Tekstvorm): Deel {
  const { breedte, maat = KLEINST, dikte = "gewoon", kleur = INKT, uitlijning = "begin" } = vorm;
  const letter = { maat, dikte };
  const regels = (uitlijning === "midden" ? breekGelijk : breekAf)(woorden, breedte, letter);
  const hoogte = maat * REGELHOOGTE;
  return {
    breedte,
    hoogte: regels.length * hoogte,
    op: (x, y) =>
      regels.map((r, i) =>
        regel(
          r,
          { x: x + breedte * PLAATS[uitlijning], y: y + i * hoogte + STAAT_OP * maat },
          letter,
          kleur,
          uitlijning,
        ),
      ),
  };
}

const hoogste = (getallen: readonly number[]): number => Math.max(0, ...getallen);
const som = (getallen: readonly number[]): number => getallen.reduce((a, b) => a + b, 0);

/** Parts under each other. */
export function onder(delen: readonly Deel[], tussen = 0): Deel {
  const zichtbaar = delen.filter((d) => d.hoogte > 0);
  const vanaf = (i: number): number => som(zichtbaar.slice(0, i).map((d) => d.hoogte + tussen));
  return {
    breedte: hoogste(zichtbaar.map((d) => d.breedte)),
    hoogte: Math.max(0, vanaf(zichtbaar.length) - tussen),
    op: (x, y) => zichtbaar.flatMap((d, i) => d.op(x, y + vanaf(i))),
  };
}

/** Parts beside each other, by their middles. */
export function naast(delen: readonly Deel[], tussen = 0): Deel {
  const vanaf = (i: number): number => som(delen.slice(0, i).map((d) => d.breedte + tussen));
  const hoogte = hoogste(delen.map((d) => d.hoogte));
  return {
    breedte: Math.max(0, vanaf(delen.length) - tussen),
    hoogte,
    op: (x, y) => delen.flatMap((d, i) => d.op(x + vanaf(i), y + (hoogte - d.hoogte) / 2)),
  };
}

/** Parts of one width in rows, each row as high as its highest part. */
export function rooster(delen: readonly Deel[], kolommen: number, tussen = { x: 8, y: 4 }): Deel {
  const rijen = Array.from({ length: Math.ceil(delen.length / kolommen) }, (_, i) =>
    delen.slice(i * kolommen, (i + 1) * kolommen),
  );
  return onder(
    rijen.map((rij) => bovenaan(rij, tussen.x)),
    tussen.y,
  );
}

/** Parts beside each other, by their tops. */
export function bovenaan(delen: readonly Deel[], tussen = 0): Deel {
  const rij = naast(delen, tussen);
  return naast(
    delen.map((d) => ({ ...d, hoogte: rij.hoogte })),
    tussen,
  );
}

/** How a box looks, and how much room it leaves around what is in it. */
export interface Doosvorm extends Verf {
  readonly marge?: { readonly x: number; readonly y: number };
  readonly hoek?: number;
  readonly minHoogte?: number;
}

/** A part in a box, in the middle of its height. */
export function doos(inhoud: Deel, vorm: Doosvorm): Deel {
  const { marge = { x: 6, y: 5 }, hoek = 4, minHoogte = 0 } = vorm;
  const breedte = inhoud.breedte + 2 * marge.x;
  const hoogte = Math.max(minHoogte, inhoud.hoogte + 2 * marge.y);
  return {
    breedte,
    hoogte,
    op: (x, y) => [
      rechthoek({ x, y, breedte, hoogte }, vorm, hoek),
      ...inhoud.op(x + marge.x, y + (hoogte - inhoud.hoogte) / 2),
    ],
  };
}

/** Parts in groups that are each no higher than this, as full as they can be; a part that is higher stands alone. */
export function verdeeld(delen: readonly Deel[], tussen: number, hoogst: number): readonly (readonly Deel[])[] {
  const groepen: Deel[][] = [];
  for (const deel of delen) {
    const laatste = groepen.at(-1);
    if (laatste !== undefined && onder([...laatste, deel], tussen).hoogte <= hoogst) laatste.push(deel);
    else groepen.push([deel]);
  }
  return groepen;
}

/** Room without anything in it. */
export const ruimte = (breedte: number, hoogte: number): Deel => ({ breedte, hoogte, op: () => [] });

/** Parts one after the other, on a next line where a line is full. */
export function inRegels(delen: readonly Deel[], breedte: number, tussen: number): Deel {
  const regels: Deel[][] = [[]];
  for (const deel of delen) {
    const laatste = regels.at(-1) ?? [];
    const bezet = laatste.reduce((x, d) => x + d.breedte + tussen, 0);
    if (laatste.length > 0 && bezet + deel.breedte > breedte) regels.push([deel]);
    else laatste.push(deel);
  }
  return onder(
    regels.map((r) => rooster(r, r.length, { x: tussen, y: 0 })),
    tussen,
  );
}
