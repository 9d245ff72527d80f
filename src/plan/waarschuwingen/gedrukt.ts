import { isBoom } from "../../domain/boom.ts";
import { type Coalitie, velden as declaratie } from "../../domain/declaratie.ts";
import { dingPad, isGroep, isLijst, onder } from "../../domain/pad.ts";
import type { Bladveld, Velden } from "../../domain/velden.ts";
import { geldt } from "../../domain/wanneer.ts";

/** A text that documents for others may print, with its place and the place without ids. */
export interface Gedrukt {
  readonly pad: string;
  readonly patroon: string;
  readonly veld: Bladveld;
  readonly tekst: string;
}

/** What others said, word for word, and what was signed: that is not ours to change any more. */
const ANDERMANS = [
  "uitspraken",
  "bijeenkomsten[].opbrengst.statements",
  "stukken[].reacties[].tekst",
  "besluiten[].voorwaarden",
  "besluiten[].wijziging",
];

/** Every text that was typed to be read by others, in the order of the tree; each of several texts on its own. */
export function gedrukteTeksten(coalitie: Coalitie): readonly Gedrukt[] {
  const teksten = gelezen.get(coalitie) ?? [...vanVelden(declaratie, coalitie, "", "")];
  gelezen.set(coalitie, teksten);
  return teksten;
}

/** More rules than one read the same coalition over; a change makes another one. */
const gelezen = new WeakMap<Coalitie, readonly Gedrukt[]>();

function* vanVelden(velden: Velden, waarden: unknown, pad: string, patroon: string): Generator<Gedrukt> {
  const hier = isBoom(waarden) ? waarden : {};
  for (const [sleutel, veld] of Object.entries(velden)) {
    const waarde = hier[sleutel];
    if (waarde === undefined || !geldt(veld.wanneer, hier)) continue;
    const [eigen, soort] = [onder(pad, sleutel), onder(patroon, sleutel)];
    if (ANDERMANS.includes(soort)) continue;
    if (isGroep(veld)) yield* vanVelden(veld.velden, waarde, eigen, soort);
    else if (isLijst(veld)) {
      for (const [plaats, ding] of (Array.isArray(waarde) ? waarde : []).entries())
        if (isBoom(ding) && !isVast(soort, ding))
          yield* vanVelden(veld.velden, ding, dingPad(eigen, idVan(ding), plaats), `${soort}[]`);
    } else yield* vanBlad(veld, waarde, eigen, soort);
  }
}

const idVan = ({ id }: Readonly<Record<string, unknown>>) => ({ id: typeof id === "string" ? id : undefined });

/** A text that was signed, or will not be, stays as it is. */
const isVast = (lijst: string, ding: Readonly<Record<string, unknown>>): boolean =>
  lijst === "bezegelingen" && (ding.stand === "getekend" || ding.stand === "vervallen");

function* vanBlad(veld: Bladveld, waarde: unknown, pad: string, patroon: string): Generator<Gedrukt> {
  if (veld.zicht !== "P" && veld.zicht !== "O") return;
  if (veld.soort !== "tekst" && veld.soort !== "alineas" && veld.soort !== "teksten") return;
  if (veld.soort === "tekst" && veld.vorm !== undefined) return;
  for (const tekst of Array.isArray(waarde) ? waarde : [waarde])
    if (typeof tekst === "string") yield { pad, patroon, veld, tekst };
}
