/** The colours of the standard look. */
export const BLAUW = "#1F3864";
export const GRIJS = "#595959";
export const LIJN = "#B4C0D3";
export const RAND = "#7F8DA6";
export const VLAK = "#E9EEF6";
export const WIT = "#FFFFFF";
export const INKT = "#262626";
/** What is now: it stands out beside blue, also for who sees no red or green. */
export const ACCENT = "#D55E00";
/** The same for letters on white, which want more contrast. */
export const ACCENTTEKST = "#A34700";

/** Colours that people with any colour vision tell apart: those of Okabe and Ito, and four dark ones. */
export const REEKS = [
  "#0072B2",
  "#E69F00",
  "#009E73",
  "#CC79A7",
  "#56B4E9",
  "#D55E00",
  "#1F3864",
  "#F0E442",
  "#00533D",
  "#7F3C00",
  "#6B3A63",
  "#8C8C8C",
] as const;

const kanaal = (kleur: string, plaats: number): number => Number.parseInt(kleur.slice(plaats, plaats + 2), 16);

function helderheid(kleur: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((i) => kanaal(kleur, i) / 255)
    .map((x) => (x <= 0.04045 ? x / 12.92 : ((x + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** The contrast of two colours by WCAG, from 1 to 21; text wants 4.5. */
export function contrast(een: string, ander: string): number {
  const [donker = 0, licht = 0] = [helderheid(een), helderheid(ander)].sort((a, b) => a - b);
  return (licht + 0.05) / (donker + 0.05);
}
