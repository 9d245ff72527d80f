import { indexOfStep, type Stuk } from "./pad.ts";
import { isList, type Ruw } from "./ruw.ts";

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

/** The last entry on a path of at least one step; undefined where there is nothing at that path. */
export function entryAt(root: Twig | undefined, path: readonly Stuk[]): Entry | undefined {
  let entry: Entry | undefined;
  let twig = root;
  for (const step of path) {
    entry = twig === undefined ? undefined : childAt(twig, step);
    twig = entry?.value;
  }
  return entry;
}

function childAt(twig: Twig, step: Stuk): Entry | undefined {
  if (typeof step === "string") return twig.entries.find((entry) => entry.key === step);
  return isList(twig.raw) ? twig.entries[indexOfStep(twig.raw, step)] : undefined;
}
