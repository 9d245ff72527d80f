import { type Letter, tekstbreedte } from "./meten.ts";

/**
 * The lines of a text that is at most so wide. Breaks between words, after a hyphen or slash, and, where one word is too
 * long by itself, inside it. Nothing is left out.
 */
export function breekAf(tekst: string, breedte: number, letter: Letter): readonly string[] {
  const past = (regel: string): boolean => tekstbreedte(regel, letter) <= breedte;
  const regels: string[] = [];
  let regel = "";
  for (const { stuk, spatie } of stukkenVan(tekst)) {
    const samen = regel === "" || !spatie ? `${regel}${stuk}` : `${regel} ${stuk}`;
    if (past(samen)) {
      regel = samen;
      continue;
    }
    if (regel !== "") regels.push(regel);
    const delen = past(stuk) ? [stuk] : gedeeld(stuk, past);
    regels.push(...delen.slice(0, -1));
    regel = delen.at(-1) ?? "";
  }
  return regel === "" ? regels : [...regels, regel];
}

/** As many lines as `breekAf` gives, as equally long as they can be: for text that is centred. */
export function breekGelijk(tekst: string, breedte: number, letter: Letter): readonly string[] {
  const ruim = breekAf(tekst, breedte, letter);
  // A word that had to be cut stays as it was cut: a narrower line would cut it, or others, again.
  if (ruim.length < 2 || ruim.some((r) => r.endsWith("-"))) return ruim;
  const woorden = stukkenVan(tekst).map(({ stuk }) => tekstbreedte(stuk, letter));
  let [smal, breed] = [Math.max(...woorden), breedte];
  for (let i = 0; i < 8; i++) {
    const midden = (smal + breed) / 2;
    if (breekAf(tekst, midden, letter).length > ruim.length) smal = midden;
    else breed = midden;
  }
  return breekAf(tekst, breed, letter);
}

interface Stuk {
  readonly stuk: string;
  /** Whether a space stands before it. */
  readonly spatie: boolean;
}

const stukkenVan = (tekst: string): readonly Stuk[] =>
  tekst
    .split(/[ \t\r\n]+/)
    .filter((woord) => woord !== "")
    .flatMap((woord) =>
      (woord.match(/[^-/–]+[-/–]*|[-/–]+/gu) ?? [woord]).map((stuk, i) => ({ stuk, spatie: i === 0 })),
    );

const KLINKERS = "aeiouyáàâäéèêëíìîïóòôöúùûü";
const isKlinker = (teken: string | undefined): boolean => teken !== undefined && KLINKERS.includes(teken.toLowerCase());
/** Two letters that are one sound, or begin a syllable together. */
const SAMEN = /^(ch|ng|ij|th|ph|sch|sj|[bcdfgkptvw][lr]|kn|zw|sp|st)$/i;

/** Whether a word may be cut before this letter: a syllable that begins with a consonant, with enough on both sides. */
function magVoor(tekens: readonly string[], i: number): boolean {
  if (i < 3 || i > tekens.length - 3 || !tekens.slice(0, i).some(isKlinker)) return false;
  const [voor, hier, na, erna] = tekens.slice(i - 1, i + 3);
  if (isKlinker(hier) || SAMEN.test(`${voor}${hier}`)) return false;
  return isKlinker(na) || (isKlinker(voor) && SAMEN.test(`${hier}${na}`) && isKlinker(erna));
}

/** A word in parts that fit, with a hyphen where it is cut; at any letter where no syllable fits. */
function gedeeld(woord: string, past: (regel: string) => boolean): readonly string[] {
  if (past(woord)) return [woord];
  const tekens = [...woord];
  const plaatsen = tekens.map((_, i) => i).reverse();
  const kop = (i: number): string => tekens.slice(0, i).join("");
  const plek =
    plaatsen.find((i) => magVoor(tekens, i) && past(`${kop(i)}-`)) ??
    plaatsen.find((i) => i > 1 && past(`${kop(i)}-`)) ??
    1;
  if (plek >= tekens.length) return [woord];
  return [`${kop(plek)}-`, ...gedeeld(tekens.slice(plek).join(""), past)];
}
