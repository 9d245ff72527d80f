/** Characters that take no column: accents put on the one before, joiners, variation selectors. */
const NUL = /^(?:\p{M}|\u200D|\uFE0F)/u;
/** Characters that take two: East Asian and most emoji. */
const DUBBEL =
  /^[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]|^\p{Emoji_Presentation}/u;

/** How many columns one character takes. */
export const tekenbreed = (teken: string): number =>
  teken < "\u0300" ? 1 : NUL.test(teken) ? 0 : DUBBEL.test(teken) ? 2 : 1;

// biome-ignore lint/suspicious/noControlCharactersInRegex: a colour is an escape
const KLEUR = /\u001b\[[0-9;]*m/g;

/** How many columns a line takes on the screen; its colours take none. */
export function breed(regel: string): number {
  let som = 0;
  for (const teken of regel.replace(KLEUR, "")) som += tekenbreed(teken);
  return som;
}

/** Fills up with spaces to a width. */
export const vul = (tekst: string, breedte: number): string => tekst + " ".repeat(Math.max(0, breedte - breed(tekst)));

/**
 * Breaks lines between words so that none is wider than `breedte`. What follows keeps the indent of its line, or hangs
 * `inspringing` deeper. A word that is too long by itself (an address, a path) stays whole: it must be copied whole.
 */
export const vouw = (tekst: string, breedte: number, inspringing = 0): string =>
  tekst
    .split("\n")
    .map((regel) => vouwRegel(regel, breedte, inspringing).join("\n"))
    .join("\n");

function vouwRegel(regel: string, breedte: number, inspringing: number): readonly string[] {
  if (breed(regel) <= breedte) return [regel];
  const begin = /^ */.exec(regel)?.[0] ?? "";
  const marge = " ".repeat(Math.min(begin.length + inspringing, Math.floor(breedte / 2)));
  const regels: string[] = [];
  let hier = begin;
  let leeg = true;
  for (const woord of regel.slice(begin.length).split(" ")) {
    if (!leeg && breed(hier) + 1 + breed(woord) > breedte) {
      regels.push(hier);
      hier = marge;
      leeg = true;
    }
    hier += leeg ? woord : ` ${woord}`;
    leeg = false;
  }
  return [...regels, hier];
}
