import { type Bladwaarde, isBeantwoord } from "../domain/boom.ts";
import type { Coalitie } from "../domain/declaratie.ts";
import { labelVan } from "../domain/labels.ts";
import { onder } from "../domain/pad.ts";
import type { Bladveld } from "../domain/velden.ts";
import { UserError } from "../errors.ts";
import { bewaarAntwoord, gegeven, huidig } from "./antwoord.ts";
import type { Diepgang } from "./ding.ts";
import { vertelGevolgen } from "./gevolg.ts";
import type { Celantwoord, Celplaats, Interviewer, Raster, Vraagstelling } from "./interviewer.ts";
import { type Gedaan, toonLijst } from "./lijst.ts";
import {
  diepteVan,
  type Lijstvraag,
  lijstPad,
  lijstVan,
  openVragen,
  rijenVan,
  titelVanLijst,
  zeefVan,
} from "./lijstvraag.ts";
import { IN_EEN_OOGOPSLAG, isVanToepassing, vraagvelden } from "./paden.ts";
import { type Sessie, waarVan } from "./sessie.ts";
import { koppenVan } from "./tonen.ts";
import { doeOfLaat, houdVast } from "./vasthouden.ts";
import { vraagstelling } from "./vraagstelling.ts";

/** Of words to tick no more than these can stand in a cell. */
const VINKJES = 8;
/** A line that may have more words than this is no cell. */
const WOORDEN = 15;

/** Whether an answer is short enough for a cell. */
function isKort(veld: Bladveld): boolean {
  if (veld.soort === "meerkeuze") return veld.opties.length <= VINKJES;
  if (veld.soort === "tekst") return (veld.maxWoorden ?? 0) <= WOORDEN;
  return IN_EEN_OOGOPSLAG.includes(veld.soort);
}

/** The short fields of the things in a list, by their path within a thing; not the one by which they are called. */
function kolommenVan(s: Sessie, l: Lijstvraag, diepgang: Diepgang): readonly string[] {
  const begin = `${lijstPad(l)}[]`;
  const [kop] = koppenVan(lijstVan(l));
  return l.velden
    .flatMap((naam) => vraagvelden(onder(begin, naam)))
    .flatMap(({ pad, veld }) => {
      const naam = pad.slice(begin.length + 1);
      if (veld.soort === "lijst" || !isKort(veld) || naam === kop) return [];
      const diepte = diepteVan(s, pad, veld.diepte);
      return diepte !== "niet" && (diepgang === "alles" || diepgang === diepte) ? [naam] : [];
    });
}

/** Which cells are asked about now: of those things, and where they apply. */
const geldtIn = (s: Sessie, pad: string): boolean =>
  isVanToepassing(s.boek.coalitie, pad) && diepteVan(s, pad, "kern") !== "niet";

/** How many cells of the table have no answer yet; none where there is no table to fill. */
export function openCellen(s: Sessie, l: Lijstvraag, diepgang: Diepgang = diepgangVan(s)): number {
  const rijen = rijenVan(s, l);
  if (s.interviewer.raster === undefined || rijen.length < 2 || l.alleenKijken === true) return 0;
  const kolommen = kolommenVan(s, l, diepgang);
  const paden = rijen.flatMap(({ pad }) => kolommen.map((kolom) => onder(pad, kolom)));
  return paden.filter((pad) => geldtIn(s, pad) && !isBeantwoord(huidig(s, pad))).length;
}

const diepgangVan = (s: Sessie): Diepgang => (s.verdieping ? "alles" : "kern");

/** Whether a table is the shortest way: enough is open about these things, and most of it is short. */
export function isVooralKort(s: Sessie, l: Lijstvraag): boolean {
  const cellen = openCellen(s, l, "kern");
  return cellen >= GENOEG && cellen * 2 > openVragen(s, l, "kern");
}

/** One or two questions are answered sooner than a table is read. */
const GENOEG = 3;

/** Fills the short answers about all things of a list in a table. Each cell is in the book as soon as it is filled. */
export async function vulRaster(s: Sessie, l: Lijstvraag, diepgang: Diepgang = diepgangVan(s)): Promise<Gedaan> {
  const voor = openCellen(s, l, diepgang);
  for (;;) {
    const vuller = new Vuller(s, l, kolommenVan(s, l, diepgang));
    const afloop = await s.interviewer.raster?.(vuller);
    for (const wat of vuller.verteld) s.interviewer.toon(wat);
    const { hapert } = vuller;
    if (hapert !== undefined) {
      if (!(hapert.fout instanceof UserError)) throw hapert.fout;
      await probeerNogEens(s, hapert);
      continue;
    }
    if (afloop?.half !== undefined) await vuller.bewaarHalf(afloop.half, afloop.half.waarde);
    if (afloop === undefined || afloop.soort === "stop") return { uitkomst: afloop === undefined ? "verder" : "stop" };
    toonLijst(s, l);
    const [cellen, vragen] = [openCellen(s, l, diepgang), openVragen(s, l, "kern")];
    // Enter leads on: to what is left for the plain questions, and past what was passed by.
    return { uitkomst: "verder", daarna: vragen > cellen && cellen < voor ? "open" : "klaar" };
  }
}

/** An answer that could not be saved, and why. */
interface Hapering {
  readonly pad: string;
  readonly antwoord: Celantwoord;
  readonly fout: unknown;
  /** What was known when the cell was filled. */
  readonly gezien: Coalitie;
}

/** Outside the table there is room to say what is wrong, and to choose. */
async function probeerNogEens(s: Sessie, { pad, antwoord, gezien }: Hapering): Promise<void> {
  // What somebody else wrote is seen only once it was shown.
  const eerst = [gezien];
  const nu = (): Coalitie => eerst.pop() ?? s.boek.coalitie;
  if (antwoord.soort === "leeg") await doeOfLaat(s, () => s.boek.zet(pad, undefined, nu()));
  else await houdVast(s, pad, gegeven(antwoord), () => bewaarAntwoord(s, () => pad, antwoord, nu()));
}

/** The table as it is filled. */
class Vuller implements Raster {
  hapert: Hapering | undefined;
  /** All that was told while the table stood on the screen. */
  readonly verteld: string[] = [];
  readonly titel: string;
  readonly waar: Raster["waar"];
  readonly ding: string;
  readonly rijen: readonly string[];
  readonly kolommen: readonly string[];
  private readonly paden: readonly string[];
  private gezegd = 0;
  private readonly stil: Sessie;

  constructor(
    private readonly s: Sessie,
    private readonly l: Lijstvraag,
    private readonly namen: readonly string[],
  ) {
    const rijen = rijenVan(s, l);
    const [een] = lijstVan(l).naam;
    this.titel = titelVanLijst(l);
    this.waar = waarVan(s, { blok: "Als tabel", ding: l.binnen?.() });
    this.ding = een;
    this.rijen = rijen.map(({ naam }) => naam);
    this.paden = rijen.map(({ pad }) => pad);
    this.kolommen = namen.map((naam) => labelVan(onder(`${lijstPad(l)}[]`, naam)));
    // What is told while a table stands on the screen waits until it can be read.
    const interviewer: Interviewer = {
      ...s.interviewer,
      toon: (wat) => void (typeof wat === "string" && this.verteld.push(wat)),
    };
    this.stil = { ...s, interviewer, uitgelegd: new Set(s.uitgelegd) };
  }

  get begin(): Celplaats | undefined {
    const plaatsen = this.paden.flatMap((_, rij) => this.namen.map((__, kolom) => ({ rij, kolom })));
    return plaatsen.find((plaats) => {
      const pad = this.pad(plaats);
      return geldtIn(this.s, pad) && !isBeantwoord(huidig(this.s, pad));
    });
  }

  private pad({ rij, kolom }: Celplaats): string {
    return onder(this.paden[rij] ?? "", this.namen[kolom] ?? "");
  }

  cel(plaats: Celplaats): Vraagstelling | undefined {
    const pad = this.pad(plaats);
    if (this.paden[plaats.rij] === undefined || this.namen[plaats.kolom] === undefined || !geldtIn(this.s, pad))
      return undefined;
    const bij = { blok: this.l.titel, ding: this.rijen[plaats.rij] };
    return vraagstelling(this.stil, pad, bij, undefined, zeefVan(this.l, this.s.boek.coalitie));
  }

  vul(plaats: Celplaats, antwoord: Celantwoord): boolean {
    const pad = this.pad(plaats);
    this.s.gevraagd.add(pad);
    const voor = this.s.boek.coalitie;
    try {
      if (antwoord.soort === "leeg") this.s.boek.zet(pad, undefined);
      else bewaarAntwoord(this.stil, () => pad, antwoord);
      vertelGevolgen(this.stil, voor, pad);
      return true;
    } catch (fout) {
      this.hapert = { pad, antwoord, fout, gezien: voor };
      return false;
    }
  }

  meldingen(): readonly string[] {
    const nieuw = this.verteld.slice(this.gezegd);
    this.gezegd = this.verteld.length;
    return nieuw;
  }

  /** Kept as an answer that was broken off halfway: it is what is asked first next time. */
  async bewaarHalf(plaats: Celplaats, waarde: Bladwaarde): Promise<void> {
    const pad = this.pad(plaats);
    await houdVast(this.s, pad, waarde, () => this.s.boek.zet(pad, waarde));
    this.s.hier.half = pad;
  }
}
