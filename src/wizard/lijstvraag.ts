import { isBeantwoord, isStand, type Stand } from "../domain/boom.ts";
import type { Coalitie } from "../domain/declaratie.ts";
import { huizenVan } from "../domain/huis.ts";
import { dingenBij, dingPad, onder, waardeBij } from "../domain/pad.ts";
import type { Lijst } from "../domain/velden.ts";
import { rolBijAdvies } from "../plan/advies.ts";
import { isKomstNogOnbekend } from "../plan/bijeenkomsten.ts";
import { gangenVan } from "../plan/gangen.ts";
import { type Vraag, vragenVan } from "../plan/vragen.ts";
import { lijstOp } from "./paden.ts";
import type { Plek } from "./plek.ts";
import type { Sessie } from "./sessie.ts";
import { naamVanDing } from "./tonen.ts";
import type { Zeef } from "./vraagstelling.ts";

export type Ding = Readonly<Record<string, unknown>> & { readonly id?: string };

/** A list to ask about: where it lies, and which fields of its things. */
export interface Lijstvraag {
  readonly plek: Plek;
  /** The path of the list within the thing it lies in. */
  readonly naam: string;
  readonly titel: string;
  readonly uitleg?: string | undefined;
  readonly velden: readonly string[];
  readonly past?: ((ding: Ding, coalitie: Coalitie) => boolean) | undefined;
  readonly vanGang?: ((ding: Ding, coalitie: Coalitie, gang?: string) => boolean) | undefined;
  readonly alleenKijken?: true | undefined;
  /** What the list lies in, as it is called now: `onderwerp: Leegstand`; undefined for a list that stands alone. */
  readonly binnen?: (() => string | undefined) | undefined;
}

/** The list with what it lies in: `Partners bij onderwerp Leegstand`. */
export const titelVanLijst = (l: Lijstvraag): string => {
  const binnen = l.binnen?.();
  return binnen === undefined ? l.titel : `${l.titel} bij ${binnen.replaceAll(": ", " ")}`;
};

/** A thing in a list, as it is now: its path, and how it is called on the screen. */
export interface Rij {
  readonly pad: string;
  readonly naam: string;
  readonly ding: Ding;
  /** Its place in the whole list, from 0. */
  readonly plaats: number;
}

export const lijstPad = (l: Lijstvraag): string => onder(l.plek.pad(), l.naam);
export const lijstVan = (l: Lijstvraag): Lijst => lijstOp(lijstPad(l));

export function rijenVan(s: Sessie, l: Lijstvraag): readonly Rij[] {
  const { coalitie } = s.boek;
  return dingenBij(coalitie, lijstPad(l))
    .map((ding, plaats) => ({
      ding,
      plaats,
      pad: dingPad(lijstPad(l), ding, plaats),
      naam: naamVanDing(lijstVan(l), ding, plaats, coalitie),
    }))
    .filter(({ ding }) => l.past === undefined || l.past(ding, coalitie))
    .filter(({ ding }) => isVanGang(s, l, ding));
}

/** What belongs to this pass; also what belongs to none, or nobody could reach it. */
function isVanGang(s: Sessie, { vanGang }: Lijstvraag, ding: Ding): boolean {
  const { coalitie } = s.boek;
  if (vanGang === undefined || vanGang(ding, coalitie, s.gang)) return true;
  return !gangenVan(coalitie).some((gang) => vanGang(ding, coalitie, gang.id));
}

/** The field that a new thing begins with; undefined when this list only asks more about things that are there. */
export function bronVan(l: Lijstvraag): string | undefined {
  const lijst = lijstVan(l);
  if (l.alleenKijken) return undefined;
  const [eerste] = l.velden;
  const bron = lijst.id?.uit ?? lijst.kop ?? Object.keys(lijst.velden)[0];
  if (bron !== undefined && l.velden.includes(bron)) return lijst.id?.uit ?? eerste;
  return lijst.id?.uit === undefined && l.velden.length === Object.keys(lijst.velden).length ? eerste : undefined;
}

/** What is there or not, whatever partners agree on. */
const FEITEN = ["organisaties", "personen", "gesprekken", "bijeenkomsten", "gangen", "stukken", "besluiten"];

/** Why nothing may be in a list, as far as that makes sense. */
export function standenVan(l: Lijstvraag): readonly Stand["status"][] {
  const lijst = lijstPad(l);
  const partnersLezen = huizenVan(lijstVan(l)).has("deelbaar") && !FEITEN.includes(lijst);
  return [
    "later",
    ...(lijst.startsWith("gesprekken[") ? (["niet besproken"] as const) : []),
    ...(partnersLezen ? (["bewust open"] as const) : []),
    "geen",
  ];
}

/** Whether a list picks things of some kinds out of a longer one. */
export const isSelectie = (l: Lijstvraag): boolean => l.past !== undefined && l.velden.includes("soort");

/** In a list of some kinds of things only those kinds can be chosen. */
export const zeefVan = (l: Lijstvraag, coalitie: Coalitie): Zeef | undefined => {
  const { past } = l;
  if (past === undefined || !isSelectie(l)) return undefined;
  return (pad, optie) => !pad.endsWith(".soort") || past({ soort: optie }, coalitie);
};

/** The questions about the things that are there, or about this one: asked by default (`kern`), or only on request. */
export function vragenOver(s: Sessie, l: Lijstvraag, diepte: "kern" | "verdieping", ding?: string): readonly Vraag[] {
  const lijst = lijstPad(l);
  if (lijst.includes("[]")) return [];
  // Told for each row of a table: what is asked about the other things is not looked at.
  const dit = ding === undefined ? undefined : waardeBij(s.boek.coalitie, ding);
  const past = dit === undefined ? l.past : (d: Ding, c: Coalitie) => d === dit && l.past?.(d, c) !== false;
  const blok = {
    soort: "lijst",
    titel: l.titel,
    lijst,
    velden: l.velden,
    ...(past === undefined ? {} : { past }),
    ...(l.vanGang === undefined ? {} : { vanGang: l.vanGang }),
  } as const;
  return vragenVan({ blokken: [blok] }, s.boek.coalitie, {
    verdieping: true,
    gang: s.gang,
    vandaag: s.boek.vandaag,
  }).filter(
    (vraag) =>
      vraag.pad !== lijst &&
      (ding === undefined || vraag.pad.startsWith(`${ding}.`)) &&
      diepteVan(s, vraag.pad, vraag.veld.diepte) === diepte,
  );
}

/** Whether nobody can know the answer yet: who comes is known only once the letter is sent. */
export const isTeVroeg = ({ boek }: Sessie, pad: string): boolean =>
  isKomstNogOnbekend(boek.coalitie, pad, boek.vandaag);

/** A reason is asked by default where it is needed, and not at all where it is not; advice never is. */
export function diepteVan(s: Sessie, pad: string, eigen: "kern" | "verdieping"): "kern" | "verdieping" | "niet" {
  if (isTeVroeg(s, pad)) return "verdieping";
  const rol = rolBijAdvies(s.boek.coalitie, pad);
  return rol === "anders" ? eigen : rol === "reden nodig" ? "kern" : "niet";
}

export const openVragen = (s: Sessie, l: Lijstvraag, diepte: "kern" | "verdieping", ding?: string): number =>
  vragenOver(s, l, diepte, ding).filter((vraag) => !vraag.beantwoord).length;

/** Whether something still has to be said about the list: nobody did, or a thing in it lacks answers. */
export function isLijstOpen(s: Sessie, l: Lijstvraag): boolean {
  const waarde = waardeBij(s.boek.coalitie, lijstPad(l));
  if (rijenVan(s, l).length > 0) return openVragen(s, l, "kern") > 0;
  return bronVan(l) !== undefined && !isSelectie(l) && !(isStand(waarde) && isBeantwoord(waarde));
}
