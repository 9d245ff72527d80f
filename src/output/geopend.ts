import { join } from "node:path";
import { UserError } from "../errors.ts";
import type { Disk } from "../world.ts";

/**
 * The files that say that a document is open, as Word and LibreOffice put them beside it. Word takes the place of the first
 * letters of a name, of one letter when it has seven.
 */
function sloten(bestand: string): readonly string[] {
  const lengte = bestand.replace(/\.[^.]*$/, "").length;
  const zonder = lengte >= 8 ? 2 : lengte === 7 ? 1 : 0;
  return [`~$${bestand.slice(zonder)}`, `.~lock.${bestand}#`];
}

/**
 * Refuses to replace a document that somebody has open. On Windows the system would; elsewhere Word would later save the
 * old text over the new one, or the new one over what is being typed.
 */
export function weigerGeopend(disk: Disk, map: string, bestand: string): void {
  const slot = sloten(bestand).find((naam) => disk.exists(join(map, naam)));
  if (slot === undefined || !disk.exists(join(map, bestand))) return;
  throw new UserError(
    "conflict",
    `${bestand} staat open in Word of LibreOffice, en is gebleven zoals het was.`,
    `Sluit het daar en geef de opdracht opnieuw. Staat het nergens open? Haal dan ${join(map, slot)} weg.`,
  );
}
