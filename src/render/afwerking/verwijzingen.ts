/** References within a document, as fields that Word counts again when somebody adds a figure or a table. */

import { numberOf, REFERENCE_MARK } from "../merken.ts";

/** Named as Word names what it refers to itself: hidden in its list of bookmarks. */
const bookmarkName = (plaats: number): string => `_Ref${700001 + plaats}`;

/**
 * The XML of a caption’s number with a bookmark around it, when there are `marks`. Around the number only: Word can write
 * `Figuur 1` in lower case in the middle of a sentence, but LibreOffice cannot.
 */
export function withBookmark(xml: string, marks: string | undefined): string {
  if (marks === undefined) return xml;
  const plaats = numberOf(marks);
  const id = `verwijzing${plaats}`;
  return `<w:bookmarkStart w:id="${id}" w:name="${bookmarkName(plaats)}"/>${xml}<w:bookmarkEnd w:id="${id}"/>`;
}

const RUN = /<w:r>(<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>)?<w:t(?: [^>]*)?>([^<]*)<\/w:t><\/w:r>/gs;
const PIECE = new RegExp(REFERENCE_MARK);

/** Every reference becomes a field, which says the words that are in its bookmark. */
export const withReferenceFields = (document: string): string =>
  document.replace(RUN, (whole, format: string | undefined, text: string) => {
    const [before = "", ...rest] = text.split(PIECE);
    if (rest.length === 0) return whole;
    const run = (words: string): string =>
      words === "" ? "" : `<w:r>${format ?? ""}<w:t xml:space="preserve">${words}</w:t></w:r>`;
    return run(before) + fieldsOf(rest, run).join("");
  });

/** `split` gives the marks, the words and what follows, in turn. */
function fieldsOf(parts: readonly string[], run: (words: string) => string): readonly string[] {
  const [marks, words = "", after = "", ...rest] = parts;
  if (marks === undefined) return [];
  const [label = "", number = ""] = words.split(" ");
  const field = `<w:fldSimple w:instr=" REF ${bookmarkName(numberOf(marks))} \\h ">${run(number)}</w:fldSimple>`;
  return [run(`${label}\u00A0`), field, run(after), ...fieldsOf(rest, run)];
}
