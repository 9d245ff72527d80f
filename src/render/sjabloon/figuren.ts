import { UserError } from "../../errors.ts";
import { type Figuur, isFiguur, isStaafdiagram, type Staafdiagram } from "../../figuur.ts";
import { chartMark } from "../merken.ts";
import { escapeXml } from "../schoon.ts";
import { type Gaten, gapOf } from "./gaten.ts";
import { VERWIJZINGEN } from "./taal.ts";

/** What a rendering shows beside words, in the order in which its HTML names them. */
export interface Beelden {
  readonly figuren: Figuur[];
  readonly diagrammen: Staafdiagram[];
}

/** The address at which the HTML names a figure of this rendering: `figuur:0`. */
export const FIGUUR_ADRES = "figuur:";

type Options = Readonly<Record<string, unknown>>;
type Figuurhulp = (values: readonly unknown[], options: Options) => string;

/**
 * The helpers that put a figure or a chart in the HTML, with its caption below it, and that refer to a figure or a table by
 * its name. What is printed is kept in `beelden`, to be drawn when the HTML becomes Word.
 */
export function figureHelpers(gaten: Gaten, beelden: Beelden): Readonly<Record<string, Figuurhulp>> {
  const missingIn = (beeld: Figuur | Staafdiagram): string =>
    `data-gaten="${beeld.gaten.map((gap) => gaten.print(gap)).join("")}"`;
  const block = (attributes: string, inner: string, options: Options): string =>
    `<p class="figuur" ${attributes}>${inner}</p>${captionOf(options)}`;
  const instead = (name: string, value: unknown, options: Options): string => {
    if (gapOf(value) === undefined && isText(value)) throw noPicture(name, value);
    const words = gapOf(value) === undefined ? "" : escapeXml(String(value));
    return words === "" ? "" : block("", words, options);
  };
  const reference =
    (name: string): Figuurhulp =>
    ([target]) =>
      `<span data-${name}="${escapeXml(String(target))}"></span>`;
  return {
    figuur: ([value], options) =>
      isFiguur(value)
        ? block(missingIn(value), picture(value, beelden.figuren.push(value) - 1), options)
        : instead("figuur", value, options),
    staafdiagram: ([value], options) =>
      isStaafdiagram(value)
        ? block(missingIn(value), chartMark(beelden.diagrammen.push(value) - 1), options)
        : instead("staafdiagram", value, options),
    ...Object.fromEntries(VERWIJZINGEN.map((name) => [name, reference(name)])),
  };
}

const isText = (value: unknown): value is string => typeof value === "string" && value.trim() !== "";

/** A place of which nothing is known yet passes the check of the template; what comes there in the end may be words. */
const noPicture = (name: string, words: string): UserError =>
  new UserError(
    "sjabloon",
    `Een sjabloon vraagt {{${name} …}} van een tekst: ‘${words.slice(0, 40)}’.`,
    `Zet in het sjabloon tussen {{${name} …}} een ${name}, of druk de tekst gewoon af.`,
  );

const picture = ({ breedte, hoogte, alt }: Figuur, index: number): string =>
  `<img src="${FIGUUR_ADRES}${index}" data-breedte="${breedte}" data-hoogte="${hoogte}" alt="${escapeXml(alt)}">`;

function captionOf({ bijschrift, id }: Options): string {
  if (bijschrift === undefined || String(bijschrift) === "") return "";
  const name = typeof id === "string" ? ` id="${escapeXml(id)}"` : "";
  return `<p class="bijschrift onder"${name}>Figuur #. ${escapeXml(String(bijschrift))}</p>`;
}
