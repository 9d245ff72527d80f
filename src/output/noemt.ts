import { join } from "node:path";
import { UserError } from "../errors.ts";
import { unpack } from "../render/pakket/zip.ts";
import type { Disk } from "../world.ts";

/** A file in the folder of documents: whether it holds what was looked for, or cannot be looked into. */
export interface Doorzocht {
  readonly bestand: string;
  readonly wat: "noemt" | "niet te lezen";
}

/**
 * The files in a folder of documents of which some text passes `noemt`, also in headers, comments and what was typed in
 * Word, and those that cannot be looked into. Folders in it are looked into as well.
 */
export function doorzoek(disk: Disk, map: string, noemt: (tekst: string) => boolean): readonly Doorzocht[] {
  return disk.list(map).flatMap((naam) => doorzoekEen(disk, map, naam, noemt));
}

/** The same of one file or folder in a folder. A link is not followed: it may lead anywhere, also back to where it is. */
export function doorzoekEen(
  disk: Disk,
  map: string,
  naam: string,
  noemt: (tekst: string) => boolean,
): readonly Doorzocht[] {
  const pad = join(map, naam);
  if (disk.real(pad) !== join(disk.real(map), naam)) return [{ bestand: naam, wat: "niet te lezen" }];
  if (disk.isFolder(pad)) return doorzoek(disk, pad, noemt).map((d) => ({ ...d, bestand: `${naam}/${d.bestand}` }));
  const teksten = tekstenIn(naam, () => disk.read(pad) ?? new Uint8Array());
  if (teksten === undefined) return [{ bestand: naam, wat: "niet te lezen" }];
  return [naam, ...teksten].some(noemt) ? [{ bestand: naam, wat: "noemt" }] : [];
}

/** Also what editors and git leave beside a file: `coalitie.yaml~`, `.coalitie.yaml.swp`, `coalitie.yaml.orig`. */
const TEKST = /^\.coalitie-|\.(?:txt|md|csv|ya?ml|json|hbs)(?:$|[~.#])/i;

/** Undefined for what this cannot read, or may not: one file that Word keeps to itself does not stop the others. */
function tekstenIn(naam: string, lees: () => Uint8Array): readonly string[] | undefined {
  try {
    if (TEKST.test(naam)) return [new TextDecoder().decode(lees())];
    return /\.docx$/i.test(naam) ? [...unpack(lees(), naam).xml.values()].map(woorden) : undefined;
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}

const TEKENS: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** The words of a part: Word cuts them up, but a paragraph, a tab and a cell do end one. Values of attributes count too. */
const woorden = (xml: string): string =>
  [xml.replace(/<(?:\/w:p|w:tab|w:br|\/w:tc|\/a:p)\b[^>]*>/g, " ").replace(/<[^>]*>/g, ""), ...attributen(xml)]
    .join(" ")
    .replace(/&(amp|lt|gt|quot|apos);/g, (_, naam: string) => TEKENS[naam] ?? "");

const attributen = (xml: string): readonly string[] =>
  [...xml.matchAll(/\b(?:descr|title|alt|name|w:author|w:val)="([^"]*)"/g)].map(([, waarde = ""]) => waarde);
