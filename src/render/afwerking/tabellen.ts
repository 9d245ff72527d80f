import type { IdOf } from "../huisstijl/aanvullen.ts";
import { borderXml } from "../stijlen.ts";

const TABLE = /<w:tbl>.*?<\/w:tbl>/gs;
const ROW = /<w:tr\b.*?<\/w:tr>/gs;
const PARAGRAPH = /<w:p>(<w:pPr>(?:<w:pStyle\b[^>]*\/>)?)?|<w:p\/>/g;

/** A table of so many rows fits on a page with its heading and stays whole; a longer one may go on to the next page. */
const ON_ONE_PAGE = 8;

/** What docx leaves out of tables: where their style applies, and which rows stay with what follows. */
export function finishTables(document: string, idOf: IdOf): string {
  const small = `<w:p><w:pPr><w:pStyle w:val="${idOf("Klein")}"/>`;
  const finished = document.replace(TABLE, (table, at: number) => {
    const rows = table.match(ROW) ?? [];
    const whole = rows.length <= ON_ONE_PAGE;
    // What is in small print right under signatures never stands on a page by itself.
    const below = table.includes(`"${idOf("Handtekening")}"`) && document.startsWith(small, at + table.length);
    let last = rows.length + (below ? 1 : 0);
    let index = -1;
    const done = table.replace(ROW, (row) => {
      last -= 1;
      index += 1;
      // A longer table never leaves one row alone, under its header or on the next page.
      const kept = whole ? last > 0 : index === 1 || last === 1;
      return kept || isHeader(row) ? keptWithNext(row) : withTotalLine(row, idOf("Tabeltotaal"));
    });
    return withLook(done, isHeader(table)).replace(/(<\/w:tcPr>|<w:tc>|<\/w:tbl>)<\/w:tc>/g, "$1<w:p/></w:tc>");
  });
  return withLeadIn(finished, idOf);
}

/** A line above a row of totals. */
const withTotalLine = (row: string, totals: string): string =>
  row.includes(`<w:pStyle w:val="${totals}"/>`)
    ? row.replace(/<w:tcW\b[^>]*\/>/g, `$&<w:tcBorders>${borderXml("top", 8)}</w:tcBorders>`)
    : row;

const isHeader = (xml: string): boolean => xml.includes("<w:tblHeader/>");

/** Without a look Word does not apply the part of a table style that is for the header row. */
const withLook = (table: string, header: boolean): string =>
  table.includes("<w:tblLook")
    ? table
    : table.replace(
        "</w:tblPr>",
        `<w:tblLook w:val="${header ? "0620" : "0600"}" w:firstRow="${header ? 1 : 0}" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/></w:tblPr>`,
      );

const keptWithNext = (xml: string): string =>
  xml.replace(/<w:keepNext(?: [^>]*)?\/>/g, "").replace(PARAGRAPH, (open, properties: string | undefined) => {
    if (open === "<w:p/>") return "<w:p><w:pPr><w:keepNext/></w:pPr></w:p>";
    return properties === undefined ? "<w:p><w:pPr><w:keepNext/></w:pPr>" : `${open}<w:keepNext/>`;
  });

/**
 * The last paragraph before signatures, a table, its caption or the heading of a card stays with them, so that no heading
 * with one line is left behind. So does the line that announces a list.
 */
function withLeadIn(document: string, idOf: IdOf): string {
  const table = `<w:tbl><w:tblPr><w:tblStyle w:val="(?:${idOf("Handtekening")}|${idOf("Raster")})"`;
  const below = ["Caption", "Heading3", "KopZonderNummer3"].map(idOf).join("|");
  const title = `<w:p><w:pPr><w:pStyle w:val="(?:${below})"`;
  const leadIn = new RegExp(`<w:p>(?:(?!</w:p>).)*</w:p>(?=${table}|${title})`, "gs");
  const listed = `<w:p><w:pPr><w:pStyle w:val="${idOf("ListParagraph")}"/><w:numPr>`;
  const leadList = new RegExp(`<w:p>(?:(?!</w:p>|<w:numPr>).)*:</w:t></w:r></w:p>(?=${listed})`, "gs");
  return document.replace(leadIn, keptWithNext).replace(leadList, keptWithNext);
}
