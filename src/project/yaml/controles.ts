import { isAlias, isNode, visit, type YAMLParseError } from "yaml";
import { doubleKey, type YamlFout, yamlFout } from "./fouten.ts";
import type { ParsedDocument } from "./ontleed.ts";
import type { Lines } from "./regels.ts";
import type { Twig } from "./takken.ts";

export const MAX_DEPTH = 64;
export const MAX_KEYS = 30_000;

/** What YAML allows and a project file does not: names for nodes, labels, the same key twice, and too much of anything. */
export const notAllowed = (document: ParsedDocument, twig: Twig | undefined, lines: Lines): readonly YamlFout[] => [
  ...nodeProblems(document, lines),
  ...(twig === undefined ? [] : [...keyProblems(twig, lines), ...sizeProblems(twig, lines)]),
];

/** What yaml could not make sense of. */
export const parseProblems = (document: ParsedDocument, lines: Lines): readonly YamlFout[] =>
  document.errors.map((error) => {
    const quote = error.code === "MISSING_CHAR" ? openQuote(document, error) : undefined;
    return quote === undefined
      ? yamlFout(error.code, lines.place(error.pos[0]))
      : yamlFout("AANHALINGSTEKEN", lines.place(quote));
  });

/** Where the quoted text starts that misses its end: yaml points at the end of the file. */
function openQuote(document: ParsedDocument, error: YAMLParseError): number | undefined {
  if (!/closing .*quote/.test(error.message)) return undefined;
  let start: number | undefined;
  visit(document, {
    Scalar: (_key, { type, range }) => {
      const isQuoted = type === "QUOTE_DOUBLE" || type === "QUOTE_SINGLE";
      if (isQuoted && range && range[0] < error.pos[0] && range[1] >= error.pos[0]) start = range[0];
    },
  });
  return start;
}

function nodeProblems(document: ParsedDocument, lines: Lines): readonly YamlFout[] {
  const problems: YamlFout[] = [];
  const report = (code: string, offset: number): void => void problems.push(yamlFout(code, lines.place(offset)));
  visit(document, (_key, node) => {
    if (!isNode(node)) return;
    const at = node.range?.[0] ?? 0;
    if (isAlias(node)) report("ALIAS", at);
    else if (node.anchor !== undefined) report("ANKER", Math.max(lines.text.lastIndexOf(`&${node.anchor}`, at), 0));
    if (!isAlias(node) && node.tag !== undefined) report("TAG", Math.max(lines.text.lastIndexOf("!", at), 0));
  });
  return problems;
}

function keyProblems(twig: Twig, lines: Lines): readonly YamlFout[] {
  const firsts = new Map<string, number>();
  return twig.entries.flatMap(({ key, start, value }) => {
    const first = key === undefined ? undefined : firsts.get(key);
    if (key !== undefined && first === undefined) firsts.set(key, start);
    return [
      ...(key === "" ? [yamlFout("LEGE_SLEUTEL", lines.place(start))] : []),
      ...(key === undefined || first === undefined ? [] : [doubleKey(key, lines.place(start), lines.place(first))]),
      ...keyProblems(value, lines),
    ];
  });
}

function sizeProblems(root: Twig, lines: Lines): readonly YamlFout[] {
  let keys = 0;
  let level = [root];
  for (let depth = 0; level.length > 0; depth += 1) {
    const [deepest] = level;
    if (depth > MAX_DEPTH && deepest !== undefined) return [yamlFout("TE_DIEP", lines.place(deepest.start))];
    level = level.flatMap((twig) => twig.entries.map((entry) => entry.value));
    keys += level.length;
    if (keys > MAX_KEYS) return [yamlFout("TE_VEEL_SLEUTELS", { regel: 1, kolom: 1 })];
  }
  return [];
}
