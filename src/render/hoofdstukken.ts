import { fillHtml } from "./sjabloon/vullen.ts";
import type { Tekstinvoer } from "./tekst.ts";

/** The chapter in which a gap stands: its number, where chapters have one, and its title. */
export interface Hoofdstuk {
  readonly nummer: number | undefined;
  readonly titel: string;
}

const KOP_OF_GAT = /<h1\b([^>]*)>(.*?)<\/h1>|<!--gat (\d+)-->/gs;

/** By the path of a gap, the chapter in which it is printed first. What stands before the first chapter is in none. */
export function chaptersOf(input: Tekstinvoer, genummerd: boolean): ReadonlyMap<string, Hoofdstuk> {
  const paden: string[] = [];
  const { tekst } = fillHtml(input, (words, _, gap) => `<!--gat ${paden.push(gap.pad) - 1}-->${words}`);
  const gevonden = new Map<string, Hoofdstuk>();
  let [nummer, hier] = [0, undefined as Hoofdstuk | undefined];
  for (const [, kenmerken = "", kop = "", gat] of tekst.matchAll(KOP_OF_GAT)) {
    if (gat === undefined) {
      const telt = genummerd && !/\bongenummerd\b/.test(kenmerken);
      if (telt) nummer += 1;
      hier = { nummer: telt ? nummer : undefined, titel: gewoon(kop) };
      continue;
    }
    const pad = paden[Number(gat)] ?? "";
    if (hier !== undefined && !gevonden.has(pad)) gevonden.set(pad, hier);
  }
  return gevonden;
}

const TEKENS: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'", nbsp: " " };

const gewoon = (html: string): string =>
  html
    .replace(/<[^>]*>/g, "")
    .replace(/&(amp|lt|gt|quot|#39|nbsp);/g, (heel, naam: string) => TEKENS[naam] ?? heel)
    .replace(/\s+/g, " ")
    .trim();
