import type { Gezien } from "../../domain/gezien.ts";
import { getal } from "../../dutch/bedragen.ts";
import { datumKort } from "../../dutch/datums.ts";
import { type Gap, isDraft, isGap, known, optioneel } from "../../gap.ts";
import { type Zin, zin } from "../../zin.ts";
import { opDag } from "./volgorde.ts";

type Kijk = Pick<Gezien<"partners">, "doelen" | "metingen">;
export type Doel = Kijk["doelen"][number];
export type Indicator = Doel["indicatoren"][number];
type Meting = Kijk["metingen"][number];

/** `14,1%`, or the bare number where the unit stands beside the name. */
export const waardeVan = (x: Indicator, n: number | Gap): string | Gap =>
  isGap(n) ? n : `${getal(n)}${x.eenheid === "%" ? "%" : ""}`;

/** The unit, unless it is a percentage or the name tells it already. */
export function eenheidVan(x: Indicator): string {
  const eenheid = known(x.eenheid) ?? "";
  return eenheid === "%" || (known(x.naam) ?? "").toLowerCase().includes(eenheid.toLowerCase()) ? "" : eenheid;
}

/** A value with when it was measured, or by when it is wanted, behind it. */
const metToevoeging = (w: string | Gap, wanneer: string | number | undefined): Zin =>
  isGap(w) ? zin`${optioneel(w)}` : zin`${w}${wanneer === undefined ? "" : ` (${wanneer})`}`;

/** Where it began, and where the partners want it to be. */
export const beginEnStreef = (x: Indicator) => ({
  nu: metToevoeging(waardeVan(x, x.nul), dagKort(x.peildatum)),
  streef: metToevoeging(waardeVan(x, x.streef), known(x.jaar)),
});

const dagKort = (dag: string | Gap): string | undefined => (isGap(dag) ? undefined : datumKort(dag));

/** The last measurement on it by that day; undefined where there is none with a value. */
const laatsteMeting = (c: Kijk, x: Indicator, dag = "9999"): Meting | undefined =>
  c.metingen
    .filter((m) => !isDraft(m) && x.id !== "" && m.indicator === x.id && !isGap(m.waarde) && datumVan(m) <= dag)
    .toSorted(opDag(datumVan))
    .at(-1);

const datumVan = (m: Meting): string => known(m.datum) ?? "";

export type Beweging = "gehaald" | "dichterbij" | "gelijk" | "verder weg" | "onbekend";

/** Which way a value went, seen from the target: less of what should become less is nearer by. */
function bewegingVan(x: Indicator, waarde: number | undefined): Beweging {
  const [nul, streef] = [known(x.nul), known(x.streef)];
  if (waarde === undefined || streef === undefined) return "onbekend";
  if (waarde === streef) return "gehaald";
  if (nul === undefined) return "onbekend";
  if (streef > nul ? waarde > streef : streef < nul && waarde < streef) return "gehaald";
  const [toen, nu] = [Math.abs(streef - nul), Math.abs(streef - waarde)];
  return nu < toen ? "dichterbij" : nu === toen ? "gelijk" : "verder weg";
}

/** An indicator with its last measurement by that day, as a row of a table. */
export function stand(c: Kijk, x: Indicator, dag?: string) {
  const meting = laatsteMeting(c, x, dag);
  return {
    naam: x.naam,
    eenheid: eenheidVan(x),
    ...beginEnStreef(x),
    meting: meting === undefined ? "" : metToevoeging(waardeVan(x, meting.waarde), dagKort(meting.datum)),
    toelichting: meting === undefined ? "" : optioneel(meting.toelichting),
    beweging: bewegingVan(x, known(meting?.waarde)),
  };
}
