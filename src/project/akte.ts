import { createHash } from "node:crypto";
import { basename, join } from "node:path";
import { UserError } from "../errors.ts";
import type { Disk } from "../world.ts";
import { bytesVan, isGelijk } from "./bytes.ts";
import { isKoppelingNaarNiets } from "./plek.ts";

/** One file of an act: what it was, as a hash, and the whole of what it becomes. */
export interface Blad {
  readonly bestand: string;
  readonly oud: string;
  readonly nieuw: string;
}

/** Not a temporary name: what is in it must survive the sweep at the next start. */
export const JOURNAAL = ".coalitie-akte";

/** As a journal knows a file that was; the empty text where there was none. */
export const hash = (bytes: Uint8Array | undefined): string =>
  bytes === undefined ? "" : createHash("sha256").update(bytes).digest("hex");

/** Whether a file says this, to the letter. */
export const staatEr = (disk: Disk, pad: string, tekst: string): boolean => isGelijk(disk.read(pad), bytesVan(tekst));

/** What is written: the text, what it was made from, and whether only the owner may read it. */
export interface Geschrift {
  readonly pad: string;
  readonly was: string;
  readonly tekst: string;
  readonly geheim: boolean;
}

/**
 * Writes one or two files as one act. With two, the whole act is on disk in a journal first, so that a program that
 * stops between them finishes at its next start (`maakAf`) and no half of a release is ever all there is; where the second
 * cannot be written, the first is put back. Writes nothing, and returns false, when a file is not what the texts were made
 * from: an editor asks nobody for a turn.
 */
export function schrijfAkte(disk: Disk, map: string, geschriften: readonly Geschrift[]): boolean {
  const veranderd = geschriften.filter((g) => g.tekst !== g.was);
  const [eerste, ...rest] = veranderd;
  if (eerste === undefined) return true;
  // The one that is written first is looked at last: an editor then has the shortest moment to come in between.
  if (geschriften.toReversed().some((g) => !staatEr(disk, g.pad, g.was))) return false;
  const schrijf = (g: Geschrift): void => disk.write(g.pad, bytesVan(g.tekst), { secret: g.geheim });
  if (rest.length === 0) {
    schrijf(eerste);
    return true;
  }
  const journaal = join(map, JOURNAAL);
  if (disk.exists(journaal) || isKoppelingNaarNiets(disk, journaal)) throw vanAnderProject();
  const bladen: readonly Blad[] = veranderd.map((g) => ({
    bestand: basename(g.pad),
    oud: hash(bytesVan(g.was)),
    nieuw: g.tekst,
  }));
  disk.write(journaal, bytesVan(JSON.stringify(bladen)), { secret: true });
  try {
    schrijf(eerste);
  } catch (error) {
    // Nothing was written and the user is told so: there is no act to finish. A disk may also fail after writing.
    if (staatEr(disk, eerste.pad, eerste.was)) disk.remove(journaal);
    throw error;
  }
  try {
    rest.forEach(schrijf);
  } catch (error) {
    if (!draaiTerug(disk, veranderd)) throw staatKlaar(error);
    disk.remove(journaal);
    throw error;
  }
  sluitAf(disk, journaal);
  return true;
}

/** All is written: who cannot take the journal away at this moment has lost nothing. The next look at the project does so, or tells. */
function sluitAf(disk: Disk, journaal: string): void {
  try {
    disk.remove(journaal);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
  }
}

/**
 * Puts back what was written of an act that cannot be written whole: the user is told that nothing was saved. Returns whether
 * all is as it was; what another wrote meanwhile stays, and an act of which all is written is no half one.
 */
function draaiTerug(disk: Disk, geschriften: readonly Geschrift[]): boolean {
  try {
    if (geschriften.every(({ pad, tekst }) => staatEr(disk, pad, tekst))) return false;
    for (const { pad, was, tekst, geheim } of geschriften)
      if (staatEr(disk, pad, tekst)) disk.write(pad, bytesVan(was), { secret: geheim });
    return geschriften.every(({ pad, was }) => staatEr(disk, pad, was));
  } catch {
    return false;
  }
}

const staatKlaar = (error: unknown): unknown =>
  error instanceof UserError
    ? new UserError(
        error.code,
        `${error.message} De hele wijziging staat klaar, en wordt afgemaakt zodra dat kan.`,
        error.hint,
      )
    : error;

const vanAnderProject = (): UserError =>
  new UserError(
    "conflict",
    "In deze map ligt nog een halve wijziging van een ander project; er is niets veranderd.",
    `Open eerst dat project, dan wordt die afgemaakt. Is er geen ander project? Haal dan ${JOURNAAL} weg.`,
  );
