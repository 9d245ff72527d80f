import type { Routeregel } from "../plan/route.ts";

/** A stretch of the road under one heading: the lines of one round, as long as the steps go forward. */
export interface Stuk {
  readonly ronde: number;
  /** The number of its first line in the whole road. */
  readonly vanaf: number;
  readonly regels: readonly Routeregel[];
}

const orde = ({ stap }: Routeregel): number => (stap === "afronding" ? 11 : stap);

/** The road in stretches, in the order in which it goes: a round may come back. */
export function stukkenVan(regels: readonly Routeregel[]): readonly Stuk[] {
  const begin = (regel: Routeregel, nr: number): boolean => {
    const vorige = regels[nr - 1];
    return vorige === undefined || vorige.ronde !== regel.ronde || orde(vorige) >= orde(regel);
  };
  const vanaf = regels.flatMap((regel, nr) => (begin(regel, nr) ? [nr] : []));
  return vanaf.map((nr, i) => ({
    ronde: regels[nr]?.ronde ?? 1,
    vanaf: nr,
    regels: regels.slice(nr, vanaf[i + 1]),
  }));
}

/** The lines that say what a stretch is for: not those that were left out. */
const gaat = ({ regels }: Stuk) => regels.filter(({ stand, gang }) => stand !== "vervalt" || gang !== undefined);
const variantVan = (stuk: Stuk) => gaat(stuk).find((regel) => regel.variant !== undefined)?.variant;
const gangVan = ({ regels }: Stuk) => regels.find((regel) => regel.gang !== undefined)?.gang;

/** What a stretch is for, said by the steps in it; with the number of the pass where there are more. */
export function kopVan(stukken: readonly Stuk[], nr: number): string {
  const stuk = stukken[nr];
  if (stuk === undefined) return "";
  const { ronde, regels } = stuk;
  const eerder = stukken.slice(0, nr);
  const [eerste] = regels;
  if (eerste?.stap === 4 || (eerste?.stap === 1 && nr > 0))
    return `Ronde ${ronde}, opnieuw – ${eerste.stap === 1 ? "terug naar de gesprekken" : "nog een bijeenkomst"}`;
  if (ronde === 1) return "Ronde 1 – voorbereiding tot en met de eerste bijeenkomst";
  return `Ronde ${ronde} – ${doelVan(stuk, eerder)}${gangnummer(stukken, stuk)}`;
}

function doelVan(stuk: Stuk, eerder: readonly Stuk[]): string {
  const variant = variantVan(stuk);
  if (variant === undefined) {
    const stappen = gaat(stuk).map(({ stap }) => stap);
    if (stappen.includes(6)) return "uitwerken met de partners";
    if (stappen.includes(10)) return "uitvoeren";
    return stappen.includes(5) ? "wat de bijeenkomst opleverde" : "uitwerken met de partners";
  }
  const opnieuw = eerder.some((ander) => variantVan(ander) === variant) ? "opnieuw " : "";
  return `${opnieuw}naar een ${variant === "initiatief" ? "initiatiefvoorstel" : "plan van aanpak"}`;
}

function gangnummer(stukken: readonly Stuk[], stuk: Stuk): string {
  const gangen = stukken.flatMap((ander) => gangVan(ander) ?? []);
  const gang = gangVan(stuk);
  return gangen.length < 2 || gang === undefined ? "" : ` (gang ${gangen.indexOf(gang) + 1})`;
}
