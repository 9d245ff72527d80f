/** Whether this is a time of day written as `13:30`. */
export const isTijd = (tekst: string): boolean => /^([01]\d|2[0-3]):[0-5]\d$/.test(tekst);

/** `13.30`, `9.00`: for tables. What is no time comes back as it was, here and below. */
export const tijdKort = (hhmm: string): string => (isTijd(hhmm) ? hhmm.replace(/^0/, "").replace(":", ".") : hhmm);

/** `13.30 uur`. */
export const tijd = (hhmm: string): string => (isTijd(hhmm) ? `${tijdKort(hhmm)} uur` : hhmm);

/** `van 13.30 tot 17.00 uur`. */
export const tijdspanne = (van: string, tot: string): string => `van ${tijdKort(van)} tot ${tijd(tot)}`;

/** Minutes since midnight; NaN for what is no time. */
export const minuten = (hhmm: string): number =>
  isTijd(hhmm) ? Number(hhmm.slice(0, 2)) * 60 + Number(hhmm.slice(3)) : Number.NaN;

/** The time of day so many minutes after midnight; wraps around at midnight. */
export function vanMinuten(aantal: number): string {
  const minuut = ((aantal % 1440) + 1440) % 1440;
  return `${String(Math.floor(minuut / 60)).padStart(2, "0")}:${String(minuut % 60).padStart(2, "0")}`;
}

/** The time `n` minutes later; what is no time comes back as it was. */
export const plusMinuten = (hhmm: string, n: number): string => (isTijd(hhmm) ? vanMinuten(minuten(hhmm) + n) : hhmm);
