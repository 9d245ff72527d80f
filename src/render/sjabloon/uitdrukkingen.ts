import type { Meldingen } from "./meldingen.ts";
import { CONDITION_NAMES, FORMATS } from "./taal.ts";
import { ANYTHING, LEAF, type Plek } from "./vorm.ts";
import { resolve, type Zicht } from "./zicht.ts";

type Node = hbs.AST.Node;

const VALUES: ReadonlySet<string> = new Set([...CONDITION_NAMES, ...FORMATS]);

/** Whether a name is that of a helper that makes a value. */
export const makesValue = (name: string): boolean => VALUES.has(name);

/** How a node is called in the template. */
export const nameOf = (node: Node | undefined): string =>
  node !== undefined && "original" in node ? String(node.original) : "…";

/** The place an expression leads to; what a helper makes is a leaf. Of `or` and `and` nothing is known. */
export function placeOfExpression(node: Node, zicht: Zicht, meldingen: Meldingen): Plek {
  if (node.type === "SubExpression") return placeOfCall(node as hbs.AST.SubExpression, zicht, meldingen);
  if (node.type !== "PathExpression") return LEAF;
  const found = resolve(node as hbs.AST.PathExpression, zicht);
  if ("plek" in found) return found.plek;
  meldingen.fout(node, found.fout);
  return ANYTHING;
}

function placeOfCall(call: hbs.AST.SubExpression, zicht: Zicht, meldingen: Meldingen): Plek {
  const name = nameOf(call.path);
  if (!makesValue(name)) meldingen.onbekendeHulp(call, name);
  checkValues(call, zicht, meldingen);
  return name === "and" || name === "or" ? ANYTHING : LEAF;
}

/** What a helper or partial is given. */
interface Gegeven {
  readonly params: readonly Node[];
  readonly hash: hbs.AST.Hash;
}

export function checkValues({ params, hash }: Gegeven, zicht: Zicht, meldingen: Meldingen): void {
  for (const param of params) placeOfExpression(param, zicht, meldingen);
  placesOfHash(hash, zicht, meldingen);
}

/** Where each `sleutel=waarde` leads. */
export const placesOfHash = (
  hash: hbs.AST.Hash | undefined,
  zicht: Zicht,
  meldingen: Meldingen,
): Readonly<Record<string, Plek>> =>
  Object.fromEntries((hash?.pairs ?? []).map(({ key, value }) => [key, placeOfExpression(value, zicht, meldingen)]));
