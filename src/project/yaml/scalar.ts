/** Where a scalar is put: inside `[…]` and `{…}` commas and brackets mean something. */
type Surroundings = "block" | "flow";

/**
 * The text of a scalar on one line. Other programs, with YAML 1.1 or 1.2, must read it as text too, except where we mean
 * a plain number or day: `12500`, `2.5` and `2026-03-12` stay bare, `13:30` and `0612345678` are quoted.
 */
export function scalarText(value: string, around: Surroundings = "block", like?: "single" | "double"): string {
  if (like === undefined && canBePlain(value, around)) return value;
  const backslashes = /["\\]/.test(value) && !value.includes("'");
  const single = like === "single" || (like === undefined && backslashes);
  return single && !isOdd(value) ? `'${value.replaceAll("'", "''")}'` : doubleQuoted(value);
}

/**
 * Whether the text can be a literal block: several lines, none with anything that a reader of the file cannot see, and no
 * blank lines at the end, for those would be joined by the blank lines that follow in the file.
 */
export const canBeLiteral = (value: string): boolean =>
  value.includes("\n") &&
  value.trim() !== "" &&
  !value.endsWith("\n\n") &&
  !value.split("\n").some((line) => isOdd(line) || line !== line.trimEnd());

/** The lines of a literal block: its header, and its content without indentation. `indent` is that of the content. */
export function literalLines(
  value: string,
  indent: number,
): { readonly header: string; readonly lines: readonly string[] } {
  const chomp = value.endsWith("\n") ? "" : "-";
  const hint = /^\n*\s/.test(value) ? String(indent) : "";
  return { header: `|${hint}${chomp}`, lines: value.replace(/\n$/, "").split("\n") };
}

/** Control characters, marks that turn the direction of text, lone surrogates: never as such in a file. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that are looked for
const ODD = /[\0-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]|\p{Surrogate}/u;

const isOdd = (value: string): boolean => ODD.test(value);

const doubleQuoted = (value: string): string =>
  JSON.stringify(value).replace(
    new RegExp(ODD.source, "gu"),
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );

function canBePlain(value: string, around: Surroundings): boolean {
  if (value === "" || isOdd(value) || value !== value.trim()) return false;
  if (around === "flow" && /[,[\]{}]/.test(value)) return false;
  return !hasMeaning(value) && (isPlainNumber(value) || !looksTyped(value));
}

/** What YAML itself would read as something else than the text. */
const hasMeaning = (value: string): boolean =>
  (/^[-?:,[\]{}#&*!|>'"%@`=]/.test(value) && !/^-\d/.test(value)) ||
  value.startsWith("...") ||
  value === "<<" ||
  /:(?:\s|$)|\s#/.test(value);

const isPlainNumber = (value: string): boolean =>
  /^(?:-?(?:0|[1-9]\d{0,14})(?:\.\d{0,14}[1-9])?|\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))$/.test(value) &&
  value !== "-0";

const WORD = /^(?:~|null|y|yes|n|no|true|false|on|off)$/i;
const DAY = /^\d{4}-\d{1,2}-\d{1,2}(?:(?:t|\s+)\d.*)?$/i;
const NUMBERS: readonly RegExp[] = [
  /^[-+]?[.\d][\d_,]*\.?[\d_]*$/,
  /^[-+]?[\d_]*\.?[\d_]*e[-+]?\d+$/i,
  /^[-+]?0(?:b[01_]+|o?[0-7_]+|x[\da-f_]+)$/i,
  /^[-+]?\d[\d_]*(?::[0-5]?\d)+(?:\.[\d_]*)?$/,
  /^[-+]?\.(?:inf|nan)$/i,
  /^[-+]\d*$/,
];

/** A longer row of digits is looked at by one expression only: several parts of each of the others can hold the same digits. */
const LONG = 100;

/** What a reader with types would take for a boolean, a number, a time or a day, or for nothing. */
function looksTyped(value: string): boolean {
  if (WORD.test(value) || DAY.test(value)) return true;
  if (value.length > LONG) return /^[-+.\d][-+.\d_,:a-fox]*$/i.test(value);
  return NUMBERS.some((number) => number.test(value));
}
