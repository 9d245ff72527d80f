import { vouw as zonderAccenten } from "../../dutch/vouwen.ts";
import { zonderVerborgen } from "../term.ts";
import { bewerk, LEEG, type Tekststaat, voegIn } from "./bewerken.ts";
import { eersteCel, einde, isEinde, loop, type Plaats, type Rastermaat } from "./rasterplaats.ts";
import type { Toets } from "./toetsen.ts";

/** A word of a cell, and the key that chooses it; no key where there are too many. */
export interface Celoptie {
  readonly waarde: string;
  readonly naam: string;
  readonly toets?: string | undefined;
}

/** What can be done in a cell. */
export interface Celaard {
  /** The words to choose from; undefined where one types. */
  readonly opties: readonly Celoptie[] | undefined;
  /** Several words can stand in it. */
  readonly meer: boolean;
  /** There are so many words that one finds them by typing. */
  readonly zoeken: boolean;
  readonly aan: readonly string[];
  /** What stands in it, to be changed. */
  readonly tekst: string;
  /** Enter takes over what is suggested. */
  readonly voorstel: boolean;
  /** Something new can be made, by its name. */
  readonly nieuw: boolean;
  /** There are ways of not answering. */
  readonly standen: boolean;
}

export interface Rasteraard extends Rastermaat {
  /** Undefined where nothing is to be filled in. */
  cel(plaats: Plaats): Celaard | undefined;
}

/** What one can do beside filling cells. `naam` is what was sought in vain. */
export type Rasterorder =
  | { readonly soort: "klaar" | "terug" | "uitleg" | "standen" }
  | { readonly soort: "nieuw"; readonly naam: string };

/** A table between two keys. */
export interface Rasterstand {
  readonly plaats: Plaats;
  /** What is being typed in the cell; it is not in the table yet. */
  readonly typt?: Tekststaat | undefined;
  readonly melding?: string | undefined;
  readonly af?: Rasterorder | undefined;
}

/** What goes into a cell. `genoemd` was pasted: an answer as it reads, for any kind of cell. */
export type Inhoud =
  | { readonly soort: "gekozen"; readonly waarden: readonly string[] }
  | { readonly soort: "getypt" | "genoemd"; readonly tekst: string }
  | { readonly soort: "voorstel" | "leeg" };

/** What a key comes to: where one is then, once the cell took what was put in it. A block has a row for each line. */
export interface Rasterstap {
  readonly stand: Rasterstand;
  readonly zet?: Inhoud | undefined;
  readonly blok?: readonly (readonly string[])[] | undefined;
}

export const beginVan = (aard: Rasteraard, plaats?: Plaats): Rasterstand => ({
  plaats: plaats !== undefined && aard.cel(plaats) !== undefined ? plaats : eersteCel(aard),
});

const naar = (plaats: Plaats): Rasterstap => ({ stand: { plaats } });
const meld = ({ plaats, typt }: Rasterstand, melding: string): Rasterstap => ({ stand: { plaats, typt, melding } });
const geef = ({ plaats }: Rasterstand, af: Rasterorder): Rasterstap => ({ stand: { plaats, af } });
const zet = (plaats: Plaats, inhoud: Inhoud): Rasterstap => ({ stand: { plaats }, zet: inhoud });
const typ = ({ plaats }: Rasterstand, typt: Tekststaat | undefined): Rasterstap => ({ stand: { plaats, typt } });

export function naToets(stand: Rasterstand, toets: Toets, aard: Rasteraard): Rasterstap {
  const cel = isEinde(aard, stand.plaats) ? undefined : aard.cel(stand.plaats);
  const schoon = { ...toets, tekst: zonderVerborgen(toets.tekst) };
  if (cel === undefined) return opHetEinde(stand, schoon, aard);
  return stand.typt === undefined
    ? inCel(stand, schoon, aard, cel)
    : tijdensTypen(stand, stand.typt, schoon, aard, cel);
}

/** Below the cells: Enter ends. */
function opHetEinde(stand: Rasterstand, toets: Toets, aard: Rasteraard): Rasterstap {
  if (toets.naam === "return" || toets.naam === "space") return geef(stand, { soort: "klaar" });
  if (toets.tekst === "<") return geef(stand, { soort: "terug" });
  return naar(loop(aard, stand.plaats, toets) ?? stand.plaats);
}

function inCel(stand: Rasterstand, toets: Toets, aard: Rasteraard, cel: Celaard): Rasterstap {
  if (toets.naam === "escape") return naar(einde(aard, stand.plaats));
  if (toets.naam === "return" && cel.voorstel)
    return zet(loop(aard, stand.plaats, toets) ?? stand.plaats, { soort: "voorstel" });
  const plaats = loop(aard, stand.plaats, toets);
  if (plaats !== undefined) return naar(plaats);
  const order = orderVan(toets, cel);
  if (order !== undefined) return geef(stand, order);
  return cel.opties === undefined ? begint(stand, toets, cel) : kiest(stand, toets, cel, cel.opties);
}

function orderVan({ tekst }: Toets, cel: Celaard): Rasterorder | undefined {
  if (tekst === "?") return { soort: "uitleg" };
  if (tekst === "<") return { soort: "terug" };
  if (tekst === "!" && cel.standen) return { soort: "standen" };
  return tekst === "+" && cel.nieuw ? { soort: "nieuw", naam: "" } : undefined;
}

/** The first key in a cell that is typed: it takes the place of what stands there; Backspace changes that. */
function begint(stand: Rasterstand, toets: Toets, cel: Celaard): Rasterstap {
  if (toets.naam === "backspace") return typ(stand, bewerk({ tekst: cel.tekst, plek: cel.tekst.length }, toets));
  return toets.tekst.trim() === "" ? typ(stand, undefined) : typ(stand, bewerk(LEEG, toets));
}

function kiest(stand: Rasterstand, toets: Toets, cel: Celaard, opties: readonly Celoptie[]): Rasterstap {
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
const gekozen = (waarden: readonly string[]): Inhoud =>
  waarden.length === 0 ? { soort: "leeg" } : { soort: "gekozen", waarden };

const wissel = (aan: readonly string[], waarde: string): readonly string[] =>
  aan.includes(waarde) ? aan.filter((w) => w !== waarde) : [...aan, waarde];

/** By its letter, else by its number. */
const optieBij = (teken: string, opties: readonly Celoptie[]): Celoptie | undefined =>
  opties.find(({ toets }) => toets === teken.toLowerCase()) ??
  (/^[1-9]$/.test(teken) ? opties[Number(teken) - 1] : undefined);

function tijdensTypen(stand: Rasterstand, typt: Tekststaat, toets: Toets, aard: Rasteraard, cel: Celaard): Rasterstap {
  if (toets.naam === "escape") return typ(stand, undefined);
  if (toets.tekst === "+" && cel.nieuw) return geef(stand, { soort: "nieuw", naam: typt.tekst.trim() });
  const plaats = IN_DE_TEKST.includes(toets.naam) ? undefined : loop(aard, stand.plaats, toets);
  if (plaats === undefined) {
    const wordt = bewerk(typt, toets);
    return typ(stand, wordt.tekst === "" ? undefined : wordt);
  }
  if (typt.tekst.trim() === "") return naar(plaats);
  return cel.opties === undefined
    ? zet(plaats, { soort: "getypt", tekst: typt.tekst.trim() })
    : neemGevonden(stand, plaats, typt.tekst, cel, cel.opties);
}

/** While one types these move within the text. */
const IN_DE_TEKST: readonly string[] = ["left", "right", "home", "end"];

/** Where several can stand, one stays to look for the next. */
function neemGevonden(
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

/** One cell is put in the cell; several lines, or cells with a tab between them, are a block from here on. */
export function naPlak(stand: Rasterstand, geplakt: string, aard: Rasteraard): Rasterstap {
  const cel = isEinde(aard, stand.plaats) ? undefined : aard.cel(stand.plaats);
  const regels = geplakt.replace(/\r\n?/g, "\n").replace(/\n+$/, "").split("\n");
  const blok = regels.map((regel) => regel.split("\t").map((deel) => zonderVerborgen(deel).trim()));
  if (cel === undefined) return meld(stand, "Ga eerst naar de cel waar het plakken begint.");
  const { typt = LEEG } = stand;
  if (blok.length > 1 || (blok[0] ?? []).length > 1) {
    const [eerste = [], ...rest] = blok;
    const [begin = "", ...naast] = eerste;
    return { stand: { plaats: stand.plaats }, blok: [[voegIn(typt, begin).tekst, ...naast], ...rest] };
  }
  const tekst = blok[0]?.[0] ?? "";
  if (tekst === "") return typ(stand, stand.typt);
  return cel.opties === undefined || stand.typt !== undefined
    ? typ(stand, voegIn(typt, tekst))
    : zet(stand.plaats, { soort: "genoemd", tekst });
}
