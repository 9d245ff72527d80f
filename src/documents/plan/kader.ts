import { getalwoord } from "../../dutch/bedragen.ts";
import type { geldoverzicht } from "./geldoverzicht.ts";
import type { inCijfers } from "./opgave.ts";

type Cijfers = ReturnType<typeof inCijfers>;
type Overzicht = ReturnType<typeof geldoverzicht>;

/** `A, B en C`, also where an item has an *of* of its own. */
const zonderKomma = (delen: readonly string[]): string =>
  delen.length < 2 ? delen.join("") : `${delen.slice(0, -1).join(", ")} en ${delen.at(-1) ?? ""}`;

/** The box on the first page: how much of the plan is taken on, and what it costs. Nothing while there are no actions. */
export const kader = (cijfers: Cijfers, geld: Overzicht): readonly string[] =>
  cijfers.acties === 0 ? [] : [...overActies(cijfers), ...overGeld(geld)];

function overActies({ acties, belegd, deels, niet }: Cijfers): readonly string[] {
  const standen = [
    { n: belegd, woord: "belegd" },
    { n: deels, woord: "deels belegd" },
    { n: niet, woord: "nog niet belegd" },
  ].filter(({ n }) => n > 0);
  const [enige] = standen.length === 1 ? standen : [];
  if (acties === 1) return [`Het plan heeft één actie. Die is ${enige?.woord ?? ""}.`];
  if (enige !== undefined) {
    const alle = acties === 2 ? "Beide" : `Alle ${getalwoord(acties)}`;
    return [`Het plan heeft ${getalwoord(acties)} acties. ${alle} zijn ${enige.woord}.`];
  }
  // Small numbers in words; from thirteen on digits, which are easier to compare.
  const telwoord = acties > 12 ? String : getalwoord;
  const delen = zonderKomma(standen.map(({ n, woord }) => `${telwoord(n)} ${woord}`));
  return [`Het plan heeft ${telwoord(acties)} acties. Daarvan ${standen[0]?.n === 1 ? "is" : "zijn"} ${delen}.`];
}

function overGeld(geld: Overzicht): readonly string[] {
  if (geld.onbekend && geld.acties.length === 0 && geld.boven.length === 0) return [];
  if (geld.acties.length === 0 && geld.boven.length === 0) return ["Geen van de acties vraagt extra geld."];
  const { kosten, dekking, ongedekt, nietVerdeeld } = geld.samen;
  const wie = wieKost(geld);
  const totaal = kosten === "PM" ? `Wat ${wie.bijzin}, is nog niet bekend (PM).` : `${wie.hoofdzin} ${kosten} extra.`;
  return [
    totaal,
    ...inBeeld(geld.zekerheden, dekking),
    ...(geld.over ? [`Van de ${dekking} is ${nietVerdeeld} nog niet verdeeld.`] : []),
    ...(geld.tekort ? (ongedekt === "PM" ? [] : [`Ongedekt is ${ongedekt}.`]) : ["Er is niets ongedekt."]),
    ...(geld.pm && kosten !== "PM" ? ["PM is een bedrag dat nog niet bekend is."] : []),
  ];
}

function wieKost({ acties, boven }: Overzicht): { readonly hoofdzin: string; readonly bijzin: string } {
  if (boven.length === 0) return { hoofdzin: "De acties kosten", bijzin: "de acties extra kosten" };
  if (acties.length === 0) return { hoofdzin: "De samenwerking kost", bijzin: "de samenwerking kost" };
  return { hoofdzin: "De acties en de samenwerking kosten", bijzin: "de acties en de samenwerking extra kosten" };
}

/** How much money is in sight, and how sure each part of it is. */
function inBeeld(zekerheden: Overzicht["zekerheden"], dekking: string): readonly string[] {
  const [eerste] = zekerheden;
  if (eerste === undefined) return ["Er is nog geen geld in beeld."];
  if (zekerheden.length === 1) return [`In beeld is ${dekking}; dat is ${eerste.woord}.`];
  return [
    `In beeld is ${dekking}; daarvan is ${zonderKomma(zekerheden.map(({ deel, woord }) => `${deel} ${woord}`))}.`,
  ];
}
