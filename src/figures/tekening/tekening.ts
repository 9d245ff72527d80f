import { Figuur } from "../../figuur.ts";
import { gatenIn } from "../woorden.ts";
import type { Deel } from "./delen.ts";
import { WIT } from "./kleuren.ts";
import { n, rechthoek, type Vorm } from "./vormen.ts";

/** Across a page that stands, and across one that lies. */
export const STAAND = 450;
export const LIGGEND = 700;
/** What still fits on one page that stands, under a heading and above a caption. */
export const HOOGST = 600;

/** What is told without the drawing is no longer than this. */
const LANGSTE_ALT = 600;

interface Inhoud {
  readonly breedte: number;
  readonly hoogte: number;
  readonly vormen: readonly Vorm[];
  /** Sentences; the first says what the drawing is. Those that make it too long are left out from the end. */
  readonly alt: readonly string[];
  /** All that is printed, in which the gaps are found. */
  readonly data: unknown;
}

/** The finished drawing, on white: a page may have another colour. */
export function tekening({ breedte, hoogte, vormen, alt, data }: Inhoud): Figuur {
  const [w, h] = [Math.ceil(breedte), Math.ceil(hoogte)];
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${n(w)}pt" height="${n(h)}pt" viewBox="0 0 ${n(w)} ${n(h)}" font-family="Carlito, Calibri, sans-serif">${[
    rechthoek({ x: 0, y: 0, breedte: w, hoogte: h }, { vulling: WIT }),
    ...vormen,
  ].join("")}</svg>`;
  return new Figuur(svg, w, h, altVan(alt), gatenIn(data));
}

/** A drawing that is one part, with a little white around it so that no line is cut in half. */
export const tekeningVan = (deel: Deel, alt: readonly string[], data: unknown): Figuur =>
  tekening({ breedte: deel.breedte + 2, hoogte: deel.hoogte + 2, vormen: deel.op(1, 1), alt, data });

function altVan(zinnen: readonly string[]): string {
  const schoon = zinnen.map((z) => z.replace(/\s+/g, " ").trim()).filter((z) => z !== "");
  const past = schoon.filter((_, i) => schoon.slice(0, i + 1).join(" ").length <= LANGSTE_ALT);
  return past.length > 0 ? past.join(" ") : `${(schoon[0] ?? "").slice(0, LANGSTE_ALT - 1)}…`;
}
