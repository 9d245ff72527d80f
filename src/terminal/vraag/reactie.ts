import type { Antwoord } from "../../wizard/interviewer.ts";

/** What came of putting a question once: an answer, or something to do before it is put again. */
export type Reactie =
  | Antwoord
  | { readonly soort: "uitleg"; readonly begin?: string }
  | { readonly soort: "standen" }
  | { readonly soort: "editor"; readonly begin: string };

/** The keys that do something else than answer, the same everywhere. */
export const UITLEG = "?";
export const TERUG = "<";
export const STANDEN = "!";
/** The key that opens an editor for a long text, and what comes out of the field then: a character that nobody types. */
export const EDITORTOETS = "o";
export const EDITOR = "\u000f";

export const reactieOp = (teken: string): Reactie | undefined => {
  if (teken === UITLEG) return { soort: "uitleg" };
  if (teken === TERUG) return { soort: "terug" };
  return teken === STANDEN ? { soort: "standen" } : undefined;
};
