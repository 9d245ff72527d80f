import { lijstVan } from "../domain/boom.ts";
import type { Coalitie } from "../domain/declaratie.ts";
import { bijeenkomstenVanSoort } from "./bijeenkomsten.ts";
import type { Aandachtspunt, Planwaarschuwing } from "./waarschuwing.ts";
import { overAdviezen } from "./waarschuwingen/advies.ts";
import { overAfgesprokenGenodigden } from "./waarschuwingen/genodigden.ts";
import { overAandachtspunten, overZinnen } from "./waarschuwingen/hooguit.ts";
import { overKracht } from "./waarschuwingen/kracht.ts";
import { overBenaming, overDoelzinnen, overEigenWerk, overSamenDoen } from "./waarschuwingen/methode.ts";
import { overTekenen } from "./waarschuwingen/ondertekening.ts";
import { overOpties } from "./waarschuwingen/opties.ts";
import { overEinddatum, overMandaat, overRechtspersonen } from "./waarschuwingen/partijen.ts";
import { overActies, overBesluiten, overDoelen, overRasci, overVersies } from "./waarschuwingen/plan.ts";
import { overProgramma, overTijden } from "./waarschuwingen/programma.ts";
import {
  overAanspreken,
  overDubbelvormen,
  overInvulplekken,
  overLangeZinnen,
  overLengte,
  overSpelling,
  overStroeveWoorden,
  overWeekdagen,
} from "./waarschuwingen/taal.ts";
import { overVerklaring } from "./waarschuwingen/verklaring.ts";
import { overVertrokken } from "./waarschuwingen/vertrokken.ts";
import { overVrijgave } from "./waarschuwingen/vrijgave.ts";

type Regel = (coalitie: Coalitie) => readonly Planwaarschuwing[];

/** Every rule by its name, in the order of the method; those about the language of all texts come last. */
const REGELS: Readonly<Record<string, Regel>> = {
  "veel-zinnen": overZinnen,
  benaming: overBenaming,
  programma: (c) => bijeenkomstenVanSoort(c, "verkenning", "start").flatMap(overProgramma),
  tijden: (c) => lijstVan(c.bijeenkomsten).flatMap(overTijden),
  "onvoorbereid-getekend": overTekenen,
  genodigden: overAfgesprokenGenodigden,
  opties: (c) => lijstVan(c.gangen).flatMap(overOpties),
  doelen: overDoelen,
  doelzin: overDoelzinnen,
  "zonder-uitvoerder": overActies,
  vertrokken: overVertrokken,
  uitvoeringskracht: overKracht,
  "samen-doen": overSamenDoen,
  "eigen-werk": overEigenWerk,
  rasci: overRasci,
  besluiten: overBesluiten,
  rechtspersoon: overRechtspersonen,
  mandaat: overMandaat,
  "harde-woorden": overVerklaring,
  einddatum: overEinddatum,
  versie: overVersies,
  vrijgave: overVrijgave,
  "veel-aandachtspunten": overAandachtspunten,
  advies: overAdviezen,
  lengte: overLengte,
  "lange-zin": overLangeZinnen,
  aanspreken: overAanspreken,
  invulplek: overInvulplekken,
  weekdag: overWeekdagen,
  "stroeve-woorden": overStroeveWoorden,
  dubbelvorm: overDubbelvormen,
  spelling: overSpelling,
};

/** The rules that find what is missing in the internal file, which is missing altogether where that file is. */
export const LEEST_INTERN: ReadonlySet<string> = new Set(["mandaat"]);

/** What is odd in the plan. Empty places are no warnings: those are questions still to be asked. */
export const planWaarschuwingen = (coalitie: Coalitie): readonly Aandachtspunt[] =>
  Object.entries(REGELS).flatMap(([code, regel]) => regel(coalitie).map((punt) => ({ code, ...punt })));
