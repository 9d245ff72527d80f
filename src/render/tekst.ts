import type { Gap } from "../gap.ts";
import { checkTemplate } from "./sjabloon/controle.ts";
import { fillHtml, fillText, type Ingevuld, type Invulling } from "./sjabloon/vullen.ts";

/** A template with its view, and the same view of an empty project: the paths that exist. */
interface Tekstinvoer extends Invulling {
  readonly form: object;
}

/** The same template language for the plain text of a mail. Throws as `renderDocument` does for a template. */
export function renderText(input: Tekstinvoer): Ingevuld {
  checkTemplate(input.template, input.partials, input.form);
  return fillText(input);
}

/**
 * What a document would lack, as `renderDocument` tells, without making it: for lists of documents, in a fraction of the
 * time. Nothing of Word is loaded for it.
 */
export function gapsOf(input: Tekstinvoer): readonly Gap[] {
  checkTemplate(input.template, input.partials, input.form);
  return fillHtml(input, (words) => words).gaps;
}
