import { basename, dirname, join } from "node:path";
import { UserError } from "../errors.ts";
import type { Disk } from "../world.ts";

/**
 * The same disk, that writes through no link: in a project that came from somebody else it may lead to any file of this
 * machine, also to one that is not there yet.
 */
export const zonderKoppelingen = (disk: Disk): Disk => ({
  ...disk,
  write: (pad, bytes, opties) => {
    weigerKoppeling(disk, pad);
    disk.write(pad, bytes, opties);
  },
});

/** Throws UserError("conflict") where there is a link at this path. */
export function weigerKoppeling(disk: Disk, pad: string): void {
  if (!isKoppeling(disk, pad)) return;
  throw new UserError(
    "conflict",
    `${basename(pad)} is een koppeling naar een andere plek. Wat daar staat, is gebleven zoals het was.`,
    "Haal de koppeling weg en probeer het opnieuw.",
  );
}

function isKoppeling(disk: Disk, pad: string): boolean {
  const naarNiets = !disk.exists(pad) && disk.list(dirname(pad)).includes(basename(pad));
  return naarNiets || disk.real(pad) !== join(disk.real(dirname(pad)), basename(pad));
}
