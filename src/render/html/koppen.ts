import type { Huisstijl } from "../huisstijl/voorbereiden.ts";
import { withoutMarks } from "../schoon.ts";

/** A heading as the table of contents names it. */
export interface Kop {
  readonly niveau: number;
  /** `2.1`, or nothing. */
  readonly nummer: string;
  readonly tekst: string;
  /** The bookmark at the heading. */
  readonly anker: string;
}

const HEADING = /<h([1-3])\b([^>]*)>(.*?)<\/h\1>/gs;
const ENTITY: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#39;": "'",
  "&nbsp;": "\u00A0",
};

const plain = (html: string): string =>
  withoutMarks(html.replace(/<br\s*\/?>/g, " ").replace(/<[^>]*>/g, ""))
    .replace(/&(?:amp|lt|gt|quot|#39|nbsp);/g, (entity) => ENTITY[entity] ?? entity)
    .replace(/\s+/g, " ")
    .trim();

/** Gives every heading an anchor, and counts as Word will count in this look. */
export function withAnchors(
  html: string,
  { genummerd, kopnummer }: Pick<Huisstijl, "genummerd" | "kopnummer">,
): { readonly html: string; readonly koppen: readonly Kop[] } {
  const koppen: Kop[] = [];
  const counted = [0, 0, 0];
  const anchored = html.replace(HEADING, (whole, digit: string, attributes: string, inner: string) => {
    const niveau = Number(digit);
    const tekst = plain(inner);
    if (tekst === "") return whole;
    const numbers = genummerd.has(niveau) && !/\bongenummerd\b/.test(attributes);
    const anker = `Kop${koppen.length + 1}`;
    koppen.push({ niveau, nummer: numbers ? kopnummer(next(counted, niveau)) : "", tekst, anker });
    return `<h${digit}${attributes} id="${anker}">${inner}</h${digit}>`;
  });
  return { html: anchored, koppen };
}

/** Counts one more of this level; how many there are now of it and of those above. */
function next(counted: number[], level: number): readonly number[] {
  counted[level - 1] = (counted[level - 1] ?? 0) + 1;
  counted.fill(0, level);
  return counted.slice(0, level);
}
