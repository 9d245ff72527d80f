import type { Edit, Source } from "./ingrepen.ts";
import type { Ruw } from "./ruw.ts";
import { scalarText } from "./scalar.ts";
import { type Written, written, writtenItem } from "./schrijf.ts";
import { type Entry, isBlockCollection } from "./takken.ts";

/**
 * Puts another value behind a key or a dash. The comment on that line stays; a text keeps its quotes. What stood inside
 * a collection goes with it, comments too.
 */
export function replaceValue(source: Source, entry: Entry, next: Ruw): readonly Edit[] {
  const column = source.lines.column(entry.start);
  const fresh = entry.key === undefined ? writtenItem(next, column, source.step) : written(next, column, source.step);
  return replaceBy(source, entry, next, fresh);
}

/** As `replaceValue`, with a text on one line: below it may stand a comment that a block of lines would swallow. */
export const replaceOnOneLine = (source: Source, entry: Entry, next: string): readonly Edit[] =>
  replaceBy(source, entry, next, { head: scalarText(next), body: [] });

function replaceBy(source: Source, entry: Entry, next: Ruw, fresh: Written): readonly Edit[] {
  const { lines } = source;
  const old = entry.value;
  if (isBlockCollection(old)) return replaceCollection(source, entry, fresh);
  if (old.kind === "scalar" && old.style === "block") return replaceBlockScalar(source, entry, fresh);
  if (typeof next === "string" && fresh.body.length === 0 && (old.style === "single" || old.style === "double")) {
    return [{ from: old.start, to: old.end, text: scalarText(next, "block", old.style) }];
  }
  const isOnLine = lines.at(entry.after ?? old.start) === lines.at(old.start);
  const head = fresh.body.length > 0 && isOnLine ? replaceBehind(entry, fresh.head) : replaceHead(entry, fresh.head);
  return [head, insertBody(source, lines.endAt(entry.end), fresh.body)];
}

function replaceHead(entry: Entry, head: string): Edit {
  const { value, after } = entry;
  const from = after ?? value.start;
  if (after === undefined && value.style === "empty") return { from, to: from, text: head === "" ? "" : `: ${head}` };
  if (head === "") return { from, to: value.end, text: "" };
  return value.style === "empty"
    ? { from, to: from, text: ` ${head}` }
    : { from: value.start, to: value.end, text: head };
}

/** With one space behind the dash or the colon, so that lines below can stand under it. */
const replaceBehind = (entry: Entry, head: string): Edit =>
  entry.after === undefined
    ? replaceHead(entry, head)
    : { from: entry.after, to: entry.value.end, text: head === "" ? "" : ` ${head}` };

const insertBody = (source: Source, at: number, body: readonly string[]): Edit => ({
  from: at,
  to: at,
  text: body.map((line) => source.lineBreak + line).join(""),
});

function replaceBlockScalar(source: Source, entry: Entry, { head, body }: Written): readonly Edit[] {
  const { start, end } = entry.value;
  const header = source.lines.text.slice(start, Math.min(source.lines.endAt(start), end));
  const comment = /\s+#.*$/.exec(header)?.[0] ?? "";
  const first = head === "" ? comment : ` ${head}${comment}`;
  const from = entry.after ?? start;
  return [{ from, to: end, text: [first, ...body].join(source.lineBreak) }];
}

/** The lines of the collection go, and what was on the line of the key stays. */
function replaceCollection(source: Source, entry: Entry, { head, body }: Written): readonly Edit[] {
  const { lines } = source;
  const after = entry.after ?? entry.start;
  const [keyLine, firstLine] = [lines.at(after), lines.at(entry.value.start)];
  const from = keyLine === firstLine ? after : lines.end(keyLine);
  return [
    { from: after, to: after, text: head === "" ? "" : ` ${head}` },
    { from, to: lines.endAt(entry.end), text: body.map((line) => source.lineBreak + line).join("") },
  ];
}
