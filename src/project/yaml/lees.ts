import { notAllowed, parseProblems } from "./controles.ts";
import { inFileOrder, type YamlFout, yamlFout } from "./fouten.ts";
import { parse, twigOf } from "./ontleed.ts";
import type { Stuk } from "./pad.ts";
import { Lines, type Plaats } from "./regels.ts";
import type { Ruw } from "./ruw.ts";
import { entryAt, type Twig } from "./takken.ts";
import { tooMuch } from "./teveel.ts";

/** A file that can be read: its text, what it says, and where it says that. */
export interface YamlTekst {
  readonly tekst: string;
  readonly ruw: Ruw;
  /** Where the value at a path stands, its key where it has no value; undefined when there is nothing at that path. */
  plaats(pad: readonly Stuk[]): Plaats | undefined;
  /** Where the key, or the item, stands. */
  keyPlaats(pad: readonly Stuk[]): Plaats | undefined;
  /** Every value with its place; undefined for a file without values. */
  readonly twig: Twig | undefined;
}

export type Gelezen =
  | { readonly ok: true; readonly yaml: YamlTekst }
  | { readonly ok: false; readonly fouten: readonly YamlFout[] };

/** Nobody can see them and YAML forbids them, though yaml lets them by. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F]/;

const MAX_BYTES = 1_000_000;

/** Reads a file. Never throws: what is wrong comes back, all of it, in the order of the file. */
export function leesYaml(bytes: Uint8Array): Gelezen {
  if (bytes.length > MAX_BYTES) return failed([yamlFout("TE_GROOT", { regel: 1, kolom: 1 })]);
  const text = decode(bytes);
  return typeof text === "string" ? readText(text) : failed([text]);
}

/** As `leesYaml`, for a text that is there already. */
function readText(text: string): Gelezen {
  const lines = new Lines(text);
  const merge = unfinishedMerge(lines);
  if (merge.length > 0) return failed(merge);
  const control = text.search(CONTROL);
  if (control >= 0) return failed([yamlFout("STUURTEKEN", lines.place(control))]);
  const much = tooMuch(text, lines);
  if (much !== undefined) return failed([much]);
  const document = safely(() => parse(text));
  const twig = document === undefined ? undefined : safely(() => twigOf(document, text) ?? "empty");
  if (document === undefined || twig === undefined) return failed([yamlFout("YAML", { regel: 1, kolom: 1 })]);
  const root = twig === "empty" ? undefined : twig;
  const problems = untilUnreadable(parseProblems(document, lines), notAllowed(document, root, lines));
  return problems.length > 0 ? failed(problems) : { ok: true, yaml: yamlTekst(text, root, lines) };
}

const failed = (problems: readonly YamlFout[]): Gelezen => ({ ok: false, fouten: inFileOrder(problems) });

/**
 * Where the text cannot be taken apart, what yaml says of the lines behind that is mostly wrong: they are as they should be,
 * and whoever mended them would break them.
 */
function untilUnreadable(unreadable: readonly YamlFout[], other: readonly YamlFout[]): readonly YamlFout[] {
  const [first] = inFileOrder(unreadable);
  return first === undefined ? other : [...other.filter(({ regel }) => regel < first.regel), first];
}

/** yaml throws on some hostile files, and deep nesting overflows the stack. */
function safely<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}

/** The text, or the line that is not UTF-8. */
function decode(bytes: Uint8Array): string | YamlFout {
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  const whole = safely(() => decoder.decode(bytes));
  if (whole !== undefined) return whole;
  let regel = 1;
  for (let start = 0; start < bytes.length; regel += 1) {
    const lineFeed = bytes.indexOf(0x0a, start);
    const end = lineFeed < 0 ? bytes.length : lineFeed + 1;
    if (safely(() => decoder.decode(bytes.subarray(start, end))) === undefined) break;
    start = end;
  }
  return yamlFout("GEEN_UTF8", { regel, kolom: 1 });
}

/** The marks that git leaves make yaml give many confusing errors. */
function unfinishedMerge(lines: Lines): readonly YamlFout[] {
  if (!/^(?:<{7}|>{7}) /m.test(lines.text)) return [];
  const starts = Array.from({ length: lines.count }, (_, line) => line).filter((line) =>
    /^(?:<{7}|>{7}) /.test(lines.content(line)),
  );
  const openings = starts.filter((line) => lines.content(line).startsWith("<"));
  const marks = openings.length > 0 ? openings : starts;
  return marks.map((line) => yamlFout("SAMENVOEGING", { regel: line + 1, kolom: 1 }));
}

function yamlTekst(tekst: string, twig: Twig | undefined, lines: Lines): YamlTekst {
  const place = (offset: number | undefined) => (offset === undefined ? undefined : lines.place(offset));
  return {
    tekst,
    ruw: twig?.raw ?? {},
    twig,
    plaats: (pad) => {
      if (pad.length === 0) return place(twig?.start);
      const entry = entryAt(twig, pad);
      return place(entry?.value.style === "empty" ? entry.start : entry?.value.start);
    },
    keyPlaats: (pad) => place(pad.length === 0 ? twig?.start : entryAt(twig, pad)?.start),
  };
}
