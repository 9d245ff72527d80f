import {
  type CST,
  type Document,
  isMap,
  isScalar,
  isSeq,
  type Pair,
  type ParsedNode,
  parseDocument,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from "yaml";
import type { Ruw } from "./ruw.ts";
import type { Entry, Style, Twig } from "./takken.ts";

/** `failsafe` leaves `0612345678` what it is; duplicate keys are found by ourselves, for yaml takes quadratic time. */
const READ_OPTIONS = {
  schema: "failsafe",
  stringKeys: true,
  uniqueKeys: false,
  merge: false,
  keepSourceTokens: true,
  prettyErrors: false,
  logLevel: "error",
} as const;

export type ParsedDocument = Document.Parsed;

export const parse = (text: string): ParsedDocument => parseDocument(text, READ_OPTIONS);

/** The values of a document with their places; undefined for a document without any. */
export function twigOf(document: ParsedDocument, text: string): Twig | undefined {
  const root: ParsedNode | null = document.contents;
  if (root === null || (isScalar(root) && isEmpty(root))) return undefined;
  return toTwig(root, text, root.range[0]);
}

const STYLES: Readonly<Record<string, Style>> = {
  PLAIN: "plain",
  QUOTE_SINGLE: "single",
  QUOTE_DOUBLE: "double",
  BLOCK_LITERAL: "block",
  BLOCK_FOLDED: "block",
};

const isEmpty = (scalar: Scalar): boolean => scalar.type === "PLAIN" && (scalar.source ?? "") === "";

/** `fallback` is the place of a value that is not written at all. */
function toTwig(node: unknown, text: string, fallback: number): Twig {
  if (isMap(node)) return mapTwig(node, text);
  if (isSeq(node)) return listTwig(node, text);
  if (!isScalar(node) || isEmpty(node)) {
    return { kind: "scalar", style: "empty", raw: null, start: fallback, end: fallback, entries: [] };
  }
  return scalarTwig(node, text);
}

function scalarTwig(node: Scalar, text: string): Twig {
  const style = STYLES[node.type ?? "PLAIN"] ?? "plain";
  const start = node.range?.[0] ?? 0;
  const end = node.range?.[1] ?? start;
  return {
    kind: "scalar",
    style,
    raw: style === "plain" && /^(?:~|null|Null|NULL)$/.test(node.source ?? "") ? null : String(node.value),
    start,
    end: style === "block" ? blockEnd(text.slice(start, end)) + start : end,
    entries: [],
  };
}

/** The end of the last line of a block that counts: with `+` the blank lines at the end do. */
function blockEnd(block: string): number {
  const [header = ""] = block.split("\n", 1);
  if (/^[|>]\d?\+/.test(header)) return block.replace(/\r?\n$/, "").length;
  return block.replace(/(?:\r?\n[ \t]*)+$/, "").length;
}

function mapTwig(map: YAMLMap, text: string): Twig {
  const entries = map.items.map((pair) => pairEntry(pair, text));
  const raw: Ruw = Object.fromEntries(entries.map((entry) => [entry.key ?? "", entry.value.raw]));
  return { kind: "map", ...extent(map, entries), raw, entries };
}

function listTwig(list: YAMLSeq, text: string): Twig {
  const dashes = dashesOf(list);
  const entries = list.items.map((item, index) => itemEntry(item, text, dashes[index]));
  return { kind: "list", ...extent(list, entries), raw: entries.map((entry) => entry.value.raw), entries };
}

function extent(node: YAMLMap | YAMLSeq, entries: readonly Entry[]): Pick<Twig, "style" | "start" | "end"> {
  const start = node.range?.[0] ?? 0;
  const last = entries.at(-1);
  if (node.flow === true || last === undefined) return { style: "flow", start, end: node.range?.[1] ?? start };
  return { style: "block", start, end: last.end };
}

function pairEntry(pair: Pair, text: string): Entry {
  const key = isScalar(pair.key) ? pair.key : undefined;
  const token = "srcToken" in pair ? (pair.srcToken as CST.CollectionItem | undefined) : undefined;
  const mark = token?.start.find((part) => part.type === "explicit-key-ind");
  const colon = token?.sep?.find((part) => part.type === "map-value-ind");
  const after = colon === undefined ? undefined : colon.offset + 1;
  const keyStart = key?.range?.[0] ?? 0;
  const value = toTwig(pair.value, text, after ?? key?.range?.[1] ?? keyStart);
  return {
    key: key === undefined ? undefined : String(key.value),
    start: mark?.offset ?? keyStart,
    after,
    end: value.end,
    value,
  };
}

function itemEntry(item: unknown, text: string, dash: number | undefined): Entry {
  const after = dash === undefined ? undefined : dash + 1;
  const value = toTwig(item, text, after ?? 0);
  return { key: undefined, start: dash ?? value.start, after, end: value.end, value };
}

/** Where the dashes of a block list stand; an item in flow has none. */
function dashesOf(list: YAMLSeq): readonly number[] {
  const token = list.srcToken;
  if (token?.type !== "block-seq") return [];
  return token.items.flatMap((item) =>
    item.start.filter((part) => part.type === "seq-item-ind").map((part) => part.offset),
  );
}
