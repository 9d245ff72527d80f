import { describe, expect, test } from "vitest";
import { prepareLook } from "../../../src/render/huisstijl/voorbereiden.ts";
import { unpack } from "../../../src/render/pakket/zip.ts";
import { renderDocument } from "../../../src/render/render.ts";
import { type Anders, afbeelding, briefpapier } from "../briefpapier.ts";
import { papier, voorbeeld } from "../voorbeeld.ts";
import { lint, schemaErrors, words } from "../word.ts";

const P = (inhoud: string): string => `<w:p>${inhoud}</w:p>`;
const T = (tekst: string, eigenschappen = ""): string =>
  `<w:r>${eigenschappen}<w:t xml:space="preserve">${tekst}</w:t></w:r>`;
const INHOUD = P(T("{{inhoud}}"));
const OP = 'w:author="Ans Geheim" w:date="2026-01-01T00:00:00Z"';
const field = (code: string, result: string): string =>
  P(
    `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${code} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${T(result)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`,
  );
const HIDDEN = "<w:rPr><w:vanish/></w:rPr>";
const object = P(
  '<w:r><w:object><v:shape id="o1" style="width:10pt;height:10pt"/><o:OLEObject xmlns:o="urn:schemas-microsoft-com:office:office" Type="Embed" ProgID="Package" ShapeID="o1" DrawAspect="Icon" ObjectID="_1" r:id="rId21"/></w:object></w:r>',
);

const REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
/** The relations of the letterhead, and these. */
const related = (more: string): Record<string, string> => {
  const { xml } = unpack(briefpapier());
  const path = "word/_rels/document.xml.rels";
  return { [path]: (xml.get(path) ?? "").replace("</Relationships>", `${more}</Relationships>`) };
};
const relation = (id: string, kind: string, target: string, external = false): string =>
  `<Relationship Id="${id}" Type="${REL}/${kind}" Target="${target}"${external ? ' TargetMode="External"' : ""}/>`;

const look = (anders: Anders) => papier(briefpapier(anders));
const made = async (anders: Anders): Promise<Uint8Array> =>
  (await renderDocument(voorbeeld({ look: look(anders) }))).docx;
const everything = (docx: Uint8Array): string => {
  const { xml, overig } = unpack(docx);
  return [...xml]
    .flat()
    .concat([...overig].flatMap(([path, bytes]) => [path, new TextDecoder().decode(bytes)]))
    .join("\n");
};

describe("what a letterhead holds unseen stays with its owner", () => {
  test.each<[string, string, Anders]>([
    [
      "wat bij bijgehouden wijzigingen is geschrapt",
      "what was deleted while changes were tracked, and who did",
      {
        tekst: `${P(`<w:pPr><w:rPr><w:del w:id="1" ${OP}/></w:rPr></w:pPr><w:del w:id="2" ${OP}><w:r><w:delText>Geheim</w:delText></w:r></w:del>`)}${P(`<w:pPr><w:jc w:val="left"/><w:pPrChange w:id="3" ${OP}><w:pPr/></w:pPrChange></w:pPr><w:ins w:id="4" ${OP}>${T("Nieuw")}</w:ins>`)}${INHOUD}`,
      },
    ],
    [
      "opmerkingen",
      "comments",
      {
        tekst: `${P(`<w:commentRangeStart w:id="0"/>${T("Nieuw")}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>`)}${INHOUD}`,
        erbij: {
          ...related(relation("rId20", "comments", "comments.xml")),
          "word/comments.xml": `<w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:comment w:id="0" ${OP}>${P(T("Geheim"))}</w:comment></w:comments>`,
        },
      },
    ],
    ["verborgen tekst", "hidden words", { tekst: P(T("Nieuw") + T("Geheim", HIDDEN)) + INHOUD }],
    [
      "ingesloten bestanden",
      "a file that is embedded",
      {
        tekst: P(T("Nieuw")) + object + INHOUD,
        erbij: { ...related(relation("rId21", "oleObject", "embeddings/o.bin")), "word/embeddings/o.bin": "Geheim" },
      },
    ],
    [
      "velden die iets van elders ophalen",
      "a field that fetches a picture; what it last gave stays",
      { tekst: field('INCLUDEPICTURE "http://geheim.example/Geheim.png" \\d', "Nieuw") + INHOUD },
    ],
    [
      "afbeeldingen die iets van elders kunnen ophalen",
      "a drawing with a picture of somewhere else in it",
      {
        tekst: P(afbeelding("rId25")) + P(T("Nieuw")) + INHOUD,
        erbij: {
          ...related(relation("rId25", "image", "media/teken.png")),
          "word/media/teken.png": '<svg xmlns="http://www.w3.org/2000/svg"><image href="file:///Geheim.png"/></svg>',
        },
      },
    ],
  ])("%s: %s", async (spoor, _, anders) => {
    expect([...prepareLook(look(anders), false).weggelaten]).toEqual([spoor]);
    const docx = await made(anders);
    expect(everything(docx)).not.toMatch(/geheim/i);
    expect(words(docx).join()).toContain("Nieuw");
    expect(lint(docx)).toEqual([]);
    expect(await schemaErrors(docx)).toEqual([]);
  });

  test("a row that was deleted goes, the rest of its table stays", async () => {
    const row = (tekst: string, eigenschappen = ""): string =>
      `<w:tr>${eigenschappen}<w:tc><w:tcPr><w:tcW w:w="800" w:type="dxa"/></w:tcPr>${P(T(tekst))}</w:tc></w:tr>`;
    const tekst = `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid><w:gridCol w:w="800"/></w:tblGrid>${row("Nieuw")}${row("Oud", `<w:trPr><w:del w:id="5" ${OP}/></w:trPr>`)}</w:tbl>${INHOUD}`;
    const said = words(await made({ tekst })).join();
    expect(said).toContain("Nieuw");
    expect(said).not.toContain("Oud");
  });

  test("what its properties tell of its owner, and parts that show nowhere", async () => {
    const custom = (name: string, value: string): string =>
      `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="${name}"><vt:lpwstr>${value}</vt:lpwstr></property>`;
    const docx = await made({
      tekst: P(`<w:fldSimple w:instr=" DOCPROPERTY Afdeling ">${T("Wonen")}</w:fldSimple>`) + INHOUD,
      erbij: {
        ...related(
          relation("rId22", "customXml", "../customXml/item1.xml") + relation("rId23", "image", "media/oud.png"),
        ),
        "customXml/item1.xml": "<x>Geheim</x>",
        "word/media/oud.png": "Geheim",
        "docProps/app.xml": "<Properties><Company>Geheim</Company></Properties>",
        "docProps/custom.xml": `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">${custom("Afdeling", "Wonen")}${custom("Klant", "Geheim")}</Properties>`,
        "_rels/.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relation("rId1", "officeDocument", "word/document.xml")}${relation("rId2", "extended-properties", "docProps/app.xml")}${relation("rId3", "custom-properties", "docProps/custom.xml")}</Relationships>`,
      },
    });
    expect(everything(docx)).not.toMatch(/geheim/i);
    expect(everything(docx)).toContain('name="Afdeling"');
  });

  test("a picture that is only linked to is refused; of one that is there too, only the link goes", async () => {
    const erbij = related(relation("rId24", "image", "file:///C:/Users/ans/Geheim/logo.png", true));
    const only = P(afbeelding("rId24").replace("r:embed", "r:link"));
    await expect(made({ tekst: only + INHOUD, erbij })).rejects.toThrow(/koppeling naar file:.*logo\.png/);
    const both = P(afbeelding("rId8").replace('r:embed="rId8"', 'r:embed="rId8" r:link="rId24"'));
    const docx = await made({ tekst: both + INHOUD, erbij });
    expect(everything(docx)).not.toMatch(/geheim/i);
    expect(unpack(docx).overig.has("word/media/logo.png")).toBe(true);
  });

  test("a letterhead without any of it loses nothing that is told", () => {
    expect([...prepareLook(look({}), false).weggelaten]).toEqual([]);
  });
});
