import { lijstVan, weet } from "../domain/boom.ts";
import type { Coalitie } from "../domain/declaratie.ts";
import { bijeenkomstenVanSoort, bijeenkomstMet, startbijeenkomstVan } from "./bijeenkomsten.ts";
import { type Gang, gangenVan, uitslagVan } from "./gangen.ts";

const bekend = (dagen: readonly (string | undefined)[]): readonly string[] =>
  dagen.flatMap((dag) => (dag === undefined ? [] : [dag])).sort();

/** The days of the decisions that name this pass and were taken, the first one first. */
const besluitdagen = (coalitie: Coalitie, gang: Gang): readonly string[] =>
  bekend(
    lijstVan(coalitie.besluiten)
      .filter((b) => weet(b.gang) === gang.id && weet(b.uitkomst) !== "nog te nemen")
      .map((b) => weet(b.datum)),
  );

/**
 * The day on which a pass began, or the first day on which it is known to have been there: of its meeting, its first
 * decision, its founding. A plan repeats the day of the founding from before, so there that is the last resort.
 */
export function beginVan(coalitie: Coalitie, gang: Gang): string | undefined {
  const vanaf = weet(gang.vanaf);
  if (vanaf !== undefined) return vanaf;
  const starts = bijeenkomstenVanSoort(coalitie, "start").filter((b) => weet(b.gang) === gang.id);
  const opgericht = weet(gang.opgericht);
  const eigen = weet(gang.variant) === "plan" ? [] : [opgericht];
  return bekend([...starts.map((b) => weet(b.datum)), ...besluitdagen(coalitie, gang), ...eigen])[0] ?? opgericht;
}

/** The day on which the partners decide on a pass: of the meeting, else of the founding, else of the last decision. */
export function besluitdagVan(coalitie: Coalitie, gang: Gang): string | undefined {
  const start = weet(startbijeenkomstVan(coalitie, gang.id)?.datum);
  if (start !== undefined || uitslagVan(gang) === "lopend") return start;
  return weet(gang.variant) === "plan"
    ? (besluitdagen(coalitie, gang).at(-1) ?? weet(gang.opgericht))
    : (weet(gang.opgericht) ?? besluitdagen(coalitie, gang).at(-1));
}

/** Whether a pass had begun on a day: by its own begin, else by the end of the one before. */
function wasBegonnen(coalitie: Coalitie, nr: number, dag: string): boolean {
  const gangen = gangenVan(coalitie);
  const vanaf = weet(gangen[nr]?.vanaf);
  if (vanaf !== undefined) return vanaf <= dag;
  const vorige = gangen[nr - 1];
  const eind = vorige && besluitdagVan(coalitie, vorige);
  return eind === undefined || eind < dag;
}

const woord = (waarde: unknown): string | undefined => (typeof waarde === "string" ? waarde : undefined);

/**
 * The id of the pass that a decision or a seal belongs to: the one it names, else that of its meeting or of the seal it
 * is about, else the last one that was running on its day. What was decided at an exploratory meeting, or before any
 * pass, belongs to none.
 */
export function gangVan(coalitie: Coalitie, ding: Readonly<Record<string, unknown>>): string | undefined {
  const genoemd = woord(ding.gang);
  if (genoemd !== undefined) return genoemd;
  const bijeenkomst = bijeenkomstMet(coalitie, woord(ding.bijeenkomst));
  if (weet(bijeenkomst?.soort) === "verkenning") return undefined;
  const vanBijeenkomst = weet(bijeenkomst?.gang);
  if (vanBijeenkomst !== undefined) return vanBijeenkomst;
  const bezegeling = lijstVan(coalitie.bezegelingen).find((b) => b.id !== undefined && b.id === ding.bezegeling);
  if (bezegeling !== undefined) return gangVan(coalitie, bezegeling);
  const gangen = gangenVan(coalitie);
  const dag = woord(ding.datum) ?? weet(bijeenkomst?.datum);
  if (dag === undefined) return gangen.at(-1)?.id;
  return gangen.findLast((_, nr) => wasBegonnen(coalitie, nr, dag))?.id;
}

/** Whether a decision or a seal belongs to this pass. While there is no pass, everything does. */
export const hoortBij = (
  coalitie: Coalitie,
  ding: Readonly<Record<string, unknown>>,
  gang: string | undefined,
): boolean => gangenVan(coalitie).length === 0 || (gang !== undefined && gangVan(coalitie, ding) === gang);
