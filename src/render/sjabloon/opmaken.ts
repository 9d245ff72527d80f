import { bedrag, getal } from "../../dutch/bedragen.ts";
import { datum, datumKort, datumMetDag } from "../../dutch/datums.ts";
import { opsomming } from "../../dutch/opsommingen.ts";
import { tijd, tijdKort } from "../../dutch/tijden.ts";
import { alineas, hoofdletter, kleineLetter, metPunt, zonderPunt } from "../../dutch/zinnen.ts";
import { gapOf } from "./gaten.ts";

/** How the words of a template end up: as HTML, or as the plain text of a mail. */
export interface Vorm {
  readonly escape: (text: string) => string;
  readonly alinea: (text: string, className: string) => string;
  readonly tussenAlineas: string;
  readonly regeleinde: string;
}

/** A helper that makes words: what it was given, and its `sleutel=waarde` options. The words may hold marks of gaps. */
type Maker = (values: readonly unknown[], options: Readonly<Record<string, unknown>>) => string;

/** The helpers that format a value. A gap among the values is printed as that gap. */
interface Opmaak {
  /** What becomes of it is escaped. */
  readonly woorden: Readonly<Record<string, Maker>>;
  /** They escape what they print themselves, because they add line ends or paragraphs. */
  readonly blokken: Readonly<Record<string, Maker>>;
}

export function formattingHelpers(vorm: Vorm): Opmaak {
  const words =
    (format: (words: string) => string): Maker =>
    ([value]) =>
      gapOf(value) === undefined ? format(textOf(value)) : textOf(value);
  const adapted =
    (adapt: (words: string) => string): Maker =>
    ([value]) =>
      adapt(textOf(value));
  const number =
    (format: (n: number) => string): Maker =>
    ([value]) =>
      numberOf(value) === undefined ? textOf(value) : format(numberOf(value) ?? 0);
  const count = (value: unknown): string => (Array.isArray(value) ? String(value.length) : textOf(value));
  return {
    woorden: {
      datum: words(datum),
      datumMetDag: words(datumMetDag),
      datumKort: words(datumKort),
      tijd: words(tijd),
      tijdKort: words(tijdKort),
      bedrag: number(bedrag),
      getal: number(getal),
      hoofdletter: adapted(hoofdletter),
      kleineLetter: adapted(kleineLetter),
      metPunt: adapted(metPunt),
      zonderPunt: adapted(zonderPunt),
      opsomming: ([list, conjunction]) => opsomming(listOf(list).map(textOf), conjunction === "of" ? "of" : "en"),
      letter: ([index], { hoofdletters }) => letterOf(numberOf(index) ?? 0, hoofdletters === true ? "A" : "a"),
      nummer: ([index]) => String((numberOf(index) ?? 0) + 1),
      lengte: ([list]) => count(list),
      jaNee: ([value]) => (typeof value === "boolean" ? (value ? "ja" : "nee") : textOf(value)),
    },
    blokken: {
      regels: ([value]) => alineas(textOf(value)).map(vorm.escape).join(vorm.regeleinde),
      alineas: ([value], options) => {
        const className = typeof options.class === "string" ? options.class : "";
        return alineas(textOf(value))
          .map((line) => vorm.alinea(vorm.escape(line), vorm.escape(className)))
          .join(vorm.tussenAlineas);
      },
    },
  };
}

/** A value as words, with marks where a gap is. */
export function textOf(value: unknown): string {
  if (gapOf(value) !== undefined) return String(value);
  if (typeof value === "boolean") return value ? "ja" : "nee";
  if (Array.isArray(value)) return opsomming(value.map((item) => textOf(item)));
  return value === undefined || value === null ? "" : String(value);
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);

function numberOf(value: unknown): number | undefined {
  if (typeof value === "number") return value;
  return typeof value === "string" && /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : undefined;
}

/** a … z, aa, ab … */
function letterOf(index: number, first: "a" | "A"): string {
  const letter = String.fromCharCode(first.charCodeAt(0) + (index % 26));
  return index < 26 ? letter : letterOf(Math.floor(index / 26) - 1, first) + letter;
}
