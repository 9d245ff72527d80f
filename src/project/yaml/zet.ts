import { InternalError, UserError } from "../../errors.ts";
import type { YamlFout } from "./fouten.ts";
import { rewritten } from "./herschrijf.ts";
import { applyEdits, type Source } from "./ingrepen.ts";
import { leesYaml, type YamlTekst } from "./lees.ts";
import { type Stuk, withValue } from "./pad.ts";
import { Lines } from "./regels.ts";
import { isList, isMap, isSame, type Ruw, valueAt } from "./ruw.ts";
import { pairLines, schrijfYaml } from "./schrijf.ts";
import { type Entry, isBlockCollection, type Twig } from "./takken.ts";
import { changeCollection, removeAll } from "./verschil.ts";
import { replaceOnOneLine, replaceValue } from "./waarde.ts";

/**
 * Puts a value at a path, and makes what is missing on the way; a thing `{ id }` that is missing is appended to its list.
 * `undefined` takes the key or item away. Everything else in the text stays as it is.
 */
export const zet = (yaml: YamlTekst, pad: readonly Stuk[], waarde: Ruw | undefined): YamlTekst =>
  wijzig(yaml, withValue(yaml.ruw, pad, waarde));

/** Makes the text say `next`, with as few changes as that takes. The same text when it says so already. */
export function wijzig(yaml: YamlTekst, next: Ruw): YamlTekst {
  return isSame(yaml.ruw, next) ? yaml : accepted(candidates(yaml, next), next);
}

/**
 * The first text that the next command can read and that says what it should. Throws UserError for what no file may hold
 * so much of: that would be saved now and refused ever after.
 */
export function accepted(texts: Iterable<string | undefined>, next: Ruw): YamlTekst {
  for (const text of texts) {
    if (text === undefined) continue;
    const read = leesYaml(new TextEncoder().encode(text));
    if (!read.ok) keurOmvang(read.fouten);
    else if (isSame(read.yaml.ruw, next)) return read.yaml;
  }
  throw new InternalError("Een wijziging is niet zo in het bestand te zetten dat het daarna hetzelfde zegt");
}

function keurOmvang(fouten: readonly YamlFout[]): void {
  const teVeel = fouten.find(({ code }) => code === "TE_GROOT" || code === "TE_VEEL_SLEUTELS");
  if (teVeel === undefined) return;
  throw new UserError(
    "gebruik",
    `Dit past niet meer in het projectbestand; er is niets bewaard. ${teVeel.melding}`,
    "Kort in wat je toevoegt, of haal eerst weg wat je niet meer nodig hebt.",
  );
}

/** From the smallest change to the largest. */
export function* candidates(yaml: YamlTekst, next: Ruw): Generator<string | undefined> {
  const { tekst, twig } = yaml;
  const source = sourceOf(yaml);
  if (twig === undefined) yield appended(source, next);
  else {
    const edits = sizeOf(next) === 0 ? removeAll(source, twig) : changeCollection(source, twig, next);
    if (edits !== undefined) yield applyEdits(tekst, edits);
    for (const { entry, value } of changedEntries(twig, next).toReversed()) {
      yield applyEdits(tekst, replaceValue(source, entry, value));
      if (typeof value === "string") yield applyEdits(tekst, replaceOnOneLine(source, entry, value));
    }
  }
  yield attempt(() => rewritten(tekst, next, source.lineBreak));
  yield schrijfYaml(next).replaceAll("\n", source.lineBreak);
}

export function sourceOf({ tekst, twig }: YamlTekst): Source {
  const lines = new Lines(tekst);
  return { lines, lineBreak: lines.lineBreak, step: twig === undefined ? 2 : stepOf(lines, twig) };
}

/** The indentation of the first map inside a map at the top. */
function stepOf(lines: Lines, root: Twig): number {
  const inside = root.entries.find(({ value }) => value.kind === "map" && isBlockCollection(value));
  const step = inside === undefined ? 2 : lines.column(inside.value.start) - lines.column(inside.start);
  return step >= 2 && step <= 8 ? step : 2;
}

function appended({ lines, lineBreak, step }: Source, next: Ruw): string | undefined {
  if (!isMap(next)) return undefined;
  const { text } = lines;
  const glue = text === "" || /\n$|^\uFEFF$/.test(text) ? "" : lineBreak;
  const added = Object.entries(next).flatMap(([key, value]) => pairLines(key, value, 0, step));
  return text + glue + added.map((line) => line + lineBreak).join("");
}

/** The entries on the way down to the change, as far as there is only one way. */
function changedEntries(twig: Twig, next: Ruw): readonly { readonly entry: Entry; readonly value: Ruw }[] {
  const differing = twig.entries.flatMap((entry, index) => {
    const value = childOf(next, entry.key ?? index);
    return value === undefined || isSame(entry.value.raw, value) ? [] : [{ entry, value }];
  });
  const [only] = differing;
  if (only === undefined || differing.length > 1 || sizeOf(next) !== twig.entries.length) return [];
  return [only, ...changedEntries(only.entry.value, only.value)];
}

function childOf(raw: Ruw, step: string | number): Ruw | undefined {
  if (typeof step === "number") return isList(raw) ? raw[step] : undefined;
  return isMap(raw) ? valueAt(raw, step) : undefined;
}

const sizeOf = (raw: Ruw): number => (typeof raw === "object" && raw !== null ? Object.keys(raw).length : 0);

function attempt(work: () => string): string | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
