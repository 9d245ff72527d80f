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

/** A row of values, one for each group of the chart; `null` where there is none. */
export interface Reeks {
  readonly naam: string;
  readonly waarden: readonly (number | null)[];
}

/**
 * Bars for a document, one for each group, in which the rows are stacked. Word draws it, and who opens the document can
 * change its numbers. `alt` tells in sentences what it shows, with its data; `gaten` is what is missing in it.
 */
export class Staafdiagram {
  constructor(
    readonly groepen: readonly string[],
    readonly reeksen: readonly Reeks[],
    readonly eenheid: "euro" | "aantal",
    readonly alt: string,
    readonly gaten: readonly Gap[] = [],
  ) {}
}

export const isStaafdiagram = (value: unknown): value is Staafdiagram => value instanceof Staafdiagram;
