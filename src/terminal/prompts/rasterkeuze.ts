import { vouw as zonderAccenten } from "../../dutch/vouwen.ts";
import { bewerk, LEEG } from "./bewerken.ts";
import {
  type Celaard,
  type Celoptie,
  type Inhoud,
  meld,
  naar,
  type Rasterstand,
  type Rasterstap,
  typ,
  zet,
} from "./rasteraard.ts";
import type { Plaats } from "./rasterplaats.ts";
import type { Toets } from "./toetsen.ts";

/** A key in a cell with words to choose from. */
export function kiest(stand: Rasterstand, toets: Toets, cel: Celaard, opties: readonly Celoptie[]): Rasterstap {
  const { plaats } = stand;
  if (toets.naam === "backspace" || toets.naam === "delete")
    return cel.aan.length > 0 ? zet(plaats, gekozen(cel.aan.slice(0, -1))) : naar(plaats);
  if (opties.length === 0 && (toets.tekst !== "" || toets.naam === "space"))
    return meld(stand, cel.nieuw ? "Er is nog niets om uit te kiezen. Met + maak je iets nieuws." : NIETS_TE_KIEZEN);
  if (toets.naam === "space") {
    if (cel.meer) return meld(stand, "Hier kunnen er meer staan. Kies met de letters die ervoor staan.");
    const nu = opties.findIndex(({ waarde }) => cel.aan.includes(waarde));
    return zet(plaats, gekozen([opties[(nu + 1) % opties.length]?.waarde ?? ""]));
  }
  if (toets.tekst === "") return naar(plaats);
  if (cel.zoeken) return typ(stand, bewerk(LEEG, toets));
  const optie = optieBij(toets.tekst, opties);
  if (optie === undefined)
    return meld(stand, `‘${toets.tekst}’ is hier geen keuze. Kijk onder de tabel welke er zijn.`);
  return zet(plaats, gekozen(cel.meer ? wissel(cel.aan, optie.waarde) : [optie.waarde]));
}

const NIETS_TE_KIEZEN = "Er is nog niets om uit te kiezen. Dat komt uit een andere lijst.";

/** Nothing chosen any more is no answer. */
export const gekozen = (waarden: readonly string[]): Inhoud =>
  waarden.length === 0 ? { soort: "leeg" } : { soort: "gekozen", waarden };

const wissel = (aan: readonly string[], waarde: string): readonly string[] =>
  aan.includes(waarde) ? aan.filter((w) => w !== waarde) : [...aan, waarde];

/** By its letter, else by its number. */
const optieBij = (teken: string, opties: readonly Celoptie[]): Celoptie | undefined =>
  opties.find(({ toets }) => toets === teken.toLowerCase()) ??
  (/^[1-9]$/.test(teken) ? opties[Number(teken) - 1] : undefined);

/** Where several can stand, one stays to look for the next. */
export function neemGevonden(
  stand: Rasterstand,
  plaats: Plaats,
  gezocht: string,
  cel: Celaard,
  opties: readonly Celoptie[],
): Rasterstap {
  const [optie] = gevonden(gezocht, opties);
  if (optie === undefined)
    return meld(
      stand,
      `Niets gevonden met ‘${gezocht.trim()}’. ${cel.nieuw ? "Met + maak je het nieuw. " : ""}Esc wist.`,
    );
  if (!cel.meer) return zet(plaats, gekozen([optie.waarde]));
  return zet(stand.plaats, gekozen(cel.aan.includes(optie.waarde) ? cel.aan : [...cel.aan, optie.waarde]));
}

/** The words in which the sought text occurs, the most likely first. */
export function gevonden(zoek: string, opties: readonly Celoptie[]): readonly Celoptie[] {
  const gezocht = zonderAccenten(zoek.trim());
  const rang = ({ naam }: Celoptie): number => {
    const plat = zonderAccenten(naam);
    if (plat === gezocht) return 0;
    if (plat.startsWith(gezocht)) return 1;
    return plat.includes(` ${gezocht}`) ? 2 : plat.includes(gezocht) ? 3 : 4;
  };
  return opties
    .filter((optie) => rang(optie) < 4)
    .map((optie, i) => ({ optie, i }))
    .sort((a, b) => rang(a.optie) - rang(b.optie) || a.i - b.i)
    .map(({ optie }) => optie);
}
