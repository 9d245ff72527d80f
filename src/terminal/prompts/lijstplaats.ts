import { vouw as zonderAccenten } from "../../dutch/vouwen.ts";
import type { Item } from "./lijstaard.ts";
import type { Toets } from "./toetsen.ts";

const BLADZIJDE = 10;

/** Where a key of movement leads; undefined for any other key. A page is so many lines as `bladzijde` says. */
export function verplaats(actief: number, aantal: number, { naam }: Toets, bladzijde = BLADZIJDE): number | undefined {
  const naar: Readonly<Record<string, number>> = {
    up: actief - 1,
    down: actief + 1,
    pageup: actief - bladzijde,
    pagedown: actief + bladzijde,
    home: 0,
    end: aantal - 1,
  };
  const plaats = Object.hasOwn(naar, naam) ? naar[naam] : undefined;
  return plaats === undefined ? undefined : Math.max(0, Math.min(aantal - 1, plaats));
}

/** Where the sought text stands most in front: the whole name, its beginning, that of a word, or within one. */
export function bestePlaats(items: readonly Item[], gezocht: string): number {
  const opties = items.filter(({ soort }) => soort === "optie").map(({ naam }) => zonderAccenten(naam));
  const past = [
    (naam: string) => naam === gezocht,
    (naam: string) => naam.startsWith(gezocht),
    (naam: string) => naam.includes(` ${gezocht}`),
  ];
  return past.map((p) => opties.findIndex(p)).find((plaats) => plaats >= 0) ?? 0;
}

/** The option with this number, unless a name begins with that digit. */
export function opNummer(items: readonly Item[], tekst: string): number | undefined {
  if (!/^[1-9]$/.test(tekst)) return undefined;
  const opties = items.filter(({ soort }) => soort === "optie");
  const optie = opties.find(({ naam }) => naam.startsWith(tekst)) ?? opties[Number(tekst) - 1];
  return optie === undefined ? undefined : items.indexOf(optie);
}
