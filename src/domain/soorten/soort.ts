import type { Bladwaarde } from "../boom.ts";
import { isRuweLijst, type Ruw } from "../ruw.ts";
import type { Bladveld } from "../velden.ts";

/** What reading gave: the value, or in Dutch what is wrong and what to write instead. */
export type Gelezen<T = Bladwaarde> =
  | {
      readonly ok: true;
      readonly waarde: T;
      /** What was guessed or looks odd, to be shown with the answer; never a reason to refuse it. */
      readonly letOp?: string;
    }
  | { readonly ok: false; readonly melding: string; readonly hint: string };

export const goed = <T>(waarde: T): Gelezen<T> => ({ ok: true, waarde });
export const fout = (melding: string, hint: string): Gelezen<never> => ({ ok: false, melding, hint });

/**
 * Several answers to one question, each once; the first that cannot be read is told. Who types (`getypt`) may put them
 * behind each other, as `a, b`, or each on a line.
 */
export function leesRij(ruw: Ruw, getypt: boolean, lees: (deel: Ruw) => Gelezen<string>): Gelezen<readonly string[]> {
  const rij = isRuweLijst(ruw) ? ruw : [ruw];
  const gesplitst = getypt ? rij.flatMap(getypteDelen) : rij;
  // Commas and nothing else are no answer, and certainly not “deliberately none”.
  const delen = gesplitst.length > 0 ? gesplitst : [""];
  const gelezen = new Set<string>();
  for (const deel of delen) {
    const antwoord = lees(deel);
    if (!antwoord.ok) return antwoord;
    gelezen.add(antwoord.waarde);
  }
  return goed([...gelezen]);
}

/** A comma that was left at the end asks for nothing. */
const getypteDelen = (ruw: Ruw): readonly Ruw[] =>
  typeof ruw === "string"
    ? ruw
        .split(/[,;\n]/)
        .map((deel) => deel.trim())
        .filter((deel) => deel !== "")
    : [ruw];

export const schrijfRij = (waarde: Bladwaarde): readonly string[] =>
  Array.isArray(waarde) ? waarde.map(String) : [String(waarde)];

/** A piece of JSON Schema, as an editor reads it. */
export type Schema = Readonly<Record<string, unknown>>;

/** All there is to know about a kind of field. Adding a kind is one such object and one line in `soorten.ts`. */
export interface Soortkunde<F extends Bladveld = Bladveld> {
  /** From a file or from what was typed. `vandaag` (an ISO day) is given only when a person types. */
  lees(ruw: Ruw, veld: F, vandaag?: string): Gelezen;
  /** How it is written in a file. */
  schrijf(waarde: Bladwaarde): Ruw;
  /** What an editor may find at this place, without the notations for "no answer". */
  schema(veld: F): Schema;
}
