import type { Coalitie } from "../domain/declaratie.ts";
import { vraagBijVersturen } from "../domain/terugkoppelen.ts";
import type { Wijziging } from "../domain/wijziging.ts";
import { legAdviezenVast } from "./advies.ts";

/**
 * What follows by itself from changes that were made, on whichever road they came: an answer to a question, `set`, or a
 * file of answers. `voor` and `na` are the coalition before and after them.
 */
export const gevolgenVan = (voor: Coalitie, na: Coalitie): readonly Wijziging[] => [
  ...vraagBijVersturen(voor, na),
  ...legAdviezenVast(voor, na),
];
