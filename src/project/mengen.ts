import type { Veld } from "../domain/velden.ts";

const isRij = (waarde: unknown): waarde is readonly string[] => Array.isArray(waarde);

/**
 * What two hands made of an answer of several, together: what either added is there, what either took away is not.
 * Undefined where that cannot be said: not both are such answers, or lines of text were changed, of which the order and
 * the words matter.
 */
export function mengRij(veld: Veld, toen: unknown, nu: unknown, jouw: unknown): readonly string[] | undefined {
  const was = toen ?? [];
  if (!isRij(was) || !isRij(nu) || !isRij(jouw)) return undefined;
  const weg = was.filter((deel) => !nu.includes(deel) || !jouw.includes(deel));
  if (veld.soort === "teksten" && weg.length > 0) return undefined;
  if (veld.soort !== "teksten" && veld.soort !== "verwijzingen" && veld.soort !== "meerkeuze") return undefined;
  const samen = [...new Set([...nu, ...jouw])].filter((deel) => !weg.includes(deel));
  // An empty row would say that there are deliberately none, which nobody said.
  return samen.length > 0 ? samen : undefined;
}
