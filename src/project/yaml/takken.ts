import type { Ruw } from "./ruw.ts";

/** How something is written: a scalar without value, plain, in quotes or as a block; a collection in block or in flow. */
export type Style = "empty" | "plain" | "single" | "double" | "block" | "flow";

/**
 * A value and where it is written: the text from `start` up to `end` and no more, so without the comment or the blank
 * lines behind it.
 */
export interface Twig {
  readonly kind: "scalar" | "map" | "list";
  readonly style: Style;
  readonly raw: Ruw;
  readonly start: number;
  readonly end: number;
  /** Nothing for a scalar. */
  readonly entries: readonly Entry[];
}

/** A key with its value, or an item. */
export interface Entry {
  readonly key: string | undefined;
  /** Where the key starts, or the dash; the value where neither is written. */
  readonly start: number;
  /** Just behind the colon or the dash; undefined where neither is written. */
  readonly after: number | undefined;
  readonly end: number;
  readonly value: Twig;
}

export const isBlockCollection = (twig: Twig): boolean => twig.kind !== "scalar" && twig.style === "block";
