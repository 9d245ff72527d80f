import { isBoom } from "../domain/boom.ts";

/** Whether two values are the same, whatever they are. */
export const zelfde = (a: unknown, b: unknown): boolean => (JSON.stringify(a) ?? "") === (JSON.stringify(b) ?? "");

/**
 * Where the row that was at a place is now: where it was, as long as nothing else moved. Undefined where it is not there, for
 * whoever works on a row knows it by its number, and would go on with another one.
 */
export function plaatsNu(toen: readonly unknown[], nu: readonly unknown[], plaats: number): number | undefined {
  // What is to be added comes behind what the other added.
  if (plaats >= toen.length) return nu.length + plaats - toen.length;
  const alleenDeze = toen.every((rij, i) => i === plaats || zelfde(rij, nu[i]));
  const isDeze = alleenDeze && nu.length === toen.length && !isVervangen(toen[plaats], nu[plaats]);
  return zelfde(toen[plaats], nu[plaats]) || isDeze ? plaats : undefined;
}

/**
 * Whether another row came in the place of one: of all that it said nothing is left. One that said a single thing may have been
 * put right: of that a word is left.
 */
function isVervangen(toen: unknown, nu: unknown): boolean {
  if (!isBoom(toen) || !isBoom(nu)) return false;
  const delen = Object.keys(toen);
  const over = delen.length > 1 ? zelfde : deeltWoord;
  return delen.length > 0 && delen.every((deel) => !over(toen[deel], nu[deel]));
}

function deeltWoord(een: unknown, ander: unknown): boolean {
  const woorden = (waarde: unknown): readonly string[] =>
    (JSON.stringify(waarde) ?? "").toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const daar = woorden(ander);
  return woorden(een).some((woord) => daar.includes(woord));
}

/**
 * Where something goes that was moved from `van` to `naar`, in the list as it is now: behind the one it came behind. Undefined
 * where it, or that one, is not there any more.
 */
export function verplaatsNu(
  toen: readonly string[],
  nu: readonly string[],
  van: number,
  naar: number,
): { readonly van: number; readonly naar: number } | undefined {
  const wie = toen[van];
  const zonder = toen.toSpliced(van, 1);
  const voorganger = naar === 0 ? undefined : zonder[naar - 1];
  const hier = wie === undefined ? -1 : nu.indexOf(wie);
  if (hier < 0) return undefined;
  if (voorganger === undefined) return { van: hier, naar: 0 };
  const daar = nu.toSpliced(hier, 1).indexOf(voorganger);
  return daar < 0 ? undefined : { van: hier, naar: daar + 1 };
}
