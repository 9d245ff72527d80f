import { type Bladwaarde, isBoom, isStand, type Stand } from "../domain/boom.ts";
import { type Coalitie, velden as declaratie } from "../domain/declaratie.ts";
import { huisVan } from "../domain/huis.ts";
import { dingPad, isBlad, isGroep, isLijst, onder } from "../domain/pad.ts";
import type { Bladveld, Velden } from "../domain/velden.ts";
import { dichtstbij } from "../dutch/nabij.ts";
import { vouw } from "../dutch/vouwen.ts";
import { stapVan, type Thuis } from "../plan/paden.ts";
import { naamVanDing, toonWaarde } from "./tonen.ts";

/** An answer in which something was found. */
export interface Treffer {
  readonly pad: string;
  readonly vraag: string;
  /** The thing it is about: `gesprek: Gemeente Hanzestad`; empty for what stands alone. */
  readonly ding: string;
  readonly antwoord: string;
  readonly stap: Thuis;
  /** It stands in the file that partners do not get. */
  readonly intern: boolean;
}

/** What was found, and for which words: others than were asked for where those occur nowhere. */
export interface Gevonden {
  readonly woorden: readonly string[];
  readonly treffers: readonly Treffer[];
}

/**
 * All answers in which every one of these words occurs, in the answer, its question or the name of the thing; accents and
 * capitals aside. Where the words were found in the answers themselves, those come first. A word that occurs nowhere is
 * taken for the nearest one that does.
 */
export function zoek(coalitie: Coalitie, gezocht: readonly string[]): Gevonden {
  const alle = [...antwoorden(coalitie)];
  const woorden = gezocht.flatMap((deel) => vouw(deel).split(" ")).filter((woord) => woord !== "");
  if (woorden.length === 0) return { woorden, treffers: [] };
  const direct = passend(alle, woorden);
  if (direct.length > 0) return { woorden, treffers: direct };
  const bekend = [...new Set(alle.flatMap((treffer) => losseWoorden(tekstVan(treffer))))];
  const anders = woorden.map((woord) =>
    bekend.some((b) => b.includes(woord)) ? woord : (dichtstbij(woord, bekend) ?? woord),
  );
  return { woorden: anders, treffers: passend(alle, anders) };
}

const tekstVan = ({ vraag, ding, antwoord }: Treffer): string => vouw(`${antwoord} ${ding} ${vraag}`);

const losseWoorden = (tekst: string): readonly string[] => tekst.split(/[^\p{L}\p{N}'-]+/u).filter((w) => w.length > 2);

function passend(alle: readonly Treffer[], woorden: readonly string[]): readonly Treffer[] {
  const inAntwoord = (t: Treffer): boolean => woorden.every((woord) => vouw(t.antwoord).includes(woord));
  const met = alle.filter((t) => woorden.every((woord) => tekstVan(t).includes(woord)));
  return [...met.filter(inAntwoord), ...met.filter((t) => !inAntwoord(t))];
}

/** Every answer there is, in the order of the tree. */
export function* antwoorden(coalitie: Coalitie): Generator<Treffer> {
  yield* inVelden(declaratie, coalitie, { pad: "", ding: "" }, coalitie);
}

interface Plaats {
  readonly pad: string;
  readonly ding: string;
}

function* inVelden(velden: Velden, boom: unknown, hier: Plaats, coalitie: Coalitie): Generator<Treffer> {
  if (!isBoom(boom)) return;
  for (const [sleutel, veld] of Object.entries(velden)) {
    const waarde = boom[sleutel];
    if (waarde === undefined) continue;
    const pad = onder(hier.pad, sleutel);
    if (isBlad(veld)) yield treffer(veld, waarde as Bladwaarde | Stand, { ...hier, pad }, coalitie);
    else if (isGroep(veld)) yield* inVelden(veld.velden, waarde, { ...hier, pad }, coalitie);
    else if (isLijst(veld) && Array.isArray(waarde))
      for (const [i, ding] of waarde.entries()) {
        const naam = `${veld.naam[0]}: ${naamVanDing(veld, ding, i, coalitie)}`;
        const binnen = hier.ding === "" ? naam : `${hier.ding} › ${naam}`;
        yield* inVelden(veld.velden, ding, { pad: dingPad(pad, ding, i), ding: binnen }, coalitie);
      }
  }
}

const treffer = (veld: Bladveld, waarde: Bladwaarde | Stand, { pad, ding }: Plaats, coalitie: Coalitie): Treffer => ({
  pad,
  vraag: veld.vraag,
  ding,
  antwoord: isStand(waarde) ? waarde.status : toonWaarde(veld, waarde, coalitie),
  stap: stapVan(pad, coalitie),
  intern: huisVan(veld) === "intern",
});

/** The text with these words between marks, which say what colour would. */
export function gemerkt(tekst: string, woorden: readonly string[]): string {
  const letters = [...tekst];
  // Each letter by itself, so that places stay the same however it is folded.
  const gevouwen = letters.map((letter) => vouwLetter(letter));
  const begin: number[] = [];
  let plat = "";
  for (const [i, letter] of gevouwen.entries()) {
    for (const _ of letter) begin.push(i);
    plat += letter;
  }
  const aan = new Set<number>();
  for (const woord of woorden)
    for (let at = woord === "" ? -1 : plat.indexOf(woord); at >= 0; at = plat.indexOf(woord, at + 1))
      for (let i = at; i < at + woord.length; i += 1) aan.add(begin[i] ?? -1);
  return letters
    .map((letter, i) => {
      if (!aan.has(i)) return letter;
      return `${aan.has(i - 1) ? "" : "«"}${letter}${aan.has(i + 1) ? "" : "»"}`;
    })
    .join("");
}

const vouwLetter = (letter: string): string => (/\s/.test(letter) ? " " : vouw(letter));
