import { posix } from "node:path";
import { CONTENT_TYPES, DOCUMENT_RELATIONS } from "./xml.ts";

type Parts = Map<string, string>;

const MAIN = "word/document.xml";
const PACKAGE_RELATIONS = "_rels/.rels";
/** The parts we look at, by the end of the kind of their relation. */
const BESIDE = ["styles", "numbering", "comments", "settings"] as const;

/** The part with the relations of this one. */
export const relationsOf = (path: string): string =>
  posix.join(posix.dirname(path), "_rels", `${posix.basename(path)}.rels`).replace(/^\.\//, "");

/** What a relation leads to, from the folder of the part it is of. */
export const resolve = (folder: string, target: string): string =>
  target.startsWith("/") ? target.slice(1) : posix.join(folder, target).replace(/^\.\//, "");

export const RELATION = /<Relationship\b[^>]*>/g;
export const attribute = (element: string, name: string): string =>
  new RegExp(`\\s${name}="([^"]*)"`).exec(element)?.[1] ?? "";
export const isExternal = (relation: string): boolean => attribute(relation, "TargetMode") === "External";

const withTarget = (relation: string, target: string): string =>
  relation.replace(/(\sTarget=)"[^"]*"/, (_, before: string) => `${before}"${target}"`);

const targetOf = (relations: string, folder: string, kind: string): string | undefined =>
  (relations.match(RELATION) ?? [])
    .filter((relation) => attribute(relation, "Type").endsWith(`/relationships/${kind}`) && !isExternal(relation))
    .map((relation) => resolve(folder, attribute(relation, "Target")))[0];

/**
 * Puts the text, its styles, lists and comments where we and docx look for them. A Word file says in its relations where
 * they are; Word on the web writes `word/document2.xml`, other programs have other names and folders.
 */
export function withUsualPlaces(given: ReadonlyMap<string, string>): Map<string, string> {
  const parts = new Map(given);
  const main = targetOf(parts.get(PACKAGE_RELATIONS) ?? "", "", "officeDocument");
  if (main !== undefined && main !== MAIN) move(parts, main, MAIN, PACKAGE_RELATIONS, "");
  for (const kind of BESIDE) {
    const path = targetOf(parts.get(DOCUMENT_RELATIONS) ?? "", "word", kind);
    const usual = `word/${kind}.xml`;
    if (path !== undefined && path !== usual) move(parts, path, usual, DOCUMENT_RELATIONS, "word");
  }
  return parts;
}

/** Gives a part another path, also in the list of types and in the relations that lead to it. Nothing is overwritten. */
function move(parts: Parts, from: string, to: string, leading: string, folder: string): void {
  const text = parts.get(from);
  if (text === undefined || parts.has(to)) return;
  parts.delete(from);
  parts.set(to, text);
  const retargeted = (parts.get(leading) ?? "").replace(RELATION, (relation) =>
    !isExternal(relation) && resolve(folder, attribute(relation, "Target")) === from
      ? withTarget(relation, posix.relative(folder, to))
      : relation,
  );
  parts.set(leading, retargeted);
  parts.set(CONTENT_TYPES, (parts.get(CONTENT_TYPES) ?? "").replaceAll(`PartName="/${from}"`, `PartName="/${to}"`));
  const own = parts.get(relationsOf(from));
  if (own === undefined) return;
  parts.delete(relationsOf(from));
  parts.set(relationsOf(to), posix.dirname(from) === posix.dirname(to) ? own : fromRoot(own, posix.dirname(from)));
}

/** The same relations, read from any folder. */
const fromRoot = (relations: string, folder: string): string =>
  relations.replace(RELATION, (relation) =>
    isExternal(relation) ? relation : withTarget(relation, `/${resolve(folder, attribute(relation, "Target"))}`),
  );
