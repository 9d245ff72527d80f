import { InternalError } from "../errors.ts";

const VORM = /^([1-9]\d{3})-(\d\d)-(\d\d)$/;

const isSchrikkeljaar = (jaar: number): boolean => jaar % 4 === 0 && (jaar % 100 !== 0 || jaar % 400 === 0);

/** The number of days of a month; `maand` is 1–12, and 0 days for a month that does not exist. */
export const dagenInMaand = (jaar: number, maand: number): number =>
  maand === 2 && isSchrikkeljaar(jaar) ? 29 : ([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][maand - 1] ?? 0);

interface Kalenderdag {
  readonly jaar: number;
  /** 1–12 */
  readonly maand: number;
  /** 1–31 */
  readonly dag: number;
}

/** The parts of an ISO day (`2026-03-12`), or undefined when that day is in no calendar. */
export function kalenderdag(iso: string): Kalenderdag | undefined {
  const [, jaar, maand, dag] = (VORM.exec(iso) ?? []).map(Number);
  if (jaar === undefined || maand === undefined || dag === undefined) return undefined;
  return dag >= 1 && dag <= dagenInMaand(jaar, maand) ? { jaar, maand, dag } : undefined;
}

/** The ISO day of these parts, unchecked. */
export const isoVan = ({ jaar, maand, dag }: Kalenderdag): string =>
  `${String(jaar).padStart(4, "0")}-${String(maand).padStart(2, "0")}-${String(dag).padStart(2, "0")}`;

function zeker(iso: string): Kalenderdag {
  const delen = kalenderdag(iso);
  if (!delen) throw new InternalError(`not a day: ${iso}`);
  return delen;
}

/**
 * Days since 1 January 1970. Own arithmetic and no `Date`: that would bring in the time zone of the machine.
 * Source: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms" (days_from_civil).
 */
export function dagnummer(iso: string): number {
  const { jaar, maand, dag } = zeker(iso);
  const j = maand <= 2 ? jaar - 1 : jaar;
  const eeuwen = Math.floor(j / 400);
  const jaarInEeuwen = j - eeuwen * 400;
  const dagVanJaar = Math.floor((153 * ((maand + 9) % 12) + 2) / 5) + dag - 1;
  const dagInEeuwen = jaarInEeuwen * 365 + Math.floor(jaarInEeuwen / 4) - Math.floor(jaarInEeuwen / 100) + dagVanJaar;
  return eeuwen * 146_097 + dagInEeuwen - 719_468;
}

/** The ISO day of a day number; the inverse of `dagnummer` (civil_from_days). */
export function vanDagnummer(nummer: number): string {
  const z = nummer + 719_468;
  const eeuwen = Math.floor(z / 146_097);
  const rest = z - eeuwen * 146_097;
  const jaar = Math.floor(
    (rest - Math.floor(rest / 1460) + Math.floor(rest / 36_524) - Math.floor(rest / 146_096)) / 365,
  );
  const dagVanJaar = rest - (365 * jaar + Math.floor(jaar / 4) - Math.floor(jaar / 100));
  const m = Math.floor((5 * dagVanJaar + 2) / 153);
  const maand = m < 10 ? m + 3 : m - 9;
  return isoVan({
    jaar: jaar + eeuwen * 400 + (maand <= 2 ? 1 : 0),
    maand,
    dag: dagVanJaar - Math.floor((153 * m + 2) / 5) + 1,
  });
}

/** Monday is 1, Sunday is 7. */
export const dagVanDeWeek = (iso: string): number => ((((dagnummer(iso) + 3) % 7) + 7) % 7) + 1;

/** `n` months later, or the last day of that month where it is shorter: 31 January plus one is 28 February. */
export function plusMaanden(iso: string, n: number): string {
  const { jaar, maand, dag } = zeker(iso);
  const telling = jaar * 12 + maand - 1 + n;
  const dan = { jaar: Math.floor(telling / 12), maand: (telling % 12) + 1 };
  return isoVan({ ...dan, dag: Math.min(dag, dagenInMaand(dan.jaar, dan.maand)) });
}
