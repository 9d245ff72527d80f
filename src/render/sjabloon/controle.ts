import { dichtstbij } from "../../dutch/nabij.ts";
import { UserError } from "../../errors.ts";
import { tooOften } from "./leesfout.ts";
import { Meldingen, meant, needsValue, oneValue, rawNotAllowed, type Sjabloonfout } from "./meldingen.ts";
import { BLOCKS, FIGUREN, parse, type Sjabloon, TABLE_OF_CONTENTS, VERWIJZINGEN } from "./taal.ts";
import { checkValues, makesValue, nameOf, placeOfExpression, placesOfHash } from "./uitdrukkingen.ts";
import { Verwijzingen } from "./verwijzingen.ts";
import { ANYTHING, itemOf, LEAF, type Plek, placeOf, withHash } from "./vorm.ts";
import type { Zicht } from "./zicht.ts";

type Node = hbs.AST.Node;
type Partials = Readonly<Record<string, string>>;

/**
 * Walks a template and its partials along the form of the view and throws one UserError that names everything in them
 * that does not exist: paths, helpers, partials, with file, line, column and the nearest name that does.
 */
export function checkTemplate(template: Sjabloon, partials: Partials, form: object): void {
  const fouten = mistakesIn(template, partials, form);
  if (fouten.length === 0) return;
  const regels = fouten.map((f) => `- ${f.bestand}, regel ${f.regel}, kolom ${f.kolom}: ${f.melding}`);
  throw new UserError("sjabloon", `Sjabloon ${template.naam} klopt niet:\n${regels.join("\n")}`, ALLEEN_WAT_ER_IS);
}

export const ALLEEN_WAT_ER_IS = "Verbeter het sjabloon. In een sjabloon kun je alleen gebruiken wat dit document kent.";

/** Everything in a template and its partials that does not exist. Throws Leesfout where one of them cannot be read. */
export function mistakesIn(template: Sjabloon, partials: Partials, form: object): readonly Sjabloonfout[] {
  const root = placeOf(form);
  const meldingen = new Meldingen(template.naam);
  const start: Zicht = { contexten: [root], wortel: root, namen: {}, lussen: 0 };
  const verwijzingen = new Verwijzingen();
  new Walk(partials, [], meldingen, verwijzingen, { delen: 0, stappen: 0, diep: 0 }).program(parse(template), start);
  verwijzingen.meld();
  return meldingen.fouten;
}

const isBlock = (name: string): name is (typeof BLOCKS)[number] => (BLOCKS as readonly string[]).includes(name);

const isFigure = (name: string): boolean => (FIGUREN as readonly string[]).includes(name);
const isReference = (name: string): boolean => (VERWIJZINGEN as readonly string[]).includes(name);

/** One template being walked, and the partials that led to it. */
class Walk {
  constructor(
    readonly partials: Partials,
    readonly trail: readonly string[],
    readonly meldingen: Meldingen,
    readonly verwijzingen: Verwijzingen,
    /** How many partials were put in so far, and how many statements walked, by all of them; and how deep it is now. */
    readonly geteld: { delen: number; stappen: number; diep: number },
  ) {}

  program(program: hbs.AST.Program | undefined, zicht: Zicht): void {
    this.geteld.diep += 1;
    if (this.geteld.diep > DEEPEST) throw tooOften(this.meldingen.bestand);
    for (const statement of program?.body ?? []) this.statement(statement, zicht);
    this.geteld.diep -= 1;
  }

  statement(node: Node, zicht: Zicht): void {
    this.geteld.stappen += 1;
    if (this.geteld.stappen > MOST_STATEMENTS) throw tooOften(this.meldingen.bestand);
    if (node.type === "MustacheStatement") this.mustache(node as hbs.AST.MustacheStatement, zicht);
    else if (node.type === "BlockStatement") this.block(node as hbs.AST.BlockStatement, zicht);
    else if (node.type === "PartialStatement") this.partial(node as hbs.AST.PartialStatement, zicht);
    else if (node.type === "ContentStatement") this.verwijzingen.inHtml(node as hbs.AST.ContentStatement);
    else if (node.type !== "CommentStatement") {
      this.meldingen.fout(node, "Dit soort blok bestaat hier niet. Gebruik {{> naam}} voor een deelsjabloon.");
    }
  }

  mustache(node: hbs.AST.MustacheStatement, zicht: Zicht): void {
    const name = nameOf(node.path);
    if (node.path.type !== "PathExpression") this.meldingen.fout(node, `Schrijf ${name} zonder aanhalingstekens.`);
    if (name === TABLE_OF_CONTENTS && node.params.length === 0) return;
    if (!node.escaped) this.meldingen.fout(node, rawNotAllowed(name));
    if (isReference(name)) this.verwijzingen.verwijst(node, this.meldingen);
    else if (isFigure(name)) this.figure(node, name, zicht);
    else if (makesValue(name)) {
      if (node.params.length === 0) this.meldingen.fout(node, needsValue(name));
      checkValues(node, zicht, this.meldingen);
    } else if (node.params.length > 0 || isBlock(name)) {
      this.meldingen.onbekendeHulp(node, name);
    } else {
      this.printed(node, name, placeOfExpression(node.path, zicht, this.meldingen));
    }
  }

  figure(node: hbs.AST.MustacheStatement, name: string, zicht: Zicht): void {
    const [param] = node.params;
    const place = param === undefined ? LEAF : placeOfExpression(param, zicht, this.meldingen);
    placesOfHash(node.hash, zicht, this.meldingen);
    this.verwijzingen.genoemd(node.hash, this.meldingen);
    const fits = place.soort === "beeld" ? place.hulp === name : place.soort === "blad" && place.gat;
    if (fits || place.soort === "alles") return;
    this.meldingen.fout(node, `{{${name}}} krijgt een ${name}, en ${nameOf(param)} is dat niet.`);
  }

  printed(node: Node, name: string, place: Plek): void {
    if (place.soort === "blad" || place.soort === "alles") return;
    const what = { lijst: "een lijst", velden: "een groep", aangevuld: "een groep", beeld: "een figuur" }[place.soort];
    const how = place.soort === "beeld" ? ` Schrijf {{${place.hulp} ${name}}}.` : "";
    this.meldingen.fout(node, `{{${name}}} is ${what} en kan niet zo worden afgedrukt.${how}`);
  }

  block(node: hbs.AST.BlockStatement, zicht: Zicht): void {
    const name = nameOf(node.path);
    const [param] = node.params;
    if (!isBlock(name) || param === undefined) {
      this.meldingen.onbekendeHulp(node, `#${name}`);
      return;
    }
    if (node.params.length > 1) this.meldingen.fout(node, oneValue(name));
    placesOfHash(node.hash, zicht, this.meldingen);
    const place = placeOfExpression(param, zicht, this.meldingen);
    const steps = name === "each" || name === "with";
    this.program(node.program, steps ? this.inside(node, name, place, zicht) : zicht);
    this.program(node.inverse, zicht);
  }

  inside(node: hbs.AST.BlockStatement, name: "each" | "with", place: Plek, zicht: Zicht): Zicht {
    if (name === "each" && (place.soort === "velden" || place.soort === "aangevuld")) {
      this.meldingen.fout(node, `{{#each ${nameOf(node.params[0])}}} is geen lijst.`);
    }
    const context = name === "each" ? itemOf(place) : place;
    const [first, second] = node.program.blockParams ?? [];
    const namen = { ...zicht.namen, ...named(first, context), ...named(second, LEAF) };
    return {
      ...zicht,
      contexten: [context, ...zicht.contexten],
      namen,
      lussen: zicht.lussen + (name === "each" ? 1 : 0),
    };
  }

  partial(node: hbs.AST.PartialStatement, zicht: Zicht): void {
    const name = nameOf(node.name);
    const text = Object.hasOwn(this.partials, name) ? this.partials[name] : undefined;
    if (text === undefined) {
      const near = dichtstbij(name, Object.keys(this.partials));
      this.meldingen.fout(node, `Deelsjabloon ${name} bestaat niet.${meant(near)}`);
      return;
    }
    if (this.trail.includes(name)) {
      this.meldingen.fout(node, `Deelsjabloon ${name} gebruikt zichzelf, en daar komt geen eind aan.`);
      return;
    }
    this.geteld.delen += 1;
    if (this.geteld.delen > MOST_PARTIALS) throw tooOften(this.meldingen.bestand);
    const [param] = node.params;
    const given = param === undefined ? zicht.contexten[0] : placeOfExpression(param, zicht, this.meldingen);
    const context = withHash(given ?? ANYTHING, placesOfHash(node.hash, zicht, this.meldingen));
    const walk = new Walk(
      this.partials,
      [...this.trail, name],
      this.meldingen.voor(`deelsjabloon ${name}`),
      this.verwijzingen,
      this.geteld,
    );
    walk.program(parse({ naam: `deelsjabloon ${name}`, tekst: text }), { ...zicht, contexten: [context], namen: {} });
  }
}

/** Partials that each put in two others outgrow every memory in a few steps. Ours put in some dozens. */
const MOST_PARTIALS = 2000;
const MOST_STATEMENTS = 200_000;
/** Blocks in parts in blocks: deeper than this the machine has no room left to go back. */
const DEEPEST = 200;

const named = (name: string | undefined, place: Plek): Readonly<Record<string, Plek>> =>
  name === undefined ? {} : { [name]: place };
