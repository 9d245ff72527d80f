import { describe, expect, test } from "vitest";
import { renderDocument } from "../../src/render/render.ts";
import { papier, voorbeeld } from "./voorbeeld.ts";
import { letterhead, lint, part, schemaErrors, words } from "./word.ts";

const simple = (tekst: string, change = {}) =>
  voorbeeld({
    template: { naam: "t.hbs", tekst },
    view: {},
    form: {},
    opmaak: { inhoudsopgave: false, genummerd: false },
    ...change,
  });

const TABEL =
  '<p class="bijschrift">Tabel #. Breed</p><table class="raster" data-breedtes="50,50"><thead><tr><th>a</th><th>b</th></tr></thead><tbody><tr><td>1</td><td>2</td></tr></tbody></table>';
const LIGGEND = `<section class="liggend">${TABEL}</section>`;

/** The sections of a document: how wide the paper is, and what else tells them apart. */
const sections = (docx: Uint8Array) =>
  (part(docx).match(/<w:sectPr\b.*?<\/w:sectPr>/gs) ?? []).map((section) => ({
    breedte: Number(/<w:pgSz w:w="(\d+)"/.exec(section)?.[1]),
    eerste: section.includes("<w:titlePg"),
    kop: /<w:headerReference w:type="default" r:id="([^"]*)"/.exec(section)?.[1],
  }));

const [STAAND, LIGT] = [11906, 16838];
const breedtes = (docx: Uint8Array) => sections(docx).map(({ breedte }) => breedte);

describe("a part on its side", () => {
  test("turns the page and back, in a valid document", async () => {
    const { docx } = await renderDocument(simple(`<p>voor</p>${LIGGEND}<p>na</p>`));
    expect(breedtes(docx)).toEqual([STAAND, LIGT, STAAND]);
    expect(part(docx)).toContain('<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>');
    expect(await schemaErrors(docx)).toEqual([]);
    expect(lint(docx)).toEqual([]);
  });

  test("gives tables the width of that page", async () => {
    const { docx } = await renderDocument(simple(`${TABEL}${LIGGEND}<p>na</p>`));
    const widths = [...part(docx).matchAll(/<w:tblW [^>]*w:w="(\d+)"/g)].map((match) => Number(match[1]));
    expect(widths).toEqual([STAAND - 2836, LIGT - 2836]);
    const columns = [...part(docx).matchAll(/<w:gridCol w:w="(\d+)"/g)].map((match) => Number(match[1]));
    expect(columns[3]).toBeGreaterThan(6900);
  });

  test("adds no paragraph before it, and one without height where it ends with a table", async () => {
    const { docx } = await renderDocument(simple(`<p>voor</p>${LIGGEND}<p>na</p>`));
    expect(part(docx)).toMatch(/<w:p><w:pPr><w:sectPr>.*?<\/w:sectPr><\/w:pPr>(?:(?!<\/w:p>).)*voor<\/w:t>/s);
    expect(words(docx).filter((line) => line === "")).toHaveLength(1);
    expect(part(docx)).toContain('<w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/>');
  });

  test("at the start or the end of a document makes no empty page", async () => {
    expect(breedtes((await renderDocument(simple(`${LIGGEND}<p>na</p>`, { eigenschappen: zonder }))).docx)).toEqual([
      LIGT,
      STAAND,
    ]);
    expect(breedtes((await renderDocument(simple(`<p>voor</p>${LIGGEND}`))).docx)).toEqual([STAAND, LIGT]);
  });

  test("goes on where the next begins, comes back between two, and is nothing without content", async () => {
    expect(breedtes((await renderDocument(simple(`<p>a</p>${LIGGEND}\n${LIGGEND}<p>b</p>`))).docx)).toEqual([
      STAAND,
      LIGT,
      STAAND,
    ]);
    const twice = await renderDocument(simple(`<p>a</p>${LIGGEND}<p>b</p>${LIGGEND}<p>c</p>`));
    expect(breedtes(twice.docx)).toEqual([STAAND, LIGT, STAAND, LIGT, STAAND]);
    const empty = await renderDocument(simple('<p>a</p><section class="liggend"> <p></p> </section><p>b</p>'));
    expect(breedtes(empty.docx)).toEqual([STAAND]);
  });

  test("keeps the header; what stands at its right edge does so on the wide page too", async () => {
    const { docx } = await renderDocument(simple(`<p>voor</p>${LIGGEND}<p>na</p>`));
    const [first, wide, last] = sections(docx);
    expect(first?.kop).toBe(last?.kop);
    expect(wide?.kop).not.toBe(first?.kop);
    expect(words(docx, "word/header1-liggend.xml")).toEqual(words(docx, "word/header1.xml"));
    expect(part(docx, "word/header1-liggend.xml")).toContain(`w:pos="${LIGT - 2836}"`);
  });

  test("has no first page: the letterhead stands on the first page of the document only", async () => {
    const look = letterhead((path, xml) =>
      path === "word/document.xml"
        ? xml.replace('<w:cols w:space="708"/>', '<w:pgNumType w:start="1"/><w:cols w:space="708"/><w:titlePg/>')
        : xml,
    );
    const { docx } = await renderDocument(simple(`<p>voor</p>${LIGGEND}<p>na</p>`, { look: papier(look) }));
    expect(sections(docx).map(({ eerste }) => eerste)).toEqual([true, false, false]);
    expect(part(docx).match(/<w:pgNumType w:start="1"\/>/g)).toHaveLength(1);
    expect(await schemaErrors(docx)).toEqual([]);
  });

  test("in a table is left as it is", async () => {
    const { docx } = await renderDocument(simple(`<table class="raster"><tr><td>${LIGGEND}</td></tr></table>`));
    expect(breedtes(docx)).toEqual([STAAND]);
    expect(await schemaErrors(docx)).toEqual([]);
  });

  test("finds the right tabs of a header in its style", async () => {
    const look = letterhead((path, xml) => {
      if (path === "word/header1.xml") return xml.replace(/<w:tabs>.*?<\/w:tabs>/s, "");
      return path === "word/styles.xml"
        ? xml.replace(
            /(w:styleId="Header".*?<w:pPr>)/s,
            '$1<w:tabs><w:tab w:val="center" w:pos="4536"/><w:tab w:val="right" w:pos="9072"/></w:tabs>',
          )
        : xml;
    });
    const { docx } = await renderDocument(simple(`<p>voor</p>${LIGGEND}<p>na</p>`, { look: papier(look) }));
    expect(part(docx, "word/header1-liggend.xml")).toContain('<w:tab w:val="clear" w:pos="9072"/>');
    expect(part(docx, "word/header1-liggend.xml")).toContain(`<w:tab w:val="right" w:pos="${LIGT - 2836}"/>`);
    expect(await schemaErrors(docx)).toEqual([]);
  });
});

test("a table of contents knows on which page the text stands after a part on its side", async () => {
  const tekst = `{{{inhoudsopgave}}}<h1>Een</h1><p>x</p>${LIGGEND}<h1>Twee</h1><section class="liggend"><h1>Drie</h1><p>y</p></section>`;
  const { docx } = await renderDocument(simple(tekst, { opmaak: { inhoudsopgave: true, genummerd: false } }));
  expect(words(docx).filter((line) => /\t\d+$/.test(line))).toEqual(["Een\t1", "Twee\t3", "Drie\t4"]);
});

const zonder = {
  titel: "x",
  auteur: "y",
  datum: "2026-03-12",
  kenmerk: { versie: "", status: "", rubricering: "", datum: "" },
  extra: () => ({}),
};
