import { isSpaced, type Range, rangesOf } from "./bereik.ts";
import { changeFlow } from "./flow.ts";
import type { Edit, Source } from "./ingrepen.ts";
import { matchItems } from "./paren.ts";
import { isList, isMap, isSame, isStandMap, type Ruw, type RuwMap, valueAt } from "./ruw.ts";
import { itemLines, pairLines } from "./schrijf.ts";
import type { Entry, Twig } from "./takken.ts";
import { replaceValue } from "./waarde.ts";

/** The edits that make a collection say `next`; undefined where it has to be written anew. */
export function changeCollection(source: Source, twig: Twig, next: Ruw): readonly Edit[] | undefined {
  if (twig.kind === "map" && isMap(next) && !isStandMap(next) && !isStandMap(twig.raw)) {
    return twig.style === "flow" ? flowIfFilled(source, twig, next) : changeMap(source, twig, next);
  }
  if (twig.kind === "list" && isList(next)) {
    return twig.style === "flow" ? flowIfFilled(source, twig, next) : changeList(source, twig, next);
  }
  return undefined;
}

/** Brackets without anything between them become a block. */
const flowIfFilled = (source: Source, twig: Twig, next: Ruw): readonly Edit[] | undefined =>
  twig.entries.length === 0 ? undefined : changeFlow(source, twig, next);

const changeEntry = (source: Source, entry: Entry, next: Ruw): readonly Edit[] => {
  if (isSame(entry.value.raw, next)) return [];
  return changeCollection(source, entry.value, next) ?? replaceValue(source, entry, next);
};

function changeMap(source: Source, twig: Twig, next: RuwMap): readonly Edit[] | undefined {
  const list = openList(source, twig);
  const edits: Edit[] = [];
  for (const [index, entry] of twig.entries.entries()) {
    const value = valueAt(next, entry.key ?? "");
    if (value === undefined) list.remove(index);
    else {
      edits.push(...changeEntry(source, entry, value));
      list.keep(index);
    }
  }
  for (const [key, value] of Object.entries(next)) {
    if (valueAt(isMap(twig.raw) ? twig.raw : {}, key) === undefined)
      list.add(pairLines(key, value, list.column, source.step));
  }
  return list.finish(edits);
}

function changeList(source: Source, twig: Twig, next: readonly Ruw[]): readonly Edit[] | undefined {
  const list = openList(source, twig);
  const edits: Edit[] = [];
  const old = twig.entries.map((entry) => entry.value.raw);
  for (const match of matchItems(old, next)) {
    const value = next[match.next ?? -1] ?? null;
    const entry = twig.entries[match.old ?? -1];
    if (match.old === undefined) list.add(itemLines(value, list.column, source.step));
    else if (match.next === undefined) list.remove(match.old);
    else {
      if (entry !== undefined) edits.push(...changeEntry(source, entry, value));
      list.keep(match.old);
    }
  }
  return list.finish(edits);
}

/** Takes note of what happens to the entries of a block, and puts additions behind the last one that stays. */
function openList(source: Source, twig: Twig) {
  const { lines, lineBreak } = source;
  const ranges = rangesOf(lines, twig);
  const gap = isSpaced(lines, ranges) ? lineBreak : "";
  const column = lines.column(twig.entries[0]?.start ?? twig.start);
  const kept = new Set<number>();
  const removed: number[] = [];
  const added: { readonly behind: number | undefined; readonly text: string }[] = [];
  let last: number | undefined;
  return {
    column,
    keep(index: number): void {
      kept.add(index);
      last = index;
    },
    remove(index: number): void {
      removed.push(index);
    },
    add(text: readonly string[]): void {
      added.push({ behind: last, text: text.join(lineBreak) });
    },
    /** Undefined when nothing of the old block is left. */
    finish(changes: readonly Edit[]): readonly Edit[] | undefined {
      if (kept.size === 0) return undefined;
      const firstKept = ranges[Math.min(...kept)];
      const additions = added.map(({ behind, text }): Edit => {
        const range = behind === undefined ? undefined : ranges[behind];
        if (range === undefined) return insertion(lines.start(firstKept?.first ?? 0), `${text}${lineBreak}${gap}`);
        return insertion(lines.end(range.last), `${lineBreak}${gap}${text}`);
      });
      const removals = removed.map((index) => removal(source, twig.entries, ranges, index, kept));
      return [...changes, ...additions, ...removals];
    },
  };
}

/** Takes every entry out of a block; what is left are the comments around them. */
export function removeAll(source: Source, twig: Twig): readonly Edit[] {
  const ranges = rangesOf(source.lines, twig);
  return twig.entries.map((_, index) => removal(source, twig.entries, ranges, index, new Set()));
}

const insertion = (at: number, text: string): Edit => ({ from: at, to: at, text });

/** Takes the lines of an entry away; behind a dash, the next entry comes in its place. */
function removal(
  { lines }: Source,
  entries: readonly Entry[],
  ranges: readonly Range[],
  index: number,
  kept: ReadonlySet<number>,
): Edit {
  const [entry, range, next] = [entries[index], ranges[index], entries[index + 1]];
  if (entry === undefined || range === undefined) return insertion(0, "");
  const end = lines.end(range.last);
  if (range.inline) {
    const nextIsNear = next !== undefined && kept.has(index + 1) && lines.text.slice(end, next.start).trim() === "";
    const before = lines.text.slice(0, entry.start).trimEnd().length;
    return nextIsNear ? { from: entry.start, to: next.start, text: "" } : { from: before, to: end, text: "" };
  }
  const isLastLine = range.last === lines.count - 1;
  if (isLastLine && range.first > 0) return { from: lines.end(range.first - 1), to: end, text: "" };
  return { from: lines.start(range.first), to: lines.start(range.last + 1), text: "" };
}
