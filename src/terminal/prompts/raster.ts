import { createPrompt } from "@inquirer/core";
import { term } from "../term.ts";
import { breed } from "../vouwen.ts";
import type { Rasterorder, Rasterstand } from "./rasteraard.ts";
import { isEinde, type Plaats } from "./rasterplaats.ts";
import { heeftPlaats, KLEINST, type Rasterbeeld, regelsVan, tekenRaster } from "./rastertekening.ts";
import { type Rasterinvoer, useRaster } from "./rasterverloop.ts";

export interface Rastervraag extends Rasterbeeld, Rasterinvoer {
  /** What is said of a cell under the table, so that nobody needs to see where one is. `typt` is what is being typed. */
  over(plaats: Plaats, typt: string | undefined): readonly string[];
  /** What the keys do there. */
  hint(plaats: Plaats, typt: string | undefined): string;
}

export interface Rasterkeuze {
  readonly plaats: Plaats;
  readonly order: Rasterorder;
}

const VERBERG_CURSOR = "\x1b[?25l";
const VOOR = "> ";
/** What is said of a cell takes no more lines than this, and the table no fewer than that, where there is one. */
const HOOGST = 7;
const KORTST = 5;

/** A table in which one walks around and fills cells. Answers with what is to be done beside that, undefined at the end of input. */
export const raster = createPrompt<Rasterkeuze | undefined, Rastervraag>((vraag, klaar) => {
  const { stand, rl } = useRaster(vraag, klaar);
  if (stand.af !== undefined) return "";
  const { typt } = stand;
  const regel =
    typt === undefined ? undefined : venster(typt.tekst, typt.plek, vraag.beeld.breedte() - VOOR.length - 2);
  if (rl !== undefined)
    Object.assign(rl, regel === undefined ? { line: "", cursor: 0 } : { line: regel.tekst || " ", cursor: regel.plek });
  return beeldVan(vraag, stand, regel?.tekst);
});

/** The end of the screen is for what is not the table: the cell in words, what was wrong, and the keys. */
function beeldVan(
  vraag: Rastervraag,
  { plaats, typt, melding }: Rasterstand,
  regel: string | undefined,
): [string, string] {
  const { beeld } = vraag;
  const { palet } = beeld;
  const breedte = beeld.breedte() - 1;
  const hoogte = beeld.hoogte() - 1;
  const fout = melding === undefined ? [] : regelsVan([term(melding)], breedte, 3).map((r) => palet.fout(r));
  const smal = breedte + 1 < KLEINST.breedte;
  const hint = regelsVan([vraag.hint(plaats, typt?.tekst)], breedte, smal ? 5 : 3).map((r) => palet.vaag(r));
  const klaar = isEinde(vraag, plaats) ? [palet.accent(`${VOOR}Klaar met de tabel`)] : ["  Klaar met de tabel"];
  const vast = fout.length + hint.length + klaar.length + (regel === undefined ? 0 : 1) + 1;
  const metTabel = heeftPlaats(vraag, hoogte - vast - KORTST);
  const ruimte = metTabel ? Math.min(HOOGST, hoogte - vast - KORTST) : hoogte - vast;
  const over = regelsVan(vraag.over(plaats, typt?.tekst).map(term), breedte, Math.max(1, ruimte));
  const tabel = metTabel ? tekenRaster(vraag, plaats, hoogte - vast - over.length) : [];
  const boven = [...(tabel.length > 0 ? [...tabel, ...klaar, ""] : isEinde(vraag, plaats) ? klaar : []), ...over];
  const onder = [...fout, ...hint].join("\n");
  if (regel === undefined) return [`${boven.join("\n")}`, `${onder}${VERBERG_CURSOR}`];
  return [[...boven, `${VOOR}${regel === "" ? " " : regel}`].join("\n"), onder];
}

/** The part of a line around the cursor. */
function venster(tekst: string, plek: number, breedte: number): { readonly tekst: string; readonly plek: number } {
  if (breed(tekst) < breedte) return { tekst, plek };
  const van = Math.max(0, plek - Math.floor(breedte / 2));
  return { tekst: tekst.slice(van, van + Math.floor(breedte / 1.2)), plek: plek - van };
}
