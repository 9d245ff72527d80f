import { type Gap, isGap } from "../gap.ts";

/** Words in a drawing: what is missing prints `[nog in te vullen]`, what is open on purpose says so. */
export type Woord = string | Gap;

/** What a drawing prints for it. */
export function woord(w: Woord): string {
  if (!isGap(w)) return w.replace(/\s+/g, " ").trim();
  if (w.reden === "ontbreekt") return "[nog in te vullen]";
  return w.reden === "bewust open" ? "nog af te spreken" : "";
}

/** The gaps that a drawing prints, anywhere in its data; each once. */
export function gatenIn(data: unknown): readonly Gap[] {
  if (isGap(data)) return data.reden === "ontbreekt" ? [data] : [];
  if (typeof data !== "object" || data === null) return [];
  return [...new Set(Object.values(data).flatMap((deel) => gatenIn(deel)))];
}
