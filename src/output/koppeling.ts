import { basename, dirname, join, sep } from "node:path";
import { UserError } from "../errors.ts";
import type { Disk } from "../world.ts";

/**
 * The same disk, that reads and writes through no link: in a project that came from somebody else it may lead to any file of
 * this machine, also to one that is not there yet. What is read is kept under another name, where others may find it.
 */
export const zonderKoppelingen = (disk: Disk): Disk => ({
  ...disk,
  read: (pad) => {
    weigerKoppeling(disk, pad);
    return disk.read(pad);
  },
  write: (pad, bytes, opties) => {
    weigerKoppeling(disk, pad);
    disk.write(pad, bytes, opties);
  },
});

/** Throws UserError("conflict") where there is a link at this path. */
function weigerKoppeling(disk: Disk, pad: string): void {
  if (!isKoppeling(disk, pad)) return;
  throw new UserError(
    "conflict",
    `${basename(pad)} is een koppeling naar een andere plek. Wat daar staat, is gebleven zoals het was.`,
    "Haal de koppeling weg en probeer het opnieuw.",
  );
}

/**
 * Throws UserError("conflict") where a folder of the project leads out of it. Who made that link himself can say so, with
 * `hint`; one that came along with somebody's project would put a document, confidential or not, wherever that one liked.
 */
export function weigerBuiten(disk: Disk, map: string, onderdeel: string, hint: (waar: string) => string): void {
  const waar = disk.real(join(map, onderdeel));
  if (waar.startsWith(`${disk.real(map)}${sep}`)) return;
  throw new UserError(
    "conflict",
    `De map ${onderdeel} is een koppeling naar een plek buiten het project. Er is niets gemaakt.`,
    hint(waar),
  );
}

/** What to do about a folder of own templates or letterheads that leads elsewhere. */
export const ZELF_NEER = (): string => "Haal de koppeling weg, en zet de bestanden zelf in het project.";

function isKoppeling(disk: Disk, pad: string): boolean {
  const naarNiets = !disk.exists(pad) && disk.list(dirname(pad)).includes(basename(pad));
  return naarNiets || disk.real(pad) !== join(disk.real(dirname(pad)), basename(pad));
}
