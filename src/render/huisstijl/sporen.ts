import { replaceOutermost } from "../pakket/elementen.ts";
import { withoutFetching } from "./ophaalvelden.ts";

/** What somebody may have left in a letterhead, as it is told to its owner. */
export type Spoor =
  | "opmerkingen"
  | "verborgen tekst"
  | "wat bij bijgehouden wijzigingen is geschrapt"
  | "ingesloten bestanden"
  | "velden die iets van elders ophalen"
  | "afbeeldingen die iets van elders kunnen ophalen";

/** Removes every one of these elements, and what is in them. */
const without = (xml: string, names: readonly string[], seen: () => void = () => undefined): string =>
  names.reduce(
    (text, name) =>
      text.includes(`<${name}`)
        ? replaceOutermost(text, name, () => {
            seen();
            return "";
          })
        : text,
    xml,
  );

/**
 * A part as who reads it sees it: changes that were tracked are accepted, comments and hidden words are gone, and so is
 * what would fetch something or hold another file. What was found is added to `gevonden`.
 */
export function withoutTraces(xml: string, hiddenStyles: ReadonlySet<string>, gevonden: Set<Spoor>): string {
  const found = (spoor: Spoor) => (): void => void gevonden.add(spoor);
  const accepted = withAcceptedChanges(xml, found("wat bij bijgehouden wijzigingen is geschrapt"));
  const spoken = without(accepted, COMMENTS, found("opmerkingen"));
  const shown = withoutHidden(spoken, hiddenStyles, found("verborgen tekst"));
  const alone = without(shown, EMBEDDED, found("ingesloten bestanden"));
  return withoutSources(withoutFetching(alone, found("velden die iets van elders ophalen")));
}

const COMMENTS = ["w:commentRangeStart", "w:commentRangeEnd", "w:commentReference"];
/** The picture that stands for what is embedded stays. */
const EMBEDDED = ["o:OLEObject", "w:control", "w:objectEmbed", "w:objectLink", "w:altChunk", "w:subDoc"];
/** What is read again from a part that goes, and the printer of who made it. */
const SOURCES = ["w:dataBinding", "w15:dataBinding", "c:externalData", "w:printerSettings"];

const withoutSources = (xml: string): string =>
  without(xml, SOURCES)
    // Of a picture that is in the file as well, only where it once came from.
    .replace(/<(?:a:blip|v:imagedata)\b[^>]*>/g, (picture) =>
      /\sr:(?:embed|id)="[^"]+"/.test(picture) ? picture.replace(/\s(?:r:link|r:href|o:href)="[^"]*"/g, "") : picture,
    );

const DELETED = ["w:del", "w:moveFrom"];
const OLD_FORMATS = "rPr pPr sectPr tblPr tblPrEx tcPr trPr tblGrid numbering"
  .split(" ")
  .map((each) => `w:${each}Change`);
const MARKS =
  /<\/?w:(?:ins|moveTo)(?=[\s/>])[^>]*>|<w:(?:cell(?:Ins|Del|Merge)|(?:move|customXml)\w*Range(?:Start|End))\b[^>]*>/g;

const DELETED_ROW = /^<w:tr\b[^>]*>(?:<w:tblPrEx>.*?<\/w:tblPrEx>)?<w:trPr>(?:(?!<\/w:trPr>).)*<w:del\b/s;
/** A paragraph of which the end was deleted too, with nothing left in it and another one behind it. */
const DELETED_PARAGRAPH =
  /<w:p(?: [^>]*)?><w:pPr>(?:(?!<\/w:pPr>|<w:sectPr).)*<w:del\b[^>]*\/>(?:(?!<\/w:pPr>|<w:sectPr).)*<\/w:pPr>\s*<\/w:p>\s*(?=<w:p[ >])/gs;

function withAcceptedChanges(xml: string, seen: () => void): string {
  const rows = replaceOutermost(xml, "w:tr", (row) => (DELETED_ROW.test(row) ? "" : row));
  const tables =
    rows === xml ? xml : replaceOutermost(rows, "w:tbl", (table) => (table.includes("<w:tr") ? table : ""));
  const kept = DELETED.reduce(
    (text, name) =>
      replaceOutermost(text, name, (element) => {
        seen();
        return element.endsWith("/>") && !element.includes("</") ? element : "";
      }),
    without(tables, OLD_FORMATS),
  );
  return without(kept.replace(DELETED_PARAGRAPH, ""), DELETED).replace(MARKS, "");
}

const OWN_PROPERTIES = /^<w:r(?:\s[^>]*)?>\s*<w:rPr>(.*?)<\/w:rPr>/s;

function withoutHidden(xml: string, styles: ReadonlySet<string>, seen: () => void): string {
  if (!xml.includes("<w:vanish") && styles.size === 0) return xml;
  return replaceOutermost(xml, "w:r", (run) => {
    const properties = OWN_PROPERTIES.exec(run)?.[1] ?? "";
    const style = /<w:rStyle w:val="([^"]*)"/.exec(properties)?.[1] ?? "";
    const isHidden = /<w:vanish(?:\s+w:val="(?:1|true|on)")?\s*\/>/.test(properties);
    // A piece of a field without the others makes the file unreadable.
    if ((isHidden || styles.has(style)) && !/<w:(?:fldChar|instrText)\b/.test(run)) {
      seen();
      return "";
    }
    const [from, to] = [run.indexOf(">") + 1, run.lastIndexOf("</w:r>")];
    if (!run.slice(from, to).includes("<w:r")) return run;
    return run.slice(0, from) + withoutHidden(run.slice(from, to), styles, seen) + run.slice(to);
  });
}
