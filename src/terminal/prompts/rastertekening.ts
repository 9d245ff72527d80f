import { term } from "../term.ts";
import { breed, tekenbreed, vouw, vul } from "../vouwen.ts";
import type { Beeld } from "./beeld.ts";
import type { Rasteraard } from "./rasteraard.ts";
import { isEinde, type Plaats, type Rastermaat } from "./rasterplaats.ts";

/** What a table shows. */
export interface Rasterbeeld extends Rasteraard {
  readonly beeld: Beeld;
  /** What the rows are: the heading above their names. */
  readonly ding: string;
  readonly namen: readonly string[];
  readonly koppen: readonly string[];
  /** What stands in a cell, short. */
  toon(plaats: Plaats): string;
}

/** With less room than this a table cannot be read; then one cell is shown at a time, in words. */
export const KLEINST = { breedte: 50, hoogte: 12 };

/** Between two columns: the sign of the cell where one is. */
const TUSSEN = 3;
const SMALST = 6;
const BREEDST = 20;
const NAAM = 24;

/** As much of a text as fits, with a sign that there is more. */
export function kort(tekst: string, breedte: number): string {
  const regel = term(tekst).replace(/\s+/g, " ");
  if (breed(regel) <= breedte) return regel;
  let uit = "";
  for (const teken of regel) {
    if (breed(uit) + tekenbreed(teken) > breedte - 1) break;
    uit += teken;
  }
  return `${uit.trimEnd()}…`;
}

/** What a cell shows: a dash where nothing is to be filled in. The one where one is has a sign before it. */
const celtekst = (r: Rasterbeeld, plaats: Plaats): string => (r.cel(plaats) === undefined ? "–" : r.toon(plaats));

interface Kolom {
  readonly kolom: number;
  readonly breedte: number;
}

const kolombreedten = (r: Rasterbeeld): readonly Kolom[] =>
  r.koppen.map((kop, kolom) => {
    const cellen = r.namen.map((_, rij) => breed(kort(celtekst(r, { rij, kolom }), BREEDST)));
    return { kolom, breedte: Math.min(BREEDST, Math.max(SMALST, breed(term(kop)), ...cellen)) };
  });

const samen = (kolommen: readonly Kolom[]): number => kolommen.reduce((som, { breedte }) => som + breedte + TUSSEN, 0);

/** The columns that fit beside the names, with those around the one where one is. */
function kolommenIn(alle: readonly Kolom[], ruimte: number, actief: number): readonly Kolom[] {
  const past = (van: number, tot: number): boolean => samen(alle.slice(van, tot)) <= ruimte;
  let van = 0;
  while (van < actief && !past(van, actief + 1)) van++;
  let tot = actief + 1;
  while (tot < alle.length && past(van, tot + 1)) tot++;
  return alle.slice(van, tot);
}

/** Whether a table fits here, with so many lines left for what is said of a cell. */
export const heeftPlaats = ({ beeld }: Rasterbeeld, over: number): boolean =>
  beeld.breedte() >= KLEINST.breedte && over >= 2;

/** The table in at most so many lines, the place where one is among them; nothing where there is no room for it. */
export function tekenRaster(r: Rasterbeeld, plaats: Plaats, hoogte: number): readonly string[] {
  const { palet } = r.beeld;
  const breedte = r.beeld.breedte() - 1;
  const alle = kolombreedten(r);
  const langste = Math.max(SMALST, breed(r.ding), ...r.namen.map((naam) => breed(term(naam))));
  const naambreed = Math.min(langste, Math.max(NAAM, breedte - samen(alle)));
  const kolommen = kolommenIn(alle, breedte - naambreed, Math.min(plaats.kolom, r.kolommen - 1));
  const regel = (naam: string, cellen: readonly string[]): string =>
    `${vul(kort(naam, naambreed), naambreed)}${cellen.map((cel, i) => vul(cel, TUSSEN + (kolommen[i]?.breedte ?? 0))).join("")}`.trimEnd();
  const kop = regel(
    r.ding,
    kolommen.map(({ kolom, breedte: b }) => `${GEEN_MERK}${kort(r.koppen[kolom] ?? "", b)}`),
  );
  const ruimte = hoogte - 1 - (r.rijen > hoogte - 1 ? 1 : 0);
  const van = Math.max(0, Math.min(plaats.rij - Math.floor(ruimte / 2), r.rijen - ruimte));
  const rijen = r.namen.slice(van, van + ruimte).map((naam, i) => {
    const rij = van + i;
    const cellen = kolommen.map(({ kolom, breedte: b }) => metMerk(r, { rij, kolom }, plaats, b));
    return rij === plaats.rij ? palet.accent(regel(naam, cellen)) : regel(naam, cellen);
  });
  const buiten = `… rij ${van + 1} tot en met ${van + rijen.length} van ${r.rijen}`;
  return [palet.vaag(kop), ...rijen, ...(r.rijen > ruimte ? [palet.vaag(buiten)] : [])];
}

const MERK = " > ";
const GEEN_MERK = "   ";

const metMerk = (r: Rasterbeeld, hier: Plaats, plaats: Plaats, breedte: number): string =>
  `${hier.rij === plaats.rij && hier.kolom === plaats.kolom ? MERK : GEEN_MERK}${kort(celtekst(r, hier), breedte)}`;

/** Where one is in the table, and what is out of sight. */
export function plaatsInWoorden(r: Rastermaat, plaats: Plaats): string {
  if (isEinde(r, plaats)) return "";
  return `rij ${plaats.rij + 1} van ${r.rijen} · kolom ${plaats.kolom + 1} van ${r.kolommen}`;
}

/** Lines of text, broken to the width, at most so many. */
export function regelsVan(teksten: readonly string[], breedte: number, hoogst: number): readonly string[] {
  const alle = teksten.flatMap((tekst) => vouw(tekst, breedte, 2).split("\n"));
  return alle.length <= hoogst ? alle : [...alle.slice(0, Math.max(1, hoogst - 1)), "…"];
}
