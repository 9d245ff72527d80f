import { slug, uniek } from "../dutch/slug.ts";
import type { Bladwaarde, Stand } from "./boom.ts";
import type { Lijst } from "./velden.ts";

/** One change to the coalition. `undefined` as value takes the answer away. `naar` counts from 0. */
export type Wijziging =
  | { readonly soort: "zet"; readonly pad: string; readonly waarde: Bladwaarde | Stand | undefined }
  | { readonly soort: "zetLijst"; readonly pad: string; readonly waarde: Stand | undefined }
  | { readonly soort: "voegToe"; readonly lijst: string; readonly id: string | undefined }
  | { readonly soort: "verwijder"; readonly pad: string }
  | { readonly soort: "verplaats"; readonly lijst: string; readonly van: number; readonly naar: number };

type Ding = Readonly<Record<string, unknown>>;

/**
 * An id for a new thing, unlike those that are there: from the field that the list names, or from the name of the thing
 * and a number. Undefined for rows, which have none.
 */
export function nieuweId(lijst: Lijst, dingen: readonly Ding[], begin: Ding): string | undefined {
  if (lijst.id === undefined) return undefined;
  const bezet = new Set(dingen.map((ding) => String(ding.id)));
  const bron = lijst.id.uit === undefined ? undefined : begin[lijst.id.uit];
  if (typeof bron === "string" && bron.trim() !== "") return uniek(slug(bron), bezet);
  const stam = slug(lijst.naam[0]);
  let nummer = 1;
  while (bezet.has(`${stam}-${nummer}`)) nummer++;
  return `${stam}-${nummer}`;
}
