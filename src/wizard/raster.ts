import { isBeantwoord } from "../domain/boom.ts";
import type { Coalitie } from "../domain/declaratie.ts";
import { onder } from "../domain/pad.ts";
import type { Bladveld } from "../domain/velden.ts";
import { UserError } from "../errors.ts";
import { bewaarAntwoord, gegeven, huidig } from "./antwoord.ts";
import type { Diepgang } from "./ding.ts";
import { type Gedaan, toonLijst } from "./lijstbeeld.ts";
import { diepteVan, type Lijstvraag, lijstPad, lijstVan, openVragen, rijenVan } from "./lijstvraag.ts";
import { IN_EEN_OOGOPSLAG, vraagvelden } from "./paden.ts";
import { geldtIn, type Hapering, Vuller } from "./rastervuller.ts";
import type { Sessie } from "./sessie.ts";
import { koppenVan } from "./tonen.ts";
import { doeOfLaat, houdVast } from "./vasthouden.ts";

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

/** Outside the table there is room to say what is wrong, and to choose. */
async function probeerNogEens(s: Sessie, { pad, antwoord, gezien }: Hapering): Promise<void> {
  let bekend: Coalitie | undefined = gezien;
  // What somebody else wrote is seen only once it was shown: from the second time on.
  const nu = (): Coalitie => {
    const toen = bekend ?? s.boek.coalitie;
    bekend = undefined;
    return toen;
  };
  if (antwoord.soort === "leeg") await doeOfLaat(s, () => s.boek.zet(pad, undefined, nu()));
  else await houdVast(s, pad, gegeven(antwoord), () => bewaarAntwoord(s, () => pad, antwoord, nu()));
}
