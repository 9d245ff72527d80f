/**
 * Our styles, as data. The standard look is made of them, and a letterhead that lacks one is given it.
 * Word knows a style by its name in every language (`heading 1` is shown as “Kop 1”); ids differ per language.
 */
export interface Stijl {
  readonly id: string;
  readonly naam: string;
  readonly soort: "paragraph" | "character" | "table";
  readonly basis?: string;
  readonly volgende?: string;
  /** Paragraph properties, in the order the schema wants. */
  readonly alinea?: string;
  /** Run properties, in the order the schema wants. */
  readonly teken?: string;
  /** What comes after those two: table properties and conditional formatting. */
  readonly tabel?: string;
  /** Whether Word shows it among the styles to choose from. */
  readonly kiesbaar?: boolean;
}

const LETTERTYPE = "Calibri";
export const TAAL = "nl-NL";

const BLAUW = "1F3864";
const GRIJS = "595959";
const LIJN = "B4C0D3";
const VLAK = "E9EEF6";

/** The colours that a look may replace by its own: of headings and lines, of light lines, of a light ground. */
export interface Kleuren {
  readonly accent: string;
  readonly lijn: string;
  readonly vlak: string;
}

export const KLEUREN: Kleuren = { accent: BLAUW, lijn: LIJN, vlak: VLAK };

/** Space in twentieths of a point. */
const afstand = (voor: number, na: number, regel = 276): string =>
  `<w:spacing w:before="${voor}" w:after="${na}" w:line="${regel}" w:lineRule="auto"/>`;
/** Size in half points. */
const letter = (maat: number, kleur = ""): string =>
  `${kleur === "" ? "" : `<w:color w:val="${kleur}"/>`}<w:sz w:val="${maat}"/><w:szCs w:val="${maat}"/>`;
const rand = (kant: string, kleur: string, dikte = 4, ruimte = 0): string =>
  `<w:${kant} w:val="single" w:sz="${dikte}" w:space="${ruimte}" w:color="${kleur}"/>`;
/** A dark line, in eighths of a point, as tables have. */
export const borderXml = (kant: string, dikte: number, kleur: string): string => rand(kant, kleur, dikte);
const celmarges = (hoogte: number, breedte: number): string =>
  `<w:tblCellMar><w:top w:w="${hoogte}" w:type="dxa"/><w:left w:w="${breedte}" w:type="dxa"/><w:bottom w:w="${hoogte}" w:type="dxa"/><w:right w:w="${breedte}" w:type="dxa"/></w:tblCellMar>`;

const kop = (niveau: 1 | 2 | 3, maat: number, voor: number, na: number): readonly Stijl[] => [
  {
    id: `Heading${niveau}`,
    naam: `heading ${niveau}`,
    soort: "paragraph",
    basis: "Normal",
    volgende: "Normal",
    alinea: `<w:keepNext/><w:keepLines/>${afstand(voor, na, 252)}<w:outlineLvl w:val="${niveau - 1}"/>`,
    teken: `<w:b/><w:bCs/>${letter(maat, BLAUW)}`,
    kiesbaar: true,
  },
  {
    id: `KopZonderNummer${niveau}`,
    naam: `Kop ${niveau} zonder nummer`,
    soort: "paragraph",
    basis: `Heading${niveau}`,
    volgende: "Normal",
    alinea: `<w:numPr><w:numId w:val="0"/></w:numPr><w:ind w:left="0" w:firstLine="0"/>`,
    kiesbaar: true,
  },
];

const inhoud = (niveau: 1 | 2 | 3): Stijl => ({
  id: `TOC${niveau}`,
  naam: `toc ${niveau}`,
  soort: "paragraph",
  basis: "Normal",
  volgende: "Normal",
  alinea: `${afstand(niveau === 1 ? 80 : 0, 20, 252)}<w:ind w:left="${(niveau - 1) * 280}"/>`,
  ...(niveau === 1 ? { teken: "<w:b/><w:bCs/>" } : {}),
});

const alinea = (id: string, naam: string, inrichting: Partial<Stijl>): Stijl => ({
  id,
  naam,
  soort: "paragraph",
  basis: "Normal",
  kiesbaar: true,
  ...inrichting,
});

export const STIJLEN: readonly Stijl[] = [
  { id: "Normal", naam: "Normal", soort: "paragraph", alinea: `<w:widowControl/>${afstand(0, 140)}`, kiesbaar: true },
  { id: "DefaultParagraphFont", naam: "Default Paragraph Font", soort: "character" },
  {
    id: "TableNormal",
    naam: "Normal Table",
    soort: "table",
    tabel: `<w:tblPr><w:tblInd w:w="0" w:type="dxa"/>${celmarges(0, 108)}</w:tblPr>`,
  },
  ...kop(1, 30, 400, 120),
  ...kop(2, 25, 280, 80),
  ...kop(3, 22, 220, 60),
  alinea("Title", "Title", {
    volgende: "Subtitle",
    alinea: `<w:keepNext/>${afstand(0, 60, 240)}`,
    teken: `<w:b/><w:bCs/>${letter(44, BLAUW)}`,
  }),
  alinea("Subtitle", "Subtitle", {
    volgende: "Normal",
    alinea: `<w:keepNext/>${afstand(0, 160, 252)}`,
    teken: letter(26, GRIJS),
  }),
  alinea("Kenmerk", "Kenmerk", { alinea: afstand(0, 60, 252), teken: letter(18, GRIJS) }),
  alinea("Inleiding", "Inleiding", { alinea: afstand(60, 200, 288), teken: letter(24, "3B3B3B") }),
  alinea("Kader", "Kader", {
    alinea: `<w:keepLines/><w:pBdr>${rand("top", VLAK, 4, 6)}${rand("left", BLAUW, 24, 8)}${rand("bottom", VLAK, 4, 6)}${rand("right", VLAK, 4, 8)}</w:pBdr><w:shd w:val="clear" w:color="auto" w:fill="${VLAK}"/>${afstand(60, 60)}<w:ind w:left="200" w:right="200"/>`,
  }),
  alinea("Klein", "Klein", { alinea: afstand(0, 60, 252), teken: letter(18, GRIJS) }),
  alinea("Caption", "caption", {
    volgende: "Normal",
    alinea: `<w:keepNext/>${afstand(200, 80, 252)}`,
    teken: `<w:b/><w:bCs/>${letter(19, BLAUW)}`,
  }),
  alinea("Figuur", "Figuur", {
    volgende: "Caption",
    alinea: `<w:keepNext/>${afstand(160, 40, 240)}<w:jc w:val="center"/>`,
  }),
  alinea("Tabeltekst", "Tabeltekst", { alinea: afstand(20, 20, 252), teken: letter(20) }),
  alinea("Tabeltotaal", "Tabeltotaal", { basis: "Tabeltekst", teken: "<w:b/><w:bCs/>" }),
  alinea("Handtekeningtekst", "Handtekeningtekst", { alinea: `<w:keepLines/>${afstand(0, 20, 252)}` }),
  alinea("ListParagraph", "List Paragraph", { alinea: `${afstand(0, 80)}<w:ind w:left="720"/>` }),
  {
    id: "TOCHeading",
    naam: "TOC Heading",
    soort: "paragraph",
    basis: "KopZonderNummer1",
    volgende: "Normal",
    alinea: `<w:outlineLvl w:val="9"/>`,
  },
  inhoud(1),
  inhoud(2),
  inhoud(3),
  {
    id: "Header",
    naam: "header",
    soort: "paragraph",
    basis: "Normal",
    alinea: afstand(0, 0, 240),
    teken: letter(17, GRIJS),
  },
  {
    id: "Footer",
    naam: "footer",
    soort: "paragraph",
    basis: "Normal",
    alinea: afstand(0, 0, 240),
    teken: letter(17, GRIJS),
  },
  {
    id: "FootnoteText",
    naam: "footnote text",
    soort: "paragraph",
    basis: "Normal",
    alinea: afstand(0, 20, 240),
    teken: letter(18),
  },
  {
    id: "FootnoteReference",
    naam: "footnote reference",
    soort: "character",
    basis: "DefaultParagraphFont",
    teken: '<w:vertAlign w:val="superscript"/>',
  },
  {
    id: "CommentText",
    naam: "annotation text",
    soort: "paragraph",
    basis: "Normal",
    alinea: afstand(0, 0, 240),
    teken: letter(20),
  },
  {
    id: "CommentReference",
    naam: "annotation reference",
    soort: "character",
    basis: "DefaultParagraphFont",
    teken: letter(16),
  },
  {
    id: "Hyperlink",
    naam: "Hyperlink",
    soort: "character",
    basis: "DefaultParagraphFont",
    teken: `<w:color w:val="1F4E8C"/><w:u w:val="single"/>`,
  },
  {
    id: "Raster",
    naam: "Raster",
    soort: "table",
    basis: "TableNormal",
    tabel:
      `<w:tblPr><w:tblBorders>${rand("top", BLAUW, 8)}${rand("bottom", BLAUW, 8)}${rand("insideH", LIJN)}</w:tblBorders>${celmarges(50, 100)}</w:tblPr>` +
      `<w:tblStylePr w:type="firstRow"><w:rPr><w:b/><w:bCs/><w:color w:val="${BLAUW}"/></w:rPr><w:tcPr><w:tcBorders>${rand("bottom", BLAUW, 8)}</w:tcBorders><w:shd w:val="clear" w:color="auto" w:fill="${VLAK}"/></w:tcPr></w:tblStylePr>`,
  },
  { id: "Kaal", naam: "Kaal", soort: "table", basis: "TableNormal", tabel: `<w:tblPr>${celmarges(20, 0)}</w:tblPr>` },
  {
    id: "Handtekening",
    naam: "Handtekening",
    soort: "table",
    basis: "TableNormal",
    tabel: `<w:tblPr>${celmarges(80, 100)}</w:tblPr>`,
  },
];

const STANDAARD = new Set(["Normal", "DefaultParagraphFont", "TableNormal"]);
/** Names Word gives a meaning of its own; other styles are ours, and say so. */
const VAN_WORD =
  /^(normal|default paragraph font|heading|title|subtitle|caption|list paragraph|toc|header|footer|footnote|annotation|hyperlink)/i;

/** A style as it stands in styles.xml. `idOf` translates the ids it refers to into those of the letterhead. */
export function styleXml(stijl: Stijl, idOf: (id: string) => string = (id) => id): string {
  const attributes = `w:type="${stijl.soort}"${STANDAARD.has(stijl.id) ? ' w:default="1"' : ""}${VAN_WORD.test(stijl.naam) ? "" : ' w:customStyle="1"'} w:styleId="${stijl.id}"`;
  const part = (tag: string, value: string | undefined): string =>
    value === undefined ? "" : `<w:${tag} w:val="${value}"/>`;
  const wrapped = (tag: string, inner: string | undefined): string =>
    inner === undefined ? "" : `<w:${tag}>${inner}</w:${tag}>`;
  return (
    `<w:style ${attributes}><w:name w:val="${stijl.naam}"/>` +
    part("basedOn", stijl.basis && idOf(stijl.basis)) +
    part("next", stijl.volgende && idOf(stijl.volgende)) +
    `<w:uiPriority w:val="${stijl.kiesbaar === true ? 1 : 99}"/>${stijl.kiesbaar === true ? "<w:qFormat/>" : ""}` +
    `${wrapped("pPr", stijl.alinea)}${wrapped("rPr", stijl.teken)}${stijl.tabel ?? ""}</w:style>`
  );
}

/** What holds for every text without a style: the typeface, 10.5 points, Dutch. */
export const DOC_DEFAULTS =
  `<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="${LETTERTYPE}" w:hAnsi="${LETTERTYPE}" w:eastAsia="${LETTERTYPE}" w:cs="${LETTERTYPE}"/>` +
  `${letter(21)}<w:lang w:val="${TAAL}" w:eastAsia="${TAAL}" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>`;
