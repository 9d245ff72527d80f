/**
 * Handlebars takes time with the square of a template’s length, and for ever with blocks in blocks or brackets in brackets:
 * how much there is of each is counted before it reads a word. Ours have a tenth of this.
 */
const MOST = { characters: 100_000, holes: 3000, blocks: 500, brackets: 100, hole: 4000 } as const;

const count = (text: string, what: RegExp): number => text.match(what)?.length ?? 0;

/** Whether reading this template would keep the machine busy. */
export function isTooLong(tekst: string): boolean {
  if (tekst.length > MOST.characters || count(tekst, /\{\{/g) > MOST.holes) return true;
  if (count(tekst, /\{\{~?(?:[#^]|\s*else)/g) > MOST.blocks) return true;
  const holes = tekst.split("{{").slice(1);
  return holes.some(
    (hole) => count(hole, /\(/g) > MOST.brackets || (!hole.startsWith("!") && lengthOf(hole) > MOST.hole),
  );
}

/** Up to the last `}}` before the next hole, for a text in a hole may hold one. */
const lengthOf = (hole: string): number => (hole.includes("}}") ? hole.lastIndexOf("}}") : hole.length);
