import { UserError } from "../../errors.ts";
import { isWellFormed } from "../pakket/welgevormd.ts";
import { addPart } from "../pakket/xml.ts";
import { DOCUMENT, type Pakket, pack, unpack } from "../pakket/zip.ts";
import { type IdOf, withOurStyles } from "./aanvullen.ts";
import { numberedLevels, withHeadingNumbers } from "./nummering.ts";
import { type Tekstvak, tekstvakken } from "./tekstvak.ts";

/** A Word file that gives a document its look, with the name it is reported by. */
export interface Look {
  readonly naam: string;
  readonly bytes: Uint8Array;
}

/** A look, ready to receive a text: all our styles are in it. */
export interface Huisstijl extends Tekstvak {
  readonly docx: Uint8Array;
  readonly idOf: IdOf;
  readonly liggend: Tekstvak;
  /** The typeface of its text, unless the theme says which. */
  readonly lettertype: string | undefined;
  /** The places such as `versie` that it has itself. */
  readonly plaatsen: ReadonlySet<string>;
  /** The levels of which the headings carry numbers in this document. */
  readonly genummerd: ReadonlySet<number>;
  /** Whether the look numbers its headings, and this document has none. */
  readonly zonderNummers: boolean;
}

const STYLES = "word/styles.xml";
const NUMBERING = "word/numbering.xml";

const prepared = new WeakMap<Uint8Array, Map<boolean, Huisstijl>>();

/** Prepares a look; for the same bytes it is done once, however many documents are made with it. */
export function prepareLook(look: Look, genummerd: boolean): Huisstijl {
  const known = prepared.get(look.bytes) ?? new Map<boolean, Huisstijl>();
  prepared.set(look.bytes, known);
  const ready = known.get(genummerd) ?? prepare(look, genummerd);
  known.set(genummerd, ready);
  return ready;
}

function prepare({ naam, bytes }: Look, genummerd: boolean): Huisstijl {
  const pakket = unpack(bytes, naam);
  const broken = [...pakket.xml].find(([, xml]) => !isWellFormed(xml));
  if (broken !== undefined) throw damaged(naam, broken[0]);
  const { tekst, randen } = places(pakket);
  if (!tekst.has("inhoud")) throw withoutPlace(naam, randen.has("inhoud"));
  checkPlaceOfText(naam, pakket.xml.get(DOCUMENT) ?? "");
  const xml = new Map(pakket.xml);
  const { xml: styles, idOf } = withOurStyles(xml.get(STYLES));
  const numbers = genummerd ? withHeadingNumbers(styles, xml.get(NUMBERING), idOf) : undefined;
  const levels = numberedLevels(numbers?.styles ?? styles, idOf);
  addPart(xml, STYLES, "styles", numbers?.styles ?? styles);
  if (numbers !== undefined) addPart(xml, NUMBERING, "numbering", numbers.numbering);
  return {
    docx: pack({ ...pakket, xml }),
    idOf,
    ...tekstvakken(xml.get(DOCUMENT) ?? ""),
    lettertype: /<w:rPrDefault>.*?<w:rFonts\b[^>]*\sw:ascii="([^"]*)"/s.exec(styles)?.[1],
    plaatsen: new Set([...tekst, ...randen]),
    genummerd: genummerd ? levels : new Set(),
    zonderNummers: !genummerd && levels.size > 0,
  };
}

const PLACE = /\{\{\s*([^{}]+?)\s*\}\}/g;
const PARAGRAPH = /<w:p[ >].*?<\/w:p>/gs;
const TEXT = /<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g;

/** The words of each paragraph of a part; Word may have cut a place into several runs. */
const paragraphs = (xml: string): readonly string[] =>
  (xml.match(PARAGRAPH) ?? []).map((paragraph) => [...paragraph.matchAll(TEXT)].map((match) => match[1]).join(""));

const placesInText = (text: string): readonly string[] => [...text.matchAll(PLACE)].map((match) => match[1] ?? "");

const placesIn = (xml: string): readonly string[] => paragraphs(xml).flatMap(placesInText);

/** The names between double braces in the text of a look, and those in its headers and footers. */
function places({ xml }: Pakket): { readonly tekst: ReadonlySet<string>; readonly randen: ReadonlySet<string> } {
  const edges = [...xml]
    .filter(([path]) => /^word\/(header|footer)\d*\.xml$/.test(path))
    .flatMap(([, text]) => placesIn(text));
  return { tekst: new Set(placesIn(xml.get(DOCUMENT) ?? "")), randen: new Set(edges) };
}

const damaged = (naam: string, part: string): UserError =>
  new UserError(
    "sjabloon",
    `${naam} is beschadigd: het onderdeel ${part} is niet te lezen.`,
    "Open het bestand in Word, laat Word het herstellen, en sla het opnieuw op als .docx.",
  );

function withoutPlace(naam: string, inEdge: boolean): UserError {
  const where = inEdge ? " staat in de kop- of voettekst, maar hoort in de tekst zelf." : " ontbreekt.";
  return new UserError(
    "sjabloon",
    `In ${naam} is niet te zien waar de tekst komt: {{inhoud}}${where}`,
    "Zet in het Word-bestand op een eigen regel: {{inhoud}}. Bewaar het en probeer het opnieuw.",
  );
}

/** All that stands in the paragraph of `{{inhoud}}` makes way for the text, and the text can be put in one place only. */
function checkPlaceOfText(naam: string, document: string): void {
  const withPlace = paragraphs(document).filter((text) => placesInText(text).includes("inhoud"));
  const [only = ""] = withPlace;
  const twice = withPlace.flatMap(placesInText).filter((name) => name === "inhoud").length > 1;
  if (!twice && only.replace(PLACE, "").trim() === "" && placesInText(only).length === 1) return;
  throw new UserError(
    "sjabloon",
    twice
      ? `In ${naam} staat {{inhoud}} meer dan één keer.`
      : `In ${naam} staat {{inhoud}} niet op een eigen regel: daar staat ook ‘${only.replace(/\{\{\s*inhoud\s*\}\}/, "").trim()}’.`,
    "Zet in het Word-bestand één keer {{inhoud}}, op een eigen regel. Bewaar het en probeer het opnieuw.",
  );
}
