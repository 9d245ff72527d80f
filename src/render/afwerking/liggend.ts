import { LANDSCAPE } from "../merken.ts";
import { DOCUMENT } from "../pakket/zip.ts";
import { withTurnedEdges } from "./randen.ts";
import { isLandscape, laterSection, turnedSection } from "./secties.ts";

type Parts = Map<string, string>;

const paragraphWith = (mark: string): RegExp => new RegExp(`<w:p>(?:(?!</w:p>).)*${mark}(?:(?!</w:p>).)*</w:p>`, "gs");
const BEGIN = paragraphWith(LANDSCAPE.begin);
const END = paragraphWith(LANDSCAPE.end);
const SECTION = /<w:sectPr\b(?:(?!<\/w:sectPr>).)*<\/w:sectPr>|<w:sectPr\b[^>]*\/>/gs;

/**
 * Turns the page where the text is marked, and back after it. The section that the letterhead has there is cut in three: its
 * header and footer go on, page numbers count on, and only the first has a first page.
 */
export function turnPages(xml: Parts): void {
  const marked = placesOf(xml.get(DOCUMENT) ?? "");
  // From the last to the first: each takes its properties from the section that comes after it.
  for (const place of [...marked].reverse()) xml.set(DOCUMENT, turned(xml, xml.get(DOCUMENT) ?? "", place));
  xml.set(DOCUMENT, (xml.get(DOCUMENT) ?? "").replace(BEGIN, "").replace(END, ""));
}

interface Plaats {
  readonly begin: { readonly index: number; readonly lengte: number };
  readonly einde: { readonly index: number; readonly lengte: number };
}

/** Sections can be in the text itself only, not in a table. */
function placesOf(document: string): readonly Plaats[] {
  const found = (pattern: RegExp) =>
    [...document.matchAll(pattern)].map((match) => ({ index: match.index, lengte: match[0].length }));
  const ends = found(END);
  return found(BEGIN).flatMap((begin, index) => {
    const einde = ends[index];
    const inText = [begin, einde].every((place) => place !== undefined && isInText(document, place.index));
    return einde === undefined || !inText ? [] : [{ begin, einde }];
  });
}

const isInText = (document: string, index: number): boolean => {
  const before = document.slice(0, index);
  return (before.match(/<w:tbl>/g) ?? []).length === (before.match(/<\/w:tbl>/g) ?? []).length;
};

function turned(xml: Parts, document: string, { begin, einde }: Plaats): string {
  const after = document.slice(einde.index + einde.lengte);
  const governing = after.match(SECTION)?.[0];
  if (governing === undefined || isLandscape(governing)) return document;
  const before = document.slice(0, begin.index);
  const inside = document.slice(begin.index + begin.lengte, einde.index);
  const landscape = turnedSection(withTurnedEdges(xml, governing));
  // At the very start or end of the text a section would be an empty page.
  const start = isStart(before) ? before : endingWith(before, governing);
  if (after.startsWith(governing)) return start + inside + after.replace(governing, () => landscape);
  return start + endingWith(inside, landscape) + after.replace(governing, laterSection);
}

const isStart = (before: string): boolean => /<w:body>\s*$/.test(before);

/** A paragraph that takes no room, for where none is that can end a section. */
const emptyEnd = (section: string): string =>
  `<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/><w:rPr><w:sz w:val="2"/><w:szCs w:val="2"/></w:rPr>${section}</w:pPr></w:p>`;

const LAST_PARAGRAPH = /<w:p>(?:(?!<w:p>|<w:p |<\/w:p>|<w:sectPr).)*<\/w:p>$/s;

/** The last paragraph of a section says what the section is like. */
function endingWith(text: string, section: string): string {
  const last = LAST_PARAGRAPH.exec(text)?.[0];
  if (last === undefined) return text + emptyEnd(section);
  const before = text.slice(0, text.length - last.length);
  if (last.includes("</w:pPr>")) return before + last.replace("</w:pPr>", () => `${section}</w:pPr>`);
  return before + last.replace(/^<w:p>(?:<w:pPr\/>)?/, () => `<w:p><w:pPr>${section}</w:pPr>`);
}
