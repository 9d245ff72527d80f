import { conceptVan } from "../../domain/gezien.ts";
import { type Gap, isDraft, known, optioneel } from "../../gap.ts";
import type { Gang } from "../delen/gangstuk.ts";

type Optie = Pick<Gang["inhoudelijkeOpties"][number], "oordelen">;

/** How a judgement looks at a glance; the word stands beside it. */
const TEKENS = { sterk: "●", redelijk: "◐", zwak: "○" } as const;

const gelijk = (a: string | Gap, b: string): boolean =>
  (known(a) ?? "").trim().toLowerCase() === b.trim().toLowerCase();

/**
 * The options on the same criteria: a row per criterion, a cell per option. Nothing where nobody judged any; once there is
 * one judgement, a cell that lacks it is a gap, for half a comparison is none.
 */
export function vergelijking(gang: Gang, opties: readonly Optie[]) {
  const geoordeeld = opties.flatMap((o) => optioneel(o.oordelen));
  if (geoordeeld.length === 0) return [];
  return criteriaVan(
    gang,
    geoordeeld.map((x) => x.criterium),
  ).map((criterium) => ({
    criterium,
    cellen: opties.map((o) => {
      const oordeel = o.oordelen.find((x) => !isDraft(x) && gelijk(x.criterium, criterium)) ?? conceptVan(o.oordelen);
      const woord = known(oordeel.oordeel);
      return {
        teken: woord === undefined ? "" : TEKENS[woord],
        oordeel: oordeel.oordeel,
        toelichting: optioneel(oordeel.toelichting),
      };
    }),
  }));
}

/** The same comparison the other way round: per option its judgements, to stand in one cell. */
export const perOptie = (rijen: ReturnType<typeof vergelijking>) =>
  (rijen[0]?.cellen ?? []).map((_, i) =>
    rijen.map(({ criterium, cellen }) => ({ criterium, teken: cellen[i]?.teken, oordeel: cellen[i]?.oordeel })),
  );

/** The criteria the partners agreed on, and what else the options were judged on. */
function criteriaVan(gang: Gang, ook: readonly (string | Gap)[]): readonly string[] {
  const rij: string[] = [];
  for (const naam of [...optioneel(gang.criteria), ...ook].flatMap((x) => known(x) ?? []))
    if (!rij.some((x) => gelijk(x, naam))) rij.push(naam);
  return rij;
}
