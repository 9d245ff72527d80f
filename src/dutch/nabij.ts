import { vouw } from "./vouwen.ts";

/** How many letters must be added, dropped, changed or swapped to get from one word to the other. */
export function afstand(a: string, b: string): number {
  let voorvorige: readonly number[] = [];
  let vorige = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const rij = [i];
    for (let j = 1; j <= b.length; j++) {
      const gelijk = a[i - 1] === b[j - 1] ? 0 : 1;
      const verwisseld = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const stappen = [(vorige[j] ?? 0) + 1, (rij[j - 1] ?? 0) + 1, (vorige[j - 1] ?? 0) + gelijk];
      rij.push(Math.min(...stappen, verwisseld ? (voorvorige[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY));
    }
    [voorvorige, vorige] = [vorige, rij];
  }
  return vorige[b.length] ?? 0;
}

/** Whether two words are one letter apart: added, dropped, changed or swapped. For who asks it of everything in a file. */
export function scheeltEen(a: string, b: string): boolean {
  let begin = 0;
  while (begin < a.length && begin < b.length && a[begin] === b[begin]) begin++;
  let eind = 0;
  const ruimte = Math.min(a.length, b.length) - begin;
  while (eind < ruimte && a[a.length - 1 - eind] === b[b.length - 1 - eind]) eind++;
  const [over, ander] = [a.slice(begin, a.length - eind), b.slice(begin, b.length - eind)];
  if (over.length === 2 && ander.length === 2) return over[0] === ander[1] && over[1] === ander[0];
  return Math.max(over.length, ander.length) === 1;
}

/** The name a typo was probably meant for (case and accents aside), or undefined where none is near enough. */
export function dichtstbij<T extends string>(woord: string, kandidaten: readonly T[]): T | undefined {
  const gezocht = vouw(woord);
  const grens = Math.min(3, Math.floor((gezocht.length + 2) / 3));
  const [beste] = kandidaten
    .map((kandidaat) => ({ kandidaat, ver: afstand(gezocht, vouw(kandidaat)) }))
    .filter(({ ver }) => ver <= grens)
    .sort((a, b) => a.ver - b.ver);
  return gezocht === "" ? undefined : beste?.kandidaat;
}

/** A hint at a name that does not exist: the nearest one that does, else `anders`. */
export function bedoelJe(woord: string, kandidaten: readonly string[], anders: string): string {
  const bedoeld = dichtstbij(woord, kandidaten);
  return bedoeld === undefined ? anders : `Bedoel je ‘${bedoeld}’?`;
}
