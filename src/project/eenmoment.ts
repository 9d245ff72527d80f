import type { Huis } from "../domain/huis.ts";
import type { Disk } from "../world.ts";
import { maakAf } from "./afmaken.ts";
import { isGelijk } from "./bytes.ts";
import type { Plek } from "./plek.ts";

type Bytes = { readonly [H in Huis]: Uint8Array | undefined };

/** How often both are looked at again when something else keeps writing. */
const POGINGEN = 20;

/**
 * Both files as they were at one moment. Another program may be in the middle of an act: so they are read once more, after
 * waiting for an act that was on its way, until they are what they were.
 */
export function leesBeide(disk: Disk, plek: Plek): Bytes {
  const lees = (): Bytes => ({ deelbaar: disk.read(plek.deelbaar), intern: disk.read(plek.intern) });
  let eerst = lees();
  for (let pogingen = 0; pogingen < POGINGEN; pogingen++) {
    maakAf(disk, plek);
    const nogEens = lees();
    if (isGelijk(eerst.deelbaar, nogEens.deelbaar) && isGelijk(eerst.intern, nogEens.intern)) break;
    eerst = nogEens;
  }
  return eerst;
}
