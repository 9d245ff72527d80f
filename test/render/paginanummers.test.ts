import { Document, HeadingLevel, Packer, Paragraph, TableOfContents } from "docx";
import { expect, it } from "vitest";
import { withPageNumbers } from "../../src/render/paginanummers.ts";
import { DOCUMENT, unpack } from "../../src/render/pakket/zip.ts";

async function metInhoud(tekst: string) {
  const kop = new Paragraph({ text: "Kop", heading: HeadingLevel.HEADING_1, pageBreakBefore: true });
  const children = [new TableOfContents("Inhoud", { headingStyleRange: "1-1" }), new Paragraph(tekst), kop];
  return unpack(new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children }] }))));
}

it("lays out a word without end in no time, and leaves it whole", async () => {
  const woord = "w".repeat(20_000);
  const { pakket } = await withPageNumbers(await metInhoud(woord));
  expect(pakket.xml.get(DOCUMENT)).toContain(woord);
}, 5_000);
