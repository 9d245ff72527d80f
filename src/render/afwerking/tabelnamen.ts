import type { IdOf } from "../huisstijl/aanvullen.ts";
import { withoutMarks } from "../schoon.ts";

/** Says of a table that it holds no data: who has the page read aloud is not told of rows and columns. */
const LAYOUT_ONLY = '<w:tblDescription w:val="Alleen voor de opmaak."/>';

/**
 * Names a table for who has the page read aloud: after its caption, or the heading or line above it. `before` is the
 * document up to the table. One for the layout only says so.
 */
export function withTableName(table: string, before: string, idOf: IdOf): string {
  const properties = /<w:tblPr>.*?<\/w:tblPr>/s.exec(table)?.[0] ?? "";
  if (properties.includes("<w:tblCaption") || properties.includes("<w:tblDescription")) return table;
  // Signatures say above each page of them what is signed: they are read as a table with a header.
  const isData = properties.includes(`<w:tblStyle w:val="${idOf("Raster")}"/>`) || table.includes("<w:tblHeader/>");
  const name = isData ? lastWords(before) : "";
  const named = isData && name !== "" ? `<w:tblCaption w:val="${name}"/>` : isData ? "" : LAYOUT_ONLY;
  return table.replace("</w:tblPr>", () => `${named}</w:tblPr>`);
}

/** The words of the last paragraph that has any. */
function lastWords(xml: string): string {
  for (let end = xml.length; end > 0; ) {
    const start = Math.max(xml.lastIndexOf("<w:p>", end - 1), xml.lastIndexOf("<w:p ", end - 1));
    if (start < 0) return "";
    const words = [...xml.slice(start, end).matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map((match) => match[1]);
    const text = withoutMarks(words.join("")).trim();
    if (text !== "") return text.replaceAll('"', "&quot;");
    end = start;
  }
  return "";
}
