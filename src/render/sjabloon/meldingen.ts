import { dichtstbij } from "../../dutch/nabij.ts";
import { HELPERS } from "./taal.ts";

/** One mistake in a template, and where: in which file, on which line and column. */
export interface Sjabloonfout {
  readonly bestand: string;
  readonly regel: number;
  readonly kolom: number;
  readonly melding: string;
}

/** What is wrong in one template file, and in the partials it uses: every mistake once, in order. */
export class Meldingen {
  constructor(
    readonly bestand: string,
    private readonly gevonden: Map<string, Sjabloonfout> = new Map(),
  ) {}

  get fouten(): readonly Sjabloonfout[] {
    return [...this.gevonden.values()];
  }

  /** The same list, for a partial. */
  voor(bestand: string): Meldingen {
    return new Meldingen(bestand, this.gevonden);
  }

  fout({ loc }: hbs.AST.Node, melding: string): void {
    const fout = { bestand: this.bestand, regel: loc.start.line, kolom: loc.start.column + 1, melding };
    this.gevonden.set(JSON.stringify(fout), fout);
  }

  onbekendeHulp(node: hbs.AST.Node, naam: string): void {
    const near = dichtstbij(naam.replace("#", ""), HELPERS);
    this.fout(node, `De hulp {{${naam}}} bestaat niet of wordt hier verkeerd gebruikt.${meant(near)}`);
  }
}

/** “Bedoel je …?”, or nothing. */
export const meant = (near: string | undefined): string => (near === undefined ? "" : ` Bedoel je ${near}?`);
