import type { World } from "../world.ts";
import { kopieenVan, legOpzij, staatUit } from "./kopieen.ts";
import { isLeesbaar } from "./leeg.ts";
import { isVan, leesNotitie } from "./notitie.ts";
import type { Plek } from "./plek.ts";
import { isTeruggezet } from "./standen.ts";
import { mist, verschillen } from "./verschillen.ts";

/**
 * Before the copy of today follows a file that was put back or cut down outside this program (git, an editor): keeps what the
 * copy holds, for nothing else may hold it any more; a copy of an earlier day stays by itself. Returns how it is called;
 * undefined where nothing would be lost.
 */
export function bewaarWatVerdween(
  waar: Pick<World, "disk" | "userFolder">,
  plek: Plek,
  vandaag: string,
): string | undefined {
  // What was put aside was not how a day ended.
  const kopie = kopieenVan(waar, plek).find(({ naam }) => naam.length === vandaag.length);
  const nu = waar.disk.read(plek.intern);
  if (kopie === undefined || nu === undefined || !isLeesbaar(nu) || staatUit(waar, plek)) return undefined;
  const was = waar.disk.read(kopie.pad);
  // Who was killed right after a change of this program meant what it took away, as of a person who was erased.
  const isGemeend = isVan(leesNotitie(waar, plek, "intern"), nu);
  const isKwijt = (!isGemeend && mist(nu, was)) || (isTeruggezet(waar, plek) && verschillen(nu, was).length > 0);
  if (!isKwijt) return undefined;
  return kopie.naam === vandaag ? legOpzij(waar, plek, vandaag, was) : kopie.naam;
}
