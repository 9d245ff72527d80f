import { zipSync } from "fflate";
import mammoth from "mammoth";
import { beforeAll, describe, expect, test } from "vitest";
import { Gap } from "../../src/gap.ts";
import { readHerkomst } from "../../src/render/herkomst.ts";
import { pack, unpack } from "../../src/render/pakket/zip.ts";
import { type Rendered, renderDocument } from "../../src/render/render.ts";
import { draftOf, renderText } from "../../src/render/tekst.ts";
import { papier, voorbeeld } from "./voorbeeld.ts";
import { letterhead, lint, part, schemaErrors, words } from "./word.ts";

const NOTHING = new Uint8Array();
const utf16 = (text: string): readonly number[] => [...text].flatMap((sign) => [sign.charCodeAt(0), 0]);

const simple = (tekst: string, view: object = {}) =>
  voorbeeld({
    template: { naam: "t.hbs", tekst },
    view,
    form: view,
    opmaak: { inhoudsopgave: false, genummerd: false },
  });

describe("a document with one of everything", () => {
  let made: Rendered;
  beforeAll(async () => {
    made = await renderDocument(voorbeeld());
  });

  test("is valid, and whole where the validator does not look", async () => {
    expect(await schemaErrors(made.docx)).toEqual([]);
    expect(lint(made.docx)).toEqual([]);
  });

  test("lists what is missing once, in the order of the text", () => {
    expect(made.gaps.map(({ pad }) => pad)).toEqual(["visies", "stuk", "acties[3].wie"]);
  });

  test("has a filled table of contents with the numbers of headings and pages", () => {
    const contents = words(made.docx).filter((line) => /\t\d+$/.test(line));
    expect(contents.slice(0, 4)).toEqual([
      "Samenvatting\t2",
      "1\tAanleiding en opgave\t2",
      "1.1\tWat er speelt in Hanzestad &amp; omgeving\t2",
      "1.2\tPartners\t3",
    ]);
    expect(part(made.docx)).toMatch(/<w:instrText[^>]*>\s*TOC /);
  });

  test("numbers its headings with a list of Word, save those that opt out", () => {
    expect(part(made.docx, "word/styles.xml")).toMatch(
      /w:styleId="Heading2".*?<w:numPr><w:ilvl w:val="1"\/><w:numId w:val="7001"\/>/s,
    );
    expect(part(made.docx)).toMatch(/<w:pStyle w:val="KopZonderNummer1"\/>.{0,300}Samenvatting/);
  });

  test("can be read by an independent reader", async () => {
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(made.docx) });
    expect(value).toContain("Stem in met [nog in te vullen: welk stuk ligt voor] en het vervolg.");
  });

  test("leaves braces and tags that people typed alone", () => {
    expect(words(made.docx)).toContain("het {{aantal}} leegstaande panden {{inhoud}} {{titel}} {{status}}");
    expect(words(made.docx)).toContain("&lt;b&gt;niet vet&lt;/b&gt;");
  });

  test("puts title, version and status in the header", () => {
    expect(words(made.docx, "word/header1.xml")[0]).toBe(
      "Plan van aanpak Binnenstad\tversie 0.2 · concept · 12 maart 2026",
    );
  });

  test("repeats the header row, keeps rows whole, and counts its captions in a field", () => {
    expect(part(made.docx)).toMatch(/<w:trPr><w:cantSplit\/><w:tblHeader\/><\/w:trPr>/);
    expect(part(made.docx)).toMatch(/<w:fldSimple w:instr=" SEQ Tabel[^>]*>.{0,120}>1</);
  });

  test("keeps a signature with the words above it", () => {
    expect(part(made.docx)).toMatch(/<w:keepNext\/><\/w:pPr>(?:(?!<w:p>).)*Aldus overeengekomen/);
  });

  test("is the same, byte for byte, when made again", async () => {
    const again = await renderDocument(voorbeeld());
    expect(Buffer.from(again.docx).equals(Buffer.from(made.docx))).toBe(true);
  });

  test("tells what it is, and when, in its properties", () => {
    expect(part(made.docx, "docProps/core.xml")).toContain("<dc:title>Plan van aanpak Binnenstad</dc:title>");
    expect(part(made.docx, "docProps/core.xml")).toContain("2026-03-12T00:00:00Z</dcterms:modified>");
    expect(part(made.docx, "docProps/custom.xml")).toMatch(/name="coalitie.stap.1"[^>]*><vt:lpwstr>abc</);
  });
});

test("what a document lacks can be known without making it", async () => {
  expect(draftOf(voorbeeld()).gaps).toEqual((await renderDocument(voorbeeld())).gaps);
});

describe("a working copy", () => {
  test("has one comment for each gap, at its first place, and is valid", async () => {
    const { docx } = await renderDocument(
      voorbeeld({ werkversie: true, toelichting: (gap) => `${gap.vraag}\ncoalitie set ${gap.pad}` }),
    );
    expect(words(docx, "word/comments.xml")).toContain("coalitie set visies");
    expect(part(docx, "word/comments.xml").match(/<w:comment /g)).toHaveLength(3);
    expect(await schemaErrors(docx)).toEqual([]);
    expect(lint(docx)).toEqual([]);
  });

  test("has the page numbers that the document itself has", async () => {
    const pages = (docx: Uint8Array) => words(docx).filter((line) => /\t\d+$/.test(line));
    const [copy, document] = [await renderDocument(voorbeeld({ werkversie: true })), await renderDocument(voorbeeld())];
    expect(pages(copy.docx)).toEqual(pages(document.docx));
    expect(copy.waarschuwingen).toEqual([]);
  });
});

const unclosed = (path: string, xml: string): string =>
  path === "word/document.xml" ? xml.replace("</w:p>", "") : xml;
const ZEROS = new Map([["word/media/image1.png", new Uint8Array(70_000_000)]]);

test("a list that begins at a number no list can hold begins at the last that it can", async () => {
  const { docx } = await renderDocument(simple('<ol start="99999999999"><li>een</li><li>twee</li></ol>'));
  const starts = [...part(docx, "word/numbering.xml").matchAll(/<w:start(?:Override)? w:val="([^"]*)"/g)].map(([, n]) =>
    Number(n),
  );
  expect(Math.max(...starts)).toBe(32_767);
});

describe("a letterhead of somebody else’s", () => {
  test("keeps its own styles and is given those it lacks", async () => {
    const { docx } = await renderDocument(voorbeeld({ look: papier(letterhead()), werkversie: true }));
    expect(part(docx)).toContain('<w:pStyle w:val="Kop1"/>');
    expect(part(docx)).toContain('<w:pStyle w:val="Kader"/>');
    expect(await schemaErrors(docx)).toEqual([]);
    expect(lint(docx)).toEqual([]);
  });

  test("without a place for version and status gets them as first line", async () => {
    const { docx } = await renderDocument({ ...simple("<p>Dag.</p>"), look: papier(letterhead()) });
    expect(words(docx)).toEqual(["Voor partners · versie 0.2 · concept · 12 maart 2026", "Dag."]);
  });

  test("whose headings number themselves is left so", async () => {
    const look = letterhead((path, xml) =>
      path.endsWith("styles.xml")
        ? xml.replace(/(w:styleId="Kop1".*?<w:keepLines\/>)/s, '$1<w:numPr><w:numId w:val="0"/></w:numPr>')
        : xml,
    );
    const { docx } = await renderDocument(voorbeeld({ look: papier(look) }));
    expect(part(docx, "word/styles.xml")).not.toContain("7001");
  });

  describe("that numbers its headings itself", () => {
    const look = letterhead((path, xml) =>
      path.endsWith("styles.xml")
        ? xml.replace(/(w:styleId="Kop[12]".*?<w:keepLines\/>)/gs, '$1<w:numPr><w:numId w:val="5"/></w:numPr>')
        : xml,
    );

    test("counts them in the table of contents, and no others", async () => {
      const { docx } = await renderDocument(voorbeeld({ look: papier(look) }));
      const contents = words(docx).filter((line) => /\t\d+$/.test(line));
      expect(contents.slice(0, 2)).toEqual([
        expect.stringMatching(/^Samenvatting\t/),
        expect.stringMatching(/^1\tAanleiding en opgave\t/),
      ]);
      expect(part(docx)).toMatch(/<w:pStyle w:val="KopZonderNummer1"\/>.{0,300}Samenvatting/);
    });

    test("does not number those of a document without numbers", async () => {
      const { docx } = await renderDocument({ ...simple("<h1>Een</h1><h2>Twee</h2>"), look: papier(look) });
      expect(part(docx)).not.toMatch(/"Kop[12]"/);
      expect(part(docx)).toMatch(/"KopZonderNummer1".*Een.*"KopZonderNummer2".*Twee/s);
    });
  });

  test("with a place that does not exist is told which was meant", async () => {
    const look = letterhead((path, xml) =>
      path === "word/header1.xml" ? xml.replace("Stichting", "{{titl}} {{afdeling}}") : xml,
    );
    const { waarschuwingen } = await renderDocument({ ...simple("<p>x</p>"), look: papier(look) });
    expect(waarschuwingen).toEqual([
      expect.stringMatching(/\{\{titl\}\}.*Bedoel je \{\{titel\}\}\?/),
      expect.stringMatching(/\{\{afdeling\}\}.*Er zijn: inhoud,/),
    ]);
  });

  test.each([
    [
      "has other words where the text goes",
      letterhead((_, xml) => xml.replace("houd }}", "houd }} Rapport")),
      "‘Rapport’",
    ],
    [
      "has two places for the text",
      letterhead((_, xml) => xml.replace(/<w:p>.*?houd \}\}.*?<\/w:p>/s, "$&$&")),
      "meer dan één",
    ],
    ["has no place for the text", letterhead((_, xml) => xml.replace("houd }}", "")), "{{inhoud}}"],
    ["has a paragraph that is not closed", letterhead(unclosed), "word/document.xml is niet te lezen"],
    ["unpacks to more than fits", pack({ ...unpack(letterhead()), overig: ZEROS }), "te groot"],
    ["is not a Word file", new TextEncoder().encode("hallo"), "geen Word-document"],
    ["is locked with a password", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, ...utf16("EncryptedPackage")]), "wachtwoord"],
    ["is an old Word file", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, ...utf16("WordDocument")]), "(.doc)"],
    ["is a PDF", new TextEncoder().encode("%PDF-1.7"), "is een PDF"],
    ["is an OpenDocument text", zipSync({ mimetype: NOTHING, "content.xml": NOTHING }), "(.odt)"],
    ["is a workbook", zipSync({ "[Content_Types].xml": NOTHING, "xl/workbook.xml": NOTHING }), "Excel"],
    ["is half a Word file", letterhead().slice(0, 2000), "beschadigd"],
    ["is empty", NOTHING, "is leeg"],
  ])("that %s is refused with what to do", async (_, look, message) => {
    const refused: unknown = await renderDocument({ ...simple("<p>x</p>"), look: papier(look) }).catch(
      (error) => error,
    );
    expect(refused).toMatchObject({
      code: "sjabloon",
      message: expect.stringContaining(message),
      hint: expect.stringContaining("Word"),
    });
    expect(String(refused)).toContain("huisstijl.docx");
  });
});

describe("a template’s HTML", () => {
  const svg = Buffer.from(
    '<svg xmlns="http://www.w3.org/2000/svg" width="300" height="100"><rect width="300" height="100" fill="#1F3864"/></svg>',
  ).toString("base64");

  test("may hold a picture, with a text for who cannot see it", async () => {
    const { docx } = await renderDocument(
      simple(`<p><img src="data:image/svg+xml;base64,${svg}" alt="{{x}}" width="300"></p>`, { x: "Het domein" }),
    );
    expect(part(docx)).toMatch(/<wp:docPr [^>]*descr="Het domein"/);
    expect(await schemaErrors(docx)).toEqual([]);
  });

  test("says in Dutch what Word cannot have", async () => {
    const { waarschuwingen } = await renderDocument(simple("<p>a</p><video></video>"));
    expect(waarschuwingen).toEqual([expect.stringContaining("weggelaten")]);
  });

  test("links to websites and addresses only", async () => {
    const { docx } = await renderDocument(
      simple(`<p>{{#each x}}<a href="{{this}}">{{this}}</a> {{/each}}</p>`, {
        x: ["www.x.nl", "mailto:a@x.nl", "file:///etc/passwd", "javascript:alert(1)"],
      }),
    );
    expect(
      [...part(docx, "word/_rels/document.xml.rels").matchAll(/hyperlink" Target="([^"]*)"/g)].map((match) => match[1]),
    ).toEqual(["https://www.x.nl", "mailto:a@x.nl"]);
  });

  test("starts a new page where it says so", async () => {
    const { docx } = await renderDocument(simple(`<p>een</p><p class="nieuwe-pagina"></p><p>twee</p>`));
    expect(part(docx)).toMatch(/<w:pageBreakBefore\/>(?:(?!<w:p>).)*twee/);
  });

  test("sets the widths of columns in per cent of the text", async () => {
    const { docx } = await renderDocument(
      simple(`<table class="raster" data-breedtes="25,75"><tr><td>a</td><td>b</td></tr></table>`),
    );
    expect([...part(docx).matchAll(/<w:gridCol w:w="(\d+)"/g)].map((match) => Number(match[1]))).toEqual([2268, 6803]);
  });
});

describe("what people type", () => {
  const hostile = [
    "\u0000\u0008\u001b[31m",
    "\uFFFE\uFFFF",
    "\uD800 los",
    "]]>",
    "\u202Egnp",
    "<script>x</script>",
    "&amp; &#0;",
    '" onclick="',
    "{{#if}}",
    "a\u000bb",
    "\uE000\uE110",
    "=1+1",
    "\u{1F600}",
  ];

  test("never breaks a document, wherever it is printed", async () => {
    const view = { woorden: hostile.map((tekst) => ({ tekst })) };
    const input = simple(
      `<h1>{{woorden.0.tekst}}</h1>{{#each woorden}}<p class="kader">{{tekst}}</p>{{alineas tekst}}<p><a href="https://x.nl/{{tekst}}">{{tekst}}</a></p>{{/each}}`,
      view,
    );
    const all = hostile.join(" ");
    const { docx } = await renderDocument({
      ...input,
      eigenschappen: {
        titel: all,
        auteur: all,
        datum: "2026-03-12",
        kenmerk: { versie: all, status: all, rubricering: all, datum: all },
        extra: () => ({ x: all }),
      },
    });
    expect(await schemaErrors(docx)).toEqual([]);
    expect(lint(docx)).toEqual([]);
  });
});

test("a mail is plain text, with its gaps in words", () => {
  const view = { naam: "Jansen & Zn", tekst: "een\n\ntwee", wanneer: new Gap("x", "Wanneer is het?", "datum") };
  const mail = renderText({
    template: { naam: "mail.hbs", tekst: "Beste {{naam}},\n\n{{alineas tekst}}\n\nTot {{datum wanneer}}." },
    partials: {},
    view,
    form: view,
  });
  expect(mail.tekst).toBe("Beste Jansen & Zn,\n\neen\n\ntwee\n\nTot [nog in te vullen: wanneer is het].");
  expect(mail.gaps.map(({ pad }) => pad)).toEqual(["x"]);
});

describe("where a document came from", () => {
  test("is told by the document itself, with and without a table of contents", async () => {
    for (const inhoudsopgave of [true, false]) {
      const { docx } = await renderDocument(voorbeeld({ opmaak: { inhoudsopgave, genummerd: true } }));
      expect(readHerkomst(docx)).toEqual({
        eigenschappen: { "coalitie.stap.1": "abc", "coalitie.stap.2": "def" },
        ongewijzigd: true,
      });
    }
  });

  test("shows that somebody changed a word in it", async () => {
    const { docx } = await renderDocument(simple("<p>vijf</p>"));
    const { xml, overig } = unpack(docx);
    const changed = new Map([...xml].map(([path, text]) => [path, text.replace("vijf", "zes")]));
    expect(readHerkomst(pack({ xml: changed, overig }))?.ongewijzigd).toBe(false);
  });
});
