import { dichtstbij } from "../../dutch/nabij.ts";
import { HELPERS } from "./taal.ts";

/** What is wrong in one template file, and in the partials it uses: every mistake once, in order. */
export class Meldingen {
  constructor(
    readonly bestand: string,
    readonly regels: Set<string> = new Set(),
  ) {}

  /** The same list, for a partial. */
  voor(bestand: string): Meldingen {
    return new Meldingen(bestand, this.regels);
  }

  fout({ loc }: hbs.AST.Node, melding: string): void {
    this.regels.add(`- ${this.bestand}, regel ${loc.start.line}, kolom ${loc.start.column + 1}: ${melding}`);
  }

  onbekendeHulp(node: hbs.AST.Node, naam: string): void {
    const near = dichtstbij(naam.replace("#", ""), HELPERS);
    this.fout(node, `De hulp {{${naam}}} bestaat niet of wordt hier verkeerd gebruikt.${meant(near)}`);
  }
}

/** “Bedoel je …?”, or nothing. */
export const meant = (near: string | undefined): string => (near === undefined ? "" : ` Bedoel je ${near}?`);
