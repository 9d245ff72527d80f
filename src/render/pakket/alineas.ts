import { TOKEN } from "./welgevormd.ts";

/** A piece of an XML part: from where up to where. */
export interface Piece {
  readonly start: number;
  readonly end: number;
}

/** A paragraph as it lies in an XML part. */
export interface Paragraph extends Piece {
  /** The words of its own: those of a text box in it belong to the paragraphs there. */
  readonly text: string;
  /** The pieces with those words: a whole `w:t` each. */
  readonly texts: readonly (Piece & { readonly text: string })[];
  /** The elements around it, the outermost first. */
  readonly around: readonly Around[];
}

/** An element that a paragraph is in. */
export interface Around {
  readonly name: string;
  readonly start: number;
}

interface Open {
  readonly start: number;
  readonly texts: (Piece & { readonly text: string })[];
}

/** The paragraphs of a well-formed part, in the order in which they end. */
export function paragraphsIn(xml: string): readonly Paragraph[] {
  const found: Paragraph[] = [];
  const open: Open[] = [];
  const around: Around[] = [];
  let text: { readonly start: number; readonly from: number } | undefined;
  for (const { 0: token, index: start, 1: closes, 2: name, 3: empty } of xml.matchAll(TOKEN)) {
    const end = start + token.length;
    if (name === undefined || empty === "/") continue;
    if (closes !== "/") {
      if (name === "w:t") text = { start, from: end };
      if (name === "w:p") open.push({ start, texts: [] });
      around.push({ name, start });
      continue;
    }
    around.pop();
    if (name === "w:t" && text !== undefined)
      open.at(-1)?.texts.push({ start: text.start, end, text: xml.slice(text.from, start) });
    if (name !== "w:p") continue;
    const own = open.pop();
    if (own === undefined) continue;
    const words = own.texts.map((piece) => piece.text).join("");
    found.push({ start: own.start, end, text: words, texts: own.texts, around: [...around] });
  }
  return found;
}

/** Where the element that begins here ends. */
export function endOf(xml: string, start: number): number {
  let depth = 0;
  for (const { 0: token, index, 1: closes, 2: name, 3: empty } of xml.slice(start).matchAll(TOKEN)) {
    if (name === undefined) continue;
    if (closes === "/") depth--;
    else if (empty !== "/") depth++;
    if (depth === 0) return start + index + token.length;
  }
  return xml.length;
}

/** The text with other words in place of some pieces, which do not overlap. */
export const withPieces = (xml: string, pieces: readonly (Piece & { readonly by: string })[]): string =>
  [...pieces]
    .sort((a, b) => b.start - a.start)
    .reduce((text, { start, end, by }) => text.slice(0, start) + by + text.slice(end), xml);
