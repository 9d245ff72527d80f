import { beantwoordzin } from "../plan/voortgang.ts";
import { vragenVan } from "../plan/vragen.ts";
import { isStap, regelVan, type Sessie } from "./sessie.ts";

/** Where one is at the beginning of a sitting: the place in the loop, how many questions there are, and what is needed. */
export function toonVoortgang(s: Sessie): void {
  s.interviewer.toonLus?.(s.onderdeel.fase);
  const { beantwoord, vragen } = tellingVan(s);
  if (vragen > 0) s.interviewer.toon(beantwoordzin(beantwoord, vragen));
  if (beantwoord > 0) toonNogNodig(s);
}

/** As the status counts them, so that one number never contradicts another. */
function tellingVan({ onderdeel, boek, gang }: Sessie): { readonly beantwoord: number; readonly vragen: number } {
  const regel = regelVan(onderdeel, boek, gang);
  if (regel !== undefined) return regel;
  const vragen = vragenVan(onderdeel, boek.coalitie, { gang, vandaag: boek.vandaag });
  return { beantwoord: vragen.filter((vraag) => vraag.beantwoord).length, vragen: vragen.length };
}

export function toonNogNodig(s: Sessie): void {
  const nodig = nogNodig(s);
  if (nodig.length > 0)
    s.interviewer.toon(["Nog nodig voor deze stap:", ...nodig.map((tekst) => `  – ${tekst}`)].join("\n"));
}

/** What must still be true before the step is done; without it status and step would send one round in circles. */
export const nogNodig = ({ onderdeel, boek, gang }: Sessie): readonly string[] =>
  isStap(onderdeel)
    ? onderdeel.klaar
        .filter(({ slot, voldaan }) => slot !== true && !voldaan(boek.coalitie, gang))
        .map(({ tekst }) => tekst)
    : [];
