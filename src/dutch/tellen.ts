import { getalwoord } from "./bedragen.ts";

/** A number and its noun in running text: `geen partners`, `één partner`, `twee partners`, `25 partners`. */
export function aantal(n: number, enkelvoud: string, meervoud: string): string {
  return `${n === 0 ? "geen" : getalwoord(n)} ${n === 1 ? enkelvoud : meervoud}`;
}

/** The same in figures, as a screen counts: `0 vragen`, `1 vraag`, `12 vragen`. */
export const geteld = (n: number, enkelvoud: string, meervoud: string): string =>
  `${n} ${n === 1 ? enkelvoud : meervoud}`;

const woorden = (tekst: string): readonly string[] => tekst.split(/\s+/).filter((deel) => /[\p{L}\p{N}]/u.test(deel));

/** How many words; a dash on its own is none. */
export const aantalWoorden = (tekst: string): number => woorden(tekst).length;
