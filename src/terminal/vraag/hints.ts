import type { Vraagstelling } from "../../wizard/interviewer.ts";
import { STANDEN, TERUG, UITLEG } from "./reactie.ts";
import { standenInWoorden } from "./standen.ts";

/** A key stays on one line with what it does. */
export const bijeen = (hint: string): string => hint.replace(/^< of /, "<\u00A0of\u00A0").replace(/ /, "\u00A0");

/** What can be typed in a field that is an order, and no answer. */
export const getypteOpdrachten = ({ standen }: Vraagstelling): readonly string[] => [
  UITLEG,
  TERUG,
  ...(standen.length > 0 ? [STANDEN] : []),
];

/** What Enter does with an order that stands in the field; undefined for anything else. */
export function opdrachthint({ standen }: Vraagstelling, tekst: string): string | undefined {
  if (tekst === UITLEG) return "Enter: uitleg bij deze vraag";
  if (tekst === TERUG) return "Enter: terug naar de vorige vraag";
  return tekst === STANDEN && standen.length > 0 ? `Enter: ${standenInWoorden(standen)}` : undefined;
}

/** How an order stays on the screen. */
export const toonOpdracht = (tekst: string): string =>
  ({ [UITLEG]: "uitleg", [TERUG]: "terug" })[tekst] ?? "geen antwoord, omdat …";

/** The orders that an empty field takes; in one that is not empty they would be text. */
export const leegOrders = ({ standen }: Vraagstelling): readonly string[] => [
  "?: uitleg",
  "<: terug",
  ...(standen.length > 0 ? [`!: ${standenInWoorden(standen)}`] : []),
];

/** The line under a field: what the keys do now. Nothing is promised that would land in the answer. */
export const veldhint = (toetsen: readonly string[]): string => [...toetsen, "Ctrl-C: stoppen"].map(bijeen).join(" · ");
