const VAST = "\u00A0";

const GETALWOORDEN = [
  "nul",
  "één",
  "twee",
  "drie",
  "vier",
  "vijf",
  "zes",
  "zeven",
  "acht",
  "negen",
  "tien",
  "elf",
  "twaalf",
  "dertien",
  "veertien",
  "vijftien",
  "zestien",
  "zeventien",
  "achttien",
  "negentien",
  "twintig",
] as const;

/** Without the noise of binary fractions: 0.1 + 0.2 is 0.3. */
const kaal = (n: number): string => n.toFixed(6).replace(/\.?0+$/, "");

/**
 * Dots for thousands, a comma for decimals: `1.234,5`. With `decimalen` exactly that many (`getal(1, 1)` is `1,0`),
 * otherwise as many as there are, at most six.
 */
export function getal(n: number, decimalen?: number): string {
  const cijfers = decimalen === undefined ? kaal(n) : n.toFixed(decimalen);
  const [geheel = "0", rest] = cijfers.replace(/^-(?=[0.]+$)/, "").split(".");
  const duizenden = geheel.replace(/\B(?=(\d{3})+$)/g, ".");
  return rest === undefined ? duizenden : `${duizenden},${rest}`;
}

/** Euros: `€ 12.500`, with a non-breaking space; two decimals only when there are cents. */
export const bedrag = (euros: number): string =>
  `€${VAST}${getal(euros, Number.isInteger(Math.round(euros * 100) / 100) ? 0 : 2)}`;

/** A number in running text: `drie`; digits from 21 on, and for what is not whole. */
export const getalwoord = (n: number): string => GETALWOORDEN[n] ?? getal(n);

/** The number a word stands for (`drie`, `een`, `één`), or undefined. */
export function vanGetalwoord(woord: string): number | undefined {
  if (woord === "een") return 1;
  const n = (GETALWOORDEN as readonly string[]).indexOf(woord);
  return n < 0 ? undefined : n;
}

/** `20%`, `12,5%`; the number is the percentage itself, not a fraction. */
export const percentage = (n: number): string => `${getal(n)}%`;
