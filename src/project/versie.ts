import type { Disk } from "../world.ts";

/** The newest shape of the files that this program knows. */
export const VERSIE = 1;

/** Begins the name of the copy that is kept of a file before it gets a newer shape. */
export const VORIGE_VORM = ".coalitie-versie-";

/** Whether a file says that it has an older shape, without reading the rest of it. */
export function isOuder(disk: Disk, pad: string, versie = VERSIE): boolean {
  const bytes = disk.read(pad);
  const gevonden =
    bytes === undefined ? undefined : /^versie:[ \t]*["']?(\d+)/m.exec(new TextDecoder().decode(bytes))?.[1];
  return gevonden !== undefined && Number(gevonden) < versie;
}
