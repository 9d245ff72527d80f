import { weet } from "../domain/boom.ts";
import type { Coalitie } from "../domain/declaratie.ts";
import { bijeenkomstMet } from "./bijeenkomsten.ts";
import { type Gang, gangenVan, uitslagVan } from "./gangen.ts";
import { besluitdagVan } from "./gangtijden.ts";
import type { Trajectdeel } from "./traject.ts";

/** By what one knows a line of the road from another of the same step. */
export interface Regeldata {
  /** How the meeting is called, in steps 4 and 5. */
  readonly naam?: string;
  /** The day of the meeting (4, 5), of the begin of the pass (6), of the decision (9), of the closing. */
  readonly datum?: string;
  /** What was decided, in words, in step 9 and in the closing. */
  readonly uitkomst?: string;
}

export function regeldataVan(coalitie: Coalitie, { stap, welke }: Trajectdeel): Regeldata {
  if (stap === "afronding") {
    const [keuze, datum] = [weet(coalitie.afronding?.keuze), weet(coalitie.afronding?.besluit?.datum)];
    return { ...(keuze === undefined || datum === undefined ? {} : { uitkomst: keuze }), ...metDatum(datum) };
  }
  if (stap === 4 || stap === 5) {
    const bijeenkomst = bijeenkomstMet(coalitie, welke);
    const naam = weet(bijeenkomst?.benaming);
    return { ...(naam === undefined ? {} : { naam }), ...metDatum(weet(bijeenkomst?.datum)) };
  }
  const gang = gangenVan(coalitie).find((g) => welke !== undefined && g.id === welke);
  if (gang === undefined) return {};
  if (stap === 6) return metDatum(weet(gang.vanaf));
  if (stap !== 9) return {};
  const uitkomst = uitkomstVan(gang);
  const datum = uitslagVan(gang) === "verlaten" ? undefined : besluitdagVan(coalitie, gang);
  return { ...(uitkomst === undefined ? {} : { uitkomst }), ...metDatum(datum) };
}

const metDatum = (datum: string | undefined): Regeldata => (datum === undefined ? {} : { datum });

function uitkomstVan(gang: Gang): string | undefined {
  const uitslag = uitslagVan(gang);
  if (uitslag === "lopend") return undefined;
  if (uitslag === "verworpen") return "niet aangenomen";
  return uitslag === "aangenomen" ? (weet(gang.uitkomst) ?? "aangenomen") : uitslag;
}
