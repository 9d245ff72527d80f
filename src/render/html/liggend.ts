import type { Tekstvak } from "../huisstijl/tekstvak.ts";
import { LANDSCAPE } from "../merken.ts";
import { withWidths } from "./bewerken.ts";
import { withFigureSizes } from "./figuren.ts";

const SECTION = /<section\b[^>]*class="liggend"[^>]*>(.*?)<\/section>/gs;
/** A section that follows right upon another goes on with it. */
const SEAM = /<\/section>\s*<section\b[^>]*class="liggend"[^>]*>/g;
const NOTHING = /^(?:\s|<\/?(?:p|div|span)\b[^>]*>|<!--.*?-->)*$/;

/**
 * Gives tables and figures the room they have where they stand: what is in a `<section class="liggend">` has that of a
 * page on its side. Its beginning and end are marked, for Word to turn the page there; one without content is left out.
 */
export function withRoom(html: string, staand: Tekstvak, liggend: Tekstvak): string {
  const sized = (part: string, vak: Tekstvak): string => withFigureSizes(withWidths(part, vak.tekstbreedte), vak);
  return html
    .replace(SEAM, "")
    .split(SECTION)
    .map((part, index) => {
      if (index % 2 === 0) return sized(part, staand);
      return NOTHING.test(part) ? "" : turned(sized(part, liggend));
    })
    .join("");
}

const turned = (inner: string): string =>
  `<p>${LANDSCAPE.begin}</p><div class="liggend">${inner}</div><p>${LANDSCAPE.end}</p>`;
