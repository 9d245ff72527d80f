/** Control characters, C0 and C1, except the line break. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not reach a terminal
const STUREND = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/g;

/**
 * What turns text around or hides in it: format characters, line separators, half pairs. A joiner inside an emoji is
 * left alone.
 */
const VERBORGEN =
  /(?<!\p{Extended_Pictographic}\uFE0F?\p{Emoji_Modifier}?)\u200D|(?!\u200D)[\p{Cf}\u2028\u2029\p{Cs}]/gu;

/**
 * Text as it may go to a terminal. Nothing in it can move the cursor, set a title or turn the reading order around:
 * control characters become `^[`, hidden ones `<U+202E>`. Line breaks stay.
 */
export const term = (tekst: string): string =>
  tekst.replace(/\r\n/g, "\n").replace(STUREND, alsDakje).replace(VERBORGEN, alsNummer);

/** Caret notation: `^[` for escape, `^?` for delete, `M-^[` for the same with the high bit set. */
function alsDakje(teken: string): string {
  const code = teken.charCodeAt(0);
  if (code === 9) return "  ";
  return code < 0x80 ? `^${String.fromCharCode(code ^ 0x40)}` : `M-^${String.fromCharCode((code - 0x80) ^ 0x40)}`;
}

const alsNummer = (teken: string): string =>
  `<U+${(teken.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}>`;

/** What is typed or pasted, without the characters that steer or hide; a tab becomes a space. */
export const zonderVerborgen = (tekst: string): string =>
  tekst
    .replace(/\r\n?|\u2028|\u2029/g, "\n")
    .replace(/\t/g, " ")
    .replace(STUREND, "")
    .replace(VERBORGEN, "");
