import type { Edit, Source } from "./ingrepen.ts";
import { isList, isMap, isSame, type Ruw, valueAt } from "./ruw.ts";
import { flowPair, flowText } from "./schrijf.ts";
import type { Entry, Twig } from "./takken.ts";

/**
 * Changes a collection between brackets where it stands: values in their place, additions at the end, or one item less.
 * Any other change writes the brackets anew.
 */
export function changeFlow(source: Source, twig: Twig, next: Ruw): readonly Edit[] {
  const wanted = wantedEntries(next);
  const kept = twig.kind === "list" ? keptItems(twig, wanted) : keptKeys(twig, wanted);
  if (kept === undefined) return [{ from: twig.start, to: twig.end, text: flowText(next) }];
  const changes = twig.entries.flatMap((entry, index) => changeValue(source, entry, kept[index]));
  const added = wanted.slice(kept.filter((value) => value !== undefined).length);
  const gone = kept.indexOf(undefined);
  return [
    ...changes,
    ...(gone < 0 ? [] : [removal(source, twig, gone)]),
    ...added.map(([key, value]) => addition(twig, key, value)),
  ];
}

type Wanted = readonly (readonly [string | undefined, Ruw])[];

const wantedEntries = (next: Ruw): Wanted => {
  if (isList(next)) return next.map((item) => [undefined, item] as const);
  return isMap(next) ? Object.entries(next) : [];
};

/** The new value of every old entry, undefined for the one that went; undefined when more happened than that. */
function keptItems(twig: Twig, wanted: Wanted): readonly (Ruw | undefined)[] | undefined {
  const old = twig.entries.map((entry) => entry.value.raw);
  if (wanted.length === 0 || old.length === 0) return undefined;
  if (wanted.length >= old.length) return wanted.slice(0, old.length).map(([, value]) => value);
  const gone = old.findIndex((item, index) => !isSame(item, wanted[index]?.[1] ?? null));
  const index = gone < 0 ? wanted.length : gone;
  const values = wanted.map(([, value]) => value);
  return wanted.length === old.length - 1 ? [...values.slice(0, index), undefined, ...values.slice(index)] : undefined;
}

function keptKeys(twig: Twig, wanted: Wanted): readonly (Ruw | undefined)[] | undefined {
  const map = Object.fromEntries(wanted.map(([key, value]) => [key ?? "", value]));
  const kept = twig.entries.map((entry) => valueAt(map, entry.key ?? ""));
  const gone = kept.filter((value) => value === undefined).length;
  const inOrder = kept.filter((value) => value !== undefined).every((value, index) => wanted[index]?.[1] === value);
  const onlyOne = gone === 0 || (gone === 1 && wanted.length === kept.length - 1);
  return kept.length > gone && onlyOne && inOrder ? kept : undefined;
}

function changeValue(source: Source, entry: Entry, next: Ruw | undefined): readonly Edit[] {
  const old = entry.value;
  if (next === undefined || isSame(old.raw, next)) return [];
  if (old.kind !== "scalar" && old.kind === (isList(next) ? "list" : "map")) return changeFlow(source, old, next);
  const text = flowText(next);
  if (old.style !== "empty") return [{ from: old.start, to: old.end, text }];
  const from = entry.after ?? old.start;
  return [{ from, to: from, text: entry.after === undefined ? `: ${text}` : ` ${text}` }];
}

/** Up to the next entry; the last one with the comma before it, or its whole lines where it stands alone on them. */
function removal({ lines }: Source, twig: Twig, index: number): Edit {
  const [previous, entry, next] = [twig.entries[index - 1], twig.entries[index], twig.entries[index + 1]];
  const start = entry?.start ?? twig.start;
  const end = entry?.end ?? twig.start;
  if (next !== undefined) return { from: start, to: next.start, text: "" };
  const [first, last] = [lines.at(start), lines.at(end)];
  const isAlone = lines.text.slice(lines.start(first), start).trim() === "" && lines.at(twig.end) > last;
  if (isAlone) return { from: lines.start(first), to: lines.start(last + 1), text: "" };
  return { from: previous?.end ?? start, to: end, text: "" };
}

function addition(twig: Twig, key: string | undefined, value: Ruw): Edit {
  const at = twig.entries.at(-1)?.end ?? twig.start + 1;
  return { from: at, to: at, text: `, ${key === undefined ? flowText(value) : flowPair(key, value)}` };
}
