import { lijstVan } from "../domain/boom.ts";
import type { Coalitie } from "../domain/declaratie.ts";
import { bijeenkomstenVanSoort } from "./bijeenkomsten.ts";
import type { Planwaarschuwing } from "./waarschuwing.ts";
import { overAdviezen } from "./waarschuwingen/advies.ts";
import { overAfgesprokenGenodigden } from "./waarschuwingen/genodigden.ts";
import { overAandachtspunten, overZinnen } from "./waarschuwingen/hooguit.ts";
import { overKracht } from "./waarschuwingen/kracht.ts";
import { overTekenen } from "./waarschuwingen/ondertekening.ts";
import { overOpties } from "./waarschuwingen/opties.ts";
import { overActies, overBesluiten, overDoelen, overRasci, overVersies } from "./waarschuwingen/plan.ts";
import { overProgramma, overTijden } from "./waarschuwingen/programma.ts";
import { overVrijgave } from "./waarschuwingen/vrijgave.ts";

/** What is odd in the plan, in the order of the tree. Empty places are no warnings: those are questions still to be asked. */
export const planWaarschuwingen = (coalitie: Coalitie): readonly Planwaarschuwing[] => [
  ...overZinnen(coalitie),
  ...bijeenkomstenVanSoort(coalitie, "verkenning", "start").flatMap(overProgramma),
  ...lijstVan(coalitie.bijeenkomsten).flatMap(overTijden),
  ...overTekenen(coalitie),
  ...overAfgesprokenGenodigden(coalitie),
  ...lijstVan(coalitie.gangen).flatMap(overOpties),
  ...overDoelen(coalitie),
  ...overActies(coalitie),
  ...overKracht(coalitie),
  ...overRasci(coalitie),
  ...overBesluiten(coalitie),
  ...overVersies(coalitie),
  ...overVrijgave(coalitie),
  ...overAandachtspunten(coalitie),
  ...overAdviezen(coalitie),
];
