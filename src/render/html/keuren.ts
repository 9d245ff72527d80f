import { UserError } from "../../errors.ts";

/**
 * What Word is made of in some seconds. The longest, the plan, has 2,300 elements for seven partners and gets here at some 175. Lists
 * cost ten times as much as the rest, and do not become more with more partners: no document has twenty.
 */
const MOST = { elements: 12_000, lists: 500, depth: 50, tag: 4000, white: 100 } as const;

/** They have no end, or need none: they say nothing about how deep something is. */
const WITHOUT_END: ReadonlySet<string> = new Set(
  "area base br col embed hr img input link meta source track wbr p li td th tr thead tbody tfoot colgroup caption dt dd option".split(
    " ",
  ),
);

const TAG = /<(\/?)([a-z][a-z0-9-]*)([^<>]*)>|<(?=[a-z/])/gi;

/**
 * HTML as it can be turned into Word. Throws UserError("sjabloon") for more than fits in a document, for what lies too
 * deep in itself, and for a tag that is not closed: what reads HTML would take for ever over those. White space that nobody
 * sees is made shorter.
 */
export function judged(html: string, naam: string): string {
  if ((html.match(LIST) ?? []).length > MOST.lists) throw tooMuch(naam);
  let elements = 0;
  let depth = 0;
  for (const { index, 1: end, 2: name = "", 3: attributes = "" } of html.matchAll(TAG)) {
    if (name === "" || attributes.length > MOST.tag) throw unclosed(naam, html, index);
    if (end === "") elements += 1;
    if (!WITHOUT_END.has(name.toLowerCase())) depth = Math.max(0, depth + (end === "" ? 1 : -1));
    if (elements > MOST.elements) throw tooMuch(naam);
    if (depth > MOST.depth) throw tooDeep(naam);
  }
  return html.replace(LONG_WHITE, (white) => white.slice(0, MOST.white));
}

const LIST = /<[ou]l\b/gi;

const LONG_WHITE = new RegExp(`\\s{${MOST.white + 1},}`, "gu");

/** What is drawn, and what is laid out to find the page of every heading, takes longer than words: each some tens of ms. */
const MOST_WORK = { pictures: 60, headings: 200 } as const;

const HEADING = /<h[12]\b/gi;

/** Throws UserError("sjabloon") for more figures than anybody looks at, and for a table of contents that is a book itself. */
export function judgeWork(html: string, naam: string, pictures: number, hasContents: boolean): void {
  const headings = hasContents ? (html.match(HEADING) ?? []).length : 0;
  if (pictures > MOST_WORK.pictures || headings > MOST_WORK.headings) throw tooMuch(naam);
}

const tooMuch = (naam: string): UserError =>
  new UserError(
    "sjabloon",
    `Sjabloon ${naam} maakt een document dat te groot is voor Word.`,
    "Is het een eigen sjabloon? Kijk welk deel of welke {{#each}} in zichzelf herhaald wordt. Met de sjablonen van het programma gebeurt dit pas bij meer dan honderd partners.",
  );

const tooDeep = (naam: string): UserError =>
  new UserError(
    "sjabloon",
    `In sjabloon ${naam} zitten te veel onderdelen in elkaar.`,
    "Kijk of elk onderdeel, zoals <div> of <ul>, ook wordt gesloten.",
  );

const unclosed = (naam: string, html: string, at: number): UserError =>
  new UserError(
    "sjabloon",
    `In sjabloon ${naam} staat een < die nergens wordt gesloten: ‘${html.slice(at, at + 40)}’.`,
    "Zet er een > achter. Bedoel je het teken zelf? Schrijf dan &lt;.",
  );
