const TEXT = /<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g;

/** Between digits (a date, a number), and where a word begins with one: there a line never breaks. */
const FIXED = /\u2011|(?<=\d)-(?=\d)|(?<=^|[\s(‘])-(?=\p{L})/gu;

/** Word has a mark of its own for a hyphen that does not break; the character for it is missing in many typefaces. */
export const withFixedHyphens = (document: string): string =>
  document.replace(TEXT, (whole, text: string) => {
    const parts = text.split(FIXED);
    return parts.length === 1
      ? whole
      : parts.map((part) => (part === "" ? "" : `<w:t xml:space="preserve">${part}</w:t>`)).join("<w:noBreakHyphen/>");
  });
