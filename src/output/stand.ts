import { join } from "node:path";
import { readHerkomst } from "../render/herkomst.ts";
import type { Disk } from "../world.ts";
import type { Gemaakt } from "./maken.ts";
import { bestandsnaam } from "./naam.ts";
import { BRON, watVeranderde } from "./opname.ts";

/** How a copy on disk relates to what would be made now. `door`: what changed since (see `watVeranderde`). */
interface Bestandstand {
  readonly bestand: string;
  readonly gemaakt: boolean;
  readonly verouderd: boolean;
  readonly door: readonly string[];
  /** Changed in Word since we made it, or never made by us. */
  readonly bewerkt: boolean;
}

/** Whether a file of this copy is there, ours or edited. */
export const isGemaakt = (
  disk: Disk,
  map: string,
  { document, exemplaar }: Pick<Gemaakt, "document" | "exemplaar">,
): boolean => disk.read(join(map, `${bestandsnaam(document, exemplaar)}.docx`)) !== undefined;

/** `nu`: what the copy would be made from now (`Beoordeling.afdruk`). */
export function standVan(
  disk: Disk,
  map: string,
  { document, exemplaar }: Pick<Gemaakt, "document" | "exemplaar">,
  nu: Readonly<Record<string, string>>,
): Bestandstand {
  return standVanBestand(disk, map, `${bestandsnaam(document, exemplaar)}.docx`, nu);
}

/** The name without an ending: a copy to work with stands beside the clean one, which others may have. */
export const kopienaam = ({ document, exemplaar, werkversie }: Kopie): string =>
  `${bestandsnaam(document, exemplaar)}${werkversie ? " (werkversie)" : ""}`;

type Kopie = Pick<Gemaakt, "document" | "exemplaar" | "werkversie">;

/**
 * Whether making this copy would give the bytes that are there: nobody edited it, and it comes from the same
 * (`Beoordeling.afdruk`). The text for its mail must be there too.
 */
export function isActueel(disk: Disk, map: string, kopie: Kopie, nu: Readonly<Record<string, string>>): boolean {
  const toen = readHerkomst(disk.read(join(map, `${kopienaam(kopie)}.docx`)) ?? new Uint8Array());
  if (toen?.ongewijzigd !== true || toen.eigenschappen[BRON] !== nu[BRON]) return false;
  return !heeftMail(kopie) || disk.exists(join(map, `${kopienaam(kopie)}.txt`));
}

/** Whether a text for a mail is made with it; not with a copy to work with. */
export const heeftMail = ({ document, werkversie }: Pick<Kopie, "document" | "werkversie">): boolean =>
  document.mail === true && !werkversie;

export function standVanBestand(
  disk: Disk,
  map: string,
  bestand: string,
  nu: Readonly<Record<string, string>>,
): Bestandstand {
  const bytes = disk.read(join(map, bestand));
  if (bytes === undefined) return { bestand, gemaakt: false, verouderd: false, door: [], bewerkt: false };
  const toen = readHerkomst(bytes);
  if (toen === undefined) return { bestand, gemaakt: true, verouderd: false, door: [], bewerkt: true };
  const door = watVeranderde(toen.eigenschappen, nu);
  return { bestand, gemaakt: true, verouderd: door.length > 0, door, bewerkt: !toen.ongewijzigd };
}
