import { ACCENT, ACCENTTEKST, BLAUW, GRIJS, RAND, VLAK, WIT } from "../tekening/kleuren.ts";
import { ellips, type Punt, regel, ruit, type Vorm } from "../tekening/vormen.ts";
import type { Verloopstap } from "./ronde.ts";

/** How far the sign of a step reaches from its middle. */
export const STRAAL = 10.5;

const STANDEN = {
  afgerond: { vulling: BLAUW, lijn: BLAUW, dikte: 1, tekst: WIT },
  nu: { vulling: WIT, lijn: ACCENT, dikte: 3, tekst: ACCENTTEKST },
  later: { vulling: VLAK, lijn: RAND, dikte: 0.8, tekst: GRIJS },
} as const;

/** The sign of a step, with its number in it: a circle, or a square on its point where the partners choose. */
export function stapteken({ nr, stand, keuze }: Verloopstap, op: Punt): readonly Vorm[] {
  const verf = STANDEN[stand];
  const dikte = stand === "later" ? "gewoon" : "vet";
  return [
    keuze === true ? ruit(op, STRAAL + 4, verf) : ellips(op, STRAAL, STRAAL, verf),
    regel(nr, { x: op.x, y: op.y + 3.3 }, { maat: 10, dikte }, verf.tekst, "midden"),
  ];
}

/** The same sign, small and empty, to say what it means. */
export const klein = ({ stand, keuze }: Pick<Verloopstap, "stand" | "keuze">, op: Punt): Vorm =>
  keuze === true ? ruit(op, 6.5, STANDEN[stand]) : ellips(op, 5, 5, STANDEN[stand]);
