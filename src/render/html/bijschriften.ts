import { UserError } from "../../errors.ts";
import { asReference, asTarget } from "../merken.ts";

/** Captions get their numbers, and what refers to them gets its words. Word can count and write both again. */

const CAPTION = /(<p\b[^>]*class="bijschrift\b[^"]*"[^>]*>\s*)(Tabel|Figuur) #/g;
const NAME = /\sid="([^"]*)"/;
const REFERENCE = /<span data-verwijzing="([^"]*)"><\/span>/g;
/** The space before it goes along. */
const ASIDE = /\s*<span data-zie="([^"]*)"><\/span>/g;
/** The start of a paragraph, a cell or a line, or of the next sentence. */
const STARTS_SENTENCE = /(?:<(?:p|li|td|th|h\d)\b[^>]*>|<br>|[.!?:]['’”)]?\s)(?:\s|<(?:strong|em|span)\b[^>]*>)*$/;

interface Genoemd {
  /** Counts the named captions of the document. */
  readonly plaats: number;
  /** `Figuur 1` */
  readonly woorden: string;
}

/**
 * `Tabel #` gets the next number, and `verwijzing` the words of the caption with that name. A reference to a caption that
 * is not printed is a mistake in the template; an aside, `zie`, disappears with it.
 */
export function withCaptionNumbers(html: string): string {
  const counted = new Map<string, number>();
  const named = new Map<string, Genoemd>();
  const numbered = html.replace(CAPTION, (_, open: string, label: string) => {
    const number = (counted.get(label) ?? 0) + 1;
    counted.set(label, number);
    const words = `${label} ${number}`;
    const name = NAME.exec(open)?.[1];
    if (name === undefined) return open + words;
    if (named.has(name)) throw twice(name);
    named.set(name, { plaats: named.size, woorden: words });
    return open + asTarget(words, named.size - 1);
  });
  return numbered
    .replace(ASIDE, (_, name: string) => {
      const target = named.get(name);
      return target === undefined ? "" : ` (zie ${reference(target, "")})`;
    })
    .replace(REFERENCE, (_, name: string, at: number, whole: string) => {
      const target = named.get(name);
      if (target === undefined) throw notPrinted(name);
      return reference(target, whole.slice(Math.max(0, at - 200), at));
    });
}

const reference = ({ plaats, woorden }: Genoemd, before: string): string =>
  asReference(STARTS_SENTENCE.test(before) ? woorden : woorden.toLowerCase(), plaats);

const twice = (name: string): UserError =>
  new UserError(
    "sjabloon",
    `Twee figuren of tabellen in dit document hebben de naam ‘${name}’.`,
    "Geef elke figuur en tabel in het sjabloon een eigen naam.",
  );

const notPrinted = (name: string): UserError =>
  new UserError(
    "sjabloon",
    `Het sjabloon verwijst naar ‘${name}’, en die figuur of tabel staat niet in dit document.`,
    `Zet de verwijzing in dezelfde {{#if}} als de figuur of tabel zelf, of gebruik {{zie "${name}"}}: dat verdwijnt vanzelf mee.`,
  );
