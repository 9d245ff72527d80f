import { MAX_DEPTH, MAX_KEYS } from "./controles.ts";
import { type YamlFout, yamlFout } from "./fouten.ts";
import type { Lines } from "./regels.ts";

/** A line that begins with a key, or with dashes. */
const KEY_LINE = /^[ \t]*(?:- )*[^\s#][^:\n]*:(?:\s|$)/gm;
/** What begins an entry: a dash, or a bracket or comma, though that mostly stands in a text. */
const PIECE = /^[ \t]*- |[,[{]/gm;
/** Dashes, question marks and colons with which a line begins: each of them is a level deeper. */
const MARKS = /^[ \t]*(?:[-?:][ \t]+)+/gm;
/** So many of them on one line. */
const STEPS = new RegExp(`^[ \\t]*(?:[-?:][ \\t]+){${2 * MAX_DEPTH}}`, "m");
/** So many brackets that open on one line, and none that closes. */
const BRACKETS = new RegExp(`(?:[[{][^[\\]{}\\n]{0,20}){${2 * MAX_DEPTH}}`);

/** What takes yaml seconds to find out, seen beforehand. */
export function tooMuch(text: string, lines: Lines): YamlFout | undefined {
  // First, for on such a line what looks for keys is slow.
  const steps = text.search(STEPS);
  if (steps >= 0) return yamlFout("TE_DIEP", lines.place(steps));
  if (isFull(text)) return yamlFout("TE_VEEL_SLEUTELS", { regel: 1, kolom: 1 });
  const start = text.search(BRACKETS);
  if (start < 0) return undefined;
  const opening = [...text.slice(start, start + 50 * MAX_DEPTH).matchAll(/[[{]/g)].map(({ index }) => start + index);
  return yamlFout("TE_DIEP", lines.place(opening[MAX_DEPTH + 1] ?? start));
}

const isFull = (text: string): boolean =>
  countOf(text, KEY_LINE) > MAX_KEYS || countOf(text, PIECE) > 2 * MAX_KEYS || marksIn(text) > MAX_KEYS;

const marksIn = (text: string): number => {
  const runs = text.length > MAX_KEYS ? (text.match(MARKS) ?? []) : [];
  return runs.reduce((sum, run) => sum + (run.match(/[-?:]/g)?.length ?? 0), 0);
};

const countOf = (text: string, what: RegExp): number => (text.length > MAX_KEYS ? (text.match(what)?.length ?? 0) : 0);
