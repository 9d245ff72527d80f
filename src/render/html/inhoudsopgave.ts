import { InternalHyperlink, PageReference, Paragraph, Tab, type Table, TableOfContents, TextRun } from "docx";
import type { IdOf } from "../huisstijl/aanvullen.ts";
import { escapeXml } from "../schoon.ts";
import { TAAL } from "../stijlen.ts";
import type { Kop } from "./koppen.ts";

/** Deeper headings are not in the table. */
const DEEPEST = 2;
const NUMBER_WIDTH = { 1: 440, 2: 620 } as const;

interface InhoudOptions {
  readonly idOf: IdOf;
  readonly tekstbreedte: number;
  readonly opNieuwePagina: boolean;
}

/** The table of contents, filled; docx writes the page numbers in it when it has laid the document out. */
export function tableOfContents(koppen: readonly Kop[], options: InhoudOptions): readonly [Paragraph, TableOfContents] {
  const entries = koppen.filter(({ niveau }) => niveau <= DEEPEST).map((kop) => entry(kop, options));
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

const run = (text: string): TextRun => new TextRun({ text, language: { value: TAAL } });

function entry(
  { niveau, nummer, tekst, anker }: Kop,
  { idOf, tekstbreedte }: Omit<InhoudOptions, "opNieuwePagina">,
): Paragraph {
  const indent = niveau === 1 ? 0 : NUMBER_WIDTH[1];
  const number = nummer === "" ? [] : [run(nummer), new TextRun({ children: [new Tab()] })];
  return new Paragraph({
    style: idOf(`TOC${niveau}`),
    indent: { left: indent },
    tabStops: [
      ...(nummer === "" ? [] : [{ type: "left" as const, position: indent + NUMBER_WIDTH[niveau === 1 ? 1 : 2] }]),
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
