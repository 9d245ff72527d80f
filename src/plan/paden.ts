import { weet } from "../domain/boom.ts";
import type { Coalitie } from "../domain/declaratie.ts";
import { leesPad, onder, patroonVan } from "../domain/pad.ts";
import { bijeenkomstMet } from "./bijeenkomsten.ts";
import type { Blok, Onderdeel, Stapnummer } from "./stap.ts";
import { STAPPEN, stapMet } from "./stappen.ts";
import { START } from "./start.ts";

/** Where a field is asked for: a step, or the first questions of a new coalition. */
export type Thuis = Stapnummer | "start";

/** The part of the road that is meant. */
export const onderdeelVan = (thuis: Thuis): Onderdeel => (thuis === "start" ? START : stapMet(thuis));

/** The patterns a block asks for: `coalitie.opgave`, `organisaties[].naam`, and lists within things as a whole. */
export function patronenVan(blok: Blok): readonly string[] {
  if (blok.soort === "vrijgave") return [];
  return blok.soort === "velden" ? blok.velden : blok.velden.map((veld) => onder(`${blok.lijst}[]`, veld));
}

const DELEN: readonly { readonly waar: Thuis; readonly blokken: readonly Blok[] }[] = [
  { waar: "start", blokken: START.blokken },
  ...STAPPEN.map(({ nr, blokken }) => ({ waar: nr, blokken })),
];

/** Keys with the first part of the road that has them. */
function eerste(sleutelsVan: (blok: Blok) => readonly string[]): ReadonlyMap<string, Thuis> {
  const thuis = new Map<string, Thuis>();
  for (const { waar, blokken } of DELEN)
    for (const sleutel of blokken.flatMap(sleutelsVan)) if (!thuis.has(sleutel)) thuis.set(sleutel, waar);
  return thuis;
}

const VELDEN = eerste(patronenVan);
/** The lists themselves: a field of a thing is at home only where a block names it. */
const LIJSTEN = eerste((blok) => (blok.soort === "lijst" || blok.soort === "ding" ? [blok.lijst] : []));

/** The patterns from the leaf up to the root: a field of a row is at home where its list is. */
function* omhoog(patroon: string): Generator<string> {
  let hier = patroon;
  while (hier !== "") {
    yield hier;
    hier = hier.endsWith("[]") ? hier.slice(0, -2) : hier.slice(0, Math.max(hier.lastIndexOf("."), 0));
  }
}

/** What no step asks for: it is at home with the coalition itself. */
const ONGEVRAAGD: Readonly<Record<string, Thuis>> = { stilgezet: "start" };

/** The kind of meeting is asked in each of its steps; a meeting of no kind yet is one to explore. */
const EERST: Readonly<Record<string, Thuis>> = { "bijeenkomsten[].soort": 4 };

const BIJEENKOMST_THUIS: Readonly<Record<string, Thuis>> = {
  start: 9,
  ondertekening: 9,
  werksessie: 6,
  overleg: 6,
  informatie: 6,
  partnerontmoeting: 10,
  slot: "afronding",
};

/**
 * The step in which the field at this path, or pattern, is asked for; undefined when nowhere is. A meeting is asked about
 * in the step of its kind, which takes the coalition to know.
 */
export function thuisVan(pad: string, coalitie?: Coalitie): Thuis | undefined {
  const [lijst, ding] = leesPad(pad) ?? [];
  if (coalitie && lijst && "sleutel" in lijst && lijst.sleutel === "bijeenkomsten" && ding && "ding" in ding) {
    const eigen = BIJEENKOMST_THUIS[weet(bijeenkomstMet(coalitie, ding.ding)?.soort) ?? ""];
    if (eigen !== undefined) return eigen;
  }
  const vast = EERST[patroonVan(pad)];
  if (vast !== undefined) return vast;
  for (const patroon of omhoog(patroonVan(pad))) {
    const thuis = VELDEN.get(patroon);
    if (thuis !== undefined) return thuis;
  }
  const [wortel = ""] = pad.split(/[.[]/, 1);
  return LIJSTEN.get(patroonVan(pad).replace(/\[\]$/, "")) ?? ONGEVRAAGD[wortel];
}

/** As `thuisVan`, for a path that is declared. A field that no step asks for would be our mistake; a test finds it. */
export const stapVan = (pad: string, coalitie?: Coalitie): Thuis => thuisVan(pad, coalitie) ?? "start";
