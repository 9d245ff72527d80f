import { getalwoord } from "./bedragen.ts";

/** A number and its noun in running text: `geen partners`, `één partner`, `twee partners`, `25 partners`. */
export function aantal(n: number, enkelvoud: string, meervoud: string): string {
  return `${n === 0 ? "geen" : getalwoord(n)} ${n === 1 ? enkelvoud : meervoud}`;
}

const woorden = (tekst: string): readonly string[] => tekst.split(/\s+/).filter((deel) => /[\p{L}\p{N}]/u.test(deel));

/** How many words; a dash on its own is none. */
export const aantalWoorden = (tekst: string): number => woorden(tekst).length;

/** A stop ends a sentence only before a capital, and not after an initial or a title. */
const ZINSEINDE =
  /(?<!(?:^|[\s.(])(?:\p{L}|dr|mr|drs|ir|ing|prof|St|Th|bijv|nr|ca|art|t\.a\.v|o\.a))(?<=[.?!…][’”"')]?)\s+(?=[‘“"'(’]?[\p{Lu}\p{N}])/u;

/** The sentences of more than `max` words, in order, for a friendly warning. */
export function langeZinnen(tekst: string, max = 30): readonly string[] {
  return tekst
    .split(/\n+/)
    .flatMap((alinea) => alinea.split(ZINSEINDE))
    .map((zin) => zin.trim())
    .filter((zin) => aantalWoorden(zin) > max);
}
