import Handlebars from "handlebars";
import { tooLong, unreadable } from "./leesfout.ts";
import { isTooLong } from "./lengte.ts";
import { Counted, PRINT, STEP } from "./maat.ts";

/** Every helper a template may use; Handlebars' own are not among them. */
export const BLOCKS = ["if", "unless", "each", "with"] as const;
export const CONDITION_NAMES = ["and", "or", "not", "eq", "gt"] as const;
export const FORMATS = [
  "datum",
  "datumMetDag",
  "datumKort",
  "tijd",
  "tijdKort",
  "bedrag",
  "getal",
  "alineas",
  "regels",
  "opsomming",
  "hoofdletter",
  "kleineLetter",
  "metPunt",
  "zonderPunt",
  "letter",
  "nummer",
  "lengte",
  "jaNee",
] as const;
/** They print a figure or a chart of the view. */
export const FIGUREN = ["figuur", "staafdiagram"] as const;
/** They name a figure or a table: `figuur 1`, and ` (zie figuur 1)` or nothing where it is not printed. */
export const VERWIJZINGEN = ["verwijzing", "zie"] as const;
/** Its name and the place it takes in the HTML. */
export const TABLE_OF_CONTENTS = "inhoudsopgave";
export const HELPERS: readonly string[] = [
  ...BLOCKS,
  ...CONDITION_NAMES,
  ...FORMATS,
  ...FIGUREN,
  ...VERWIJZINGEN,
  TABLE_OF_CONTENTS,
];

/** A template with the name it is reported by. */
export interface Sjabloon {
  readonly naam: string;
  readonly tekst: string;
}

export type Helper = (this: unknown, ...values: readonly never[]) => unknown;
type Compiled = ReturnType<typeof Handlebars.compile>;

const own = Handlebars.create();
for (const name of Object.keys(own.helpers)) if (!name.endsWith("Missing")) own.unregisterHelper(name);
own.logger.log = () => undefined;

/** Joins a context and `sleutel=waarde` for a partial; no template can write this name, no field has it. */
export const JOIN = "context + waarden";

/**
 * Handlebars copies the fields of a context to add those of a partial's hash, but a gap has no fields to copy.
 * `{{> naam x sleutel=waarde}}` is therefore read as `{{> naam (samengevoegd x sleutel=waarde)}}`.
 */
class PartialsWithHash extends Handlebars.Visitor {
  override PartialStatement(partial: hbs.AST.PartialStatement): void {
    const { hash, loc } = partial;
    if (hash === undefined || hash.pairs.length === 0) return;
    const path = (parts: string[]) => ({
      type: "PathExpression",
      data: false,
      depth: 0,
      parts,
      original: parts[0] ?? "this",
      loc,
    });
    const context = partial.params[0] ?? path([]);
    const call = { type: "SubExpression", path: path([JOIN]), params: [context], hash, loc };
    partial.params = [call];
    Object.assign(partial, { hash: undefined });
  }
}

const KNOWN = {
  ...Object.fromEntries(HELPERS.map((name) => [name, true])),
  [JOIN]: true,
  [STEP]: true,
  [PRINT]: true,
  log: false,
  lookup: false,
};
const compiled = new Map<string, Compiled>();

/** The template, ready to be filled in; the same text is compiled once. */
function compile(template: Sjabloon, plainText: boolean): Compiled {
  const key = `${plainText ? "tekst" : "html"}\n${template.tekst}`;
  const known = compiled.get(key);
  if (known !== undefined) return known;
  const program = read(template);
  new PartialsWithHash().accept(program);
  new Counted((name) => HELPERS.includes(name)).accept(program);
  const fresh = own.compile(program, { knownHelpers: KNOWN as never, knownHelpersOnly: true, noEscape: plainText });
  compiled.set(key, fresh);
  return fresh;
}

/** Fills in a template. Partials are by name; the helpers are those of this rendering. */
export function fillIn(
  template: Sjabloon,
  partials: Readonly<Record<string, string>>,
  view: unknown,
  helpers: Readonly<Record<string, Helper>>,
  plainText: boolean,
): string {
  const used = reachable(template, partials);
  const ready = [...used].map(([naam, tekst]) => [naam, compile({ naam, tekst }, plainText)] as const);
  return compile(template, plainText)(view, { helpers: { ...helpers }, partials: Object.fromEntries(ready) });
}

/** The partials a template uses, by way of others too: a mistake in one that it does not use must not stop it. */
export function reachable(template: Sjabloon, partials: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  class Finder extends Handlebars.Visitor {
    override PartialStatement({ name }: hbs.AST.PartialStatement): void {
      const naam = "original" in name ? String(name.original) : "";
      const tekst = Object.hasOwn(partials, naam) ? partials[naam] : undefined;
      if (tekst === undefined || found.has(naam)) return;
      found.set(naam, tekst);
      this.accept(parse({ naam, tekst }));
    }
  }
  new Finder().accept(parse(template));
  return found;
}

/** Words that Handlebars shall not escape again. */
export const asIs = (text: string): object => new Handlebars.SafeString(text);

const trees = new Map<string, hbs.AST.Program>();

/** The template as a tree, to look at; the same text is read once. */
export function parse(template: Sjabloon): hbs.AST.Program {
  const tree = trees.get(template.tekst) ?? read(template);
  trees.set(template.tekst, tree);
  return tree;
}

/** The template as a tree of its own; what Handlebars cannot read is told in Dutch, with the line. */
function read(template: Sjabloon): hbs.AST.Program {
  if (isTooLong(template.tekst)) throw tooLong(template.naam);
  try {
    return own.parse(template.tekst);
  } catch (error) {
    throw unreadable(template, error instanceof Error ? error.message : String(error));
  }
}
