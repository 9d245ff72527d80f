import type { Wanneer } from "./velden.ts";

/** Whether a field applies, given what stands beside it. A field that is open has no value yet. */
export function geldt(wanneer: Wanneer | undefined, naast: Readonly<Record<string, unknown>>): boolean {
  if (wanneer === undefined) return true;
  const waarde = naast[wanneer.veld];
  const woord = typeof waarde === "boolean" ? (waarde ? "ja" : "nee") : waarde;
  return "is" in wanneer ? wanneer.is.some((w) => w === woord) : !wanneer.isNiet.some((w) => w === woord);
}
