import { createHash } from "node:crypto";
import { basename, dirname, join } from "node:path";
import type { Document } from "../documents/document.ts";
import { leestIntern } from "../domain/zicht.ts";
import type { Disk } from "../world.ts";
import { zonderKoppelingen } from "./koppeling.ts";
import { vrijeNaam } from "./schrijven.ts";

/** What putting a PDF on disk came to. */
export interface GeschrevenPdf {
  /** One that is not ours was found, and left alone. */
  readonly conflict: boolean;
  readonly waarschuwing?: string;
}

/** For which copy a PDF is: it lies beside this Word file. */
export interface VoorPdf {
  readonly docx: string;
  readonly document: Pick<Document, "voor">;
}

/**
 * Puts a PDF beside its Word file. What is there and is not just as we made it (signed, scanned, with notes in it) is never
 * overwritten: the new one comes beside it, or with `force` takes its place while the old one is kept under another name.
 * Who could not read the document cannot read its PDF either.
 */
export function schrijfPdf(schijf: Disk, { docx, document }: VoorPdf, pdf: Uint8Array, force: boolean): GeschrevenPdf {
  const disk = zonderKoppelingen(schijf);
  const [map, stam] = [dirname(docx), basename(docx).replace(/\.docx$/i, "")];
  const zet = (naam: string, bytes: Uint8Array): void =>
    disk.write(join(map, naam), bytes, { secret: leestIntern(document.voor) });
  const bestand = `${stam}.pdf`;
  const oud = disk.read(join(map, bestand));
  if (oud === undefined || isEigenPdf(oud)) {
    zet(bestand, waarmerk(pdf));
    return { conflict: false };
  }
  if (!force) {
    const naast = vrijeNaam(disk, map, `${stam} (nieuw)`, isEigenPdf, ".pdf");
    zet(naast, waarmerk(pdf));
    const waarschuwing = `${bestand} is bewerkt, of niet door dit programma gemaakt, en blijft staan; de nieuwe heet ${naast}.`;
    return { conflict: true, waarschuwing };
  }
  const bewaard = vrijeNaam(disk, map, `${stam} (bewaard)`, undefined, ".pdf");
  zet(bewaard, oud);
  zet(bestand, waarmerk(pdf));
  return { conflict: false, waarschuwing: `De PDF die er stond, is bewaard als ${bewaard}.` };
}

const MERK = "%coalitie ";

const hashVan = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex").slice(0, 32);

/**
 * The PDF with a hash of itself in a line of comment, which no reader shows. It stands before the last words of the file,
 * behind everything that has a place by number.
 */
export function waarmerk(pdf: Uint8Array): Uint8Array {
  const plek = Buffer.from(pdf).lastIndexOf("startxref");
  const voor = plek === -1 ? pdf.length : plek;
  return Buffer.concat([pdf.subarray(0, voor), Buffer.from(`${MERK}${hashVan(pdf)}\n`), pdf.subarray(voor)]);
}

/** A PDF that we made and to which nothing was done since. */
export function isEigenPdf(pdf: Uint8Array): boolean {
  const bytes = Buffer.from(pdf);
  const plek = bytes.lastIndexOf(MERK);
  if (plek === -1) return false;
  const einde = plek + MERK.length + 32;
  const zonder = Buffer.concat([bytes.subarray(0, plek), bytes.subarray(einde + 1)]);
  return bytes.toString("latin1", plek + MERK.length, einde) === hashVan(zonder);
}
