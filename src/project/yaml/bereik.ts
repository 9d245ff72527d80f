import type { Lines } from "./regels.ts";
import type { Entry, Twig } from "./takken.ts";

/** The lines of an entry, first and last: with the comment directly above it and the deeper comment directly below. */
export interface Range {
  readonly first: number;
  readonly last: number;
  /** Whether something else stands before it on its first line, as in `- id: a`. */
  readonly inline: boolean;
}

/** Every entry of a block collection with its lines. */
export function rangesOf(lines: Lines, twig: Twig): readonly Range[] {
  return twig.entries.map((entry, index) => {
    const previous = twig.entries[index - 1];
    return rangeOf(lines, entry, previous === undefined ? 0 : lines.at(previous.end) + 1);
  });
}

/** `floor` is the first line that can belong to the entry. */
function rangeOf(lines: Lines, entry: Entry, floor: number): Range {
  const own = lines.at(entry.start);
  const column = lines.column(entry.start);
  const inline = lines.text.slice(lines.start(own), entry.start).trim() !== "";
  const first = inline ? own : commentAbove(lines, own, column, floor);
  return { first, last: commentBelow(lines, lines.at(entry.end), column), inline };
}

function commentAbove(lines: Lines, own: number, column: number, floor: number): number {
  let first = own;
  while (first > floor && lines.commentColumn(first - 1) === column) first -= 1;
  return isHeader(lines, first) ? own : first;
}

/** A comment that opens the file is about the file, not about its first key. */
function isHeader(lines: Lines, first: number): boolean {
  for (let line = 0; line < first; line += 1) {
    if (!/^(?:---|%.*)?\s*$/.test(lines.content(line))) return false;
    if (lines.isBlank(line)) return false;
  }
  return true;
}

function commentBelow(lines: Lines, own: number, column: number): number {
  let last = own;
  while ((lines.commentColumn(last + 1) ?? -1) > column) last += 1;
  return last;
}

/** Whether the entries are kept apart by blank lines, judged by the last two. */
export function isSpaced(lines: Lines, ranges: readonly Range[]): boolean {
  const last = ranges.at(-1);
  return ranges.length > 1 && last !== undefined && lines.isBlank(last.first - 1);
}
