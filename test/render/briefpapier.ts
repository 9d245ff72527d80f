import { Buffer } from "node:buffer";
import { deflateSync } from "node:zlib";
import { strToU8, zipSync } from "fflate";

const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const NAMESPACES =
  `xmlns:w="${W}" xmlns:r="${R}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:v="urn:schemas-microsoft-com:vml" ` +
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"';
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml";

/** A paragraph with a place as Word leaves it: cut where the spelling was checked, with a capital. */
export const gesneden = (plek: string, eigenschappen = ""): string => {
  const [eerste = "", ...rest] = plek;
  return (
    `<w:p>${eigenschappen}<w:r><w:rPr><w:b/></w:rPr><w:t>{</w:t></w:r><w:r><w:t>{</w:t></w:r><w:proofErr w:type="spellStart"/>` +
    `<w:r><w:t>${eerste.toUpperCase()}${rest.join("")}</w:t></w:r><w:proofErr w:type="spellEnd"/><w:r><w:t xml:space="preserve"> }}</w:t></w:r></w:p>`
  );
};

const alinea = (stijl: string, tekst: string): string =>
  `<w:p><w:pPr><w:pStyle w:val="${stijl}"/></w:pPr><w:r><w:t xml:space="preserve">${tekst}</w:t></w:r></w:p>`;

/** A logo: a green sheet with a lighter leaf, drawn here. */
function logo(): Uint8Array {
  const [breed, hoog] = [96, 96];
  const rijen = Buffer.alloc(hoog * (breed * 3 + 1));
  for (let y = 0; y < hoog; y++)
    for (let x = 0; x < breed; x++) {
      const blad = (x - 48) ** 2 / 900 + (y - 48) ** 2 / 1600 < 1 && Math.abs(x - y) > 3;
      rijen.set(blad ? [168, 213, 162] : [27, 94, 60], y * (breed * 3 + 1) + 1 + x * 3);
    }
  const stuk = (soort: string, inhoud: Uint8Array): Buffer => {
    const kern = Buffer.concat([Buffer.from(soort), inhoud]);
    const uit = Buffer.alloc(kern.length + 8);
    uit.writeUInt32BE(inhoud.length, 0);
    kern.copy(uit, 4);
    uit.writeUInt32BE(crc(kern), kern.length + 4);
    return uit;
  };
  const kop = Buffer.alloc(13);
  kop.writeUInt32BE(breed, 0);
  kop.writeUInt32BE(hoog, 4);
  kop.set([8, 2, 0, 0, 0], 8);
  const begin = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([begin, stuk("IHDR", kop), stuk("IDAT", deflateSync(rijen)), stuk("IEND", Buffer.alloc(0))]);
}

function crc(bytes: Uint8Array): number {
  let som = 0xffffffff;
  for (const byte of bytes) {
    som ^= byte;
    for (let i = 0; i < 8; i++) som = som & 1 ? (som >>> 1) ^ 0xedb88320 : som >>> 1;
  }
  return (som ^ 0xffffffff) >>> 0;
}

/** The logo in the text, `at` tells by which relation. */
export const afbeelding = (at: string, centimeters = 1.6): string => {
  const maat = Math.round(centimeters * 360000);
  return (
    `<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="${maat}" cy="${maat}"/><wp:docPr id="7" name="Logo" descr="Logo van Stichting De Linde"/>` +
    '<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="7" name="Logo"/><pic:cNvPicPr/></pic:nvPicPr>' +
    `<pic:blipFill><a:blip r:embed="${at}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="${maat}" cy="${maat}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`
  );
};

const GROEN = "1B5E3C";
const OKER = "9C6B12";

const kop = (niveau: number, maat: number): string =>
  `<w:style w:type="paragraph" w:styleId="Kop${niveau}"><w:name w:val="heading ${niveau}"/><w:basedOn w:val="Standaard"/><w:next w:val="Standaard"/><w:qFormat/>` +
  `<w:pPr><w:keepNext/><w:numPr>${niveau === 1 ? "" : `<w:ilvl w:val="${niveau - 1}"/>`}<w:numId w:val="3"/></w:numPr><w:spacing w:before="320" w:after="100"/><w:outlineLvl w:val="${niveau - 1}"/></w:pPr>` +
  `<w:rPr><w:rFonts w:ascii="Liberation Sans" w:hAnsi="Liberation Sans"/><w:color w:val="${niveau === 1 ? GROEN : OKER}"/><w:sz w:val="${maat}"/></w:rPr></w:style>`;

const stijl = (id: string, naam: string, alineas: string, tekens: string, soort = "paragraph"): string =>
  `<w:style w:type="${soort}" w:styleId="${id}"><w:name w:val="${naam}"/>${soort === "paragraph" ? '<w:basedOn w:val="Standaard"/>' : ""}${alineas === "" ? "" : `<w:pPr>${alineas}</w:pPr>`}${tekens === "" ? "" : `<w:rPr>${tekens}</w:rPr>`}</w:style>`;

const STIJLEN =
  `${XML}<w:styles xmlns:w="${W}"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Liberation Serif" w:hAnsi="Liberation Serif" w:cs="Liberation Serif"/><w:sz w:val="23"/><w:lang w:val="en-US"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="280" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>` +
  '<w:style w:type="paragraph" w:default="1" w:styleId="Standaard"><w:name w:val="Normal"/><w:qFormat/></w:style>' +
  '<w:style w:type="character" w:default="1" w:styleId="Standaardalinea-lettertype"><w:name w:val="Default Paragraph Font"/></w:style>' +
  '<w:style w:type="table" w:default="1" w:styleId="Standaardtabel"><w:name w:val="Normal Table"/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>' +
  kop(1, 32) +
  kop(2, 26) +
  kop(3, 23) +
  stijl("Titel", "Title", '<w:spacing w:after="40"/>', `<w:color w:val="${GROEN}"/><w:sz w:val="52"/>`) +
  stijl("Ondertitel", "Subtitle", '<w:spacing w:after="240"/>', `<w:i/><w:color w:val="${OKER}"/><w:sz w:val="28"/>`) +
  stijl("Koptekst", "header", "", '<w:sz w:val="18"/>') +
  stijl("Voettekst", "footer", '<w:jc w:val="center"/>', `<w:color w:val="${GROEN}"/><w:sz w:val="18"/>`) +
  stijl("Bijschrift", "caption", "<w:keepNext/>", `<w:i/><w:color w:val="${OKER}"/>`) +
  // A style of theirs that has the id of one of ours.
  stijl("Kader", "Citaat van de directie", '<w:ind w:left="1400"/>', "<w:i/>") +
  "</w:styles>";

const NUMMERING =
  `${XML}<w:numbering xmlns:w="${W}"><w:abstractNum w:abstractNumId="1"><w:multiLevelType w:val="multilevel"/>` +
  [1, 2, 3]
    .map(
      (n) =>
        `<w:lvl w:ilvl="${n - 1}"><w:start w:val="1"/><w:numFmt w:val="${n === 1 ? "upperRoman" : "decimal"}"/><w:pStyle w:val="Kop${n}"/><w:lvlText w:val="${n === 1 ? "%1." : n === 2 ? "%2)" : "%2.%3)"}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="720" w:hanging="720"/></w:pPr></w:lvl>`,
    )
    .join("") +
  '</w:abstractNum><w:num w:numId="3"><w:abstractNumId w:val="1"/></w:num></w:numbering>';

const cel = (breedte: number, inhoud: string): string =>
  `<w:tc><w:tcPr><w:tcW w:w="${breedte}" w:type="dxa"/></w:tcPr>${inhoud}</w:tc>`;

const koptabel = (eigen: string): string =>
  '<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/><w:tblBorders><w:bottom w:val="single" w:sz="12" w:space="0" w:color="1B5E3C"/></w:tblBorders></w:tblPr><w:tblGrid><w:gridCol w:w="1500"/><w:gridCol w:w="6700"/></w:tblGrid>' +
  `<w:tr>${cel(1500, `<w:p><w:pPr><w:pStyle w:val="Koptekst"/></w:pPr>${afbeelding("rId1")}</w:p>`)}${cel(6700, eigen)}</w:tr></w:tbl>${alinea("Koptekst", "")}`;

/** What of the letterhead is otherwise than usual. */
export interface Anders {
  /** The body, with `{{inhoud}}` somewhere; without the last section. */
  readonly tekst?: string;
  readonly sectie?: string;
  readonly strikt?: boolean;
  /** The type of the main part, as in a template or a file with macros. */
  readonly soort?: string;
  readonly erbij?: Readonly<Record<string, string>>;
}

const PAGINA =
  '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="2268" w:right="1134" w:bottom="1701" w:left="2268" w:header="567" w:footer="567" w:gutter="0"/><w:cols w:space="708"/><w:titlePg/>';
const VERWIJZINGEN =
  '<w:headerReference w:type="default" r:id="rId4"/><w:headerReference w:type="first" r:id="rId5"/><w:footerReference w:type="default" r:id="rId6"/><w:footerReference w:type="first" r:id="rId6"/>';

/** Section properties of the letterhead, for a text with more sections. */
export const SECTIE = `<w:sectPr>${VERWIJZINGEN}${PAGINA}</w:sectPr>`;

const eersteKop = koptabel(
  alinea("Koptekst", "Stichting De Linde · Lindelaan 12 · 1234 AB Hanzestad") +
    gesneden("rubricering", '<w:pPr><w:pStyle w:val="Koptekst"/></w:pPr>'),
);
const verdereKop =
  `<w:p><w:pPr><w:pStyle w:val="Koptekst"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="Titel"/><w:id w:val="99"/></w:sdtPr><w:sdtContent><w:r><w:t>{{titel}}</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t xml:space="preserve"> – </w:t></w:r>` +
  `<w:ins w:id="3" w:author="Ans" w:date="2026-01-01T00:00:00Z"><w:r><w:t>{{kenmerk}}</w:t></w:r></w:ins></w:p>`;

/**
 * A letterhead that is in everything unlike ours: Dutch names of styles, other typefaces, colours and margins, a logo,
 * a header that is a table and differs on the first page, headings that number themselves in Roman figures.
 */
export function briefpapier({
  tekst = gesneden("inhoud"),
  sectie = SECTIE,
  strikt,
  soort,
  erbij,
}: Anders = {}): Uint8Array {
  const deel = (tag: string, inhoud: string): string => `${XML}<w:${tag} ${NAMESPACES}>${inhoud}</w:${tag}>`;
  const relaties = (paren: readonly (readonly [string, string, string])[]): string =>
    `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${paren.map(([id, wat, doel]) => `<Relationship Id="${id}" Type="${OFFICE}/${wat}" Target="${doel}"/>`).join("")}</Relationships>`;
  const delen: Record<string, string> = {
    "word/document.xml": deel("document", `<w:body>${tekst}${sectie}</w:body>`),
    "word/styles.xml": STIJLEN,
    "word/numbering.xml": NUMMERING,
    "word/settings.xml": `${XML}<w:settings xmlns:w="${W}" xmlns:r="${R}"><w:attachedTemplate r:id="rId1"/><w:documentProtection w:edit="readOnly" w:enforcement="1"/></w:settings>`,
    "word/header1.xml": deel("hdr", verdereKop),
    "word/header2.xml": deel("hdr", eersteKop),
    "word/footer1.xml": deel("ftr", alinea("Voettekst", "KvK 12345678 · www.delinde.example")),
    "word/_rels/document.xml.rels": relaties([
      ["rId1", "styles", "styles.xml"],
      ["rId2", "numbering", "numbering.xml"],
      ["rId3", "settings", "settings.xml"],
      ["rId4", "header", "header1.xml"],
      ["rId5", "header", "header2.xml"],
      ["rId6", "footer", "footer1.xml"],
      ["rId8", "image", "media/logo.png"],
    ]),
    "word/_rels/header2.xml.rels": relaties([["rId1", "image", "media/logo.png"]]),
    "word/_rels/settings.xml.rels": relaties([
      ["rId1", "attachedTemplate", "file:///C:/Users/ans/Sjablonen/Linde.dotm"],
    ]).replace('.dotm"', '.dotm" TargetMode="External"'),
    "_rels/.rels": relaties([["rId1", "officeDocument", "word/document.xml"]]),
    "[Content_Types].xml":
      `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/>` +
      `<Override PartName="/word/document.xml" ContentType="${soort ?? `${WORD}.document.main+xml`}"/>` +
      ["styles", "numbering", "settings"]
        .map((d) => `<Override PartName="/word/${d}.xml" ContentType="${WORD}.${d}+xml"/>`)
        .join("") +
      ["header1", "header2", "footer1"]
        .map((d) => `<Override PartName="/word/${d}.xml" ContentType="${WORD}.${d.slice(0, 6)}+xml"/>`)
        .join("") +
      "</Types>",
    ...erbij,
  };
  const inStrikt = (xml: string): string =>
    xml
      .replaceAll(
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
        "http://purl.oclc.org/ooxml/officeDocument/relationships",
      )
      .replaceAll(W, "http://purl.oclc.org/ooxml/wordprocessingml/main")
      .replaceAll("http://schemas.openxmlformats.org/drawingml/2006/", "http://purl.oclc.org/ooxml/drawingml/")
      .replace("<w:document ", '<w:document w:conformance="strict" ');
  const bestanden = Object.entries(delen).map(([pad, xml]) => [pad, strToU8(strikt === true ? inStrikt(xml) : xml)]);
  return zipSync({ ...Object.fromEntries(bestanden), "word/media/logo.png": logo() }, { mtime: new Date(1980, 0, 1) });
}
