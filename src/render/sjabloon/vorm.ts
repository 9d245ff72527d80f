import { isFiguur, isStaafdiagram } from "../../figuur.ts";
import { isGap } from "../../gap.ts";
import { isZin } from "../../zin.ts";
import type { FIGUREN } from "./taal.ts";

/** What a form says about a place in a view: its fields, the item of its lists, nothing further, a picture, or anything. */
export type Plek =
  | { readonly soort: "velden"; readonly velden: Readonly<Record<string, unknown>> }
  | { readonly soort: "lijst"; readonly item: Plek }
  | { readonly soort: "aangevuld"; readonly basis: Plek; readonly extra: Readonly<Record<string, Plek>> }
  | { readonly soort: "blad"; readonly gat?: true }
  | { readonly soort: "beeld"; readonly hulp: (typeof FIGUREN)[number] }
  | { readonly soort: "alles" };

/** Of which nothing is known: any name may exist in it. */
export const ANYTHING: Plek = { soort: "alles" };
/** What can be printed and holds no names. */
export const LEAF: Plek = { soort: "blad" };
const MISSING: Plek = { soort: "blad", gat: true };

/** A list without items, or a thing the document can do without, does not say what it would hold: anything may. */
export function placeOf(value: unknown): Plek {
  if (value === undefined || value === null) return ANYTHING;
  if (Array.isArray(value)) return { soort: "lijst", item: placeOf(value[0]) };
  if (isGap(value)) return value.reden === "ontbreekt" ? MISSING : ANYTHING;
  if (isFiguur(value)) return { soort: "beeld", hulp: "figuur" };
  if (isStaafdiagram(value)) return { soort: "beeld", hulp: "staafdiagram" };
  if (typeof value !== "object" || isZin(value)) return LEAF;
  return { soort: "velden", velden: value as Readonly<Record<string, unknown>> };
}

/** The place one name further, or undefined where that name does not exist. */
export function stepInto(place: Plek, name: string): Plek | undefined {
  if (place.soort === "aangevuld")
    return Object.hasOwn(place.extra, name) ? place.extra[name] : stepInto(place.basis, name);
  if (place.soort === "alles") return ANYTHING;
  if (place.soort === "velden" && Object.hasOwn(place.velden, name)) return placeOf(place.velden[name]);
  if (place.soort === "lijst" && /^\d+$/.test(name)) return place.item;
  return place.soort === "lijst" && name === "length" ? LEAF : undefined;
}

/** The names that exist in a place. */
export function namesIn(place: Plek): readonly string[] {
  if (place.soort === "aangevuld") return [...namesIn(place.basis), ...Object.keys(place.extra)];
  return place.soort === "velden" ? Object.keys(place.velden) : [];
}

/** What `{{#each}}` makes the context: an item of the list. */
export function itemOf(place: Plek): Plek {
  if (place.soort === "lijst") return place.item;
  return place.soort === "blad" ? LEAF : ANYTHING;
}

/** The context of a partial that is given `sleutel=waarde` as well. */
export const withHash = (basis: Plek, extra: Readonly<Record<string, Plek>>): Plek =>
  Object.keys(extra).length === 0 ? basis : { soort: "aangevuld", basis, extra };
