import type { Gezien } from "../../domain/gezien.ts";
import { isDraft } from "../../gap.ts";

type Kijk = Pick<Gezien<"partners">, "uitspraken">;
export type Uitspraak = Kijk["uitspraken"][number];

/**
 * The approved words of one partner of this kind; the latest approval wins. Words released without a name are nobody’s
 * here, so they never come back.
 */
export const uitspraakVan = (c: Kijk, partner: string, soort: Uitspraak["soort"]): Uitspraak | undefined =>
  c.uitspraken.filter((u) => !isDraft(u) && partner !== "" && u.organisatie === partner && u.soort === soort).at(-1);
