import { W, XML } from "../pakket/xml.ts";
import { STIJLEN, type Stijl, styleXml, TAAL } from "../stijlen.ts";
import { coloursOf, inColours } from "./accent.ts";

/** Gives the id that one of our styles has in this look. */
export type IdOf = (id: string) => string;

const STYLE = /<w:style\b[^>]*>.*?<\/w:style>/gs;

interface Known {
  readonly id: string;
  readonly naam: string;
  readonly soort: string;
}

const knownStyles = (styles: string): readonly Known[] =>
  (styles.match(STYLE) ?? []).map((style) => ({
    id: /w:styleId="([^"]*)"/.exec(style)?.[1] ?? "",
    naam: /<w:name w:val="([^"]*)"/.exec(style)?.[1] ?? "",
    soort: /w:type="([^"]*)"/.exec(style)?.[1] ?? "paragraph",
  }));

const sameStyle = (known: Known, stijl: Stijl): boolean =>
  known.soort === stijl.soort && known.naam.toLowerCase() === stijl.naam.toLowerCase();

/**
 * Adds what our texts need and a look lacks. A style that is there keeps the look it has, and the id: a Dutch
 * letterhead calls `heading 1` Kop1.
 */
export function withOurStyles(styles: string | undefined): {
  readonly xml: string;
  readonly idOf: IdOf;
  readonly aangevuld: readonly string[];
  /** The colour of dark lines in what is added. */
  readonly accent: string;
} {
  const current = styles ?? `${XML}<w:styles ${W}></w:styles>`;
  const known = knownStyles(current);
  const taken = new Set(known.map(({ id }) => id));
  const ids = new Map<string, string>();
  const missing: Stijl[] = [];
  for (const stijl of STIJLEN) {
    const present = known.find((candidate) => sameStyle(candidate, stijl));
    if (present === undefined) missing.push(stijl);
    ids.set(stijl.id, present?.id ?? (taken.has(stijl.id) ? `Coalitie${stijl.id}` : stijl.id));
  }
  const idOf: IdOf = (id) => ids.get(id) ?? id;
  const hasDefaults = /<w:style\b[^>]*w:default="1"/.test(current);
  const colours = coloursOf(current);
  const wide = isWide(current);
  const added = missing.map((stijl) => {
    const ours = inColours(styleXml({ ...stijl, id: idOf(stijl.id) }, idOf), colours);
    const xml =
      wide && stijl.id === "Tabeltekst"
        ? ours.replace(/(<w:sz(?:Cs)? w:val=")\d+/g, (_all, before: string) => `${before}18`)
        : ours;
    return hasDefaults ? xml.replace(' w:default="1"', "") : xml;
  });
  return {
    xml: inDutch(current).replace(/<\/w:styles>\s*$/, `${added.join("")}</w:styles>`),
    idOf,
    aangevuld: missing.map(({ naam }) => naam),
    accent: colours.accent,
  };
}

/** Typefaces of which the letters take a seventh more room than those of the standard look. */
const WIDE = /^(?:Verdana|DejaVu (?:Sans|Serif)|Lucida \w+|Bookman .*|Century Schoolbook|Georgia|Montserrat|Poppins)$/i;

/** Whether the text of a letterhead is in a wide typeface: a whole amount then only fits a column in smaller letters. */
function isWide(styles: string): boolean {
  const normal = styles.match(STYLE)?.find((style) => /<w:name w:val="Normal"/i.test(style)) ?? "";
  const defaults = /<w:rPrDefault>.*?<\/w:rPrDefault>/s.exec(styles)?.[0] ?? "";
  const typeface = [normal, defaults].map((xml) => /<w:rFonts\b[^>]*\sw:ascii="([^"]*)"/.exec(xml)?.[1]);
  return WIDE.test(typeface.find((name) => name !== undefined) ?? "");
}

const LANG = /<w:lang\b[^>]*\/>/;

/**
 * A letterhead made in an English Word says that what is in it is English, and then its header is read aloud and checked
 * as English. What says Flemish stays Flemish.
 */
function inDutch(styles: string): string {
  const dutch = `<w:lang w:val="${TAAL}"/>`;
  const withDefaults = /<w:rPrDefault>\s*<w:rPr>/.test(styles);
  if (!withDefaults) return styles;
  return styles.replace(/<w:rPrDefault>.*?<\/w:rPrDefault>/s, (defaults) => {
    const lang = LANG.exec(defaults)?.[0];
    if (lang === undefined) return defaults.replace("</w:rPr>", `${dutch}</w:rPr>`);
    if (/\sw:val="nl\b/.test(lang)) return defaults;
    return defaults.replace(lang, /\sw:val="/.test(lang) ? lang.replace(/(\sw:val=")[^"]*/, `$1${TAAL}`) : dutch);
  });
}
