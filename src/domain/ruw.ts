import { isBoom } from "./boom.ts";

/** A value as it is written in a file: every scalar a string, so that 0721234567 stays what it is. */
export type Ruw = string | null | readonly Ruw[] | RuweMap;
export interface RuweMap {
  readonly [sleutel: string]: Ruw;
}

export const isRuweMap = (ruw: unknown): ruw is RuweMap => isBoom(ruw);
export const isRuweLijst = (ruw: unknown): ruw is readonly Ruw[] => Array.isArray(ruw);

/** Nothing stands here: the key has no value, or an empty text. */
export const isNiets = (ruw: Ruw): boolean => ruw === null || (typeof ruw === "string" && ruw.trim() === "");
