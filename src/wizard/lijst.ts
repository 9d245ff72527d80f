import type { Stand } from "../domain/boom.ts";
import { blijfBij } from "./blijven.ts";
import { dinghalten, veldenVan } from "./ding.ts";
import { dupliceer } from "./dupliceren.ts";
import { isOpWeg, kom, wasBij, wasBinnen, wilNaarOverzicht, zonderHervatten } from "./hervatten.ts";
import { bekijkDing, bekijkRij, verdiep, verplaats } from "./lijstacties.ts";
import { vraagWatNu } from "./lijstmenu.ts";
import { lijsttabel } from "./lijsttabel.ts";
import {
  bronVan,
  diepteVan,
  isLijstOpen,
  type Lijstvraag,
  lijstPad,
  lijstVan,
  openVragen,
  rijenVan,
  standenVan,
  titelVanLijst,
  zeefVan,
} from "./lijstvraag.ts";
import { voegMeerToe } from "./meertegelijk.ts";
import { isVanToepassing } from "./paden.ts";
import { vastePlek } from "./plek.ts";
import { vulRaster } from "./raster.ts";
import { type Halte, rijd, type Uitkomst } from "./rit.ts";
import type { Sessie } from "./sessie.ts";
import { neemAanbod, voegDingToe } from "./toevoegen.ts";
import { doeOfLaat } from "./vasthouden.ts";
import { verwijder } from "./verwijderen.ts";

/** What an action on a list led to, and the thing that was asked about last, to which one can go back. */
export interface Gedaan {
  readonly uitkomst: Uitkomst;
  readonly laatste?: string | undefined;
  /** What one will probably do next. */
  readonly daarna?: string;
}

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

/** The thing in this list that one was at when the sitting was broken off. */
const hervatRij = (s: Sessie, l: Lijstvraag): string | undefined =>
  rijenVan(s, l).find(({ pad }) => wasBinnen(s, pad))?.pad;

/** The question about a thing still to be made at which it was. */
const nieuweWas = (s: Sessie, l: Lijstvraag): string | undefined =>
  wasBinnen(s, `${lijstPad(l)}[]`) ? s.hervat.naar : undefined;

const wasInLijst = (s: Sessie, l: Lijstvraag): boolean =>
  wasBij(s, lijstPad(l)) || nieuweWas(s, l) !== undefined || hervatRij(s, l) !== undefined;

/** Goes on within a thing: where one was, or with the answer that was broken off halfway. */
async function hervatIn(s: Sessie, l: Lijstvraag, rij: string): Promise<Uitkomst> {
  if (!wasBinnen(s, rij)) return vraagOpen(zonderHervatten(s), l, [rij]);
  if (wasBij(s, rij)) return (await bekijkRij(s, l, rij)).uitkomst;
  const vraag = vraagOver(s, l, rij);
  const veld = veldenVan(vraag).find(({ pad }) => wasBinnen(s, pad));
  const opVerzoek = veld !== undefined && diepteVan(s, veld.pad, veld.veld.diepte) === "verdieping";
  return rijd(dinghalten(s, vraag, s.verdieping ? "alles" : opVerzoek ? "verdieping" : "kern"));
}

/** The thing of which an answer was broken off halfway. */
const halveRij = (s: Sessie, l: Lijstvraag): string | undefined =>
  rijenVan(s, l).find(({ pad }) => s.hier.half?.startsWith(`${pad}.`))?.pad;

/** What is still open about these things. */
const vraagOpen = (s: Sessie, l: Lijstvraag, paden: readonly string[]): Promise<Uitkomst> =>
  rijd(paden.flatMap((pad) => dinghalten({ ...s, alleenOpen: true }, vraagOver(s, l, pad), "kern")));

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

/** What is asked about one thing of a list. */
export const vraagOver = (s: Sessie, l: Lijstvraag, pad: string) => ({
  plek: vastePlek(pad),
  velden: l.velden,
  bij: () => ({ blok: l.titel, ding: dingnaam(s, l, pad) }),
  zeef: zeefVan(l, s.boek.coalitie),
});

const dingnaam = (s: Sessie, l: Lijstvraag, pad: string): string => {
  const rij = rijenVan(s, l).find((r) => r.pad === pad);
  const [een] = lijstVan(l).naam;
  const hier = rij === undefined ? een : `${een}: ${rij.naam}`;
  const binnen = l.binnen?.();
  return binnen === undefined ? hier : `${binnen} › ${hier}`;
};

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

export function toonLijst(s: Sessie, l: Lijstvraag): void {
  const rijen = rijenVan(s, l);
  const uitleg = s.uitgelegd.has(l.titel) ? undefined : l.uitleg;
  s.uitgelegd.add(l.titel);
  // With nothing below it the heading would say what the menu says right after.
  if (rijen.length > 0 || uitleg !== undefined) s.interviewer.toon({ soort: "kop", tekst: titelVanLijst(l) });
  if (uitleg !== undefined) s.interviewer.toon(uitleg);
  if (rijen.length === 0) return;
  s.interviewer.toon(lijsttabel(s, l));
}
