import { idOf, isMap, isSame, type Ruw } from "./ruw.ts";

/** An item of the old list, an item of the new list, or the same item in both; by position. */
interface Match {
  readonly old?: number;
  readonly next?: number;
}

/**
 * What happened to a list, in the order of the new one. Things are the same by their id, other items by their value; an
 * item that changed in place is the same too, unless it became another thing.
 */
export function matchItems(old: readonly Ruw[], next: readonly Ruw[]): readonly Match[] {
  const matches: Match[] = [];
  let [oldAt, nextAt] = [0, 0];
  for (const [oldEnd, nextEnd] of [...anchors(old, next), [old.length, next.length] as const]) {
    while (oldAt < oldEnd || nextAt < nextEnd) {
      const paired = oldAt < oldEnd && nextAt < nextEnd && canChangeInto(old[oldAt] ?? null, next[nextAt] ?? null);
      if (paired) matches.push({ old: oldAt++, next: nextAt++ });
      else if (oldAt < oldEnd) matches.push({ old: oldAt++ });
      else matches.push({ next: nextAt++ });
    }
    if (oldEnd < old.length && nextEnd < next.length) matches.push({ old: oldAt++, next: nextAt++ });
  }
  return matches;
}

const identity = (item: Ruw): string => JSON.stringify(idOf(item) === undefined ? item : { id: idOf(item) });

function canChangeInto(old: Ruw, next: Ruw): boolean {
  if (idOf(old) === idOf(next)) return true;
  if (!isMap(old) || !isMap(next)) return false;
  return isSame({ ...old, id: null }, { ...next, id: null });
}

/** The longest common run of items, as pairs of positions. */
function anchors(old: readonly Ruw[], next: readonly Ruw[]): readonly (readonly [number, number])[] {
  const [left, right] = [old.map(identity), next.map(identity)];
  const length = lengths(left, right);
  const at = (i: number, j: number): number => length[i]?.[j] ?? 0;
  const pairs: (readonly [number, number])[] = [];
  for (let i = 0, j = 0; i < left.length && j < right.length; ) {
    if (left[i] === right[j]) pairs.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  return pairs;
}

/** For every pair of tails the length of their longest common run. */
function lengths(left: readonly string[], right: readonly string[]): readonly (readonly number[])[] {
  const table: number[][] = [new Array<number>(right.length + 1).fill(0)];
  for (let i = left.length - 1; i >= 0; i -= 1) {
    const below = table[0] ?? [];
    const row = new Array<number>(right.length + 1).fill(0);
    for (let j = right.length - 1; j >= 0; j -= 1) {
      row[j] = left[i] === right[j] ? (below[j + 1] ?? 0) + 1 : Math.max(below[j] ?? 0, row[j + 1] ?? 0);
    }
    table.unshift(row);
  }
  return table;
}
