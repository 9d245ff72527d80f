import { createHash } from "node:crypto";
import { describe, expect, test, vi } from "vitest";
import { Figuur, Staafdiagram } from "../../src/figuur.ts";
import { Gap, optioneel } from "../../src/gap.ts";
import { unpack } from "../../src/render/pakket/zip.ts";
import { renderDocument } from "../../src/render/render.ts";
import { draftOf, renderText } from "../../src/render/tekst.ts";
import { papier, voorbeeld } from "./voorbeeld.ts";
import { letterhead, lint, part, schemaErrors, words } from "./word.ts";

const gat = new Gap("partners", "Welke partners doen mee?");
const SVG =
  '<svg xmlns="http://www.w3.org/2000/svg" width="300" height="120" viewBox="0 0 300 120"><rect width="300" height="120" fill="#E9EEF6"/><text x="20" y="60" font-family="Carlito, Calibri, sans-serif" font-size="20">Het domein</text></svg>';
const domein = new Figuur(SVG, 300, 120, "Cirkel met “wonen” & <werken>.", [gat]);

const document = (tekst: string, view: object = { domein }) =>
  voorbeeld({
    template: { naam: "t.hbs", tekst },
    view,
    form: view,
    opmaak: { inhoudsopgave: false, genummerd: false },
  });

const FIGUUR = '{{figuur domein bijschrift="Het domein van de coalitie" id="domein"}}';

describe("a figure", () => {
  test("is a drawing with a picture beside it, in a valid document, in our look and in another", async () => {
    for (const change of [{}, { look: { naam: "huisstijl.docx", bytes: letterhead() } }]) {
      const { docx } = await renderDocument({ ...document(`<p>Een.</p>${FIGUUR}<p>Twee.</p>`), ...change });
      expect(await schemaErrors(docx)).toEqual([]);
      expect(lint(docx)).toEqual([]);
      const { overig } = unpack(docx);
      expect([...overig.keys()].sort()).toEqual(["word/media/image1.png", "word/media/image1.svg"]);
      expect(part(docx)).toMatch(/<a:blip r:embed="rId\d+"[^>]*>.*<asvg:svgBlip [^>]*r:embed="rId\d+"\/>/s);
    }
  });

  test("has its own size, its words for who cannot see it, and a name", async () => {
    const { docx } = await renderDocument(document(FIGUUR));
    expect(part(docx)).toContain('<wp:extent cx="3810000" cy="1524000"/>');
    expect(part(docx)).toContain(
      '<wp:docPr id="1" name="Afbeelding 1" descr="Cirkel met “wonen” &amp; &lt;werken&gt;."/>',
    );
  });

  test("that is wider than the text becomes as wide as the text", async () => {
    const { docx } = await renderDocument(document(FIGUUR, { domein: new Figuur(SVG, 900, 360, "Breed.") }));
    const [, wide, high] = /<wp:extent cx="(\d+)" cy="(\d+)"/.exec(part(docx)) ?? [];
    expect(Number(wide) / 635).toBeLessThanOrEqual(9070 + 15);
    expect(Number(wide) / Number(high)).toBeCloseTo(2.5, 1);
  });

  test("stays with its caption, which does not stay with what follows", async () => {
    const { docx } = await renderDocument(document(`${FIGUUR}<p>Twee.</p>`));
    expect(part(docx)).toMatch(/<w:pStyle w:val="Figuur"\/>(?:(?!<\/w:p>).)*<w:drawing>/s);
    expect(part(docx, "word/styles.xml")).toMatch(/w:styleId="Figuur".*?<w:keepNext\/>/s);
    expect(part(docx)).toContain('<w:pStyle w:val="Caption"/><w:keepNext w:val="0"/>');
    expect(part(docx)).toContain('<w:fldSimple w:instr=" SEQ Figuur \\* ARABIC ">');
    expect(words(docx)).toContain("Figuur 1. Het domein van de coalitie");
  });

  test("counts what is missing in it, where it stands", async () => {
    const view = { domein, naam: new Gap("naam", "Hoe heet de coalitie?"), plaats: new Gap("plaats", "Waar?") };
    const input = document(`<p>{{naam}}</p>${FIGUUR}<p>{{plaats}}</p>`, view);
    const { gaps, docx } = await renderDocument({ ...input, werkversie: true });
    expect(gaps.map(({ pad }) => pad)).toEqual(["naam", "partners", "plaats"]);
    expect(draftOf(input).gaps).toEqual(gaps);
    expect(lint(docx)).toEqual([]);
  });

  test("that is missing itself says so; one that may be missing leaves nothing, no caption either", async () => {
    const view = {
      domein: new Gap("domein", "Wat is het domein?"),
      kaart: optioneel(new Gap("kaart", "Welke kaart?")),
    };
    const { docx, gaps } = await renderDocument(
      document('{{figuur domein bijschrift="a"}}{{figuur kaart bijschrift="b"}}', view),
    );
    expect(words(docx)).toContain("[nog in te vullen: wat is het domein]");
    expect(words(docx).join()).not.toContain("Figuur 2");
    expect(gaps).toHaveLength(1);
  });

  test("is drawn with the words in it, the same every time", async () => {
    const hash = async (svg: string): Promise<string> => {
      const { docx } = await renderDocument(document(FIGUUR, { domein: new Figuur(svg, 300, 120, "x") }));
      return createHash("sha256")
        .update(unpack(docx).overig.get("word/media/image1.png") ?? "")
        .digest("hex");
    };
    expect(await hash(SVG)).toBe(await hash(SVG));
    expect(await hash(SVG)).not.toBe(await hash(SVG.replace("Het domein", "")));
  });

  test("is left out of a mail", () => {
    const { tekst, gaps } = renderText(document(`Dag.${FIGUUR}{{zie "domein"}}`));
    expect(tekst).toBe("Dag.");
    expect(gaps).toEqual([]);
  });
});

describe("a reference", () => {
  test("is a field that says what the bookmark at the caption says, with a capital at the start of a sentence", async () => {
    const text = '<p>Zie {{verwijzing "domein"}}. {{verwijzing "domein"}} toont het, met {{verwijzing "wie"}}.</p>';
    const table = '<p class="bijschrift" id="wie">Tabel #. Wie</p><table class="raster"><tr><td>a</td></tr></table>';
    const { docx } = await renderDocument(document(text + table + FIGUUR));
    expect(words(docx)[0]).toBe("Zie figuur\u00A01. Figuur\u00A01 toont het, met tabel\u00A01.");
    expect(part(docx)).toContain('<w:fldSimple w:instr=" REF _Ref700002 \\h ">');
    expect(part(docx)).toMatch(
      /Figuur <\/w:t><\/w:r><w:bookmarkStart w:id="\d+" w:name="_Ref700002"\/><w:fldSimple w:instr=" SEQ Figuur(?:(?!fldSimple).)*<\/w:fldSimple><w:bookmarkEnd/s,
    );
    expect(await schemaErrors(docx)).toEqual([]);
    expect(lint(docx)).toEqual([]);
  });

  test("in an aside disappears with its figure, with the space before it", async () => {
    const tekst = `<p>Dit is het domein {{zie "domein"}}.</p>{{#if domein}}${FIGUUR}{{/if}}`;
    const zonder = await renderDocument(document(tekst, { domein: optioneel(new Gap("domein", "Wat?")) }));
    expect(words(zonder.docx)[0]).toBe("Dit is het domein.");
    const met = await renderDocument(document(tekst));
    expect(words(met.docx)[0]).toBe("Dit is het domein (zie figuur\u00A01).");
  });

  test("to what is not printed is a mistake that tells what to do", async () => {
    const tekst = `<p>Zie {{verwijzing "domein"}}.</p>{{#if domein}}${FIGUUR}{{/if}}`;
    await expect(
      renderDocument(document(tekst, { domein: optioneel(new Gap("domein", "Wat?")) })),
    ).rejects.toMatchObject({ code: "sjabloon", hint: expect.stringContaining('{{zie "domein"}}') });
  });

  test("to what no template has is found with its line, and the name that was meant", async () => {
    await expect(renderDocument(document(`${FIGUUR}\n<p>{{verwijzing "domien"}}</p>`))).rejects.toThrow(
      "t.hbs, regel 2, kolom 4: Geen figuur of tabel heeft de naam ‘domien’. Bedoel je domein?",
    );
  });
});

test("a name that two captions have is refused", async () => {
  await expect(renderDocument(document(FIGUUR + FIGUUR))).rejects.toThrow("hebben de naam ‘domein’");
});

test("a figure is printed as a figure, and nothing else is", async () => {
  await expect(renderDocument(document("<p>{{domein}}</p>"))).rejects.toThrow("Schrijf {{figuur domein}}");
  await expect(renderDocument(document("{{figuur naam}}", { naam: "x" }))).rejects.toThrow("krijgt een figuur");
  const later = { ...document("{{figuur naam}}", { naam: "Waagplein" }), form: { naam: new Gap("naam", "Naam?") } };
  await expect(renderDocument(later)).rejects.toThrow("van een tekst: ‘Waagplein’");
});

describe("a chart", () => {
  const geld = new Staafdiagram(
    ["Subsidie van overheden", "Eigen middelen & fonds", "Nog te vinden"],
    [
      { naam: "Toegezegd", waarden: [120000, 30000, null] },
      { naam: "Ongedekt", waarden: [null, null, 45000] },
    ],
    "euro",
    "Staafdiagram: subsidie € 120.000.",
    [gat],
  );
  const DIAGRAM = '{{staafdiagram geld bijschrift="Waar het geld vandaan komt" id="geld"}}';
  const input = (change = {}) => ({ ...document(`<p>Een{{zie "geld"}}.</p>${DIAGRAM}`, { geld }), ...change });

  test("is one of Word, with its numbers in a workbook, in our look and in another", async () => {
    for (const change of [{}, { look: papier(letterhead()) }]) {
      const { docx, gaps } = await renderDocument(input(change));
      expect(await schemaErrors(docx)).toEqual([]);
      expect(lint(docx)).toEqual([]);
      expect(part(docx, "word/charts/chart1.xml")).toContain("<c:v>120000</c:v>");
      expect(part(docx, "word/charts/chart1.xml")).toContain("Eigen middelen &amp; fonds");
      expect([...unpack(docx).overig.keys()]).toEqual(["word/embeddings/Microsoft_Excel_Worksheet1.xlsx"]);
      expect(gaps).toEqual([gat]);
    }
  });

  test("has words for who cannot see it, a caption and a number among the figures", async () => {
    const { docx } = await renderDocument(input());
    expect(part(docx)).toContain('name="Afbeelding 1" descr="Staafdiagram: subsidie € 120.000."');
    expect(words(docx)).toContain("Figuur 1. Waar het geld vandaan komt");
    expect(words(docx)[0]).toBe("Een (zie figuur\u00A01).");
  });

  test("has the same bytes at another time", async () => {
    const first = await renderDocument(input());
    vi.useFakeTimers({ now: Date.UTC(2031, 4, 5), toFake: ["Date"] });
    const later = await renderDocument(input());
    vi.useRealTimers();
    expect(Buffer.from(later.docx).equals(Buffer.from(first.docx))).toBe(true);
  });
});

test("what is missing in a footnote or in words for a picture is plain text, and in the list", async () => {
  const view = { naam: new Gap("naam", "Hoe heet de coalitie?"), wie: new Gap("wie", "Wie tekent?") };
  const tekst =
    '<p>Een<sup><a href="#fn1" id="fnref1">1</a></sup>.</p><p><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" alt="Logo van {{wie}}"></p>' +
    '<section class="footnotes"><ol><li id="fn1"><p>Zie {{naam}}. <a href="#fnref1">↩</a></p></li></ol></section>';
  const { docx, gaps } = await renderDocument({ ...document(tekst, view), werkversie: true });
  expect(gaps.map(({ pad }) => pad)).toEqual(["wie", "naam"]);
  expect(part(docx, "word/footnotes.xml")).toContain("[nog in te vullen: hoe heet de coalitie]");
  expect(part(docx)).toContain('descr="Logo van [nog in te vullen: wie tekent]"');
  expect(lint(docx)).toEqual([]);
  expect(await schemaErrors(docx)).toEqual([]);
});
