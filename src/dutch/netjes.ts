/** What a paste from Word or mail brings along and nobody sees: controls, zero-width and soft hyphens, lone surrogates. */
const ONZICHTBAAR = /(?![\t\n])[\p{Cc}\p{Cs}\u00AD\u200B\u2060\uFEFF\uFFFE\uFFFF]/gu;

const REGELEINDE = /\r\n?|[\v\f\u0085\u2028\u2029]/g;
const LOS = /(?<=^|[\s([{‘“„«/–—])/.source;
const OPENT_DUBBEL = new RegExp(`${LOS}"`, "gu");
const OPENT = new RegExp(`${LOS}'`, "gu");
/** The ’ of ’98. */
const JAAR = new RegExp(`${LOS}'(?=\\d\\d(?!\\d)(?![^']*'))`, "gu");
/** The ’ of ’s ochtends and ’t, which has an opening quote by now: here, or already in a word processor. */
const WEGLATING = new RegExp(`${LOS}‘(?=[kmnrst](?![\\p{L}\\p{N}’']))`, "gu");

/** A quote where a word begins opens a quotation, every other one is an apostrophe or closes. */
const aanhalingstekens = (regel: string): string =>
  regel
    .replace(OPENT_DUBBEL, "‘")
    .replace(JAAR, "’")
    .replace(OPENT, "‘")
    .replace(WEGLATING, "’")
    .replace(/['"`´]/g, "’");

/**
 * Typed or pasted text as it may be printed: composed letters (é, not e and an accent), single spaces, no spaces at the
 * ends of lines, ’ and ‘…’ for straight quotes, no ligature ĳ, nothing invisible. Lines stay lines.
 */
export function netjes(tekst: string): string {
  return tekst
    .replace(REGELEINDE, "\n")
    .replace(ONZICHTBAAR, "")
    .normalize("NFC")
    .replace(/ĳ/g, "ij")
    .replace(/Ĳ/g, "IJ")
    .split("\n")
    .map((regel) =>
      aanhalingstekens(
        regel
          .replace(/\t/g, " ")
          .replace(/[ \u00A0]{2,}/g, " ")
          .trim(),
      ),
    )
    .join("\n")
    .trim();
}

/** The paragraphs of a text, tidied: one for each line that is not empty. */
export const alineas = (tekst: string): readonly string[] => netjes(tekst).split("\n").filter(Boolean);
