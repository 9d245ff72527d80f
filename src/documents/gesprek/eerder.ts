import type { Gezien } from "../../domain/gezien.ts";
import { isDraft, known } from "../../gap.ts";
import { opDag } from "../delen/volgorde.ts";

type Gesprek = Gezien<"adviseur">["gesprekken"][number];

/** The talks that were held with this organisation before this one, the first in time first. */
export function eerdereGesprekken(
  c: Pick<Gezien<"adviseur">, "gesprekken">,
  organisatie: string,
  gesprek: Gesprek,
): readonly Gesprek[] {
  const dag = known(gesprek.datum) ?? "9999";
  return c.gesprekken
    .filter((g) => !isDraft(g) && g.id !== gesprek.id && g.stand === "gevoerd" && (known(g.datum) ?? "") < dag)
    .filter((g) => organisatie !== "" && g.partners.includes(organisatie))
    .toSorted(opDag((g) => known(g.datum) ?? ""));
}
