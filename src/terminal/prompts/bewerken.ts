import type { Toets } from "./toetsen.ts";

/** Text that is being typed; `plek` is where the cursor stands, in UTF-16 units. */
export interface Tekststaat {
  readonly tekst: string;
  readonly plek: number;
}

export const LEEG: Tekststaat = { tekst: "", plek: 0 };

export const voegIn = ({ tekst, plek }: Tekststaat, nieuw: string): Tekststaat => ({
  tekst: tekst.slice(0, plek) + nieuw + tekst.slice(plek),
  plek: plek + nieuw.length,
});

/** Takes away what lies between the cursor and another place. */
const wis = ({ tekst, plek }: Tekststaat, tot: number): Tekststaat => ({
  tekst: tekst.slice(0, Math.min(plek, tot)) + tekst.slice(Math.max(plek, tot)),
  plek: Math.min(plek, tot),
});

const naar = ({ tekst }: Tekststaat, plek: number): Tekststaat => ({ tekst, plek });

/** Looked for before the cursor: `lastIndexOf` from -1 would look at the first character. */
const regelbegin = ({ tekst, plek }: Tekststaat): number => tekst.slice(0, plek).lastIndexOf("\n") + 1;
const regeleind = ({ tekst, plek }: Tekststaat): number => {
  const eind = tekst.indexOf("\n", plek);
  return eind < 0 ? tekst.length : eind;
};

/** What a person sees as one character may be several: a letter with its accents, a family of emoji. */
const LETTERS = new Intl.Segmenter("nl");

function vorige(staat: Tekststaat): number {
  const begin = regelbegin(staat);
  if (begin === staat.plek) return Math.max(0, staat.plek - 1);
  const laatste = [...LETTERS.segment(staat.tekst.slice(begin, staat.plek))].at(-1);
  return staat.plek - (laatste?.segment.length ?? 1);
}

function volgende(staat: Tekststaat): number {
  const eerste = LETTERS.segment(staat.tekst.slice(staat.plek, regeleind(staat)))
    [Symbol.iterator]()
    .next();
  return Math.min(staat.tekst.length, staat.plek + (eerste.done ? 1 : eerste.value.segment.length));
}

const vorigWoord = ({ tekst, plek }: Tekststaat): number => tekst.slice(0, plek).replace(/\S+\s*$|\s+$/, "").length;
const volgendWoord = ({ tekst, plek }: Tekststaat): number =>
  tekst.length - tekst.slice(plek).replace(/^\s*\S+|^\s+/, "").length;

type Bewerking = (staat: Tekststaat) => Tekststaat;

const KAAL: Readonly<Record<string, Bewerking>> = {
  left: (s) => naar(s, vorige(s)),
  right: (s) => naar(s, volgende(s)),
  home: (s) => naar(s, regelbegin(s)),
  end: (s) => naar(s, regeleind(s)),
  backspace: (s) => wis(s, vorige(s)),
  delete: (s) => wis(s, volgende(s)),
};
const MET_CTRL: Readonly<Record<string, Bewerking>> = {
  a: (s) => naar(s, regelbegin(s)),
  e: (s) => naar(s, regeleind(s)),
  d: (s) => wis(s, volgende(s)),
  h: (s) => wis(s, vorige(s)),
  u: (s) => wis(s, regelbegin(s)),
  k: (s) => wis(s, regeleind(s)),
  w: (s) => wis(s, vorigWoord(s)),
  left: (s) => naar(s, vorigWoord(s)),
  right: (s) => naar(s, volgendWoord(s)),
  home: (s) => naar(s, 0),
  end: (s) => naar(s, s.tekst.length),
};
const MET_META: Readonly<Record<string, Bewerking>> = {
  b: (s) => naar(s, vorigWoord(s)),
  f: (s) => naar(s, volgendWoord(s)),
  backspace: (s) => wis(s, vorigWoord(s)),
};

const doet = (tabel: Readonly<Record<string, Bewerking>>, naam: string): Bewerking | undefined =>
  Object.hasOwn(tabel, naam) ? tabel[naam] : undefined;

/** The text after a key, as in other line editors; the same text when the key means nothing. */
export function bewerk(staat: Tekststaat, toets: Toets): Tekststaat {
  const bewerking = doet(toets.ctrl ? MET_CTRL : toets.meta ? MET_META : KAAL, toets.naam);
  if (bewerking !== undefined) return bewerking(staat);
  return toets.tekst === "" ? staat : voegIn(staat, toets.tekst);
}
