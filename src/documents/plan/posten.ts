import type { Gezien } from "../../domain/gezien.ts";
import { bedrag } from "../../dutch/bedragen.ts";
import { type Gap, isDraft, isGap, known } from "../../gap.ts";
import type { Dekkingsregel, Post, Som } from "./begroting.ts";

export type Kijk = Gezien<"partners">;
export type Actie = Kijk["acties"][number];
export type Begrotingsregel = Kijk["begroting"][number];

/** How a sum is printed: `€ 12.500`, `€ 12.500 + PM`, or `PM` where nothing of it is known. */
export const geld = (s: Som): string => {
  if (!s.pm) return bedrag(s.bedrag);
  return s.bedrag === 0 ? "PM" : `${bedrag(s.bedrag)} + PM`;
};

/** Deliberately none is nought; what is missing or still open is not known. */
export const bedragVan = (b: number | Gap): number | undefined => (isGap(b) ? (b.reden === "geen" ? 0 : undefined) : b);

/** Whether the partners talk about money for this action: not where it fits the executors’ own work. */
export const vraagtGeld = (a: Actie): boolean => a.werkpakket === "past deels" || a.werkpakket === "past niet";

const regelVan = (r: {
  readonly bron: string | Gap;
  readonly status: string | Gap;
  readonly bedrag: number | Gap;
}): Dekkingsregel => ({
  bron: known(r.bron),
  status: known(r.status),
  bedrag: bedragVan(r.bedrag),
});

/** What an action costs and who pays; nothing where it fits the executors’ own work, whatever stands in the file. */
export const postVan = (a: Actie): Post =>
  vraagtGeld(a)
    ? {
        kosten: [bedragVan(a.procesgeld), bedragVan(a.investeringsgeld)],
        dekking: a.dekking.filter((r) => !isDraft(r)).map(regelVan),
      }
    : { kosten: [], dekking: [] };

/** A line above the actions. Where nobody is named as paying and no amount is given, there is no money yet. */
export function begrotingspostVan(r: Begrotingsregel): Post {
  const regel = regelVan(r);
  const leeg = isGap(r.bron) && isGap(r.wie) && isGap(r.bedrag);
  return { kosten: [bedragVan(r.kosten)], dekking: leeg ? [] : [regel] };
}
