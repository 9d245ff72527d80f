import type { Lines } from "./regels.ts";

/** A piece of the text that becomes another piece. */
export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** What an edit has to know about the file. */
export interface Source {
  readonly lines: Lines;
  readonly lineBreak: string;
  /** By how many spaces what is inside something is indented. */
  readonly step: number;
}

/** The text with every edit made. Edits at the same place are made in the order in which they are given. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const sorted = edits.toSorted((a, b) => a.from - b.from || Number(a.to > a.from) - Number(b.to > b.from));
  let at = 0;
  let result = "";
  for (const edit of sorted) {
    result += text.slice(at, Math.max(edit.from, at)) + edit.text;
    at = Math.max(edit.to, at);
  }
  return result + text.slice(at);
}
