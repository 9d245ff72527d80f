import { describe, expect, it } from "vitest";
import { type Pakket, pack, unpack } from "../../../src/render/pakket/zip.ts";
import { renderDocument } from "../../../src/render/render.ts";
import { LOOK, papier, voorbeeld } from "../voorbeeld.ts";
import { letterhead, lint, part, schemaErrors, words } from "../word.ts";

/** A look whose parts are changed as text, by path and words. */
function changed(change: (xml: string) => string, path: (path: string) => string = (p) => p, look = LOOK): Uint8Array {
  const { xml, overig }: Pakket = unpack(look);
  return pack({ xml: new Map([...xml].map(([p, text]) => [path(p), change(text)])), overig });
}

/** As Word on the web names parts. */
const renamed = (text: string): string =>
  text.replaceAll("document.xml", "document2.xml").replaceAll("styles.xml", "styles2.xml");
/** The whole in another folder, with relations that begin at the root. */
const moved = (text: string): string =>
  text.replaceAll("word/document.xml", "ander/hoofd.xml").replace(/Target="(?=\w+\.xml")/g, 'Target="/word/');
const movedPath = (path: string): string =>
  path.replace(/^word\/document\.xml$/, "ander/hoofd.xml").replace(/^word\/_rels\/document/, "ander/_rels/hoofd");

const single = (text: string): string =>
  text.replace(/<(?![?!])[^>]*>/g, (tag) => tag.replace(/="([^"']*)"/g, "='$1'"));

describe("a letterhead of another program", () => {
  it.each([
    ["whose parts have other names", changed(renamed, renamed, letterhead())],
    ["whose text is in another folder", changed(moved, movedPath, letterhead())],
    ["with single quotes", changed(single, undefined, letterhead())],
  ])(
    "%s is as good as any",
    async (_, look) => {
      const { docx } = await renderDocument(voorbeeld({ look: papier(look), werkversie: true }));
      const same = await renderDocument(voorbeeld({ look: papier(letterhead()), werkversie: true }));
      expect(words(docx)).toEqual(words(same.docx));
      expect(part(docx)).toContain('<w:pStyle w:val="Kop1"/>');
      expect(await schemaErrors(docx)).toEqual([]);
      expect(lint(docx)).toEqual([]);
    },
    60_000,
  );

  it("keeps what stands between quotes in its text", () => {
    const text = `<w:t a='"' b = "'">x = 'y'</w:t>`;
    const { xml } = unpack(changed((t) => t.replace(/<w:sectPr>/, `${text}$&`)));
    expect(xml.get("word/document.xml")).toContain(`<w:t a="&quot;" b="'">x = 'y'</w:t>`);
  });
});
