import { type Bladwaarde, type Boom, isBoom, isStand, type Stand } from "./boom.ts";
import { dingPad, isGroep, isLijst, onder } from "./pad.ts";
import type { Lijst, Velden } from "./velden.ts";
import type { Wijziging } from "./wijziging.ts";

/** The changes that put a thing back at the end of its list, with all that was in it. */
export function zetTerug(lijst: Lijst, pad: string, ding: Boom, plaats: number): readonly Wijziging[] {
  const id = lijst.id !== undefined && typeof ding.id === "string" ? ding.id : undefined;
  return [{ soort: "voegToe", lijst: pad, id }, ...vul(lijst.velden, ding, dingPad(pad, { id }, plaats))];
}

function vul(velden: Velden, boom: Boom, pad: string): readonly Wijziging[] {
  return Object.entries(velden).flatMap(([sleutel, veld]): readonly Wijziging[] => {
    const [waarde, hier] = [boom[sleutel], onder(pad, sleutel)];
    if (waarde === undefined) return [];
    if (isGroep(veld)) return isBoom(waarde) ? vul(veld.velden, waarde, hier) : [];
    if (!isLijst(veld)) return [{ soort: "zet", pad: hier, waarde: waarde as Bladwaarde | Stand }];
    if (isStand(waarde)) return [{ soort: "zetLijst", pad: hier, waarde }];
    const dingen: readonly unknown[] = Array.isArray(waarde) ? waarde : [];
    return dingen.flatMap((ding, i) => (isBoom(ding) ? zetTerug(veld, hier, ding, i) : []));
  });
}
