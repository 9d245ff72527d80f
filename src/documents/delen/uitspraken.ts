import type { Gezien } from "../../domain/gezien.ts";
import { isDraft, isGap, known } from "../../gap.ts";

type Kijk = Pick<Gezien<"partners">, "uitspraken">;
export type Uitspraak = Kijk["uitspraken"][number];
type Soort = Uitspraak["soort"];

/**
 * The approved words of one partner of this kind; the latest approval wins. Words released without a name are nobody’s
 * here, so they never come back. With a day, what was approved by then.
 */
export const uitspraakVan = (c: Kijk, partner: string, soort: Soort, dag?: string): Uitspraak | undefined =>
  alleVan(c, partner, soort, dag).at(-1);

/** All that a partner let others read of this kind the last time it agreed: what came before gave way to that. */
export function uitsprakenVan(c: Kijk, partner: string, soort: Soort, dag?: string): readonly Uitspraak[] {
  const alle = alleVan(c, partner, soort, dag);
  const laatste = alle.map(akkoordOp).sort().at(-1);
  return alle.filter((u) => akkoordOp(u) === laatste);
}

/** Words of this kind that others may read, but not whose they are. */
export const naamlozeUitspraken = (c: Kijk, soort: Soort): readonly Uitspraak[] =>
  c.uitspraken.filter((u) => !isDraft(u) && isGap(u.organisatie) && u.soort === soort);

const alleVan = (c: Kijk, partner: string, soort: Soort, dag: string | undefined): readonly Uitspraak[] =>
  c.uitspraken
    .filter((u) => !isDraft(u) && partner !== "" && u.organisatie === partner && u.soort === soort)
    .filter((u) => dag === undefined || akkoordOp(u) <= dag);

const akkoordOp = (u: Uitspraak): string => known(u.akkoord.op) ?? "";
