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

/** Of three braces, which would print text as HTML. */
export const rawNotAllowed = (name: string): string =>
  `{{{${name}}}} mag niet: schrijf {{${name}}}, dan kan geen tekst het document breken.`;

/** Of a block with more than one value. */
export const oneValue = (name: string): string =>
  `{{#${name}}} krijgt één waarde. Gaat het om meer, schrijf dan {{#${name} (and …)}} of {{#${name} (or …)}}.`;

/** Of a helper without a value, which may be meant as a field. */
export const needsValue = (name: string): string =>
  `{{${name}}} heeft een waarde nodig. Bedoel je een veld dat zo heet, schrijf dan {{this.${name}}} of {{${name} this.${name}}}.`;
