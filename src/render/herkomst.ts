import { createHash } from "node:crypto";
import { UserError } from "../errors.ts";
import { customXml, readCustom } from "./afwerking/eigenschappen.ts";
import { type Pakket, pack, unpack } from "./pakket/zip.ts";

export const CUSTOM = "docProps/custom.xml";

/** The custom property that holds the hash of all other parts. */
const INHOUD = "coalitie.inhoud";

/** Where a Word file came from, as far as we made it. */
interface Herkomst {
  /** The custom properties, our own hash left out. */
  readonly eigenschappen: Readonly<Record<string, string>>;
  /** Whether every part is still what we made, the one with the properties left out; packed in another way it is too. */
  readonly ongewijzigd: boolean;
}

/** A hash over every part but the one that holds it. */
function contentHash({ xml, overig }: Pakket): string {
  const hash = createHash("sha256");
  for (const [path, content] of [...xml, ...overig].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (path !== CUSTOM) hash.update(path).update("\0").update(content).update("\0");
  }
  return hash.digest("hex").slice(0, 32);
}

/** The finished Word file, with properties that say what it was made of and a hash of all it holds. */
export function seal(pakket: Pakket, eigenschappen: Readonly<Record<string, string>>): Uint8Array {
  const properties = { ...eigenschappen, [INHOUD]: contentHash(pakket) };
  return pack({ ...pakket, xml: new Map(pakket.xml).set(CUSTOM, customXml(pakket.xml.get(CUSTOM), properties)) });
}

/** Undefined for a file that is not ours, or no Word file at all. */
export function readHerkomst(docx: Uint8Array): Herkomst | undefined {
  try {
    const pakket = unpack(docx);
    const { [INHOUD]: hash, ...eigenschappen } = readCustom(pakket.xml.get(CUSTOM));
    return hash === undefined ? undefined : { eigenschappen, ongewijzigd: hash === contentHash(pakket) };
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}
