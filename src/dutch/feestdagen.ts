import { dagnummer, dagVanDeWeek, isoVan, kalenderdag } from "./kalender.ts";

/** Easter Sunday. Source: the anonymous Gregorian algorithm (Meeus, Jones, Butcher). */
function pasen(jaar: number): string {
  const [a, b, c] = [jaar % 19, Math.floor(jaar / 100), jaar % 100];
  const [d, e] = [Math.floor(b / 4), b % 4];
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const [i, k] = [Math.floor(c / 4), c % 4];
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const maand = Math.floor((h + l - 7 * m + 90) / 25);
  return isoVan({ jaar, maand, dag: (h + l - 7 * m + 33 * maand + 19) % 32 });
}

const NA_PASEN: ReadonlyMap<number, string> = new Map([
  [-2, "Goede Vrijdag"],
  [0, "eerste paasdag"],
  [1, "tweede paasdag"],
  [39, "Hemelvaartsdag"],
  [49, "eerste pinksterdag"],
  [50, "tweede pinksterdag"],
]);

const VAST: Readonly<Record<string, string>> = {
  "01-01": "nieuwjaarsdag",
  "05-05": "Bevrijdingsdag",
  "12-25": "eerste kerstdag",
  "12-26": "tweede kerstdag",
};

/** The Dutch holiday on this day: `tweede paasdag`; undefined on any other day. */
export function feestdag(iso: string): string | undefined {
  const delen = kalenderdag(iso);
  if (delen === undefined) return undefined;
  const { jaar } = delen;
  const koningsdag = dagVanDeWeek(`${jaar}-04-27`) === 7 ? "04-26" : "04-27";
  if (iso.slice(5) === koningsdag && jaar >= 2014) return "Koningsdag";
  return VAST[iso.slice(5)] ?? NA_PASEN.get(dagnummer(iso) - dagnummer(pasen(jaar)));
}
