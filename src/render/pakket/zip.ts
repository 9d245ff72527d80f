import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from "fflate";
import { UserError } from "../../errors.ts";
import { withDoubleQuotes } from "./aanhalingstekens.ts";
import { noDocument, noZip } from "./herkennen.ts";
import { inUsualDialect } from "./strikt.ts";
import { withUsualPlaces } from "./vindplaatsen.ts";
import { CONTENT_TYPES } from "./xml.ts";

/** The parts of a Word file by their path in it: text where the part is XML, bytes otherwise. */
export interface Pakket {
  readonly xml: ReadonlyMap<string, string>;
  readonly overig: ReadonlyMap<string, Uint8Array>;
}

export const DOCUMENT = "word/document.xml";

const MB = 1024 * 1024;

const isXml = (path: string): boolean => /\.(xml|rels)$/i.test(path);
/**
 * Opens a Word file, its parts where we look for them. Anything else is refused
 * with what to do about it; `naam` is how it is reported, `mostXml` how much text there may be in it.
 */
export function unpack(bytes: Uint8Array, naam = "Het bestand", mostXml: number = MOST.whole): Pakket {
  const files = unzip(bytes, naam, mostXml);
  const found = new Map<string, string>();
  const overig = new Map<string, Uint8Array>();
  for (const [path, content] of Object.entries(files)) {
    if (isXml(path)) found.set(path, inUsualDialect(withDoubleQuotes(strFromU8(content).replace(/^\uFEFF/, ""))));
    else if (!path.endsWith("/")) overig.set(path, content);
  }
  const xml = withUsualPlaces(found);
  if (!xml.has(DOCUMENT) || !xml.has(CONTENT_TYPES)) throw noDocument(Object.keys(files), naam);
  return { xml, overig };
}

const MOST = { part: 64 * MB, whole: 128 * MB, parts: 5000 } as const;

/** How much text a letterhead may have, which is looked through time and again; those of Word itself have a tenth of it. */
export const MOST_OF_LETTERHEAD = 4 * MB;

/** A small file can say that it holds more than fits in memory: what it would become is measured before it is unpacked. */
function unzip(bytes: Uint8Array, naam: string, mostXml: number = MOST.whole): Readonly<Record<string, Uint8Array>> {
  const found = { whole: 0, xml: 0, parts: 0 };
  try {
    return unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        found.parts += 1;
        found.whole += originalSize;
        if (isXml(name)) found.xml += originalSize;
        const fits = originalSize <= MOST.part && found.whole <= MOST.whole;
        if (!fits || found.xml > mostXml || found.parts > MOST.parts) throw tooLarge(naam);
        return true;
      },
    });
  } catch (error) {
    throw error instanceof UserError ? error : noZip(bytes, naam);
  }
}

const tooLarge = (naam: string): UserError =>
  new UserError(
    "sjabloon",
    `${naam} is uitgepakt te groot om te gebruiken.`,
    "Maak de afbeeldingen erin kleiner, of begin met een nieuw Word-document.",
  );

/**
 * Makes a Word file, always the same bytes for the same parts: in order of their path, the list of types first, as if
 * written when zip’s calendar begins (in local time, for that is what a zip file holds).
 */
export function pack({ xml, overig }: Pakket): Uint8Array {
  const files = new Map<string, Uint8Array>(overig);
  for (const [path, text] of xml) files.set(path, strToU8(text));
  return zipped(files);
}

/** The same files in a zip file that does not tell when it was made: for a workbook in a Word file. */
export const repacked = (zip: Uint8Array, naam: string): Uint8Array =>
  zipped(new Map(Object.entries(unzip(zip, naam))));

function zipped(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const paths = [...files.keys()].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
  const zippable: Zippable = {};
  for (const path of paths) zippable[path] = files.get(path) ?? new Uint8Array();
  return zipSync(zippable, { level: 6, mtime: new Date(1980, 0, 1), os: 0 });
}

const rank = (path: string): number => (path === CONTENT_TYPES ? 0 : path === "_rels/.rels" ? 1 : 2);
