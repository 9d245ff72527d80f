import type { Stand } from "../domain/boom.ts";
import { blijfBij } from "./blijven.ts";
import { dinghalten } from "./ding.ts";
import { dupliceer } from "./dupliceren.ts";
import { isOpWeg, kom, wilNaarOverzicht, zonderHervatten } from "./hervatten.ts";
import { bekijkDing, verdiep, verplaats } from "./lijstacties.ts";
import { type Gedaan, toonLijst, vraagOver } from "./lijstbeeld.ts";
import { halveRij, hervatIn, hervatRij, nieuweWas, vraagOpen, wasInLijst } from "./lijsthervatten.ts";
import { vraagWatNu } from "./lijstmenu.ts";
import { bronVan, isLijstOpen, type Lijstvraag, lijstPad, openVragen, rijenVan, standenVan } from "./lijstvraag.ts";
import { voegMeerToe } from "./meertegelijk.ts";
import { isVanToepassing } from "./paden.ts";
import { vulRaster } from "./raster.ts";
import { type Halte, rijd, type Uitkomst } from "./rit.ts";
import { neemAanbod } from "./samentoevoegen.ts";
import type { Sessie } from "./sessie.ts";
import { voegDingToe } from "./toevoegen.ts";
import { doeOfLaat } from "./vasthouden.ts";
import { verwijder } from "./verwijderen.ts";

/** A stop at a list of things: a table of what is there, and what can be done with it, until it is done. */
export function lijsthalte(s: Sessie, l: Lijstvraag): Halte {
  let laatste: string | undefined;
  return {
    tussendoor: true,
    geldt(richting) {
      if (!isVanToepassing(s.boek.coalitie, lijstPad(l), l.plek.nieuw)) return false;
      if (bronVan(l) === undefined && rijenVan(s, l).length === 0) return false;
      if (wilNaarOverzicht(s, richting)) return false;
      const slaatOver = (s.alleenOpen && richting === "vooruit") || isOpWeg(s, richting);
      return !slaatOver || isLijstOpen(s, l) || halveRij(s, l) !== undefined || wasInLijst(s, l);
    },
    async bezoek(richting) {
      const nieuw = nieuweWas(s, l);
      const rij = hervatRij(s, l) ?? halveRij(s, l);
      if (rij !== undefined) {
        const { uitkomst } = await blijfBij(s, l, async () => ({ uitkomst: await hervatIn(s, l, rij) }));
        if (uitkomst === "stop") return "stop";
        laatste = uitkomst === "verder" ? rij : undefined;
      }
      kom(s, nieuw ?? lijstPad(l), rij === undefined ? richting : "achteruit");
      return bijLijst(zonderHervatten(s), nieuw === undefined ? undefined : "toevoegen");
    },
  };

  async function bijLijst(s: Sessie, eerst: string | undefined): Promise<Uitkomst> {
    toonLijst(s, l);
    let daarna: string | undefined;
    let meteen = eerst;
    for (;;) {
      const keuze = meteen ?? (await vraagWatNu(s, l, daarna));
      meteen = undefined;
      if (keuze === "stop") return "stop";
      if (keuze === "klaar") return "verder";
      const stand = standenVan(l).find((status) => status === keuze);
      if (stand !== undefined) {
        if (await zetStand(s, l, stand)) return "verder";
        toonLijst(s, l);
        continue;
      }
      if (keuze === "terug" && !rijenVan(s, l).some(({ pad }) => pad === laatste)) return "terug";
      const gedaan = await blijfBij(s, l, () => (keuze === "terug" ? nogEens(s, l, laatste ?? "") : doe(s, l, keuze)));
      if (gedaan.uitkomst === "stop") return "stop";
      ({ laatste, daarna } = { laatste: gedaan.laatste, daarna: gedaan.daarna });
      kom(s, lijstPad(l), "vooruit");
    }
  }
}

/** Once all of it was passed by, Enter leads on: it must not go round in circles. */
async function vraagAlleOpen(s: Sessie, l: Lijstvraag): Promise<Gedaan> {
  const voor = openVragen(s, l, "kern");
  const uitkomst = await vraagOpen(
    s,
    l,
    rijenVan(s, l).map(({ pad }) => pad),
  );
  return { uitkomst, daarna: openVragen(s, l, "kern") === voor ? "klaar" : "open" };
}

/** Says of the list as a whole why nothing is in it. False when something is in it after all, or it could not be said. */
const zetStand = (s: Sessie, l: Lijstvraag, status: Stand["status"]): Promise<boolean> =>
  doeOfLaat(s, () => {
    l.plek.maak();
    s.boek.zet(lijstPad(l), { status });
  });

/** Back into the thing that was asked about last, from its end. */
async function nogEens(s: Sessie, l: Lijstvraag, pad: string): Promise<Gedaan> {
  const uitkomst = await rijd(dinghalten(s, vraagOver(s, l, pad), s.verdieping ? "alles" : "kern"), "achteruit");
  return { uitkomst, laatste: uitkomst === "verder" ? pad : undefined };
}

async function doe(s: Sessie, l: Lijstvraag, keuze: string): Promise<Gedaan> {
  switch (keuze) {
    case "toevoegen":
      return voegDingToe(s, l);
    case "meer":
      return voegMeerToe(s, l);
    case "aanbod":
      return neemAanbod(s, l);
    case "open":
      return vraagAlleOpen(s, l);
    case "tabel":
      return vulRaster(s, l);
    case "wijzigen":
      return bekijkDing(s, l);
    case "verdieping":
      return verdiep(s, l);
    case "dupliceren":
      return dupliceer(s, l);
    case "verwijderen":
      return verwijder(s, l);
    case "verplaatsen":
      return verplaats(s, l);
    default:
      return { uitkomst: "verder" };
  }
}
