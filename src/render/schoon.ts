/**
 * Characters of Unicode's private use area. No font promises anything about them, so what people type loses them,
 * and this room can use them to mark places in a text on its way to Word.
 */
const PRIVATE_USE = /[\uE000-\uF8FF]/g;

/** The control characters, noncharacters and lone halves of a pair that XML 1.0 forbids. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are exactly what must go
const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;
const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** Text that any XML part may hold, with line breaks as `\n`; a lone surrogate becomes U+FFFD. */
export const cleanXml = (text: string): string =>
  text
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, "\n")
    .replace(CONTROL, "")
    .replace(LONE_SURROGATE, "\uFFFD");

/**
 * What turns the reading order around for all that comes behind it in a paragraph, also the words of the document. An
 * Arabic or Hebrew name needs none of these.
 */
const TURNING = /[\u202A-\u202E\u2066-\u2069]/g;

/** What a person typed, ready to be put in a document: clean, and without the characters that mark places or turn text around. */
export const cleanInput = (text: string): string => cleanXml(text).replace(PRIVATE_USE, "").replace(TURNING, "");

export const withoutMarks = (text: string): string => text.replace(PRIVATE_USE, "");

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** For HTML and XML alike, in text and in attributes. */
export const escapeXml = (text: string): string => text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? "");
