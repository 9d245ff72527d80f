import { dagnummer, dagVanDeWeek, isoVan, kalenderdag, vanDagnummer } from "./kalender.ts";

/** Easter Sunday; the anonymous Gregorian computus (Meeus, Jones, Butcher). */
function pasen(jaar: number): string {
  const a = jaar % 19;
  const b = Math.floor(jaar / 100);
  const c = jaar % 100;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return isoVan({ jaar, maand: Math.floor(n / 31), dag: (n % 31) + 1 });
}

const VAST: Readonly<Record<string, string>> = {
  "01-01": "nieuwjaarsdag",
  "12-25": "eerste kerstdag",
  "12-26": "tweede kerstdag",
};

const NA_PASEN: Readonly<Record<number, string>> = {
  0: "eerste paasdag",
  1: "tweede paasdag",
  39: "Hemelvaartsdag",
  49: "eerste pinksterdag",
  50: "tweede pinksterdag",
};

/** King's day is 27 April, and the day before when that is a Sunday. */
const koningsdag = (jaar: number): string => (dagVanDeWeek(`${jaar}-04-27`) === 7 ? `${jaar}-04-26` : `${jaar}-04-27`);

/** The name of the Dutch public holiday on this day, or undefined. Liberation day counts once in five years. */
export function feestdag(iso: string): string | undefined {
  const delen = kalenderdag(iso);
  if (!delen) return undefined;
  if (iso === koningsdag(delen.jaar)) return "Koningsdag";
  if (iso.endsWith("-05-05") && delen.jaar % 5 === 0) return "Bevrijdingsdag";
  return VAST[iso.slice(5)] ?? NA_PASEN[dagnummer(iso) - dagnummer(pasen(delen.jaar))];
}

/** Monday to Friday, and no public holiday. */
export const isWerkdag = (iso: string): boolean => dagVanDeWeek(iso) <= 5 && feestdag(iso) === undefined;

/** The first working day after this day. */
export function volgendeWerkdag(iso: string): string {
  const morgen = vanDagnummer(dagnummer(iso) + 1);
  return isWerkdag(morgen) ? morgen : volgendeWerkdag(morgen);
}
