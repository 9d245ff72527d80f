import { dichtstbij } from "../../dutch/nabij.ts";
import { type Meldingen, meant } from "./meldingen.ts";
import { nameOf } from "./uitdrukkingen.ts";

type Node = hbs.AST.Node;

interface Verwijzing {
  readonly node: Node;
  readonly naam: string;
  readonly meldingen: Meldingen;
}

const CAPTION_NAME = /<p\b[^<>]*\sid="([^"]*)"/g;

/** The names that figures and tables have in a template and its partials, and the references to them. */
export class Verwijzingen {
  readonly #namen = new Set<string>();
  readonly #gevraagd: Verwijzing[] = [];

  /** What a piece of plain HTML gives a name. */
  inHtml({ value }: hbs.AST.ContentStatement): void {
    for (const [, naam = ""] of value.matchAll(CAPTION_NAME)) this.#namen.add(naam);
  }

  /** What `id="…"` of a figure gives a name. */
  genoemd(hash: hbs.AST.Hash | undefined, meldingen: Meldingen): void {
    const id = hash?.pairs.find(({ key }) => key === "id");
    if (id === undefined) return;
    const naam = literal(id.value);
    if (naam === undefined) meldingen.fout(id, "De naam bij id= hoort tussen aanhalingstekens.");
    else this.#namen.add(naam);
  }

  verwijst(node: hbs.AST.MustacheStatement, meldingen: Meldingen): void {
    const naam = literal(node.params[0]);
    const hulp = nameOf(node.path);
    if (naam === undefined || node.params.length > 1) {
      meldingen.fout(node, `{{${hulp}}} krijgt de naam van een figuur of tabel tussen aanhalingstekens.`);
    } else this.#gevraagd.push({ node, naam, meldingen });
  }

  /** Tells of every reference to a name that nothing has. */
  meld(): void {
    for (const { node, naam, meldingen } of this.#gevraagd) {
      if (this.#namen.has(naam)) continue;
      const near = dichtstbij(naam, [...this.#namen]);
      meldingen.fout(node, `Geen figuur of tabel heeft de naam ‘${naam}’.${meant(near)}`);
    }
  }
}

const literal = (node: Node | undefined): string | undefined =>
  node?.type === "StringLiteral" ? (node as hbs.AST.StringLiteral).value : undefined;
