import type { Gap } from "./gap.ts";

/**
 * A drawing for a document: an SVG that stands on its own. Sizes are in points, as it is printed. `alt` tells in sentences
 * what the drawing shows, with its data. `gaten` is what is missing: the drawing says `[nog in te vullen]` there, and
 * who prints the drawing counts them.
 */
export class Figuur {
  constructor(
    readonly svg: string,
    readonly breedte: number,
    readonly hoogte: number,
    readonly alt: string,
    readonly gaten: readonly Gap[] = [],
  ) {}
}

export const isFiguur = (value: unknown): value is Figuur => value instanceof Figuur;
