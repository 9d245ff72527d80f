/**
 * Marks in a text on its way to Word: characters of Unicode's private use area, which nobody types (see schoon.ts) and
 * which no finished document holds. Those of gaps are U+E000 and on, of comments U+E100 and on.
 */
const DIGIT_0 = 0xe120;
/** Digits as marks, for a pattern. */
const DIGITS = "[\uE120-\uE129]+";

const TARGET = "\uE130";
const REFERENCE = "\uE131";
const CLOSE = "\uE132";

/** docx finds the place of a chart between these. */
export const CHART = { open: "\uE133", close: "\uE134" } as const;

const digits = (place: number): string =>
  [...String(place)].map((digit) => String.fromCharCode(DIGIT_0 + Number(digit))).join("");

/** The number behind digits that are marks. */
export const numberOf = (marks: string): number =>
  Number([...marks].map((mark) => String.fromCharCode(mark.charCodeAt(0) - DIGIT_0 + 48)).join(""));

/** The words of a caption that others refer to; `plaats` counts them in a document. */
export const asTarget = (words: string, plaats: number): string => `${TARGET}${digits(plaats)}${words}${CLOSE}`;

/** The words of a reference, with the place they refer to. */
export const asReference = (words: string, plaats: number): string => `${REFERENCE}${digits(plaats)}${words}${CLOSE}`;

/** What stands in the text where a chart comes. */
export const chartMark = (index: number): string => `${CHART.open}${index}${CHART.close}`;

/** Before the words of a caption, with its place as a group; nothing where nobody refers to it. */
export const TARGET_MARK = `(?:${TARGET}(${DIGITS}))?`;
/** Behind the words of a caption. */
export const CLOSE_MARK = `${CLOSE}?`;
/** A whole reference: its place and its words. */
export const REFERENCE_MARK = `${REFERENCE}(${DIGITS})([^${CLOSE}]*)${CLOSE}`;

/** Around what stands on pages on their side; each in a paragraph of its own. */
export const LANDSCAPE = { begin: "\uE135", end: "\uE136" } as const;
