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

/** As `wijzig`, however much changes, where all of it fits between the lines that are there; undefined where it does not. */
export function verweef(yaml: YamlTekst, next: Ruw): YamlTekst | undefined {
  if (isSame(yaml.ruw, next)) return yaml;
  const text = spliced(yaml, next);
  return text === undefined ? undefined : saying(text, next);
}

/**
 * The first text that the next command can read and that says what it should. Throws UserError for what no file may hold
 * so much of: that would be saved now and refused ever after.
 */
export function accepted(texts: Iterable<string | undefined>, next: Ruw): YamlTekst {
  let last: string | undefined;
  for (const text of texts) {
    const yaml = text === undefined ? undefined : saying(text, next);
    if (yaml !== undefined) return yaml;
    last = text ?? last;
  }
  if (last !== undefined) keurDiepte(last);
  throw new InternalError("Een wijziging is niet zo in het bestand te zetten dat het daarna hetzelfde zegt");
}

/** The text read again; undefined where it does not say `next`. */
function saying(text: string, next: Ruw): YamlTekst | undefined {
  const read = leesYaml(new TextEncoder().encode(text));
  if (!read.ok) keurOmvang(read.fouten);
  return read.ok && isSame(read.yaml.ruw, next) ? read.yaml : undefined;
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

/** A text with so many marks in a row looks like a file that no one can take apart, however it is written. */
function keurDiepte(text: string): void {
  const read = leesYaml(new TextEncoder().encode(text));
  if (read.ok || read.fouten.every(({ code }) => code !== "TE_DIEP")) return;
  throw new UserError(
    "gebruik",
    "In deze tekst staan te veel haakjes of streepjes achter elkaar; er is niets bewaard.",
    "Haal er een paar weg, of zet er iets anders tussen.",
  );
}

/** From the smallest change to the largest. */
export function* candidates(yaml: YamlTekst, next: Ruw): Generator<string | undefined> {
  const { tekst, twig } = yaml;
  const source = sourceOf(yaml);
  yield spliced(yaml, next);
  for (const { entry, value } of twig === undefined ? [] : changedEntries(twig, next).toReversed()) {
    yield applyEdits(tekst, replaceValue(source, entry, value));
    if (typeof value === "string") yield applyEdits(tekst, replaceOnOneLine(source, entry, value));
  }
  yield attempt(() => rewritten(tekst, next, source.lineBreak));
  yield schrijfYaml(next).replaceAll("\n", source.lineBreak);
}

/** Between the lines that are there; undefined where that cannot be done. */
function spliced(yaml: YamlTekst, next: Ruw): string | undefined {
  const { tekst, twig } = yaml;
  const source = sourceOf(yaml);
  if (twig === undefined) return appended(source, next);
  const edits = sizeOf(next) === 0 ? removeAll(source, twig) : changeCollection(source, twig, next);
  return edits === undefined ? undefined : applyEdits(tekst, edits);
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
