import { vanGetalwoord } from "../bedragen.ts";
import { tijd, vanMinuten } from "../tijden.ts";
import { vouw } from "../vouwen.ts";
import { type Gelezen, gelezen, onleesbaar } from "./gelezen.ts";

const MELDING = "Dat is geen tijd. Schrijf het bijvoorbeeld als 13.30 of half twee.";

/** `13.30`, `13:30`, `13u30`, `1330`: hours and minutes in digits are taken as they stand. */
const CIJFERS = /^(\d{1,2})\s*[.:,hu ]\s*(\d{2})$|^(\d{1,2})(\d{2})$/;

const UUR = "(\\d{1,2}|[a-z]+)";
const HEEL = new RegExp(`^${UUR}$`);
const HALF = new RegExp(`^half ${UUR}$`);
const OVER = new RegExp(`^${UUR}(?: minuten)? (over|voor) (half )?${UUR}$`);

const getalVan = (woord: string | undefined): number => vanGetalwoord(woord ?? "") ?? Number(woord);

/** A quarter is a distance, and no hour. */
const minutenVan = (woord: string | undefined): number => (woord === "kwart" ? 15 : getalVan(woord));

/** Minutes since midnight as said, or NaN: “half twee” is 1.30, “vijf voor half twee” 1.25. */
function gesproken(tekst: string): number {
  const heel = HEEL.exec(tekst);
  if (heel) return getalVan(heel[1]) * 60;
  const half = HALF.exec(tekst);
  if (half) return getalVan(half[1]) * 60 - 30;
  const [, verschil, richting, vanHalf, uur] = OVER.exec(tekst) ?? [];
  const basis = getalVan(uur) * 60 - (vanHalf ? 30 : 0);
  return richting === "over" ? basis + minutenVan(verschil) : basis - minutenVan(verschil);
}

/** A spoken hour is on a clock of twelve: without a part of the day, before seven is meant after noon. */
function opDeDag(minuut: number, dagdeel: string | undefined): number {
  if (minuut >= 13 * 60 || minuut === 0) return minuut;
  const kloktijd = minuut % 720;
  if (dagdeel === "ochtends" || dagdeel === "morgens" || dagdeel === "nachts") return kloktijd;
  if (dagdeel === "middags" || dagdeel === "avonds") return kloktijd + 720;
  return kloktijd < 7 * 60 ? kloktijd + 720 : kloktijd;
}

/** A time of day as `13:30`, from digits or as people say it; “2 uur” and “half twee” are in the afternoon. */
export function leesTijd(getypt: string): Gelezen<string> {
  if (getypt.length > 60) return onleesbaar(MELDING);
  const dagdeel = /'?s (ochtends|morgens|middags|avonds|nachts)/.exec(vouw(getypt))?.[1];
  const tekst = vouw(getypt)
    .replace(/'?s (ochtends|morgens|middags|avonds|nachts)/, "")
    .replace(/^\s*(om|tegen|rond)\s/, "")
    .trim()
    .replace(/\s*(uur|u|h)\.?$/, "");
  const cijfers = CIJFERS.exec(tekst);
  const gelezenMinuut = cijfers ? inCijfers(cijfers) : gesproken(tekst);
  const minuut = cijfers && !dagdeel ? gelezenMinuut : opDeDag(gelezenMinuut, dagdeel);
  if (!(minuut >= 0 && minuut < 1440)) return onleesbaar(MELDING);
  const hhmm = vanMinuten(minuut);
  return gelezen(hhmm, cijfers || dagdeel ? undefined : twijfel(minuut));
}

/** An hour said on a clock of twelve that may as well be the other one: six to nine o’clock. */
function twijfel(minuut: number): string | undefined {
  const opDeKlok = minuut % 720;
  if (opDeKlok < 6 * 60 || opDeKlok >= 9 * 60) return undefined;
  const [dit, dat] = minuut < 720 ? ["’s ochtends", minuut + 720] : ["’s avonds", minuut - 720];
  return `Dat lees ik als ${tijd(vanMinuten(minuut))}, ${dit}. Bedoel je ${tijd(vanMinuten(dat))}? Typ dat dan zo.`;
}

function inCijfers([, uur, minuut, uurVast, minuutVast]: RegExpExecArray): number {
  const [uren, minuten] = [Number(uur ?? uurVast), Number(minuut ?? minuutVast)];
  return minuten < 60 && uren < 24 ? uren * 60 + minuten : Number.NaN;
}
