import { type Boom, isBoom } from "../domain/boom.ts";
import { type Coalitie, velden as declaratie } from "../domain/declaratie.ts";
import { isGroep, isLijst, leesPad, onder, plaatsVan, veldBij } from "../domain/pad.ts";
import type { Bladveld, Lijst, Velden } from "../domain/velden.ts";
import { geldt } from "../domain/wanneer.ts";
import { InternalError } from "../errors.ts";

const boomVan = (x: unknown): Boom => (isBoom(x) ? x : {});

/** A field to ask: a leaf, or a list as a whole. */
export interface Vraagveld {
  readonly pad: string;
  readonly veld: Bladveld | Lijst;
}

/** Kinds of answers that are a word or a number: those of a line are short too, but nobody knows how short. */
export const IN_EEN_OOGOPSLAG: readonly Bladveld["soort"][] = [
  "keuze",
  "meerkeuze",
  "jaNee",
  "datum",
  "tijd",
  "bedrag",
  "getal",
  "verwijzing",
  "verwijzingen",
];

/** What is to be asked at a path: the field itself, or, for a group, all in it. */
export function vraagvelden(pad: string): readonly Vraagveld[] {
  const veld = veldBij(declaratie, pad);
  if (veld === undefined) throw new InternalError(`Er is geen veld ${pad}.`);
  if (!isGroep(veld)) return [{ pad, veld }];
  return Object.keys(veld.velden).flatMap((sleutel) => vraagvelden(onder(pad, sleutel)));
}

export function lijstOp(pad: string): Lijst {
  const veld = veldBij(declaratie, pad);
  if (veld === undefined || !isLijst(veld)) throw new InternalError(`${pad} is geen lijst.`);
  return veld;
}

export function bladOp(pad: string): Bladveld {
  const veld = veldBij(declaratie, pad);
  if (veld === undefined || isLijst(veld) || isGroep(veld)) throw new InternalError(`${pad} is geen blad.`);
  return veld;
}

/**
 * Whether the field at this path applies now, given what stands beside it and beside what it is in. `nieuw` is what a
 * thing that does not exist yet (`gangen[].…`) will start with.
 */
export function isVanToepassing(coalitie: Coalitie, pad: string, nieuw: Boom = {}): boolean {
  let velden: Velden = declaratie;
  let hier: unknown = coalitie;
  for (const stuk of leesPad(pad) ?? []) {
    if ("ding" in stuk) {
      hier = stuk.ding === "" ? nieuw : Array.isArray(hier) ? hier[plaatsVan(hier, stuk.ding)] : undefined;
      continue;
    }
    const veld = velden[stuk.sleutel];
    if (veld === undefined || !geldt(veld.wanneer, boomVan(hier))) return false;
    hier = boomVan(hier)[stuk.sleutel];
    velden = "velden" in veld ? veld.velden : {};
  }
  return true;
}
