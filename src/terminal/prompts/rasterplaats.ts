import type { Toets } from "./toetsen.ts";

/** A cell, counted from 0. The row below the last is the end of the table; it remembers from which column one came. */
export interface Plaats {
  readonly rij: number;
  readonly kolom: number;
}

export interface Rastermaat {
  readonly rijen: number;
  readonly kolommen: number;
  /** Undefined where nothing is to be filled in: such a cell is passed by. */
  cel(plaats: Plaats): unknown;
  /** Whether a cell still lacks an answer; where that is not told, each does. */
  isOpen?(plaats: Plaats): boolean;
}

export const isEinde = ({ rijen }: Rastermaat, { rij }: Plaats): boolean => rij >= rijen;
export const einde = ({ rijen }: Rastermaat, { kolom }: Plaats): Plaats => ({ rij: rijen, kolom });

export const eersteCel = (maat: Rastermaat): Plaats => volgende(maat, { rij: 0, kolom: -1 }, 1);

/** The cell after this one as one reads, or before it; the end after the last, and the same cell before the first. */
function volgende(maat: Rastermaat, { rij, kolom }: Plaats, stap: 1 | -1): Plaats {
  const { rijen, kolommen } = maat;
  const begin = isEinde(maat, { rij, kolom }) ? rijen * kolommen : rij * kolommen + kolom;
  for (let i = begin + stap; i >= 0 && i < rijen * kolommen; i += stap) {
    const plaats = { rij: Math.floor(i / kolommen), kolom: i % kolommen };
    if (maat.cel(plaats) !== undefined) return plaats;
  }
  return stap > 0 ? einde(maat, { rij, kolom: Math.max(0, kolom) }) : { rij, kolom };
}

/** Enter leads on to what is still to be filled in, so that one cell that is open does not cost a walk along all others. */
function volgendeOpen(maat: Rastermaat, plaats: Plaats): Plaats {
  const hierna = volgende(maat, plaats, 1);
  return isEinde(maat, hierna) || (maat.isOpen?.(hierna) ?? true) ? hierna : volgendeOpen(maat, hierna);
}

/** Up or down in the same column, past what is not to be filled in. */
function verticaal(maat: Rastermaat, { rij, kolom }: Plaats, stap: number): Plaats {
  const kant = Math.sign(stap);
  const doel = Math.max(0, Math.min(maat.rijen, rij + stap));
  for (let r = doel; r >= 0 && r < maat.rijen; r += kant)
    if (maat.cel({ rij: r, kolom }) !== undefined) return { rij: r, kolom };
  if (Math.abs(stap) > 1) return verticaal(maat, { rij, kolom }, kant);
  if (kant > 0) return einde(maat, { rij, kolom });
  // Nothing in this column: from the end one still gets back into the table.
  return isEinde(maat, { rij, kolom }) ? volgende(maat, { rij, kolom }, -1) : { rij, kolom };
}

function opzij(maat: Rastermaat, { rij, kolom }: Plaats, van: number, stap: 1 | -1): Plaats {
  for (let k = van; k >= 0 && k < maat.kolommen; k += stap)
    if (!isEinde(maat, { rij, kolom }) && maat.cel({ rij, kolom: k }) !== undefined) return { rij, kolom: k };
  return { rij, kolom };
}

const BLADZIJDE = 10;

/** Where a key leads that only moves; undefined for any other. */
export function loop(maat: Rastermaat, plaats: Plaats, { naam, shift }: Toets): Plaats | undefined {
  const { kolom } = plaats;
  switch (naam) {
    case "up":
      return verticaal(maat, plaats, -1);
    case "down":
      return verticaal(maat, plaats, 1);
    case "pageup":
      return verticaal(maat, plaats, -BLADZIJDE);
    case "pagedown":
      return verticaal(maat, plaats, BLADZIJDE);
    case "left":
      return opzij(maat, plaats, kolom - 1, -1);
    case "right":
      return opzij(maat, plaats, kolom + 1, 1);
    case "home":
      return opzij(maat, plaats, 0, 1);
    case "end":
      return opzij(maat, plaats, maat.kolommen - 1, -1);
    case "tab":
      return volgende(maat, plaats, shift === true ? -1 : 1);
    case "return":
      return volgendeOpen(maat, plaats);
    default:
      return undefined;
  }
}
