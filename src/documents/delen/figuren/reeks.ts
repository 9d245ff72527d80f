import type { Figuur } from "../../../figuur.ts";

/** A drawing that may need more than one page: the first has the caption that is referred to. */
export interface Figuurreeks {
  readonly eerste: Figuur | undefined;
  readonly vervolg: readonly Figuur[];
}

/** The drawings in order, the first apart: text can refer to it. */
export const reeksVan = ([eerste, ...vervolg]: readonly Figuur[]): Figuurreeks => ({ eerste, vervolg });
