import { breed, tekenbreed } from "../vouwen.ts";
import type { Tekststaat } from "./bewerken.ts";

/** A line on the screen: the piece of the text from `van` to `tot`. */
interface Rij {
  readonly van: number;
  readonly tot: number;
}

/** The part of a text around the cursor that is drawn, so that drawing takes as long for a page as for a word. */
export interface Venster {
  readonly boven: readonly string[];
  readonly rij: string;
  /** Where in `rij` the cursor stands, in UTF-16 units. */
  readonly plek: number;
  readonly onder: readonly string[];
  /** How many lines on the screen there are above and below what is drawn. */
  readonly erboven: number;
  readonly eronder: number;
}

/** Breaks a text into lines of at most `breedte` columns, after a space where that can be. */
export function rijenVan(tekst: string, breedte: number): readonly Rij[] {
  const rijen: Rij[] = [];
  let van = 0;
  for (const regel of tekst.split("\n")) {
    rijen.push(...brokenVan(regel, breedte).map((rij) => ({ van: van + rij.van, tot: van + rij.tot })));
    van += regel.length + 1;
  }
  return rijen;
}

function brokenVan(regel: string, breedte: number): readonly Rij[] {
  const rijen: Rij[] = [];
  let [van, hier, kolommen, naSpatie] = [0, 0, 0, 0];
  for (const teken of regel) {
    if (kolommen + tekenbreed(teken) > breedte) {
      const tot = naSpatie > van ? naSpatie : hier;
      rijen.push({ van, tot });
      kolommen = breed(regel.slice(tot, hier));
      van = tot;
    }
    kolommen += tekenbreed(teken);
    hier += teken.length;
    if (teken === " ") naSpatie = hier;
  }
  return [...rijen, { van, tot: regel.length }];
}

const rijMet = (rijen: readonly Rij[], plek: number): number => rijen.findLastIndex((rij) => rij.van <= plek);

export function vensterOp({ tekst, plek }: Tekststaat, breedte: number, hoogte: number): Venster {
  const rijen = rijenVan(tekst, breedte);
  const hier = rijMet(rijen, plek);
  const begin = Math.max(0, Math.min(hier - hoogte + 2, rijen.length - hoogte));
  const [boven, onder] = [rijen.slice(begin, hier), rijen.slice(hier + 1, begin + hoogte)];
  const beeld = (rij: Rij | undefined) => (rij === undefined ? "" : tekst.slice(rij.van, rij.tot));
  return {
    boven: boven.map(beeld),
    rij: beeld(rijen[hier]),
    plek: plek - (rijen[hier]?.van ?? 0),
    onder: onder.map(beeld),
    erboven: begin,
    eronder: Math.max(0, rijen.length - begin - hoogte),
  };
}

/** The same column a line higher (-1) or lower (1) on the screen. */
export function naarRij({ tekst, plek }: Tekststaat, breedte: number, stap: -1 | 1): Tekststaat {
  const rijen = rijenVan(tekst, breedte);
  const hier = rijMet(rijen, plek);
  const doel = rijen[hier + stap];
  if (doel === undefined) return { tekst, plek };
  const einde = rijen[hier + stap + 1]?.van === doel.tot ? Math.max(doel.van, doel.tot - 1) : doel.tot;
  return { tekst, plek: Math.min(einde, doel.van + plek - (rijen[hier]?.van ?? 0)) };
}
