import type { Gap } from "../gap.ts";
import { stapVan } from "../plan/paden.ts";

/** What a comment on a gap says: the question, and the command that fills it. */
export function toelichting(gap: Gap): string {
  const stap = stapVan(gap.pad);
  const waar = gap.pad.includes("[]")
    ? `coalitie step${stap === "start" ? "" : ` ${stap}`}`
    : `coalitie set "${gap.pad}" …`;
  return `${gap.vraag} Vul in met: ${waar}`;
}

/** A gap as the JSON shapes give it. */
export const ontbreekt = (gap: Gap) => ({ pad: gap.pad, vraag: gap.vraag, stap: stapVan(gap.pad) });

export type Ontbreekt = ReturnType<typeof ontbreekt>;

/** How many answers a document still lacks, in words. */
export const aantalGaten = (n: number): string =>
  n === 1 ? "er ontbreekt nog één antwoord" : `er ontbreken nog ${n} antwoorden`;
