import { isRuweMap, type Ruw } from "../domain/ruw.ts";
import { inCijfers } from "../domain/soorten/getal.ts";

/** A value of the tree as it would be written in a file. */
export function alsRuw(waarde: unknown): Ruw {
  if (waarde === undefined || waarde === null) return null;
  if (Array.isArray(waarde)) return waarde.map(alsRuw);
  if (isRuweMap(waarde)) return Object.fromEntries(Object.entries(waarde).map(([k, v]) => [k, alsRuw(v)]));
  if (typeof waarde === "number") return inCijfers(waarde);
  return waarde === true ? "ja" : waarde === false ? "nee" : String(waarde);
}
