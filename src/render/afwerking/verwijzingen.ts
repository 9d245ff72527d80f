/** References within a document, as fields that Word writes again when somebody adds a figure or a table. */

const DIGIT_0 = 0xe120;
const TARGET = "\uE130";
const REFERENCE = "\uE131";
const CLOSE = "\uE132";

const digits = (place: number): string =>
  [...String(place)].map((digit) => String.fromCharCode(DIGIT_0 + Number(digit))).join("");
const placeOf = (marks: string): number =>
  Number([...marks].map((mark) => String.fromCharCode(mark.charCodeAt(0) - DIGIT_0 + 48)).join(""));

/** The words of a caption that others refer to, in marks that nobody types; `plaats` counts them in a document. */
export const asTarget = (words: string, plaats: number): string => `${TARGET}${digits(plaats)}${words}${CLOSE}`;

/** The words of a reference, in marks, with the place they refer to. */
export const asReference = (words: string, plaats: number): string => `${REFERENCE}${digits(plaats)}${words}${CLOSE}`;

/** The mark before the words of a caption, with its place; the place is empty where nothing refers to it. */
export const TARGET_MARK = `(?:${TARGET}([\uE120-\uE129]+))?`;
export const CLOSE_MARK = `${CLOSE}?`;

/** Named as Word names what it refers to itself: hidden in its list of bookmarks. */
const bookmarkName = (plaats: number): string => `_Ref${700001 + plaats}`;

/** The XML of a caption’s words with a bookmark around them, when there are `marks`. */
export function withBookmark(xml: string, marks: string | undefined): string {
  if (marks === undefined) return xml;
  const id = `verwijzing${placeOf(marks)}`;
  return `<w:bookmarkStart w:id="${id}" w:name="${bookmarkName(placeOf(marks))}"/>${xml}<w:bookmarkEnd w:id="${id}"/>`;
}

const RUN = /<w:r>(<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>)?<w:t(?: [^>]*)?>([^<]*\uE131[^<]*)<\/w:t><\/w:r>/gs;
const PIECE = /\uE131([\uE120-\uE129]+)([^\uE132]*)\uE132/;

/** Every reference becomes a field, which says the words that are in its bookmark. */
export const withReferenceFields = (document: string): string =>
  document.replace(RUN, (_, format: string | undefined, text: string) => {
    const run = (words: string): string =>
      words === "" ? "" : `<w:r>${format ?? ""}<w:t xml:space="preserve">${words}</w:t></w:r>`;
    const [before = "", ...rest] = text.split(PIECE);
    return run(before) + fieldsOf(rest, run).join("");
  });

/** `split` gives the marks, the words and what follows, in turn. */
function fieldsOf(parts: readonly string[], run: (words: string) => string): readonly string[] {
  const [marks, words = "", after = "", ...rest] = parts;
  if (marks === undefined) return [];
  const lower = /^\p{Lu}/u.test(words) ? "" : "\\* Lower ";
  const code = ` REF ${bookmarkName(placeOf(marks))} \\h ${lower}`;
  return [`<w:fldSimple w:instr="${code}">${run(words)}</w:fldSimple>`, run(after), ...fieldsOf(rest, run)];
}
