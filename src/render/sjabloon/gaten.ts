import { Figuur, isFiguur, isStaafdiagram, Staafdiagram } from "../../figuur.ts";
import { type Gap, isGap, NAAM_WEG } from "../../gap.ts";
import { isZin } from "../../zin.ts";
import { cleanInput } from "../schoon.ts";

const OPEN = "\uE000";
const CLOSE = "\uE001";
const PRINTED = /\uE000(\d+)\uE001/g;
const GAP = Symbol("gap");
/** With a capital at the beginning of a sentence. */
const NO_NAME = new RegExp(NAAM_WEG.replace(/[[\]]/g, "\\$&"), "gi");

/** For a text with `NAAM_WEG` in it: the answer it comes from, as something to fill in. */
export type ZonderNaam = (tekst: string) => Gap | undefined;

const STILL_TO_AGREE = "hierover maken de partners nog afspraken";

/** A gap as the template sees it: every field of what is missing is missing as well. */
interface Missing {
  readonly [GAP]: Gap;
}

/** The gap behind a value of a prepared view, or undefined. */
export const gapOf = (value: unknown): Gap | undefined =>
  typeof value === "object" && value !== null && GAP in value ? (value as Missing)[GAP] : undefined;

/**
 * The gaps of one rendering. A gap is printed as a number between marks, which goes through every helper and through
 * escaping unharmed; only what stands in the finished text is looked up again, in the order in which it stands there.
 */
export class Gaten {
  readonly #known: Gap[] = [];
  readonly #numbers = new Map<string, number>();

  /** What a gap prints, as text with marks. */
  print(gap: Gap): string {
    if (gap.reden === "bewust open") return gap.soort === "bedrag" || gap.soort === "getal" ? "PM" : STILL_TO_AGREE;
    return gap.reden === "ontbreekt" || gap.reden === "naam weg" ? `${OPEN}${this.#numberOf(gap)}${CLOSE}` : "";
  }

  /**
   * What a template is given in place of a gap. With `once`, what is deliberately open says so at
   * one place only; `extra` are fields that are there all the same.
   */
  missing(gap: Gap, once?: { said: boolean }, extra: Readonly<Record<string, unknown>> = {}): Missing {
    const print = (): string => {
      if (once?.said === true && gap.reden === "bewust open") return "";
      if (once !== undefined) once.said = true;
      return this.print(gap);
    };
    const field = (key: string): unknown => (Object.hasOwn(extra, key) ? extra[key] : this.missing(gap, once));
    return new Proxy<Missing>(
      { [GAP]: gap },
      {
        get: (_, key) => {
          if (key === GAP) return gap;
          if (key === "toHTML" || key === "toString") return print;
          // Handlebars compares contexts with !=, which makes words of a thing beside a string: that is no printing.
          if (key === Symbol.toPrimitive) return (hint: string) => (hint === "default" ? this.print(gap) : print());
          return typeof key === "symbol" ? undefined : field(key);
        },
        has: (_, key) => typeof key === "string" || key === GAP,
        getOwnPropertyDescriptor: (_, key) =>
          typeof key === "symbol" ? undefined : { value: field(key), configurable: true, enumerable: true },
      },
    );
  }

  /** Puts words in place of every printed gap, by a function that is told whether it stands in a tag's attribute. */
  fill(
    text: string,
    words: (gap: Gap, number: number, inTag: boolean) => string,
  ): { tekst: string; gaps: readonly Gap[] } {
    const printed = new Map<number, Gap>();
    const tekst = text.replace(PRINTED, (_, digits: string, at: number) => {
      const gap = this.#known[Number(digits)];
      if (gap === undefined) return "";
      printed.set(Number(digits), gap);
      return words(gap, Number(digits), text.lastIndexOf("<", at) > text.lastIndexOf(">", at));
    });
    return { tekst, gaps: [...printed.values()] };
  }

  #numberOf(gap: Gap): number {
    const known = this.#numbers.get(gap.pad);
    if (known !== undefined) return known;
    this.#numbers.set(gap.pad, this.#known.length);
    return this.#known.push(gap) - 1;
  }
}

/** `[nog in te vullen: hoe heet de coalitie]` */
export function wordsOf(gap: Gap): string {
  if (gap.reden === "naam weg") return NAAM_WEG;
  const question = cleanInput(gap.vraag)
    .trim()
    .replace(/\s*[?:.]+$/, "");
  const inSentence = /^\p{Lu}\p{Ll}/u.test(question) ? question.charAt(0).toLowerCase() + question.slice(1) : question;
  return `[nog in te vullen: ${inSentence === "" ? gap.pad : inSentence}]`;
}

const cleanFigure = ({ svg, breedte, hoogte, alt, gaten }: Figuur, meer: readonly Gap[]): Figuur =>
  new Figuur(cleanInput(svg), breedte, hoogte, cleanInput(alt), [...gaten, ...meer]);

const cleanChart = ({ groepen, reeksen, eenheid, alt, gaten }: Staafdiagram, meer: readonly Gap[]): Staafdiagram =>
  new Staafdiagram(
    groepen.map(cleanInput),
    reeksen.map(({ naam, waarden }) => ({ naam: cleanInput(naam), waarden })),
    eenheid,
    cleanInput(alt),
    [...gaten, ...meer],
  );

/** What a template may see of a view: the same data, with clean words, and with what is missing knowing that it is. */
export function prepareView(view: object, gaten: Gaten, zonderNaam: ZonderNaam = () => undefined): unknown {
  const seen = new Map<object, unknown>();
  const words = (text: string): string =>
    cleanInput(text).replace(NO_NAME, (found) => {
      const gap = zonderNaam(text);
      return gap === undefined ? found : gaten.print(gap);
    });
  const nameless = (alt: string): readonly Gap[] =>
    alt.search(NO_NAME) < 0 ? [] : [zonderNaam(alt)].filter((gap) => gap !== undefined);
  const prepare = (value: unknown): unknown => {
    if (typeof value === "string") return words(value);
    if (typeof value !== "object" || value === null) return typeof value === "function" ? undefined : value;
    if (isGap(value)) return gaten.missing(value);
    if (isZin(value)) return value.delen.map((deel) => (isGap(deel) ? gaten.print(deel) : words(deel))).join("");
    if (isFiguur(value)) return cleanFigure(value, nameless(value.alt));
    if (isStaafdiagram(value)) return cleanChart(value, nameless(value.alt));
    return seen.get(value) ?? copy(value);
  };
  const copy = (value: object): unknown => {
    if (Array.isArray(value)) {
      const items: unknown[] = [];
      seen.set(value, items);
      for (const item of value) items.push(prepare(item));
      return items;
    }
    const fields = {};
    seen.set(value, fields);
    for (const [key, field] of Object.entries(value)) {
      Object.defineProperty(fields, key, { value: prepare(field), enumerable: true });
    }
    return fields;
  };
  return prepare(view);
}
