import { checkTemplate } from "./sjabloon/controle.ts";
import { fillHtml, fillText, type HtmlIngevuld, type Ingevuld, type Invulling } from "./sjabloon/vullen.ts";

/** A template with its view, and the same view of an empty project: the paths that exist. */
export interface Tekstinvoer extends Invulling {
  readonly form: object;
}

/** The same template language for the plain text of a mail. Throws as `renderDocument` does for a template. */
export function renderText(input: Tekstinvoer): Ingevuld {
  checkTemplate(input.template, input.partials, input.form);
  return fillText(input);
}

/**
 * The text of a document as HTML, and what it lacks, as `renderDocument` finds them, without making it: in a fraction of the
 * time. Nothing of Word is loaded for it.
 */
export function draftOf(input: Tekstinvoer): HtmlIngevuld {
  checkTemplate(input.template, input.partials, input.form);
  return fillHtml(input, (words) => words);
}
