import type { Stand } from "../domain/boom.ts";
import { dingenBij } from "../domain/pad.ts";
import { geteld } from "../dutch/tellen.ts";
import { hoofdletter } from "../dutch/zinnen.ts";
import { aanbodVoor } from "./aanbod.ts";
import { kanDubbel } from "./dupliceren.ts";
import type { Keuzemogelijkheid } from "./interviewer.ts";
import {
  bronVan,
  isSelectie,
  type Lijstvraag,
  lijstPad,
  lijstVan,
  openVragen,
  rijenVan,
  standenVan,
} from "./lijstvraag.ts";
import { kanMeer } from "./meertegelijk.ts";
import { isVooralKort, openCellen } from "./raster.ts";
import { type Sessie, waarVan } from "./sessie.ts";

/** Asks what to do with the list; Enter does what one will probably do next (`daarna`). */
export function vraagWatNu(s: Sessie, l: Lijstvraag, daarna: string | undefined): Promise<string> {
  const aantal = rijenVan(s, l).length;
  const [een, meer] = lijstVan(l).naam;
  const binnen = l.binnen?.();
  const mogelijkheden = watKan(s, l);
  const standaard = mogelijkheden.some(({ waarde }) => waarde === daarna) ? daarna : mogelijkheden[0]?.waarde;
  return s.interviewer.menu({
    titel:
      aantal === 0
        ? `Je hebt ${binnen === undefined ? "" : "hier "}nog geen ${meer} vastgelegd.`
        : `${geteld(aantal, een, meer)}. Wat wil je doen?`,
    waar: waarVan(s, { blok: l.titel, ding: binnen }),
    mogelijkheden,
    standaard,
  });
}

/** Whether the list holds things that are not shown here: of another pass. */
const heeftAndere = (s: Sessie, l: Lijstvraag): boolean =>
  dingenBij(s.boek.coalitie, lijstPad(l)).length > rijenVan(s, l).length;

/** What one can do with this list now, the most likely first. */
function watKan(s: Sessie, l: Lijstvraag): readonly Keuzemogelijkheid[] {
  const aantal = rijenVan(s, l).length;
  const [een, meer] = lijstVan(l).naam;
  const [open, dieper] = [openVragen(s, l, "kern"), openVragen(s, l, "verdieping")];
  const kanErbij = bronVan(l) !== undefined;
  const aanbod = kanErbij ? aanbodVoor(s.boek.coalitie, lijstPad(l)) : undefined;
  const er = aantal > 0;
  const leeg = !er && kanErbij && !isSelectie(l) && !heeftAndere(s, l);
  const cellen = openCellen(s, l);
  const tabel = mogelijk(cellen > 0, "tabel", `Als tabel invullen (${geteld(cellen, "antwoord", "antwoorden")})`);
  const eerst = isVooralKort(s, l);
  return [
    ...(eerst ? tabel : []),
    ...mogelijk(er && open > 0, "open", `Verder met wat nog open is (${geteld(open, "vraag", "vragen")})`),
    ...(eerst ? [] : tabel),
    ...mogelijk(er, "klaar", "Klaar met deze lijst"),
    ...mogelijk(aanbod !== undefined && !er, "aanbod", `${aanbod?.naam ?? ""} (${aanbod?.dingen.length ?? 0})`),
    ...mogelijk(kanErbij, "toevoegen", `${hoofdletter(een)} toevoegen`),
    ...mogelijk(kanErbij && kanMeer(l), "meer", `Meer ${meer} tegelijk toevoegen`),
    ...mogelijk(aanbod !== undefined && er, "aanbod", `Aanvullen: ${aanbod?.naam ?? ""}`),
    ...mogelijk(er, "wijzigen", `${hoofdletter(een)} bekijken of wijzigen`),
    ...mogelijk(er && dieper > 0, "verdieping", `Verdieping: ${geteld(dieper, "vraag", "vragen")} erbij`),
    ...mogelijk(er && kanDubbel(l), "dupliceren", `${hoofdletter(een)} kopiëren`),
    ...mogelijk(er && kanErbij, "verwijderen", `${hoofdletter(een)} verwijderen`),
    ...mogelijk(aantal > 1 && kanErbij, "verplaatsen", "De volgorde veranderen"),
    ...mogelijk(!er, "klaar", "Nu niet; verder"),
    ...standenVan(l).flatMap((stand) => mogelijk(leeg, stand, inWoorden(stand, meer))),
  ];
}

const inWoorden = (stand: Stand["status"], meer: string): string =>
  ({
    later: "Later: dat weet ik nog niet",
    "niet besproken": "Niet besproken: dit kwam niet aan de orde",
    "bewust open": "Bewust open: de partners spreken dit nog af",
    geen: `Geen: bewust geen ${meer}`,
  })[stand];

const mogelijk = (kan: boolean, waarde: string, naam: string): readonly Keuzemogelijkheid[] =>
  kan ? [{ waarde, naam }] : [];
