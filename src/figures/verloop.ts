import { opsomming } from "../dutch/opsommingen.ts";
import { aantal } from "../dutch/tellen.ts";
import type { Figuur } from "../figuur.ts";
import { onder } from "./tekening/delen.ts";
import { STAAND, tekeningVan } from "./tekening/tekening.ts";
import { lussen } from "./verloop/lussen.ts";
import type { Ronde } from "./verloop/ronde.ts";
import { lijsten, verklaring } from "./verloop/uitleg.ts";

const BREED = STAAND - 2;
/** The room a step takes along the line. */
const PER_STAP = 23;

/** The rounds as a chain of loops with the steps on them; a moment of choice is a square on its point. */
export function verloop(rondes: readonly Ronde[]): Figuur | undefined {
  const gevuld = rondes.filter((r) => r.stappen.length > 0);
  if (gevuld.length === 0) return undefined;
  const rijen = inRijen(gevuld).map((rij) => onder([lussen(rij, BREED), lijsten(rij, BREED)], 10));
  return tekeningVan(onder([...rijen, verklaring(gevuld)], 12), altVan(gevuld), undefined);
}

/** At most three rounds beside each other, no more steps than there is room for, and rows of about as many rounds. */
function inRijen(rondes: readonly Ronde[]): readonly (readonly Ronde[])[] {
  const past = (rij: readonly Ronde[]): boolean =>
    rij.length < 2 || (rij.length <= 3 && rij.reduce((n, r) => n + r.stappen.length + 1, 0) * PER_STAP <= BREED);
  for (let rijen = 1; ; rijen++) {
    const per = Math.ceil(rondes.length / rijen);
    const verdeling = Array.from({ length: rijen }, (_, i) => rondes.slice(i * per, (i + 1) * per));
    if (verdeling.every(past)) return verdeling.filter((rij) => rij.length > 0);
  }
}

function altVan(rondes: readonly Ronde[]): readonly string[] {
  const nu = rondes.flatMap((r) => r.stappen.filter((s) => s.stand === "nu").map((s) => ({ r, s })));
  return [
    `Het verloop in ${aantal(rondes.length, "ronde", "rondes")}, als een keten van lussen met de stappen erop.`,
    ...nu.map(({ r, s }) => `Nu: stap ${s.nr}, ${s.naam} (${r.titel.toLowerCase()}).`),
    ...rondes.map((r) => `${r.titel}: ${opsomming(r.stappen.map((s) => `stap ${s.nr}`))}.`),
  ];
}
