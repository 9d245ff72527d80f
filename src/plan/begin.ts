import type { Coalitie } from "../domain/declaratie.ts";
import { waardeBij } from "../domain/pad.ts";
import { START } from "./start.ts";
import { vragenVan } from "./vragen.ts";

/** How many of the first questions nobody has answered, nor put off: they come before any step. */
export const openBeginvragen = (coalitie: Coalitie): number =>
  vragenVan(START, coalitie).filter(({ pad }) => waardeBij(coalitie, pad) === undefined).length;

/** That they come first, in words; nothing where none is open. */
export function eerstHetBegin(coalitie: Coalitie): readonly string[] {
  const open = openBeginvragen(coalitie);
  if (open === 0) return [];
  return [open === 1 ? "Eerst komt nog één vraag van het begin." : `Eerst komen nog ${open} vragen van het begin.`];
}
