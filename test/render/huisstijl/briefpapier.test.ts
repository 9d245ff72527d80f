import { describe, expect, test } from "vitest";
import { unpack } from "../../../src/render/pakket/zip.ts";
import { renderDocument } from "../../../src/render/render.ts";
import { type Anders, afbeelding, briefpapier, gesneden, SECTIE } from "../briefpapier.ts";
import { papier, voorbeeld } from "../voorbeeld.ts";
import { lint, part, schemaErrors, words } from "../word.ts";

const maak = async (anders?: Anders): Promise<Uint8Array> =>
  (await renderDocument(voorbeeld({ look: papier(briefpapier(anders)) }))).docx;

const P = (inhoud: string): string => `<w:p>${inhoud}</w:p>`;
const T = (tekst: string): string => `<w:r><w:t xml:space="preserve">${tekst}</w:t></w:r>`;
const INHOUD = P(T("{{inhoud}}"));
const control = (inhoud: string): string =>
  `<w:sdt><w:sdtPr><w:alias w:val="Tekst"/><w:id w:val="12"/></w:sdtPr><w:sdtContent>${inhoud}</w:sdtContent></w:sdt>`;
const textBox = (inhoud: string): string =>
  P(
    `<w:r><w:pict><v:shape id="s" type="#_x0000_t202" style="width:200pt;height:50pt"><v:textbox><w:txbxContent>${inhoud}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`,
  );
const table = (inhoud: string): string =>
  `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid><w:gridCol w:w="8000"/></w:tblGrid><w:tr><w:tc><w:tcPr><w:tcW w:w="8000" w:type="dxa"/></w:tcPr>${inhoud}</w:tc></w:tr></w:tbl>`;
const VBA = "word/vbaProject.bin";

describe("a letterhead that is in everything unlike ours", () => {
  test("keeps its look: its styles by their ids, its logo, its header of the first page, its own numbers", async () => {
    const docx = await maak();
    expect(part(docx)).toMatch(/"Kop1".*Aanleiding en opgave/s);
    expect(part(docx)).toMatch(/<w:pStyle w:val="Titel"\/>/);
    expect(part(docx, "word/numbering.xml")).toContain("upperRoman");
    expect(part(docx, "word/styles.xml")).not.toContain("7001");
    expect(unpack(docx).overig.has("word/media/logo.png")).toBe(true);
    expect(words(docx, "word/header2.xml").join()).toMatch(/Lindelaan 12.*Voor partners/);
    expect(words(docx, "word/header1.xml").join()).toMatch(/^Plan van aanpak.* – versie 0\.2/);
    expect(part(docx, "word/header1.xml")).not.toMatch(/w:ins|w:sdt/);
  });

  test("has the numbers of its headings in the table of contents too", async () => {
    const contents = words(await maak()).filter((line) => /\t\d+$/.test(line));
    expect(contents.slice(1, 4)).toEqual([
      expect.stringMatching(/^I\.\tAanleiding en opgave\t/),
      expect.stringMatching(/^1\)\tWat er speelt/),
      expect.stringMatching(/^2\)\tPartners\t/),
    ]);
  });

  test("is given our styles in its own colours", async () => {
    const docx = await maak();
    expect(part(docx, "word/styles.xml")).not.toMatch(/1F3864|E9EEF6|B4C0D3/);
    expect(part(docx, "word/styles.xml")).toMatch(/w:styleId="Raster".*"1B5E3C"/s);
    expect(part(docx)).not.toContain("1F3864");
  });

  test("keeps its own style where ours would have its id", async () => {
    const docx = await maak();
    expect(part(docx)).toContain('<w:pStyle w:val="CoalitieKader"/>');
    expect(part(docx, "word/styles.xml")).toMatch(/w:styleId="Kader"><w:name w:val="Citaat van de directie"/);
  });

  test("is in Dutch, also where it was made in an English Word", async () => {
    const styles = part(await maak(), "word/styles.xml");
    expect(/<w:rPrDefault>.*<\/w:rPrDefault>/s.exec(styles)?.[0]).toContain('<w:lang w:val="nl-NL"/>');
  });

  test("lays out tables in the width it has", async () => {
    const width = /<w:tblW w:type="dxa" w:w="(\d+)"|<w:tblW w:w="(\d+)" w:type="dxa"/.exec(part(await maak()));
    expect(Number(width?.[1] ?? width?.[2])).toBe(11906 - 2268 - 1134);
  });

  test("tells nobody where its own template is, and may be edited", async () => {
    const all = [...unpack(await maak()).xml.values()].join();
    expect(all).not.toMatch(/Linde\.dotm|attachedTemplate|documentProtection/);
  });

  test.each<[string, Anders]>([
    ["as it is", {}],
    [
      "saved as a template",
      { soort: "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml" },
    ],
    ["with macros", { soort: "application/vnd.ms-word.document.macroEnabled.main+xml", erbij: { [VBA]: "macro" } }],
    ["saved in the strict dialect", { strikt: true }],
    ["with its place in a content control", { tekst: control(control(gesneden("inhoud"))) }],
    ["with its place in a control in the line", { tekst: P(control(T("{{inhoud}}"))) }],
    [
      "with its place typed while changes are tracked",
      { tekst: P(`<w:ins w:id="1" w:author="Ans">${T("{{inhoud}}")}</w:ins>`) },
    ],
    ["with its logo at the place of the text", { tekst: P(`${afbeelding("rId8")}${T("{{inhoud}}")}`) }],
    [
      "with a section that ends at the place of the text",
      { tekst: `${P(`<w:pPr>${SECTIE}</w:pPr>${T("{{inhoud}}")}`)}${P(T("Bijlage"))}` },
    ],
    ["with a text box", { tekst: textBox(P(T("Ons kenmerk"))) + INHOUD }],
    ["with text before and after", { tekst: P(T("Boven")) + INHOUD + P(T("Onder")) }],
  ])(
    "%s gives a valid document with all of the text",
    async (_, anders) => {
      const docx = await maak(anders);
      expect(words(docx).join("\n")).toMatch(/Aanleiding en opgave[\s\S]*Aldus overeengekomen/);
      expect(words(docx)).not.toContain("{{inhoud}}");
      expect([await schemaErrors(docx), lint(docx)]).toEqual([[], []]);
    },
    60_000,
  );

  test("keeps what stood in the paragraph of its place: a logo, the end of a section", async () => {
    expect(part(await maak({ tekst: P(`${afbeelding("rId8")}${T("{{inhoud}}")}`) }))).toContain('r:embed="rId8"');
    const sections = await maak({ tekst: P(`<w:pPr>${SECTIE}</w:pPr>${T("{{inhoud}}")}`) });
    expect(part(sections).match(/<w:sectPr/g)).toHaveLength(2);
  });

  test("has no macros left", async () => {
    const anders = { soort: "application/vnd.ms-word.document.macroEnabled.main+xml", erbij: { [VBA]: "macro" } };
    const { xml, overig } = unpack(await maak(anders));
    expect([...overig.keys()]).not.toContain(VBA);
    expect(xml.get("[Content_Types].xml")).not.toMatch(/macroEnabled|vbaProject/);
  });

  test.each([
    ["in a text box", textBox(INHOUD), "in een tekstvak"],
    ["in a table", table(INHOUD), "in een tabel"],
    ["twice", INHOUD + INHOUD, "meer dan één keer"],
    ["beside a date", P(T("{{inhoud}} {{datum}}")), "‘{{datum}}’"],
    ["nowhere", P(T("Geachte")), "{{inhoud}} ontbreekt"],
  ])("with its place %s is refused, with the name of the file and what to do", async (_, tekst, melding) => {
    await expect(maak({ tekst })).rejects.toMatchObject({
      code: "sjabloon",
      message: expect.stringMatching(/^In huisstijl\.docx /),
      hint: expect.stringContaining("op een eigen regel"),
    });
    await expect(maak({ tekst })).rejects.toThrow(melding);
  });
});
