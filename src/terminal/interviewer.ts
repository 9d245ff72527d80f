import type { Antwoord, Interviewer, Kop, Overzicht, Raster, Tabel, Vraagstelling } from "../wizard/interviewer.ts";
import { paletMet } from "./kleuren.ts";
import { tekenLus, type Vlak } from "./lus.ts";
import { magKleur, tabel } from "./scherm.ts";
import type { Teksteditor } from "./teksteditor.ts";
import { term } from "./term.ts";
import { type Terminal, Toneel } from "./toneel.ts";
import { biedAchtergeblevenAan, type NaEditor, naarEditor } from "./vraag/editor.ts";
import { vraagGekozen } from "./vraag/gekozen.ts";
import { isLang, meldKwijt, teVeranderen, vraagGetypt } from "./vraag/getypt.ts";
import { kopRegels } from "./vraag/kop.ts";
import { leesVoor } from "./vraag/lezen.ts";
import { toonMenu } from "./vraag/menu.ts";
import { toonOverzicht } from "./vraag/overzicht.ts";
import { pastRaster, vulRaster } from "./vraag/raster.ts";
import type { Reactie } from "./vraag/reactie.ts";
import { isGekozen } from "./vraag/soort.ts";
import { kiesStand } from "./vraag/standen.ts";
import { uitlegAlineas } from "./vraag/uitleg.ts";

interface Interviewopties {
  /** Colours are wanted; they are used where the terminal has them. */
  readonly kleur: boolean;
  /** Ends a question that stands open, and all that follow. */
  readonly signal?: AbortSignal;
  /** Another terminal than the one the program runs in. */
  readonly terminal?: Terminal;
  /** To write a long answer in. */
  readonly editor?: Teksteditor | undefined;
}

/** Asks a person at a terminal. Stopping is an answer; nothing is thrown for it. */
export function terminalInterviewer({ kleur, signal, terminal = eigen(), editor }: Interviewopties): Interviewer {
  const palet = paletMet(magKleur(!kleur, process.env, process.stdout.isTTY));
  const toneel = new Toneel(terminal, palet, signal);
  return {
    vraag: (vraag) => stel(vraag, toneel, editor),
    menu: (menu) => toonMenu(menu, toneel),
    /** A page is walked through with keys: where nothing can be drawn again, the answers are read and one types a number. */
    get overzicht() {
      return toneel.slim ? (overzicht: Overzicht) => toonOverzicht(overzicht, toneel) : undefined;
    },
    toon: (wat) => toneel.schrijf(alsTekst(wat, toneel)),
    toonLus: (fase, eronder = VRAAG) => toneel.schrijf(`\n${tekenLus(fase, vlakVan(toneel, terminal, eronder))}`),
    lees: (tekst) => leesVoor(term(tekst), toneel),
    get raster() {
      return pastRaster(toneel) ? (r: Raster) => vulRaster(r, toneel) : undefined;
    },
  };
}

/** On a low screen a picture would push what it stands above off it. */
const vlakVan = (toneel: Toneel, { slim }: Terminal, eronder: number): Vlak => ({
  breedte: toneel.breedte() - 1,
  tekenen: slim && toneel.hoogte() >= LUS + eronder,
});

/** How many lines the picture takes with the space around it, and a question. */
const [LUS, VRAAG] = [9, 11];

const eigen = (): Terminal => ({
  invoer: process.stdin,
  uitvoer: process.stdout,
  slim: process.stdout.isTTY && process.env.TERM !== "dumb",
});

async function stel(vraag: Vraagstelling, toneel: Toneel, editor: Teksteditor | undefined): Promise<Antwoord> {
  toneel.schrijf(kopRegels(vraag, toneel.palet).join("\n"));
  const open = isLang(vraag) && editor !== undefined ? await biedAchtergeblevenAan(vraag, toneel, editor) : undefined;
  if (open === "stop") return { soort: "stop" };
  let begin = open ?? (vraag.half === true ? teVeranderen(vraag) : undefined);
  for (;;) {
    const reactie = await eenKeer(vraag, toneel, begin);
    const na = await verwerk(reactie, vraag, toneel, editor);
    if (na !== undefined && na.soort !== "veld") {
      if (na.soort === "waarde" || na.soort === "stand") editor?.vergeet(vraag.pad);
      return na;
    }
    begin = na?.begin ?? (reactie.soort === "uitleg" ? reactie.begin : undefined);
    toneel.schrijf(toneel.palet.nadruk(term(vraag.veld.vraag)));
  }
}

const eenKeer = (vraag: Vraagstelling, toneel: Toneel, begin: string | undefined): Promise<Reactie> =>
  isGekozen(vraag.veld) ? vraagGekozen(vraag, toneel) : vraagGetypt(vraag, toneel, begin);

/** The answer, or undefined when the question is to be put again. */
async function verwerk(
  reactie: Reactie,
  vraag: Vraagstelling,
  toneel: Toneel,
  editor: Teksteditor | undefined,
): Promise<NaEditor | undefined> {
  if (reactie.soort === "editor") return naarEditor(vraag, toneel, editor, reactie.begin);
  if (reactie.soort === "uitleg") {
    const uitleg = uitlegAlineas(vraag, await vraag.gebruik?.());
    const verder = await leesVoor(`\n${uitleg.join("\n\n")}`, toneel, RUIMTE);
    toneel.schrijf("");
    return verder ? undefined : meldKwijt(vraag, reactie.begin ?? "", toneel);
  }
  if (reactie.soort !== "standen") return reactie;
  const stand = await kiesStand(vraag.standen, toneel);
  if (stand === undefined) return { soort: "stop" };
  return stand === "terug" ? undefined : { soort: "stand", stand };
}

/** After an explanation only the question itself comes again, and the keys. */
const RUIMTE = { rand: 4, erna: 8 };

function alsTekst(wat: string | Kop | Tabel, toneel: Toneel): string {
  if (typeof wat === "string") return term(wat);
  if (wat.soort === "kop") return `\n${toneel.palet.nadruk(term(wat.tekst))}`;
  return tabel(
    [wat.kop, ...wat.rijen].map((rij) => rij.map(term)),
    toneel.breedte() - 1,
  );
}
