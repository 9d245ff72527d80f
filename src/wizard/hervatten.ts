import { type Coalitie, velden } from "../domain/declaratie.ts";
import { isLijst, leesPad, patroonVan, schrijfPad, veldBij, waardeBij } from "../domain/pad.ts";
import { patronenVan } from "../plan/paden.ts";
import type { Blok, Onderdeel } from "../plan/stap.ts";
import { isVanToepassing } from "./paden.ts";
import type { Richting } from "./rit.ts";
import type { Sessie } from "./sessie.ts";
import { dingnaamBij } from "./tonen.ts";

/** Places in a sitting that are no question; no path looks like these. */
export const OVERZICHT = "#overzicht";
export const VERDIEPING = "#verdieping";
export const VRIJGAVE = "#vrijgave";
export const aanbodBij = (blok: string): string => `#aanbod ${blok}`;

/** The place where an earlier sitting was; undefined when it is no longer there. */
export function teHervatten(coalitie: Coalitie, plek: string | undefined): string | undefined {
  if (plek === undefined || plek.startsWith("#")) return plek;
  const stukken = leesPad(plek);
  if (stukken === undefined || veldBij(velden, plek) === undefined) return undefined;
  const dingen = stukken.flatMap((stuk, i) =>
    "ding" in stuk && stuk.ding !== "" ? [schrijfPad(stukken.slice(0, i + 1))] : [],
  );
  if (!dingen.every((ding) => waardeBij(coalitie, ding) !== undefined)) return undefined;
  return plek.includes("[]") || isVanToepassing(coalitie, plek) ? plek : undefined;
}

/** On the way to where one was; what has an answer is then passed by. */
export const isOpWeg = (s: Sessie, richting: Richting): boolean => s.hervat.nu && richting === "vooruit";

/** Whoever had come to the review had passed by what is open. */
export const wilNaarOverzicht = (s: Sessie, richting: Richting): boolean =>
  isOpWeg(s, richting) && s.hervat.naar === OVERZICHT;

/** Whether one was at this place. A thing that was still to be made may have been made with the last answer. */
export const wasBij = (s: Sessie, plek: string): boolean =>
  s.hervat.nu && s.hervat.naar !== undefined && (s.hervat.naar === plek || s.hervat.naar === patroonVan(plek));

/** Whether one was at something within this thing, or at this list. */
export const wasBinnen = (s: Sessie, plek: string): boolean =>
  wasBij(s, plek) || (s.hervat.nu && s.hervat.naar !== undefined && ligtOnder(plek, s.hervat.naar));

const ligtOnder = (boven: string, pad: string): boolean => pad.startsWith(`${boven}.`) || pad.startsWith(`${boven}[`);

/** The same sitting, with nothing passed by: for what one chooses to do oneself. */
export const zonderHervatten = (s: Sessie): Sessie => ({
  ...s,
  hervat: { nu: false, naar: undefined, gezegd: true },
});

/**
 * One is at a place now: it is kept, for the next sitting to go on there, and whoever was on the way to where he had
 * been is told so. Every stop calls this before it asks.
 */
export function kom(s: Sessie, plek: string, richting: Richting): void {
  if (s.hervat.nu) meldHervat(s, plek, richting);
  s.hier.laatste = s.hervat.nu ? s.hervat.naar : plek;
  if (s.hier.regel !== undefined) s.hier.laatste = OVERZICHT;
  s.onthoud?.({ ...s.hier });
}

function meldHervat(s: Sessie, plek: string, richting: Richting): void {
  const { naar } = s.hervat;
  const isEr = wasBij(s, plek);
  s.hervat.nu = naar !== undefined && !isEr && richting === "vooruit" && plek !== OVERZICHT;
  if (isEr) s.interviewer.toon(s.hervat.gezegd ? "Hier was je gebleven." : "Je gaat verder waar je gebleven was.");
  else if (s.hervat.nu && !s.hervat.gezegd && naar !== undefined) {
    const waar = omschrijf(s, naar);
    s.interviewer.toon(`Je was gebleven bij ${waar}. Eerst wat daarvoor nog open is:`);
  }
  s.hervat.gezegd = true;
}

/** The place in words: the question, and where it stands. */
function omschrijf(s: Sessie, plek: string): string {
  if (plek.startsWith("#")) return MENUS[plek] ?? `‘${plek.replace(/^#\w+ /, "")}’`;
  const veld = veldBij(velden, plek);
  const blok = blokVan(s.onderdeel, plek);
  const ding = dingnaamBij(s.boek.coalitie, plek);
  const waar = [blok, ding].filter((deel) => deel !== undefined).join(" · ");
  if (veld === undefined || veld.soort === "groep") return `‘${waar}’`;
  if (isLijst(veld)) return ding === undefined ? `de lijst ‘${blok ?? veld.naam[1]}’` : `${veld.naam[1]} (${waar})`;
  return `‘${veld.vraag}’${waar === "" ? "" : ` (${waar})`}`;
}

const MENUS: Readonly<Record<string, string>> = {
  [OVERZICHT]: "het overzicht",
  [VERDIEPING]: "wat je verder nog kunt vastleggen",
  [VRIJGAVE]: "wat gedeeld mag worden",
};

/** The title of the part that asks for what stands at this path. */
const blokVan = ({ blokken }: Onderdeel, plek: string): string | undefined =>
  blokken.find((blok) => vraagtNaar(blok, plek))?.titel;

/** Whether a block asks for what stands at this path: a field, a list as a whole, or something in it. */
export function vraagtNaar(blok: Blok, plek: string): boolean {
  const patroon = patroonVan(plek);
  const lijst = blok.soort === "lijst" && blok.lijst === patroon;
  return lijst || patronenVan(blok).some((p) => patroon === p || ligtOnder(p, patroon));
}
