import { dichtstbij } from "../../dutch/nabij.ts";
import { namesIn, type Plek, stepInto } from "./vorm.ts";

/** What can be named at a point in a template: the context, those around it, the names of block parameters. */
export interface Zicht {
  /** The context, then the one `../` away, and so on. */
  readonly contexten: readonly Plek[];
  readonly wortel: Plek;
  readonly namen: Readonly<Record<string, Plek>>;
  /** How many `each` blocks lie around it: `@index` exists in those only. */
  readonly lussen: number;
}

type Gevonden = { readonly plek: Plek } | { readonly fout: string };

const LOOP_NAMES = ["index", "first", "last"];

/** Where a path leads, or in Dutch why it leads nowhere. */
export function resolve(path: hbs.AST.PathExpression, zicht: Zicht): Gevonden {
  const parts = path.parts as readonly string[];
  if (path.data) return resolveData(path.original, parts, zicht);
  const [first = "", ...rest] = parts;
  const scoped = /^(\.|this\b)/.test(path.original) || path.depth > 0;
  const named = !scoped && Object.hasOwn(zicht.namen, first) ? zicht.namen[first] : undefined;
  if (named !== undefined) return walk(named, rest, [first]);
  const context = zicht.contexten[path.depth];
  if (context === undefined) return { fout: `{{${path.original}}} gaat verder terug dan er blokken omheen staan.` };
  return walk(context, parts, [], path.depth === 0 ? Object.keys(zicht.namen) : []);
}

function resolveData(original: string, parts: readonly string[], zicht: Zicht): Gevonden {
  const [name = "", ...rest] = parts;
  if (name === "root") return walk(zicht.wortel, rest, ["@root"]);
  if (LOOP_NAMES.includes(name) && rest.length === 0 && zicht.lussen > 0) return { plek: { soort: "blad" } };
  const hint = LOOP_NAMES.includes(name)
    ? "bestaat alleen binnen {{#each}}"
    : `bestaat niet. Er zijn: ${["root", ...LOOP_NAMES].map((each) => `@${each}`).join(", ")}`;
  return { fout: `{{${original}}} ${hint}.` };
}

function walk(
  start: Plek,
  parts: readonly string[],
  walked: readonly string[],
  alsoKnown: readonly string[] = [],
): Gevonden {
  const [name, ...rest] = parts;
  if (name === undefined) return { plek: start };
  const next = stepInto(start, name);
  return next === undefined
    ? { fout: unknownName(start, name, walked, alsoKnown) }
    : walk(next, rest, [...walked, name]);
}

function unknownName(place: Plek, name: string, walked: readonly string[], alsoKnown: readonly string[]): string {
  const path = [...walked, name].join(".");
  if (place.soort === "blad" || place.soort === "beeld")
    return `{{${path}}} bestaat niet: ${walked.join(".") || "wat hier staat"} heeft geen onderdelen.`;
  if (place.soort === "lijst")
    return `{{${path}}} bestaat niet: ${walked.join(".") || "wat hier staat"} is een lijst. Gebruik {{#each}}.`;
  const known = [...namesIn(place), ...alsoKnown];
  const near = dichtstbij(name, known);
  if (near !== undefined) return `{{${path}}} bestaat niet. Bedoel je ${[...walked, near].join(".")}?`;
  return `{{${path}}} bestaat niet. Hier bestaan: ${known.slice(0, 12).join(", ")}${known.length > 12 ? " …" : ""}.`;
}
