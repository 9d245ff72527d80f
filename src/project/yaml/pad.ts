import { InternalError } from "../../errors.ts";
import { idOf, isList, isMap, isSame, isStandMap, type Ruw, type RuwMap, valueAt } from "./ruw.ts";

/** One step of a path inside a file: a key, a position in a list, or the thing in a list that has this id. */
export type Stuk = string | number | { readonly id: string };

/**
 * The value with another one at a path; what is missing on the way is made, and a thing that is missing is appended to its
 * list. `undefined` takes the key or item away, and makes nothing.
 */
export function withValue(raw: Ruw, path: readonly Stuk[], value: Ruw | undefined): Ruw {
  const [step, ...rest] = path;
  if (step === undefined) return value ?? null;
  return typeof step === "string" ? withKey(raw, step, rest, value) : withItem(raw, step, rest, value);
}

/** The list with the item at `from` on place `to`. */
export function withMoved(list: readonly Ruw[], from: number, to: number): readonly Ruw[] {
  const item = list[from];
  if (item === undefined || to < 0 || to >= list.length)
    throw new InternalError(`Geen plaats ${from} → ${to} in een lijst`);
  return list.toSpliced(from, 1).toSpliced(to, 0, item);
}

/** Where in a list the step points: its length for a thing that is not there yet. */
export function indexOfStep(list: readonly Ruw[], step: Stuk): number {
  if (typeof step === "number") return step;
  const id = typeof step === "string" ? step : step.id;
  const index = list.findIndex((item) => idOf(item) === id);
  return index < 0 ? list.length : index;
}

function withKey(raw: Ruw, key: string, rest: readonly Stuk[], value: Ruw | undefined): Ruw {
  const map = mapOf(raw, key);
  const old = valueAt(map, key);
  if (value === undefined) {
    if (old === undefined) return raw;
    if (rest.length === 0) return Object.fromEntries(Object.entries(map).filter(([name]) => name !== key));
  }
  const next = withValue(old ?? null, rest, value);
  if (value === undefined && old !== undefined && isSame(old, next)) return raw;
  const entries = Object.entries(map);
  if (old === undefined) return Object.fromEntries([...entries, [key, next]]);
  return Object.fromEntries(entries.map(([name, current]) => [name, name === key ? next : current]));
}

function withItem(raw: Ruw, step: Exclude<Stuk, string>, rest: readonly Stuk[], value: Ruw | undefined): Ruw {
  const list = listOf(raw);
  const index = indexOfStep(list, step);
  const old = list[index];
  if (value === undefined) {
    if (old === undefined) return raw;
    if (rest.length === 0) return list.toSpliced(index, 1);
  }
  if (old !== undefined) return list.with(index, withValue(old, rest, value));
  if (index !== list.length) throw new InternalError(`Geen plaats ${index} in een lijst van ${list.length}`);
  return [...list, withValue(typeof step === "number" ? null : { id: step.id }, rest, value)];
}

/** What may give way to a map or a list: nothing, `geen`, or a reason why there is no answer. */
const isReplaceable = (raw: Ruw): boolean =>
  raw === null || raw === "geen" || isStandMap(raw) || (isList(raw) ? raw.length === 0 : isMap(raw) && isSame(raw, {}));

function mapOf(raw: Ruw, key: string): RuwMap {
  if (isMap(raw) && !(isStandMap(raw) && key !== "status")) return raw;
  if (isReplaceable(raw)) return {};
  throw new InternalError(`Er staat een andere soort waarde waar ${key} moet komen`);
}

function listOf(raw: Ruw): readonly Ruw[] {
  if (isList(raw)) return raw;
  if (isReplaceable(raw)) return [];
  throw new InternalError("Er staat een andere soort waarde waar een lijst moet komen");
}
