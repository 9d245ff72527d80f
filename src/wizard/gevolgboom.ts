import { isBoom } from "../domain/boom.ts";
import { type Coalitie, velden as declaratie } from "../domain/declaratie.ts";
import { dingPad, isGroep, isLijst, onder, patroonVan } from "../domain/pad.ts";
import type { Bladveld, Lijst, Velden } from "../domain/velden.ts";
import { geldt } from "../domain/wanneer.ts";

/** A place in the tree where an answer stands, or could. */
export interface Plaats {
  readonly pad: string;
  readonly veld: Bladveld | Lijst;
  readonly waarde: unknown;
  /** Whether it applies, given what stands beside it and above it. */
  readonly geldt: boolean;
}

/** Every place under these fields of the whole, by its path; of a list that is the list itself, and all in its things. */
const plaatsenVan = (coalitie: Coalitie, velden: Velden): ReadonlyMap<string, Plaats> =>
  new Map([...plaatsen(velden, coalitie, "", true)].map((plaats) => [plaats.pad, plaats] as const));

/** Where something changed at all: whether a field applies depends on what stands beside it, so the rest is as it was. */
const gewijzigd = (voor: Coalitie, na: Coalitie): Velden =>
  Object.fromEntries(
    Object.entries(declaratie).filter(([sleutel]) => {
      const [toen, nu] = [voor, na].map((boom) => (boom as Readonly<Record<string, unknown>>)[sleutel]);
      return toen !== nu && JSON.stringify(toen) !== JSON.stringify(nu);
    }),
  );

function* plaatsen(velden: Velden, boom: unknown, pad: string, boven: boolean): Generator<Plaats> {
  const hier = isBoom(boom) ? boom : {};
  for (const [sleutel, veld] of Object.entries(velden)) {
    const plek = onder(pad, sleutel);
    const waarde = hier[sleutel];
    const van = boven && geldt(veld.wanneer, hier);
    if (isGroep(veld)) yield* plaatsen(veld.velden, waarde, plek, van);
    else yield { pad: plek, veld, waarde, geldt: van };
    if (isLijst(veld) && Array.isArray(waarde))
      for (const [i, ding] of waarde.entries()) yield* plaatsen(veld.velden, ding, dingPad(plek, ding, i), van);
  }
}

/** What a change came to, apart from the change itself. */
export interface Verschil {
  /** Answers that do not apply any more. */
  readonly vervallen: readonly Plaats[];
  /** Answers given earlier that apply again. */
  readonly weer: readonly Plaats[];
  /** Questions without an answer that did not apply before. */
  readonly erbij: readonly Plaats[];
  /** References to what went away. */
  readonly leeg: readonly Plaats[];
  /** Answers that changed by themselves. */
  readonly vanzelf: readonly Plaats[];
}

/** Compares what is there before and after a change at `pad`; what was made or taken away by it is no consequence. */
export function verschilTussen(voor: Coalitie, na: Coalitie, pad: string): Verschil {
  const velden = gewijzigd(voor, na);
  const eerst = plaatsenVan(voor, velden);
  const beide = [...plaatsenVan(na, velden).values()].flatMap((nu) => {
    const toen = nu.pad === pad || isInRij(pad, nu.pad) ? undefined : eerst.get(nu.pad);
    return toen === undefined ? [] : [{ nu, toen }];
  });
  const waar = (past: (nu: Plaats, toen: Plaats) => boolean): readonly Plaats[] =>
    beide.filter(({ nu, toen }) => past(nu, toen)).map(({ nu }) => nu);
  const anders = waar(
    (nu, toen) =>
      !isLijst(nu.veld) && nu.waarde !== toen.waarde && JSON.stringify(nu.waarde) !== JSON.stringify(toen.waarde),
  );
  const isLos = ({ pad: plek, veld, waarde }: Plaats): boolean =>
    "naar" in veld && [waarde ?? []].flat().length < [eerst.get(plek)?.waarde ?? []].flat().length;
  return {
    vervallen: waar((nu, toen) => nu.waarde !== undefined && toen.geldt && !nu.geldt),
    weer: waar((nu, toen) => nu.waarde !== undefined && !toen.geldt && nu.geldt),
    erbij: waar((nu, toen) => nu.waarde === undefined && !toen.geldt && nu.geldt),
    leeg: anders.filter(isLos),
    vanzelf: anders.filter((plaats) => !isLos(plaats)),
  };
}

/** Rows without an id are known by their number: when one goes, those after it move up, and nothing else happened. */
const isInRij = (weg: string, pad: string): boolean =>
  /\[[1-9][0-9]*\]$/.test(weg) && patroonVan(pad).startsWith(`${patroonVan(weg)}.`);
