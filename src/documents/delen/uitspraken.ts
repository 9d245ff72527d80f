import type { Gezien } from "../../domain/gezien.ts";
import { isDraft, known } from "../../gap.ts";

type Kijk = Pick<Gezien<"partners">, "uitspraken">;
export type Uitspraak = Kijk["uitspraken"][number];

/**
 * The approved words of one partner of this kind; the latest approval wins. Words released without a name are nobody’s
 * here, so they never come back. With a day, what was approved by then.
 */
export const uitspraakVan = (
  c: Kijk,
  partner: string,
  soort: Uitspraak["soort"],
  dag?: string,
): Uitspraak | undefined =>
  c.uitspraken
    .filter((u) => !isDraft(u) && partner !== "" && u.organisatie === partner && u.soort === soort)
    .filter((u) => dag === undefined || (known(u.akkoord.op) ?? "") <= dag)
    .at(-1);
