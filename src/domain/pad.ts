import { InternalError } from "../errors.ts";
import { type Ding, isBoom, lijstVan } from "./boom.ts";
import type { Bladveld, Groep, Lijst, Veld, Velden } from "./velden.ts";

/**
 * One piece of a path. `sleutel` is a key; `ding` the thing with that id, or, for rows without an id, the row with that
 * number, counted from 1. In a pattern the id is the empty string: `organisaties[].naam`.
 */
export type Padstuk = { readonly sleutel: string } | { readonly ding: string };

const STUK = /^([A-Za-z][A-Za-z0-9]*)((?:\[[^[\]]*\])?)$/u;

/** What an id is made of: whatever a path can hold between brackets. */
export const isId = (tekst: string): boolean => /^[^\s[\].]+$/.test(tekst);

/** `organisaties[gemeente-x].adres.plaats` in pieces; undefined when it is no path. */
export function leesPad(pad: string): readonly Padstuk[] | undefined {
  const stukken: Padstuk[] = [];
  for (const deel of pad.split(".")) {
    const [, sleutel, ding] = STUK.exec(deel) ?? [];
    if (sleutel === undefined) return undefined;
    stukken.push({ sleutel });
    if (ding) stukken.push({ ding: ding.slice(1, -1) });
  }
  return stukken;
}

export const schrijfPad = (stukken: readonly Padstuk[]): string =>
  stukken.map((s, i) => ("ding" in s ? `[${s.ding}]` : i === 0 ? s.sleutel : `.${s.sleutel}`)).join("");

/** The path with every id taken out: `organisaties[].naam`. */
export const patroonVan = (pad: string): string => pad.replace(/\[[^\]]*\]/g, "[]");

/** `pad` and `sleutel` joined; the root has the empty path. */
export const onder = (pad: string, sleutel: string): string => (pad === "" ? sleutel : `${pad}.${sleutel}`);

/** The path of a thing in a list: by its id, else by its place counted from 1. */
export const dingPad = (lijst: string, ding: { readonly id?: string | undefined }, plaats: number): string =>
  `${lijst}[${ding.id ?? plaats + 1}]`;

/** The path of the list that this thing is in. */
export const lijstpadVan = (ding: string): string => ding.replace(/\[[^\]]*\]$/, "");

/**
 * What is declared at a path or pattern, or undefined when nothing is. A thing of a list is declared as its list; of
 * the list itself no field can be named, only of a thing in it.
 */
export function veldBij(velden: Velden, pad: string): Veld | undefined {
  let daarin: Velden | undefined = velden;
  let hier: Veld | undefined;
  for (const stuk of leesPad(pad) ?? [{ ding: "" }]) {
    if ("ding" in stuk) {
      if (hier === undefined || !isLijst(hier)) return undefined;
      daarin = hier.velden;
      continue;
    }
    hier = daarin !== undefined && Object.hasOwn(daarin, stuk.sleutel) ? daarin[stuk.sleutel] : undefined;
    if (hier === undefined) return undefined;
    daarin = isGroep(hier) ? hier.velden : undefined;
  }
  return hier;
}

const isRij = (waarde: unknown): waarde is readonly unknown[] => Array.isArray(waarde);

/** The place of a thing among the things of a list, or -1: by id, else by its number from 1. */
export function plaatsVan(dingen: readonly unknown[], id: string): number {
  const metId = dingen.findIndex((d) => isBoom(d) && d.id === id);
  if (metId >= 0) return metId;
  const nummer = /^[1-9][0-9]*$/.test(id) ? Number(id) - 1 : -1;
  const ding = dingen[nummer];
  return isBoom(ding) && ding.id === undefined ? nummer : -1;
}

/** What stands at a path in a tree of plain values; undefined where nothing does. The empty path is the whole tree. */
export function waardeBij(boom: unknown, pad: string): unknown {
  if (pad === "") return boom;
  let hier = boom;
  for (const stuk of leesPad(pad) ?? [{ sleutel: "" }]) {
    if ("ding" in stuk) hier = isRij(hier) ? hier[plaatsVan(hier, stuk.ding)] : undefined;
    else hier = isBoom(hier) && Object.hasOwn(hier, stuk.sleutel) ? hier[stuk.sleutel] : undefined;
  }
  return hier;
}

/** The things of the list at a path; none where there is no list. */
export const dingenBij = (boom: unknown, lijst: string): readonly Ding[] =>
  lijstVan(waardeBij(boom, lijst) as readonly Ding[] | undefined);

/** The paths of a pattern in a tree: one for each thing of the lists on the way. */
export function padenVan(boom: unknown, patroon: string): readonly string[] {
  const gat = patroon.indexOf("[]");
  if (gat < 0) return [patroon];
  const lijst = patroon.slice(0, gat);
  const dingen = waardeBij(boom, lijst);
  if (!isRij(dingen)) return [];
  return dingen.flatMap((ding, i) => {
    const id = isBoom(ding) && typeof ding.id === "string" ? ding.id : undefined;
    return padenVan(boom, `${dingPad(lijst, { id }, i)}${patroon.slice(gat + 2)}`);
  });
}

export const isBlad = (veld: Veld): veld is Bladveld => veld.soort !== "groep" && veld.soort !== "lijst";
export const isGroep = (veld: Veld): veld is Groep => veld.soort === "groep";
export const isLijst = (veld: Veld): veld is Lijst => veld.soort === "lijst";

/** The path of the innermost thing that something stands in; empty where it stands in none. */
export const dingIn = (pad: string): string => pad.slice(0, pad.lastIndexOf("]") + 1);

/** Every field under `velden` with its pattern, leaves, groups and lists alike, in the order of declaration. */
export function* alleVelden(velden: Velden, pad = ""): Generator<{ readonly patroon: string; readonly veld: Veld }> {
  for (const [sleutel, veld] of Object.entries(velden)) {
    const patroon = onder(pad, sleutel);
    yield { patroon, veld };
    if (isGroep(veld)) yield* alleVelden(veld.velden, patroon);
    if (isLijst(veld)) yield* alleVelden(veld.velden, `${patroon}[]`);
  }
}

/** The declaration at a path that the caller knows to exist. */
export function veldOp(velden: Velden, pad: string): Veld {
  const veld = veldBij(velden, pad);
  if (veld === undefined) throw new InternalError(`Er is geen veld ${pad}.`);
  return veld;
}
