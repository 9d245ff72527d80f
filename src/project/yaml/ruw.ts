import { isRuweLijst as isList, isRuweMap as isMap, type Ruw, type RuweMap as RuwMap } from "../../domain/ruw.ts";

/** `{ status: later }`: what stands in the place of an answer. A row of which only its status is filled in is none. */
export { isStand as isStandMap } from "../../domain/boom.ts";
export type { Ruw, RuwMap };
export { isList, isMap };

/** The own value of a key; never something inherited. */
export const valueAt = (map: RuwMap, key: string): Ruw | undefined => (Object.hasOwn(map, key) ? map[key] : undefined);

/** The `id` of a thing, where it has one. */
export function idOf(raw: Ruw | undefined): string | undefined {
  const id = isMap(raw) ? valueAt(raw, "id") : undefined;
  return typeof id === "string" ? id : undefined;
}

/** Whether two values say the same; the order of keys says nothing. */
export function isSame(a: Ruw, b: Ruw): boolean {
  if (a === b) return true;
  if (isList(a) && isList(b)) return a.length === b.length && a.every((item, index) => isSame(item, b[index] ?? null));
  if (!isMap(a) || !isMap(b)) return false;
  const keys = Object.keys(a);
  if (keys.length !== Object.keys(b).length) return false;
  return keys.every((key) => {
    const [left, right] = [valueAt(a, key), valueAt(b, key)];
    return left !== undefined && right !== undefined && isSame(left, right);
  });
}
