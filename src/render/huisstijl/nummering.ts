import { W, XML } from "../pakket/xml.ts";
import type { IdOf } from "./aanvullen.ts";

/** Numbers no list of a letterhead is likely to have; docx gives new lists the next ones. */
const ABSTRACT = 7001;
const NUM = 7001;
export const LEVELS = [1, 2, 3] as const;
const HANGING = { 1: 567, 2: 567, 3: 737 } as const;

/** Heading styles in which the look says something of numbers itself are left as they are. */
const speaksOfNumbers = (styles: string, id: string): boolean => styleOf(styles, id)?.includes("<w:numPr>") ?? false;

/** The levels of which the headings carry numbers. In a style `0` says that there are none, also where its basis has them. */
export function numberedLevels(styles: string, idOf: IdOf): ReadonlySet<number> {
  const list = (id: string | undefined, seen: readonly string[]): string | undefined => {
    const style = id === undefined || seen.includes(id) ? undefined : styleOf(styles, id);
    if (id === undefined || style === undefined) return undefined;
    const own = /<w:numPr>.*?<w:numId w:val="(\d+)"/s.exec(style)?.[1];
    return own ?? list(/<w:basedOn w:val="([^"]*)"/.exec(style)?.[1], [...seen, id]);
  };
  return new Set(LEVELS.filter((level) => (list(idOf(`Heading${level}`), []) ?? "0") !== "0"));
}

export function styleOf(styles: string, id: string): string | undefined {
  return (styles.match(/<w:style\b[^>]*>.*?<\/w:style>/gs) ?? []).find((style) => style.includes(`w:styleId="${id}"`));
}

export interface Genummerd {
  readonly styles: string;
  readonly numbering: string;
}

/** Links the heading styles to one list of three levels: 1, 1.1, 1.1.1. Undefined where the look has its own numbers. */
export function withHeadingNumbers(styles: string, numbering: string | undefined, idOf: IdOf): Genummerd | undefined {
  const ids = LEVELS.map((level) => idOf(`Heading${level}`));
  if (ids.some((id) => speaksOfNumbers(styles, id))) return undefined;
  const numbered = LEVELS.reduce((xml, level) => numberStyle(xml, idOf(`Heading${level}`), level - 1), styles);
  return { styles: numbered, numbering: withList(numbering ?? `${XML}<w:numbering ${W}></w:numbering>`, idOf) };
}

const BEFORE_NUMBER = /<w:pPr>((?:<w:(?:pStyle|keepNext|keepLines|pageBreakBefore|framePr|widowControl)\b[^>]*\/>)*)/;

function numberStyle(styles: string, id: string, level: number): string {
  const style = styleOf(styles, id);
  if (style === undefined) return styles;
  const number = `<w:numPr>${level === 0 ? "" : `<w:ilvl w:val="${level}"/>`}<w:numId w:val="${NUM}"/></w:numPr>`;
  const numbered = BEFORE_NUMBER.test(style)
    ? style.replace(BEFORE_NUMBER, `<w:pPr>$1${number}`)
    : style.replace(/(<w:rPr>|<\/w:style>)/, `<w:pPr>${number}</w:pPr>$1`);
  return styles.replace(style, () => numbered);
}

/** The schema wants every abstractNum before the first num. */
function withList(numbering: string, idOf: IdOf): string {
  const open = numbering.replace(/<w:numbering\b([^>]*)\/>/, "<w:numbering$1></w:numbering>");
  const levels = LEVELS.map((level) => levelXml(level, idOf(`Heading${level}`))).join("");
  const abstract = `<w:abstractNum w:abstractNumId="${ABSTRACT}"><w:multiLevelType w:val="multilevel"/>${levels}</w:abstractNum>`;
  const withAbstract = /<w:num\b/.test(open)
    ? open.replace(/<w:num\b/, `${abstract}<w:num`)
    : open.replace("</w:numbering>", `${abstract}</w:numbering>`);
  const num = `<w:num w:numId="${NUM}"><w:abstractNumId w:val="${ABSTRACT}"/></w:num>`;
  return withAbstract.replace(/(<w:numIdMacAtCleanup\b[^>]*\/>)?<\/w:numbering>/, `${num}$1</w:numbering>`);
}

function levelXml(level: (typeof LEVELS)[number], style: string): string {
  const text = LEVELS.slice(0, level)
    .map((each) => `%${each}`)
    .join(".");
  return (
    `<w:lvl w:ilvl="${level - 1}"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:pStyle w:val="${style}"/><w:lvlText w:val="${text}"/>` +
    `<w:lvlJc w:val="left"/><w:pPr><w:ind w:left="${HANGING[level]}" w:hanging="${HANGING[level]}"/></w:pPr></w:lvl>`
  );
}
