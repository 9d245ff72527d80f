import { dagnummer, dagVanDeWeek, kalenderdag, vanDagnummer } from "./kalender.ts";
import { eersteDag, isKwartaal } from "./kwartalen.ts";

export const MAANDEN = [
  "januari",
  "februari",
  "maart",
  "april",
  "mei",
  "juni",
  "juli",
  "augustus",
  "september",
  "oktober",
  "november",
  "december",
] as const;

/** From Monday, as weeks go here. */
export const WEEKDAGEN = ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"] as const;

const KWARTALEN = ["eerste", "tweede", "derde", "vierde"] as const;

/** Whether this is a day of the calendar written as `2026-03-12`: 30 February is none. */
export const isDatum = (tekst: string): boolean => kalenderdag(tekst) !== undefined;

/**
 * `12 maart 2026`, or `eerste kwartaal 2027` for a quarter. What is neither comes back as it was, here and below: a draft
 * always renders.
 */
export function datum(iso: string): string {
  if (isKwartaal(iso)) return kwartaal(iso);
  const delen = kalenderdag(iso);
  return delen ? `${delen.dag} ${MAANDEN[delen.maand - 1] ?? ""} ${delen.jaar}` : iso;
}

/** `donderdag`; nothing for what is no day. */
export const weekdag = (iso: string): string => (isDatum(iso) ? (WEEKDAGEN[dagVanDeWeek(iso) - 1] ?? "") : "");

/** `donderdag 12 maart 2026`: the weekday is computed, so it is always right. */
export const datumMetDag = (iso: string): string => (isDatum(iso) ? `${weekdag(iso)} ${datum(iso)}` : datum(iso));

/** `12-03-2026` or `Q1 2027`, for tables. */
export const datumKort = (iso: string): string =>
  isDatum(iso) ? iso.split("-").reverse().join("-") : isKwartaal(iso) ? kwartaalKort(iso) : iso;

const kwartaalNummer = (maand: number): number => Math.ceil(maand / 3);

/** `eerste kwartaal 2027`, of a day or a quarter. */
export function kwartaal(iso: string): string {
  const delen = kalenderdag(eersteDag(iso));
  return delen ? `${KWARTALEN[kwartaalNummer(delen.maand) - 1] ?? ""} kwartaal ${delen.jaar}` : iso;
}

/** `Q1 2027`, for tables and figures. */
export function kwartaalKort(iso: string): string {
  const delen = kalenderdag(eersteDag(iso));
  return delen ? `Q${kwartaalNummer(delen.maand)} ${delen.jaar}` : iso;
}

/** The day `n` days later, or earlier when `n` is negative. Throws InternalError on what is no day. */
export const plusDagen = (iso: string, n: number): string => vanDagnummer(dagnummer(iso) + n);

const jaarVan = (jaarOfDatum: string | number): string => String(jaarOfDatum).slice(0, 4);

/** Years with an en dash: `2026–2029`; one year where they are the same. Takes years or ISO days. */
export function tijdvak(van: string | number, tot: string | number): string {
  return jaarVan(van) === jaarVan(tot) ? jaarVan(van) : `${jaarVan(van)}–${jaarVan(tot)}`;
}

/** Days in a running text: `van 12 maart 2026 tot en met 1 mei 2027`. */
export const periode = (van: string, tot: string): string => `van ${datum(van)} tot en met ${datum(tot)}`;
