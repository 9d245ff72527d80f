import { type Bladwaarde, isStand } from "../domain/boom.ts";
import { labelVan } from "../domain/labels.ts";
import { onder, waardeBij } from "../domain/pad.ts";
import type { Bladveld } from "../domain/velden.ts";
import { geteld } from "../dutch/tellen.ts";
import type { Tabel } from "./interviewer.ts";
import { type Lijstvraag, lijstPad, lijstVan, openVragen, rijenVan } from "./lijstvraag.ts";
import { IN_EEN_OOGOPSLAG, vraagvelden } from "./paden.ts";
import type { Sessie } from "./sessie.ts";
import { koppenVan, toonWaarde } from "./tonen.ts";

/** More rows than this scroll away before anybody read them, and counting what is open in each takes too long. */
const RIJEN = 60;
/** More columns than this cannot be taken in at a glance. */
const KOLOMMEN = 3;

interface Kolom {
  readonly naam: string;
  readonly veld: Bladveld;
}

/** The short answers that say most about a thing beside its name: those asked by default, where there are any. */
function kolommenVan(l: Lijstvraag): readonly Kolom[] {
  const [kop] = koppenVan(lijstVan(l));
  const kort = l.velden
    .flatMap((naam) => vraagvelden(onder(`${lijstPad(l)}[]`, naam)))
    .flatMap(({ pad, veld }): readonly Kolom[] => {
      const naam = pad.slice(pad.lastIndexOf("[].") + 3);
      return veld.soort !== "lijst" && IN_EEN_OOGOPSLAG.includes(veld.soort) && naam !== kop ? [{ naam, veld }] : [];
    });
  const kern = kort.filter(({ veld }) => veld.diepte === "kern");
  return (kern.length > 0 ? kern : kort).slice(0, KOLOMMEN);
}

/**
 * What is in a list: a row per thing, by number and name, with its short answers and what is still open. Of a very long
 * list only the beginning.
 */
export function lijsttabel(s: Sessie, l: Lijstvraag): Tabel {
  const alle = rijenVan(s, l);
  const rijen = alle.slice(0, RIJEN);
  const rest = alle.length - rijen.length;
  const open = rijen.map((rij) => openVragen(s, l, "kern", rij.pad));
  const ietsOpen = open.some((aantal) => aantal > 0);
  const kolommen = kolommenVan(l);
  return {
    soort: "tabel",
    kop: [
      "nr",
      lijstVan(l).naam[0],
      ...kolommen.map(({ naam }) => labelVan(onder(`${lijstPad(l)}[]`, naam))),
      ...(ietsOpen ? ["nog open"] : []),
    ],
    rijen: [
      ...rijen.map((rij, i) => [
        String(i + 1),
        rij.naam,
        ...kolommen.map(({ naam, veld }) => cel(s, veld, waardeBij(s.boek.coalitie, onder(rij.pad, naam)))),
        ...(ietsOpen ? [open[i] === 0 ? "" : geteld(open[i] ?? 0, "vraag", "vragen")] : []),
      ]),
      ...(rest > 0 ? [["…", `en nog ${rest}`, ...kolommen.map(() => ""), ...(ietsOpen ? [""] : [])]] : []),
    ],
  };
}

const cel = (s: Sessie, veld: Bladveld, waarde: unknown): string =>
  waarde === undefined || (isStand(waarde) && waarde.status === "later")
    ? ""
    : toonWaarde(veld, waarde as Bladwaarde, s.boek.coalitie);
