import { expect, test } from "vitest";
import { pack, unpack } from "../../src/render/pakket/zip.ts";
import { renderDocument } from "../../src/render/render.ts";
import { lint } from "./lint.ts";
import { voorbeeld } from "./voorbeeld.ts";

/** The example, with something broken in a part. */
async function broken(path: string, from: string | RegExp, to: string): Promise<readonly string[]> {
  const pakket = unpack((await renderDocument(voorbeeld({ werkversie: true }))).docx);
  const text = pakket.xml.get(path) ?? "";
  expect(text).toMatch(from);
  return lint(pack({ ...pakket, xml: new Map(pakket.xml).set(path, text.replace(from, to)) }));
}

const DOCUMENT = "word/document.xml";
const RELATIONS = "word/_rels/document.xml.rels";

test.each([
  ["a style that is not there", DOCUMENT, '<w:pStyle w:val="Title"/>', '<w:pStyle w:val="Weg"/>', "style Weg"],
  ["a list that is not there", DOCUMENT, /<w:numId w:val="[1-9]\d*"\/>/, '<w:numId w:val="99"/>', "list 99"],
  [
    "a comment that is not there",
    DOCUMENT,
    /<w:commentReference w:id="\d+"/,
    '<w:commentReference w:id="77"',
    "comment 77",
  ],
  ["a bookmark that is not there", DOCUMENT, /PAGEREF \S+/, "PAGEREF Weg", "bookmark Weg"],
  [
    "a cell without a paragraph",
    DOCUMENT,
    /<w:tc>.*?<\/w:tc>/s,
    "<w:tc></w:tc>",
    "cell without a paragraph at its end",
  ],
  ["a link to a file", RELATIONS, "https://example.org", "file:///etc/passwd", "unsafe link"],
  ["a part that is not there", RELATIONS, 'Target="styles.xml"', 'Target="weg.xml"', "to word/weg.xml"],
  ["a part that is no XML", "word/styles.xml", "</w:styles>", "", "part that is no XML: word/styles.xml"],
  ["a noncharacter in the properties", "docProps/core.xml", "<dc:title>", "<dc:title>\uFFFE", "docProps/core.xml"],
  ["a mark", DOCUMENT, "Aanleiding", "\uE110Aanleiding", "mark in word/document.xml"],
])("the lint sees %s", async (_what, path, from, to, told) => {
  expect((await broken(path, from, to)).join("\n")).toContain(told);
});
