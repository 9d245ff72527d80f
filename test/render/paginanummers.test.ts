import { Document, HeadingLevel, Packer, Paragraph, type PatchedTemplate, TableOfContents } from "docx";
import { expect, it, vi } from "vitest";
import { withPageNumbers } from "../../src/render/paginanummers.ts";
import { DOCUMENT, unpack } from "../../src/render/pakket/zip.ts";

/** What was laid out, as text. */
const laidOut = vi.hoisted((): string[] => []);
vi.mock("docx/layout", async (original) => {
  const layout = await original<typeof import("docx/layout")>();
  const estimatePageNumbersWith: typeof layout.estimatePageNumbersWith = (options) => {
    const estimate = layout.estimatePageNumbersWith(options);
    return (given) => {
      const template = given as PatchedTemplate;
      laidOut.push(JSON.stringify(template.parts.get(DOCUMENT)));
      return estimate(template);
    };
  };
  return { ...layout, estimatePageNumbersWith };
});

async function metInhoud(tekst: string) {
  const kop = new Paragraph({ text: "Kop", heading: HeadingLevel.HEADING_1, pageBreakBefore: true });
  const children = [new TableOfContents("Inhoud", { headingStyleRange: "1-1" }), new Paragraph(tekst), kop];
  return unpack(new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children }] }))));
}

it("lays out a word without end in short pieces, and leaves it whole", async () => {
  const woord = "w".repeat(2_000);
  const { pakket } = await withPageNumbers(await metInhoud(woord));
  expect(pakket.xml.get(DOCUMENT)).toContain(woord);
  expect(laidOut).toHaveLength(1);
  expect(laidOut[0]).toMatch(/w{12} w/);
  expect(laidOut[0]).not.toMatch(/w{61}/);
});
