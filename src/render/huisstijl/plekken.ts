import { type Paragraph, paragraphsIn, withPieces } from "../pakket/alineas.ts";

/** What a look can have a place for. */
const PLEKKEN = ["inhoud", "rubricering", "versie", "status", "datum", "kenmerk", "titel"] as const;

const PLACE = /\{\{\s*([^{}]+?)\s*\}\}/g;

/** The names between double braces in a text. */
export const placesInText = (text: string): readonly string[] =>
  [...text.matchAll(PLACE)].map((match) => match[1] ?? "");

/** The names between double braces in a part. */
export const placesIn = (xml: string): readonly string[] => paragraphsIn(xml).flatMap(({ text }) => placesInText(text));

/** The words of a paragraph beside its places. */
export const wordsBeside = (text: string): string => text.replace(PLACE, "").trim();

/**
 * A part in which every place is in one piece, by the name we know it by. Word cuts what is typed into runs as it checks
 * the spelling, and begins a sentence with a capital; who tracks changes types in an insertion.
 */
export function withWholePlaces(xml: string): string {
  if (!xml.includes("{")) return xml;
  const whole = withPieces(
    xml,
    paragraphsIn(xml).flatMap((paragraph) => wholeIn(paragraph)),
  );
  return withPieces(
    whole,
    outermost(paragraphsIn(whole).filter(({ text }) => placesInText(text).length > 0)).map(({ start, end }) => ({
      start,
      end,
      by: withoutWrappers(whole.slice(start, end)),
    })),
  );
}

/** The pieces of text that change: the first of those a place lies in gets the whole of it. */
function wholeIn({ text, texts }: Paragraph): readonly { start: number; end: number; by: string }[] {
  const owner = ownersOf(texts);
  const signs = texts.map((piece) => piece.text.split(""));
  const changed = new Set<number>();
  for (const match of text.matchAll(PLACE)) {
    const [first, last] = [owner[match.index], owner[match.index + match[0].length - 1]];
    const name = known(match[1] ?? "");
    if (first === undefined || last === undefined || (first.piece === last.piece && match[0] === `{{${name}}}`))
      continue;
    for (let at = match.index; at < match.index + match[0].length; at++) {
      const place = owner[at];
      const line = place === undefined ? undefined : signs[place.piece];
      if (place === undefined || line === undefined) continue;
      line[place.at] = at === match.index ? `{{${name}}}` : "";
      changed.add(place.piece);
    }
  }
  return texts.flatMap(({ start, end }, index) =>
    changed.has(index) ? [{ start, end, by: `<w:t xml:space="preserve">${signs[index]?.join("")}</w:t>` }] : [],
  );
}

/** For every sign of a paragraph, in which of its pieces it stands, and where. */
const ownersOf = (texts: Paragraph["texts"]): readonly { readonly piece: number; readonly at: number }[] =>
  texts.flatMap(({ text }, piece) => Array.from({ length: text.length }, (_, at) => ({ piece, at })));

/** The name as we write it, whatever its capitals. */
const known = (name: string): string => PLEKKEN.find((each) => each === name.toLowerCase()) ?? name;

const outermost = (paragraphs: readonly Paragraph[]): readonly Paragraph[] =>
  paragraphs.filter((one) => !paragraphs.some((other) => other.start < one.start && one.end < other.end));

/** What may lie around the runs of a paragraph, and hides a place from who looks for it. */
const WRAPPER =
  /<w:sdt>\s*(?:<w:sdtPr>.*?<\/w:sdtPr>|<w:sdtPr\/>)?\s*(?:<w:sdtEndPr>.*?<\/w:sdtEndPr>|<w:sdtEndPr\/>)?\s*<w:sdtContent>|<\/w:sdtContent>\s*<\/w:sdt>|<\/?w:(?:ins|smartTag)(?:\s[^>]*)?>|<w:smartTagPr>.*?<\/w:smartTagPr>/gs;

const withoutWrappers = (paragraph: string): string => paragraph.replace(WRAPPER, "");
