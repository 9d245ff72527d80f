import { lijstVan } from "../domain/boom.ts";
import type { Coalitie } from "../domain/declaratie.ts";
import { bijeenkomstenVanSoort } from "./bijeenkomsten.ts";
import type { Planwaarschuwing } from "./waarschuwing.ts";
import { overOpties } from "./waarschuwingen/opties.ts";
import { overActies, overBesluiten, overDoelen, overRasci } from "./waarschuwingen/plan.ts";
import { overProgramma } from "./waarschuwingen/programma.ts";
import { overVrijgave } from "./waarschuwingen/vrijgave.ts";

/** What is odd in the plan, in the order of the tree. Empty places are no warnings: those are questions still to be asked. */
export const planWaarschuwingen = (coalitie: Coalitie): readonly Planwaarschuwing[] => [
  ...bijeenkomstenVanSoort(coalitie, "verkenning", "start").flatMap(overProgramma),
  ...lijstVan(coalitie.gangen).flatMap(overOpties),
  ...overDoelen(coalitie),
  ...overActies(coalitie),
  ...overRasci(coalitie),
  ...overBesluiten(coalitie),
  ...overVrijgave(coalitie),
];
