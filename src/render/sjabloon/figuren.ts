import { type Figuur, isFiguur } from "../../figuur.ts";
import { escapeXml } from "../schoon.ts";
import { type Gaten, gapOf } from "./gaten.ts";
import { FIGUREN, VERWIJZINGEN } from "./taal.ts";

/** The address at which the HTML names a figure of this rendering: `figuur:0`. */
export const FIGUUR_ADRES = "figuur:";

type Options = Readonly<Record<string, unknown>>;
type Figuurhulp = (values: readonly unknown[], options: Options) => string;

/**
 * The helpers that put a figure in the HTML, with its caption below it, and that refer to a figure or a table by its name.
 * Each figure that is printed is kept, in order, to be drawn when the HTML becomes Word.
 */
export function figureHelpers(gaten: Gaten, figuren: Figuur[]): Readonly<Record<string, Figuurhulp>> {
  const picture = (figuur: Figuur): string => {
    const missing = figuur.gaten.map((gap) => gaten.print(gap)).join("");
    const size = `data-breedte="${figuur.breedte}" data-hoogte="${figuur.hoogte}"`;
    return `<img src="${FIGUUR_ADRES}${figuren.push(figuur) - 1}" ${size} alt="${escapeXml(figuur.alt)}" data-gaten="${missing}">`;
  };
  const figure: Figuurhulp = ([value], options) => {
    const inner = isFiguur(value) ? picture(value) : gapOf(value) === undefined ? "" : escapeXml(String(value));
    return inner === "" ? "" : `<p class="figuur">${inner}</p>${captionOf(options)}`;
  };
  const reference =
    (name: string): Figuurhulp =>
    ([target]) =>
      `<span data-${name}="${escapeXml(String(target))}"></span>`;
  return {
    ...Object.fromEntries(FIGUREN.map((name) => [name, figure])),
    ...Object.fromEntries(VERWIJZINGEN.map((name) => [name, reference(name)])),
  };
}

function captionOf({ bijschrift, id }: Options): string {
  if (bijschrift === undefined || String(bijschrift) === "") return "";
  const name = typeof id === "string" ? ` id="${escapeXml(id)}"` : "";
  return `<p class="bijschrift onder"${name}>Figuur #. ${escapeXml(String(bijschrift))}</p>`;
}
