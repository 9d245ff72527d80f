import { join } from "node:path";
import type { Huis } from "../domain/huis.ts";
import type { World } from "../world.ts";
import { bytesVan, hashVan } from "./bytes.ts";
import { kopiemap } from "./kopieen.ts";
import type { Plek } from "./plek.ts";

type Waar = Pick<World, "disk" | "userFolder">;

/**
 * Notes, for other windows and the next start, what this program is about to write in a file: no words, only what tells it
 * apart, and a number that is another one each time. Returns the note; undefined where none is kept.
 */
export function noteer(waar: Waar, plek: Plek, huis: Huis, bytes: Uint8Array): string | undefined {
  const map = kopiemap(waar, plek);
  if (map === undefined || !waar.disk.exists(map)) return undefined;
  const keer = Number(leesNotitie(waar, plek, huis)?.split(" ")[1] ?? 0) + 1;
  const notitie = `${hashVan(bytes)} ${keer}`;
  const opties = { secret: true, hidden: true, fleeting: true };
  waar.disk.write(join(map, naamVan(huis)), bytesVan(notitie), opties);
  return notitie;
}

export function leesNotitie(waar: Waar, plek: Plek, huis: Huis): string | undefined {
  const map = kopiemap(waar, plek);
  const bytes = map === undefined ? undefined : waar.disk.read(join(map, naamVan(huis)));
  return bytes === undefined ? undefined : new TextDecoder().decode(bytes);
}

/** Whether a note is of these bytes. */
export const isVan = (notitie: string | undefined, bytes: Uint8Array): boolean =>
  notitie?.split(" ")[0] === hashVan(bytes);

const naamVan = (huis: Huis): string => `laatst-${huis}`;
