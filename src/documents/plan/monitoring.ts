import { volg } from "../../domain/gezien.ts";
import { isGap, known, optioneel } from "../../gap.ts";
import { inZin } from "../delen/organisaties.ts";
import { RITMES } from "../delen/ritmes.ts";
import type { Kijk } from "./posten.ts";

/** Chapter 10: what is followed, by whom and how often. The rhythm is left out where the partners’ own words tell it. */
export function monitoring(c: Kijk) {
  const { monitoring: m, organisatie } = c;
  const ritme = isGap(m.ritme) ? m.ritme : RITMES[m.ritme];
  const woorden = [m.wat, m.ontmoetingen, organisatie.voortgangsbewaking].map((x) => known(x) ?? "").join(" ");
  const alGezegd = !isGap(ritme) && woorden.toLowerCase().includes(ritme);
  return {
    wat: m.wat,
    wie: isGap(m.wie) ? m.wie : inZin(volg(c.organisaties, m.wie)),
    ritme: alGezegd ? "" : ritme,
    ritmeApart: !alGezegd,
    ontmoetingen: m.ontmoetingen,
    bijstelregels: optioneel(m.bijstelregels),
    voortgangsbewaking: optioneel(organisatie.voortgangsbewaking),
  };
}
