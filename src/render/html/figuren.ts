import type { HtmlImage } from "docx/html";
import type { Figuur } from "../../figuur.ts";
import type { Tekstvak } from "../huisstijl/tekstvak.ts";
import { FIGUUR_ADRES } from "../sjabloon/figuren.ts";

const SIZE = /\sdata-breedte="([\d.]+)" data-hoogte="([\d.]+)"/g;
/** Twentieths of a point that are left on a page for the caption. */
const CAPTION = 1200;

/** Every figure gets its size in pixels, which is what docx reads; one that does not fit on the page becomes smaller. */
export const withFigureSizes = (html: string, { tekstbreedte, teksthoogte }: Tekstvak): string =>
  html.replace(SIZE, (_, wide: string, high: string) => {
    const [width, height] = [Number(wide), Number(high)];
    const scale = Math.min(1, tekstbreedte / 20 / width, (teksthoogte - CAPTION) / 20 / height);
    const pixels = (points: number): number => Math.round((points * scale * 4) / 3);
    return ` width="${pixels(width)}" height="${pixels(height)}"`;
  });

/** The picture that an address in the HTML leads to, if any. */
export type Afbeelding = (address: string) => HtmlImage | undefined;

/** Gives docx the drawing behind an address in the HTML, and a picture of it for who cannot show drawings. */
export function imagesOf(figuren: readonly Figuur[], png: (figuur: Figuur) => Uint8Array): Afbeelding {
  return (address) => {
    const figuur = address.startsWith(FIGUUR_ADRES) ? figuren[Number(address.slice(FIGUUR_ADRES.length))] : undefined;
    return figuur && { data: new TextEncoder().encode(figuur.svg), fallback: png(figuur) };
  };
}
