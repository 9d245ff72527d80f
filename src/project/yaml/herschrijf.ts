import { type Document, isMap as isMapNode, isScalar, isSeq, type Node, visit } from "yaml";
import { parse, twigOf } from "./ontleed.ts";
import { BOM } from "./regels.ts";
import { isList, isMap, isSame, type Ruw } from "./ruw.ts";
import { canBeLiteral, scalarText } from "./scalar.ts";

/**
 * The last resort: the file as yaml itself writes it after the change. Comments stay, most of them in their place; line
 * breaks and the byte order mark stay; everything else is laid out anew.
 */
export function rewritten(text: string, next: Ruw, lineBreak: string): string {
  const document = parse(text);
  if (!isSame(twigOf(document, text)?.raw ?? {}, next))
    document.contents = changed(document, document.contents, next) as typeof document.contents;
  const body = document.toString({ lineWidth: 0, flowCollectionPadding: true });
  return (text.startsWith(BOM) ? BOM : "") + body.replace(/\r?\n/g, lineBreak);
}

function changed(document: Document, node: unknown, next: Ruw): Node {
  if (isMapNode(node) && isMap(next)) {
    for (const pair of [...node.items]) {
      const key = isScalar(pair.key) ? String(pair.key.value) : "";
      if (Object.hasOwn(next, key)) pair.value = changed(document, pair.value, next[key] ?? null);
      else node.delete(pair.key);
    }
    for (const [key, value] of Object.entries(next)) if (!node.has(key)) node.set(key, fresh(document, value));
    return node;
  }
  if (isSeq(node) && isList(next) && node.items.length === next.length) {
    node.items = node.items.map((item, index) => changed(document, item, next[index] ?? null));
    return node;
  }
  if (isScalar(node) && typeof next === "string" && node.value === next && node.type !== "PLAIN") return node;
  return fresh(document, next);
}

function fresh(document: Document, value: Ruw): Node {
  const node = document.createNode(value);
  visit(node, {
    Scalar: (_key, scalar) => {
      if (typeof scalar.value !== "string") return;
      if (canBeLiteral(scalar.value)) scalar.type = "BLOCK_LITERAL";
      else if (scalarText(scalar.value, "flow") !== scalar.value) scalar.type = "QUOTE_DOUBLE";
    },
  });
  return node;
}
