import { InternalHyperlink, PageReference, Paragraph, Tab, type Table, TableOfContents, TextRun } from "docx";
import type { IdOf } from "../huisstijl/aanvullen.ts";
import { escapeXml } from "../schoon.ts";
import { TAAL } from "../stijlen.ts";
import type { Kop } from "./koppen.ts";

/** Deeper headings are not in the table. */
const DEEPEST = 2;
/** The least room for the numbers of each level, in twentieths of a point. */
const NUMBER_WIDTH = [440, 620] as const;

interface InhoudOptions {
  readonly idOf: IdOf;
  readonly tekstbreedte: number;
  readonly opNieuwePagina: boolean;
}

/** The table of contents, filled; docx writes the page numbers in it when it has laid the document out. */
export function tableOfContents(koppen: readonly Kop[], options: InhoudOptions): readonly [Paragraph, TableOfContents] {
  const shown = koppen.filter(({ niveau }) => niveau <= DEEPEST);
  const widths = NUMBER_WIDTH.map((least, at) =>
    Math.max(least, ...shown.filter(({ niveau }) => niveau === at + 1).map(({ nummer }) => roomFor(nummer))),
  );
  const entries = shown.map((kop) => entry(kop, widths, options));
  const title = new Paragraph({
    style: options.idOf("TOCHeading"),
    pageBreakBefore: options.opNieuwePagina,
    children: [run("Inhoud")],
  });
  const table = new TableOfContents("Inhoudsopgave", {
    hyperlink: true,
    headingStyleRange: `1-${DEEPEST}`,
    useAppliedParagraphOutlineLevel: true,
    contentChildren: entries,
  });
  return [title, table];
}

/** About how wide a number is in a typeface of 12 points, with a space behind it: `VIII.` is wider than `13`. */
const roomFor = (nummer: string): number =>
  [...nummer].reduce((sum, sign) => sum + (/[.)IJil ]/.test(sign) ? 90 : /\p{L}/u.test(sign) ? 190 : 115), 130);

const run = (text: string): TextRun => new TextRun({ text, language: { value: TAAL } });

function entry(
  { niveau, nummer, tekst, anker }: Kop,
  [first = 0, second = 0]: readonly number[],
  { idOf, tekstbreedte }: Omit<InhoudOptions, "opNieuwePagina">,
): Paragraph {
  const indent = niveau === 1 ? 0 : first;
  const number = nummer === "" ? [] : [run(nummer), new TextRun({ children: [new Tab()] })];
  return new Paragraph({
    style: idOf(`TOC${niveau}`),
    indent: { left: indent },
    tabStops: [
      ...(nummer === "" ? [] : [{ type: "left" as const, position: indent + (niveau === 1 ? first : second) }]),
      { type: "right", position: tekstbreedte, leader: "dot" },
    ],
    children: [
      new InternalHyperlink({
        anchor: anker,
        children: [
          ...number,
          run(tekst),
          new TextRun({ children: [new Tab()] }),
          new PageReference(anker, { hyperlink: true }),
        ],
      }),
    ],
  });
}

/** docx makes a bookmark at a heading only where the same HTML links to it: one paragraph that does, to be dropped. */
export const linksTo = (koppen: readonly Kop[]): string =>
  `<p>${koppen.map(({ anker }) => `<a href="#${escapeXml(anker)}">${escapeXml(anker)}</a>`).join("")}</p>`;

export const withoutLinks = (content: readonly (Paragraph | Table)[]): readonly (Paragraph | Table)[] =>
  content.slice(0, -1);
