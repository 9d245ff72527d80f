import type { IdOf } from "./aanvullen.ts";
import { LEVELS, styleOf } from "./nummering.ts";

/** Writes the number of a heading, of how many there are of each level up to its own: `[2, 1]` is `2.1`, or `II.1`. */
export type Kopnummer = (counted: readonly number[]) => string;

const plainNumber: Kopnummer = (counted) => counted.join(".");

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, "M"],
  [900, "CM"],
  [500, "D"],
  [400, "CD"],
  [100, "C"],
  [90, "XC"],
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
];

function roman(value: number): string {
  const [worth, sign] = ROMAN.find(([each]) => each <= value) ?? [0, ""];
  return worth === 0 ? "" : sign + roman(value - worth);
}

/** As Word counts on after z: aa, bb. */
const letters = (value: number): string => String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.ceil(value / 26));

const FORMATS: Readonly<Record<string, (value: number) => string>> = {
  upperRoman: roman,
  lowerRoman: (value) => roman(value).toLowerCase(),
  upperLetter: (value) => letters(value).toUpperCase(),
  lowerLetter: letters,
  decimalZero: (value) => String(value).padStart(2, "0"),
  none: () => "",
};

const inFormat = (value: number, format: string): string => FORMATS[format]?.(value) ?? String(value);

interface Level {
  readonly format: string;
  readonly text: string;
}

/** How a look writes the numbers of its headings, for a table of contents that says the same as the headings do. */
export function headingNumbers(styles: string, numbering: string, idOf: IdOf): Kopnummer {
  const levels = LEVELS.map((level) => levelOf(styles, numbering, idOf(`Heading${level}`), level));
  return (counted) => {
    const own = levels[counted.length - 1];
    if (own === undefined) return plainNumber(counted);
    return own.text
      .replace(/%(\d)/g, (_, digit: string) => {
        const at = Number(digit) - 1;
        return inFormat(counted[at] ?? 0, levels[at]?.format ?? "decimal");
      })
      .trim();
  };
}

function levelOf(styles: string, numbering: string, id: string, level: number): Level | undefined {
  const style = styleOf(styles, id) ?? "";
  const number = /<w:numId w:val="(\d+)"/.exec(style)?.[1];
  const list = new RegExp(`<w:num\\b[^>]*w:numId="${number}"[^>]*>.*?<w:abstractNumId w:val="(\\d+)"`, "s").exec(
    numbering,
  )?.[1];
  const abstract = new RegExp(`<w:abstractNum\\b[^>]*w:abstractNumId="${list}".*?</w:abstractNum>`, "s").exec(
    numbering,
  )?.[0];
  const all = abstract?.match(/<w:lvl\b.*?<\/w:lvl>/gs) ?? [];
  const ilvl = /<w:ilvl w:val="(\d)"/.exec(style)?.[1] ?? String(level - 1);
  const found =
    all.find((each) => each.includes(`<w:pStyle w:val="${id}"`)) ??
    all.find((each) => each.includes(`w:ilvl="${ilvl}"`));
  const text = /<w:lvlText w:val="([^"]*)"/.exec(found ?? "")?.[1];
  const format = /<w:numFmt w:val="([^"]*)"/.exec(found ?? "")?.[1] ?? "decimal";
  return text === undefined || format === "bullet" ? undefined : { format, text };
}
