import { UserError } from "../../errors.ts";
import { isWellFormed } from "../pakket/welgevormd.ts";
import { addPart } from "../pakket/xml.ts";
import { DOCUMENT, MOST_OF_LETTERHEAD, pack, unpack } from "../pakket/zip.ts";
import { type IdOf, withOurStyles } from "./aanvullen.ts";
import { headingNumbers, type Kopnummer } from "./kopnummers.ts";
import { detached } from "./losmaken.ts";
import { numberedLevels, withHeadingNumbers } from "./nummering.ts";
import { placesIn, withWholePlaces } from "./plekken.ts";
import type { Spoor } from "./sporen.ts";
import { problem, withPlaceOfText } from "./tekstplek.ts";
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
  /** The names of our styles that it lacked, and was given. */
  readonly aangevuld: readonly string[];
  /** The colour of its dark lines. */
  readonly accent: string;
  /** How it writes the numbers of headings. */
  readonly kopnummer: Kopnummer;
  /** What was in it that no reader of a document may get, and was left out. */
  readonly weggelaten: ReadonlySet<Spoor>;
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
  const whole = unpack(bytes, naam, MOST_OF_LETTERHEAD);
  const broken = [...whole.xml].find(([, text]) => !isWellFormed(text));
  if (broken !== undefined) throw damaged(naam, broken[0]);
  const { pakket, weggelaten } = detached(whole, naam);
  const xml = new Map([...pakket.xml].map(([path, text]) => [path, isPrinted(path) ? withWholePlaces(text) : text]));
  const edges = [...xml].filter(([path]) => EDGE.test(path)).flatMap(([, text]) => placesIn(text));
  const document = xml.get(DOCUMENT) ?? "";
  if (edges.includes("inhoud") && !placesIn(document).includes("inhoud")) throw inEdge(naam);
  const placed = withPlaceOfText(naam, document);
  xml.set(DOCUMENT, placed);
  const { xml: styles, idOf, aangevuld, accent } = withOurStyles(xml.get(STYLES));
  const numbers = genummerd ? withHeadingNumbers(styles, xml.get(NUMBERING), idOf) : undefined;
  const levels = numberedLevels(numbers?.styles ?? styles, idOf);
  addPart(xml, STYLES, "styles", numbers?.styles ?? styles);
  if (numbers !== undefined) addPart(xml, NUMBERING, "numbering", numbers.numbering);
  return {
    docx: pack({ ...pakket, xml }),
    idOf,
    ...tekstvakken(placed),
    lettertype: /<w:rPrDefault>.*?<w:rFonts\b[^>]*\sw:ascii="([^"]*)"/s.exec(styles)?.[1],
    plaatsen: new Set([...placesIn(placed), ...edges]),
    genummerd: genummerd ? levels : new Set(),
    zonderNummers: !genummerd && levels.size > 0,
    aangevuld,
    accent,
    kopnummer: headingNumbers(numbers?.styles ?? styles, numbers?.numbering ?? xml.get(NUMBERING) ?? "", idOf),
    weggelaten,
  };
}

const EDGE = /^word\/(?:header|footer)\d*\.xml$/;
const isPrinted = (path: string): boolean => path === DOCUMENT || EDGE.test(path);

const damaged = (naam: string, part: string): UserError =>
  new UserError(
    "sjabloon",
    `${naam} is beschadigd: het onderdeel ${part} is niet te lezen.`,
    "Open het bestand in Word, laat Word het herstellen, en sla het opnieuw op als .docx.",
  );

const inEdge = (naam: string): UserError =>
  problem(
    `In ${naam} is niet te zien waar de tekst komt: {{inhoud}} staat in de kop- of voettekst, maar hoort in de tekst zelf.`,
  );
