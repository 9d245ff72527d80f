import type { Gap } from "../../gap.ts";
import { judged, judgeWork } from "../html/keuren.ts";
import { escapeXml } from "../schoon.ts";
import { blockHelpers, CONDITIONS } from "./blokken.ts";
import { type Beelden, figureHelpers } from "./figuren.ts";
import { Gaten, gapOf, prepareView, wordsOf, type ZonderNaam } from "./gaten.ts";
import { Maat, PRINT, STEP } from "./maat.ts";
import { formattingHelpers, type Vorm } from "./opmaken.ts";
import { asIs, FIGUREN, fillIn, type Helper, JOIN, type Sjabloon, TABLE_OF_CONTENTS, VERWIJZINGEN } from "./taal.ts";

/** A template with everything it needs to be filled in. */
export interface Invulling {
  readonly template: Sjabloon;
  readonly partials: Readonly<Record<string, string>>;
  readonly view: object;
  readonly zonderNaam?: ZonderNaam;
}

/** A template with its words filled in. */
export interface Ingevuld {
  readonly tekst: string;
  /** What is missing and was printed: each path once, in the order in which it stands in the text. */
  readonly gaps: readonly Gap[];
}

/** HTML, and what it shows beside words. */
export interface HtmlIngevuld extends Ingevuld {
  readonly beelden: Beelden;
}

/** Where the table of contents goes in the HTML. */
export const TABLE_OF_CONTENTS_PLACE = `<!--${TABLE_OF_CONTENTS}-->`;

const HTML: Vorm = {
  escape: escapeXml,
  alinea: (text, className) => (className === "" ? `<p>${text}</p>` : `<p class="${className}">${text}</p>`),
  tussenAlineas: "\n",
  regeleinde: "<br>",
};

const PLAIN: Vorm = { escape: (text) => text, alinea: (text) => text, tussenAlineas: "\n\n", regeleinde: "\n" };

interface HelperOptions {
  readonly hash: Readonly<Record<string, unknown>>;
}

/** The template as HTML. `mark` dresses the words of a gap in running text; in an attribute they stay plain. */
export function fillHtml(filling: Invulling, mark: (words: string, number: number, gap: Gap) => string): HtmlIngevuld {
  const gaten = new Gaten();
  const beelden: Beelden = { figuren: [], diagrammen: [] };
  const html = fill(filling, gaten, HTML, figureHelpers(gaten, beelden));
  const { naam } = filling.template;
  const pictures = beelden.figuren.length + beelden.diagrammen.length;
  judgeWork(html, naam, pictures, html.includes(TABLE_OF_CONTENTS_PLACE));
  const filled = gaten.fill(judged(html, naam), (gap, number, inTag) => {
    const words = escapeXml(wordsOf(gap));
    return inTag ? words : mark(words, number, gap);
  });
  return { ...filled, beelden };
}

/** The template as plain text, for a mail. */
export function fillText(filling: Invulling): Ingevuld {
  const gaten = new Gaten();
  return gaten.fill(fill(filling, gaten, PLAIN, WITHOUT_FIGURES), wordsOf);
}

/** A mail has no pictures, and so nothing to refer to. */
const WITHOUT_FIGURES = Object.fromEntries([...FIGUREN, ...VERWIJZINGEN].map((name) => [name, () => ""]));

type Maker = (values: readonly unknown[], options: Readonly<Record<string, unknown>>) => string;

function fill(filling: Invulling, gaten: Gaten, vorm: Vorm, figuren: Readonly<Record<string, Maker>>): string {
  const { woorden, blokken } = formattingHelpers(vorm);
  const maat = new Maat(filling.template.naam);
  const helpers: Record<string, unknown> = {
    ...blockHelpers(gaten),
    [STEP]: (steps: number, characters: number) => maat.stap(steps, characters),
    [PRINT]: (value: unknown) => {
      maat.tekens(lengthOf(value));
      return value;
    },
    [TABLE_OF_CONTENTS]: () => TABLE_OF_CONTENTS_PLACE,
  };
  helpers[JOIN] = (context: unknown, { hash }: HelperOptions) => {
    const gap = gapOf(context);
    return gap === undefined ? { ...(context as object), ...hash } : gaten.missing(gap, undefined, hash);
  };
  for (const [name, condition] of Object.entries(CONDITIONS)) {
    helpers[name] = (...values: readonly unknown[]) => condition(...values.slice(0, -1));
  }
  for (const [name, make] of Object.entries(woorden)) helpers[name] = withOptions(make, maat);
  for (const [name, make] of Object.entries({ ...blokken, ...figuren })) {
    const words = withOptions(make, maat);
    helpers[name] = (...values: readonly unknown[]) => asIs(words(...values));
  }
  const view = prepareView(filling.view, gaten, filling.zonderNaam);
  return fillIn(filling.template, filling.partials, view, helpers as Record<string, Helper>, vorm === PLAIN);
}

/** How much a value will print, about. */
const lengthOf = (value: unknown): number =>
  typeof value === "string" ? value.length : Array.isArray(value) ? String(value).length : 1;

/** Handlebars hands a helper its options as the last value. */
const withOptions =
  (make: Maker, maat: Maat) =>
  (...values: readonly unknown[]): string => {
    const words = make(values.slice(0, -1), (values.at(-1) as HelperOptions).hash);
    maat.tekens(words.length);
    return words;
  };
