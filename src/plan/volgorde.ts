import type { Routeregel } from "./route.ts";
import type { Voorval } from "./voorvallen.ts";

/** Something beside the steps, with its place on the road: it comes after the line with number `na`; -1 before all. */
export interface GeplaatstVoorval extends Voorval {
  readonly na: number;
}

/**
 * Puts what happened beside the steps where it happened: on the day of a line after that line, else before the first line
 * of a later day. Where no line is later it follows the decision on its own pass, when that was taken or both are still to
 * come; else it stands where the road has come to: after the line with number `nu`.
 */
export const voegIn = (
  regels: readonly Routeregel[],
  voorvallen: readonly Voorval[],
  nu: number,
): readonly GeplaatstVoorval[] =>
  voorvallen
    .map((voorval) => ({ ...voorval, na: opDag(regels, voorval) ?? inGang(regels, voorval) ?? nu }))
    .toSorted((a, b) => a.na - b.na);

/** A meeting is prepared before its own day. */
const dagVan = (regel: Routeregel): string | undefined => (regel.stap === 4 ? undefined : regel.datum);

function opDag(regels: readonly Routeregel[], { datum }: Voorval): number | undefined {
  if (datum === undefined) return undefined;
  const zelfdeDag = regels.findLastIndex((regel) => dagVan(regel) === datum);
  if (zelfdeDag >= 0) return zelfdeDag;
  const later = regels.findIndex((regel) => (dagVan(regel) ?? datum) > datum);
  return later >= 0 ? later - 1 : undefined;
}

function inGang(regels: readonly Routeregel[], { gang, soort, gepland }: Voorval): number | undefined {
  if (gang === undefined) return undefined;
  const past = (regel: Routeregel): boolean =>
    soort === "pauze"
      ? regel.stap !== 9 && (regel.stand === "afgerond" || regel.stand === "bezig")
      : regel.stap === 9 && (gepland || regel.stand === "afgerond");
  const plaats = regels.findLastIndex((regel) => regel.gang === gang && past(regel));
  return plaats >= 0 ? plaats : undefined;
}
