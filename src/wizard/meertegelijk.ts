import type { Bladwaarde } from "../domain/boom.ts";
import { velden } from "../domain/declaratie.ts";
import { onder, veldBij } from "../domain/pad.ts";
import { leesBlad } from "../domain/soorten.ts";
import type { Teksten, Verwijzingen } from "../domain/velden.ts";
import { netjes } from "../dutch/zinnen.ts";
import type { Antwoord, Vraagstelling } from "./interviewer.ts";
import { VERDER } from "./lijstacties.ts";
import { type Gedaan, toonLijst } from "./lijstbeeld.ts";
import { bronVan, type Ding, type Lijstvraag, lijstPad, lijstVan, openVragen, rijenVan } from "./lijstvraag.ts";
import { heeftNaamdelen, naamdelen } from "./naamdelen.ts";
import { openCellen } from "./raster.ts";
import { voegSamenToe } from "./samentoevoegen.ts";
import type { Sessie } from "./sessie.ts";
import { toonWaarde } from "./tonen.ts";
import { houdVast } from "./vasthouden.ts";
import { maakNieuw } from "./verwijzen.ts";
import { vraagstelling } from "./vraagstelling.ts";

type Meer = Teksten | Verwijzingen;

/** The question for several things at once; undefined where they are not known by one line, or by whom they are about. */
function meerveld(l: Lijstvraag): Meer | undefined {
  const bron = bronVan(l);
  const veld = bron === undefined ? undefined : veldBij(velden, onder(`${lijstPad(l)}[]`, bron));
  const [, meer] = lijstVan(l).naam;
  if (veld === undefined || !("zicht" in veld) || l.velden.length < 2) return undefined;
  const uitleg = { waarom: "De rest van de antwoorden vul je daarna in.", zicht: veld.zicht, diepte: veld.diepte };
  const vraag = `Welke ${meer} wil je toevoegen?`;
  if (veld.soort === "verwijzing" || veld.soort === "verwijzingen")
    return { soort: "verwijzingen", naar: veld.naar, vraag, voorbeeld: "", ...uitleg };
  if (veld.soort !== "tekst" && veld.soort !== "alineas") return undefined;
  const voorbeeld = heeftNaamdelen(l) ? "mevrouw A. de Vries / de heer J. Bakker" : veld.voorbeeld;
  return { soort: "teksten", vraag: `${vraag} Zet elk op een eigen regel.`, voorbeeld, ...uitleg };
}

export const kanMeer = (l: Lijstvraag): boolean => meerveld(l) !== undefined;

/** What a thing begins with. Where several can stand, each of those that were chosen gets a thing of its own. */
function begin(l: Lijstvraag, bron: string, naam: string): Ding {
  if (!heeftNaamdelen(l)) return { [bron]: lijstVan(l).velden[bron]?.soort === "verwijzingen" ? [naam] : naam };
  return naamdelen(naam);
}

/** Adds things by their names alone, as one act; what is there already by that name is left as it is. */
export async function voegMeerToe(s: Sessie, l: Lijstvraag): Promise<Gedaan> {
  const veld = meerveld(l);
  const bron = bronVan(l);
  if (veld === undefined || bron === undefined) return VERDER;
  const pad = onder(`${lijstPad(l)}[]`, bron);
  const antwoord = await s.interviewer.vraag(vraagNaarMeer(s, l, pad, veld));
  const gekozen = await waardenVan(s, antwoord, veld, pad);
  if (gekozen.length > 0) {
    const daar = rijenVan(s, l).map(({ ding, naam }) =>
      (veld.soort === "teksten" ? naam : [ding[bron]].flat().join()).toLowerCase(),
    );
    const erbij = gekozen.filter((waarde, i) => !daar.includes(waarde.toLowerCase()) && gekozen.indexOf(waarde) === i);
    const dingen: readonly Ding[] = erbij.map((naam) => begin(l, bron, naam));
    await houdVast(s, pad, gekozen.join("\n"), () => voegSamenToe(s, l, dingen));
  }
  if (antwoord.soort === "stop") return { uitkomst: "stop" };
  if (gekozen.length === 0) return { ...VERDER, daarna: "klaar" };
  toonLijst(s, l);
  // Something made on the spot is seldom the last.
  if (antwoord.soort === "nieuw") return { ...VERDER, daarna: "meer" };
  return { ...VERDER, daarna: openCellen(s, l) > 0 ? "tabel" : openVragen(s, l, "kern") > 0 ? "open" : "klaar" };
}

function vraagNaarMeer(s: Sessie, l: Lijstvraag, pad: string, veld: Meer): Vraagstelling {
  const [, meer] = lijstVan(l).naam;
  const vraag = vraagstelling(s, pad, {
    blok: l.titel,
    ding: [l.binnen?.(), `${meer} toevoegen`].filter((d) => d !== undefined).join(" › "),
  });
  const { vandaag, coalitie } = s.boek;
  return {
    ...vraag,
    veld,
    huidig: undefined,
    voorstel: undefined,
    standen: [],
    lees: (getypt) =>
      leesBlad(veld, typeof getypt === "string" ? netjes(getypt) : getypt.map(netjes).filter((t) => t !== ""), vandaag),
    lijkt: (waarde) => toonWaarde(veld, waarde, coalitie),
  };
}

/** The names, or whom they are about; half a list of whoever stops is not lost. */
async function waardenVan(s: Sessie, antwoord: Antwoord, veld: Meer, pad: string): Promise<readonly string[]> {
  const rij = (waarde: Bladwaarde | undefined): readonly string[] => (Array.isArray(waarde) ? waarde.map(String) : []);
  if (antwoord.soort === "waarde") return rij(antwoord.waarde);
  if (antwoord.soort === "stop" || antwoord.soort === "terug") return rij(antwoord.concept);
  if (antwoord.soort !== "nieuw" || veld.soort !== "verwijzingen") return [];
  const gekozen = [...(antwoord.naast ?? [])];
  const { naam } = antwoord;
  await houdVast(s, pad, naam, () => void gekozen.push(maakNieuw(veld.naar, naam, s.boek, pad)));
  return gekozen;
}
