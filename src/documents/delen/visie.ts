import { conceptVan, type Gezien } from "../../domain/gezien.ts";
import { isDraft, known } from "../../gap.ts";

type Kijk = Pick<Gezien<"partners">, "visies">;
type Visie = Kijk["visies"][number];

const geschreven = (c: Kijk): readonly Visie[] => c.visies.filter((v) => !isDraft(v));

/** The vision that counts now: the last one written down. */
export const visieVan = (c: Kijk): Visie => geschreven(c).at(-1) ?? conceptVan(c.visies);

/** The vision as it was on a day: a paper does not quote what was written after it. Undefined where there was none yet. */
export const visieOp = (c: Kijk, dag: string): Visie | undefined =>
  geschreven(c)
    .filter((v) => (known(v.datum) ?? "") <= dag)
    .at(-1);
