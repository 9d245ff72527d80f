import { opsomming } from "../opsommingen.ts";

/** Something in a text that can be better: what, quoting the words, and what would be better. */
export interface Vondst {
  readonly melding: string;
  readonly hint: string;
}

const bekend = new Map<string, RegExp>();

/** A word standing alone: no part of a longer one, and no name made of it (`MKB Nederland`, `MKB-loket`). */
export function los(woord: string): RegExp {
  const patroon = bekend.get(woord) ?? new RegExp(`(?<![\\p{L}\\p{N}’'-])(?:${woord})(?![\\p{L}\\p{N}’'-])`, "gu");
  bekend.set(woord, patroon);
  return patroon;
}

/** The words found, each once, in the order of the text. */
export const gevonden = (tekst: string, patroon: RegExp): readonly string[] =>
  // Most texts have nothing, and looking is quicker than collecting.
  tekst.search(patroon) < 0 ? [] : [...new Set([...tekst.matchAll(patroon)].map(([woorden]) => woorden))];

const HOOGSTENS = 3;

/** Words as they are quoted in a message: `‘middels’ en ‘inzake’`; of many the first few. */
export function aangehaald(woorden: readonly string[]): string {
  const eerste = woorden.slice(0, HOOGSTENS).map((woord) => `‘${woord}’`);
  return woorden.length > HOOGSTENS ? `${eerste.join(", ")} en meer` : opsomming(eerste);
}
