import Handlebars from "handlebars";
import { tooOften } from "./leesfout.ts";

/** Names that no template can write and no field has: what counts a piece of template, and what counts a value. */
export const STEP = "stap + tekens";
export const PRINT = "afgedrukt + geteld";

/**
 * So much may a template do. The longest document of a hundred partners needs a sixth of the characters; more is a mistake, or meant to keep
 * this machine busy. Counted and not timed, so that a slow machine makes the same documents as a fast one.
 */
const MOST = { steps: 250_000, characters: 2_000_000 } as const;

/** Counts what one filling does, and throws before it is too much. */
export class Maat {
  #steps = 0;
  #characters = 0;
  constructor(private readonly naam: string) {}

  stap(steps: number, characters: number): void {
    this.#steps += steps;
    this.tekens(characters);
    if (this.#steps > MOST.steps) throw tooOften(this.naam);
  }

  tekens(characters: number): void {
    this.#characters += characters;
    if (this.#characters > MOST.characters) throw tooOften(this.naam);
  }
}

const path = (name: string, loc: hbs.AST.SourceLocation): hbs.AST.PathExpression => ({
  type: "PathExpression",
  data: false,
  depth: 0,
  parts: [name],
  original: name,
  loc,
});

/** Puts in front of every piece of a template what counts it, and around every value it prints what counts that. */
export class Counted extends Handlebars.Visitor {
  constructor(private readonly isHelper: (name: string) => boolean) {
    super();
  }

  override Program(program: hbs.AST.Program): void {
    super.Program(program);
    // What follows an `else if` is one block, which Handlebars expects to find there and nothing else.
    if ("chained" in program && program.chained === true) return;
    const { loc } = program;
    const literal = program.body.reduce((sum, node) => sum + (isContent(node) ? node.value.length : 0), 0);
    const number = (value: number): hbs.AST.NumberLiteral => ({ type: "NumberLiteral", value, original: value, loc });
    program.body.unshift(mustache(STEP, [number(program.body.length + 1), number(literal)], loc));
  }

  override MustacheStatement(statement: hbs.AST.MustacheStatement): void {
    const { path: value, loc } = statement;
    if (statement.params.length > 0 || value.type !== "PathExpression") return;
    if (this.isHelper((value as hbs.AST.PathExpression).original)) return;
    Object.assign(statement, { params: [value], path: path(PRINT, loc) });
  }
}

const isContent = (node: hbs.AST.Statement): node is hbs.AST.ContentStatement => node.type === "ContentStatement";

const mustache = (name: string, params: hbs.AST.Expression[], loc: hbs.AST.SourceLocation): hbs.AST.MustacheStatement =>
  ({
    type: "MustacheStatement",
    path: path(name, loc),
    params,
    hash: undefined,
    escaped: true,
    strip: { open: false, close: false },
    loc,
  }) as unknown as hbs.AST.MustacheStatement;
