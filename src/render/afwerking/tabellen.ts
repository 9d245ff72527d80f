import type { IdOf } from "../huisstijl/aanvullen.ts";
import { replaceOutermost } from "../pakket/elementen.ts";
import { borderXml } from "../stijlen.ts";
import { withTableName } from "./tabelnamen.ts";

const PARAGRAPH = /<w:p>(<w:pPr\/>|<w:pPr>(?:<w:pStyle\b[^>]*\/>)?)?|<w:p\/>/g;
const OURS = ["Raster", "Kaal", "Handtekening"];

/** A table of so many rows fits on a page with its heading and stays whole; a longer one may go on to the next page. */
const ON_ONE_PAGE = 8;

/** Wider than this (in twentieths of a point) a table lies on a landscape page, which holds half as many rows. */
const LANDSCAPE = 11_000;

/** What docx leaves out of tables: where their style applies, and which rows stay with what follows; `accent` for their lines. */
export function finishTables(document: string, idOf: IdOf, accent: string): string {
  const small = `<w:p><w:pPr><w:pStyle w:val="${idOf("Klein")}"/>`;
  const finished = replaceOutermost(document, "w:tbl", (table, end) => {
    // What is in small print right under signatures never stands on a page by itself.
    const below = table.includes(`"${idOf("Handtekening")}"`) && document.startsWith(small, end);
    const finished = finishTable(table, { idOf, accent }, below ? 1 : 0);
    return finished === table ? table : withTableName(finished, document.slice(0, end - table.length), idOf);
  }).replace(/(<\/w:tcPr>|<w:tc>|<\/w:tbl>)<\/w:tc>/g, "$1<w:p/></w:tc>");
  return withLastWords(withLeadIn(finished, idOf), idOf);
}

/** `below`: how many paragraphs after it stay with it. Tables of a letterhead are left as they are. */
function finishTable(whole: string, look: { readonly idOf: IdOf; readonly accent: string }, below: number): string {
  const { idOf, accent } = look;
  const start = whole.indexOf(">") + 1;
  const end = whole.lastIndexOf("<");
  const inner = replaceOutermost(whole.slice(start, end), "w:tbl", (table) => finishTable(table, look, 0));
  const table = whole.slice(0, start) + inner + whole.slice(end);
  const style = /<w:tblStyle w:val="([^"]*)"/.exec(propertiesOf(table))?.[1];
  if (!OURS.some((id) => idOf(id) === style)) return table;
  let rows = 0;
  replaceOutermost(table, "w:tr", (row) => {
    rows += 1;
    return row;
  });
  const signed = style === idOf("Handtekening");
  const width = Number(/<w:tblW\b[^>]*\bw:w="(\d+)"/.exec(propertiesOf(table))?.[1] ?? 0);
  const onOnePage = rows <= (signed ? 3 : width > LANDSCAPE ? ON_ONE_PAGE / 2 : ON_ONE_PAGE);
  let index = -1;
  const done = replaceOutermost(table, "w:tr", (row) => {
    index += 1;
    const last = rows + below - 1 - index;
    // A longer table never leaves one row alone, under its header or on the next page. Signatures may: their header says
    // what is signed on the next page too, and a page half empty before them says nothing.
    const kept = onOnePage ? last > 0 : (!signed && index === 1) || last === 1 || (below > 0 && last === 2);
    return kept || isHeader(row) || (last > 0 && isHeading(row))
      ? keptWithNext(row)
      : withTotalLine(row, idOf("Tabeltotaal"), accent);
  });
  // A table with lines and without a header row has its words on the left.
  return withLook(done, isHeader(table) ? "row" : style === idOf("Raster") ? "column" : "none");
}

const propertiesOf = (table: string): string => /<w:tblPr>.*?<\/w:tblPr>/s.exec(table)?.[0] ?? "";

/** A line above a row of totals. */
const withTotalLine = (row: string, totals: string, colour: string): string =>
  row.includes(`<w:pStyle w:val="${totals}"/>`)
    ? row.replace(/<w:tcW\b[^>]*\/>/g, `$&<w:tcBorders>${borderXml("top", 8, colour)}</w:tcBorders>`)
    : row;

/** One cell over the whole width heads the rows after it. */
const isHeading = (row: string): boolean => row.includes("<w:gridSpan") && row.split("<w:tc>").length === 2;

const isHeader = (xml: string): boolean => xml.includes("<w:tblHeader/>");

/** What Word takes for the headers of a table, as bits and as words. */
const LOOKS = {
  row: 'w:val="0620" w:firstRow="1" w:lastRow="0" w:firstColumn="0"',
  column: 'w:val="0680" w:firstRow="0" w:lastRow="0" w:firstColumn="1"',
  none: 'w:val="0600" w:firstRow="0" w:lastRow="0" w:firstColumn="0"',
} as const;

/** Without a look Word does not apply the part of a table style that is for the header row. */
const withLook = (table: string, headers: keyof typeof LOOKS): string =>
  propertiesOf(table).includes("<w:tblLook")
    ? table
    : table.replace(
        "</w:tblPr>",
        `<w:tblLook ${LOOKS[headers]} w:lastColumn="0" w:noHBand="1" w:noVBand="1"/></w:tblPr>`,
      );

const keptWithNext = (xml: string): string =>
  xml.replace(/<w:keepNext(?: [^>]*)?\/>/g, "").replace(PARAGRAPH, (open, properties: string | undefined) => {
    if (open === "<w:p/>") return "<w:p><w:pPr><w:keepNext/></w:pPr></w:p>";
    return properties === undefined || properties === "<w:pPr/>"
      ? "<w:p><w:pPr><w:keepNext/></w:pPr>"
      : `${open}<w:keepNext/>`;
  });

/**
 * The last paragraph before signatures, a table, its caption or the heading of a card stays with them, so that no heading
 * with one line is left behind. So does the line that announces a list or a vision.
 */
function withLeadIn(document: string, idOf: IdOf): string {
  const table = `<w:tbl><w:tblPr><w:tblStyle w:val="(?:${idOf("Handtekening")}|${idOf("Raster")})"`;
  const below = ["Caption", "Heading3", "KopZonderNummer3"].map(idOf).join("|");
  const title = `<w:p><w:pPr><w:pStyle w:val="(?:${below})"`;
  const leadIn = new RegExp(`<w:p>(?:(?!</w:p>).)*</w:p>(?=${table}|${title})`, "gs");
  const listed = `<w:p><w:pPr><w:pStyle w:val="${idOf("ListParagraph")}"/><w:numPr>`;
  const quoted = `<w:p><w:pPr><w:pStyle w:val="${idOf("Inleiding")}"`;
  const leadList = new RegExp(`<w:p>(?:(?!</w:p>|<w:numPr>).)*:</w:t></w:r></w:p>(?=${listed}|${quoted})`, "gs");
  return document.replace(leadIn, keptWithNext).replace(leadList, keptWithNext).replace(smallPrint(idOf), keptWithNext);
}

/** A heading with the small print right under it: what that says is of no use without what follows. */
const smallPrint = (idOf: IdOf): RegExp =>
  new RegExp(
    `<w:p><w:pPr><w:pStyle w:val="(?:${HEADINGS.map(idOf).join("|")})"(?:(?!</w:p>).)*</w:p><w:p><w:pPr><w:pStyle w:val="${idOf("Klein")}"(?:(?!</w:p>).)*</w:p>`,
    "gs",
  );

/** So many paragraphs of the last section fit above signatures; of a longer one only its end stays with them. */
const LAST_WORDS = 5;
const END_OF_LAST = 3;

/** The last section before the heading above signatures stays with them: nobody signs a page that holds no words. */
function withLastWords(document: string, idOf: IdOf): string {
  const at = document.search(new RegExp(`<w:tbl><w:tblPr><w:tblStyle w:val="${idOf("Handtekening")}"`));
  if (at < 0) return document;
  const heading = new RegExp(`<w:pStyle w:val="(?:${HEADINGS.map(idOf).join("|")})"`);
  const above = paragraphsBefore(document, at, 4 * LAST_WORDS);
  const own = above.findIndex((p) => heading.test(p));
  if (own < 0) return document;
  const rest = above.slice(own + 1);
  const next = rest.findIndex((p) => heading.test(p));
  const section = next < 0 ? rest : rest.slice(0, next + 1);
  const kept = section.length <= LAST_WORDS ? section : section.slice(0, END_OF_LAST);
  const block = [...above.slice(0, own + 1), ...kept];
  const start = at - block.reduce((length, p) => length + p.length, 0);
  return document.slice(0, start) + block.toReversed().map(keptWithNext).join("") + document.slice(at);
}

const HEADINGS = ["Heading1", "Heading2", "Heading3", "KopZonderNummer1", "KopZonderNummer2", "KopZonderNummer3"];

/** The paragraphs right before a place, nearest first, up to a table or so many. */
function paragraphsBefore(document: string, at: number, most: number): readonly string[] {
  const found: string[] = [];
  let end = at;
  while (found.length < most && document.startsWith("</w:p>", end - 6)) {
    const start = Math.max(document.lastIndexOf("<w:p>", end - 1), document.lastIndexOf("<w:p ", end - 1));
    found.push(document.slice(start, end));
    end = start;
  }
  return found;
}
