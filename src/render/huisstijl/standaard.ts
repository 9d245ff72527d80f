import { contentTypesXml, R, relationsXml, type Soort, W, XML } from "../pakket/xml.ts";
import { pack } from "../pakket/zip.ts";
import { DOC_DEFAULTS, STIJLEN, styleXml, TAAL } from "../stijlen.ts";

/** The looks a document has when a coalition brings none of its own: one for papers, one for letters. */
export const STANDAARD_HUISSTIJLEN = ["stuk", "brief"] as const;
type StandaardHuisstijl = (typeof STANDAARD_HUISSTIJLEN)[number];

/** Twentieths of a point. A4 with margins of 2,5 cm leaves 16 cm for the text. */
const CM = 567;
const MARGE = Math.round(2.5 * CM);
const TEKSTBREEDTE = 11906 - 2 * MARGE;
/** How far a letter leaves room for a printed letterhead. */
const BRIEFHOOFD = Math.round(2.1 * CM);

const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const TAB = "<w:r><w:tab/></w:r>";
const field = (code: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${code} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run("1")}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
const paragraph = (style: string, properties: string, content: string): string =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/>${properties}</w:pPr>${content}</w:p>`;
const RIGHT_TAB = `<w:tabs><w:tab w:val="right" w:pos="${TEKSTBREEDTE}"/></w:tabs>`;
const PAGE_NUMBER = run("Pagina ") + field("PAGE") + run(" van ") + field("NUMPAGES");

interface Deel {
  readonly soort: "header" | "footer";
  readonly wanneer: "default" | "first";
  readonly inhoud: string;
}

const DELEN: Readonly<Record<StandaardHuisstijl, readonly Deel[]>> = {
  stuk: [
    {
      soort: "header",
      wanneer: "default",
      inhoud:
        paragraph("Header", RIGHT_TAB, run("{{titel}}") + TAB + run("{{kenmerk}}")) +
        paragraph("Header", "", run("{{rubricering}}")),
    },
    { soort: "footer", wanneer: "default", inhoud: paragraph("Footer", RIGHT_TAB, TAB + PAGE_NUMBER) },
  ],
  brief: [
    { soort: "header", wanneer: "default", inhoud: paragraph("Header", "", "") },
    {
      soort: "header",
      wanneer: "first",
      inhoud: paragraph(
        "Header",
        `<w:spacing w:before="0" w:after="0" w:line="${BRIEFHOOFD}" w:lineRule="exact"/>`,
        "",
      ),
    },
    { soort: "footer", wanneer: "default", inhoud: paragraph("Footer", RIGHT_TAB, TAB + PAGE_NUMBER) },
    { soort: "footer", wanneer: "first", inhoud: paragraph("Footer", "", "") },
  ],
};

/** The bytes of a standard look; the same every time. */
export function standardLook(soort: StandaardHuisstijl): Uint8Array {
  const delen = DELEN[soort].map((deel, index) => ({
    ...deel,
    id: `rId${index + 4}`,
    naam: `${deel.soort}${index + 1}.xml`,
  }));
  const parts: { pad: string; soort: Soort; xml: string }[] = [
    { pad: "word/document.xml", soort: "document", xml: documentXml(delen) },
    { pad: "word/styles.xml", soort: "styles", xml: stylesXml() },
    { pad: "word/settings.xml", soort: "settings", xml: SETTINGS },
    { pad: "docProps/core.xml", soort: "core", xml: CORE },
    ...delen.map((deel) => ({ pad: `word/${deel.naam}`, soort: deel.soort, xml: partXml(deel) })),
  ];
  const xml = new Map(parts.map((part) => [part.pad, part.xml]));
  xml.set("[Content_Types].xml", contentTypesXml(parts));
  xml.set(
    "_rels/.rels",
    relationsXml([
      { id: "rId1", soort: "document", doel: "word/document.xml" },
      { id: "rId2", soort: "core", doel: "docProps/core.xml" },
    ]),
  );
  xml.set(
    "word/_rels/document.xml.rels",
    relationsXml([
      { id: "rId1", soort: "styles", doel: "styles.xml" },
      { id: "rId2", soort: "settings", doel: "settings.xml" },
      ...delen.map(({ id, soort, naam }) => ({ id, soort, doel: naam })),
    ]),
  );
  return pack({ xml, overig: new Map() });
}

const partXml = ({ soort, inhoud }: Deel): string => {
  const tag = soort === "header" ? "w:hdr" : "w:ftr";
  return `${XML}<${tag} ${W} ${R}>${inhoud}</${tag}>`;
};

function documentXml(delen: readonly (Deel & { readonly id: string })[]): string {
  const references = delen
    .map(({ soort, wanneer, id }) => `<w:${soort}Reference w:type="${wanneer}" r:id="${id}"/>`)
    .join("");
  const page = `<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="${MARGE}" w:right="${MARGE}" w:bottom="${MARGE}" w:left="${MARGE}" w:header="709" w:footer="709" w:gutter="0"/><w:cols w:space="708"/>`;
  const firstDiffers = delen.some(({ wanneer }) => wanneer === "first") ? "<w:titlePg/>" : "";
  return `${XML}<w:document ${W} ${R}><w:body><w:p>${run("{{inhoud}}")}</w:p><w:sectPr>${references}${page}${firstDiffers}</w:sectPr></w:body></w:document>`;
}

const stylesXml = (): string =>
  `${XML}<w:styles ${W}>${DOC_DEFAULTS}${STIJLEN.map((stijl) => styleXml(stijl)).join("")}</w:styles>`;

const SETTINGS =
  `${XML}<w:settings ${W}><w:defaultTabStop w:val="567"/><w:characterSpacingControl w:val="doNotCompress"/>` +
  `<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>` +
  `<w:themeFontLang w:val="${TAAL}"/><w:decimalSymbol w:val=","/><w:listSeparator w:val=";"/></w:settings>`;

const CORE = `${XML}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:language>${TAAL}</dc:language></cp:coreProperties>`;
