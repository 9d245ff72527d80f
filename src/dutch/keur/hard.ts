import { aangehaald, gevonden, los, type Vondst } from "./vondst.ts";

/** Words that bind, and what one can write who only means to. */
const HARD: readonly (readonly [woord: string, beter: string])[] = [
  ["[Mm]oet|[Mm]oeten", "‘wil’ of ‘spant zich in om’"],
  ["(?:[Dd]ient|[Dd]ienen)(?: [\\p{L}\\p{N}]+){0,3} te", "‘wil’ of ‘spant zich in om’"],
  ["(?:is|zijn) gehouden(?: om)? te|(?:is|zijn) gehouden tot", "‘spant zich in om’"],
  ["[Vv]erplicht|[Vv]erplichten|[Vv]erplichting|[Vv]erplichtingen", "‘spreekt de intentie uit om’"],
  ["[Vv]erbindt zich|[Vv]erbinden zich", "‘spreekt de intentie uit om’"],
  ["[Gg]arandeert|[Gg]aranderen|[Gg]arantie|[Gg]aranties|gegarandeerd", "‘zet zich in voor’"],
  ["(?:staat|staan) ervoor in", "‘zet zich in voor’"],
  ["(?:in rechte )?[Aa]fdwingbaar|[Aa]fdwingen|[Aa]fdwingbare", "dat partijen elkaar aanspreken"],
  ["[Bb]oetes?|[Ss]ancties?|[Ss]chadevergoeding|[Aa]ansprakelijk", "dat partijen het eerst samen bespreken"],
  ["[Oo]nvoorwaardelijk|[Oo]nherroepelijk", "‘voorlopig’, of niets"],
  ["(?:levert|leveren|betaalt|betalen) uiterlijk", "‘wil … bijdragen’, zonder uiterste dag"],
];

/** What says that it does not bind. */
const ONTKEND = /(?:^|[^\p{L}])(?:niet|geen|zonder|nooit|niets|niemand)(?:[\s,]+[\p{L}\p{N}-]+){0,3}[\s,]*$/iu;

/** Words that make a duty of an intention. */
export function hardeWoorden(tekst: string): readonly Vondst[] {
  const hard = HARD.flatMap(([woord, beter]) => {
    const eerste = [...tekst.matchAll(los(woord))].find((m) => !ONTKEND.test(tekst.slice(0, m.index)));
    return eerste === undefined ? [] : [{ woord: eerste[0], beter }];
  });
  if (hard.length === 0) return [];
  const beter = [...new Set(hard.map((h) => h.beter))].slice(0, 2);
  return [
    {
      melding: `${aangehaald(hard.map(({ woord }) => woord))} ${hard.length === 1 ? "klinkt" : "klinken"} hard voor een intentieverklaring.`,
      hint: `Een intentie is geen plicht. Schrijf liever ${beter.join(", of ")}.`,
    },
  ];
}

const BEDRAG =
  /€\s?\d[\d.,]*(?:\s(?:miljoen|miljard|ton))?|(?<![\p{L}\d])\d[\d.,]*\s(?:miljoen\s|duizend\s)?euro(?!\p{L})/gu;

/** Amounts, which belong in a paper that the boards decided on. */
export const bedragen = (tekst: string): readonly string[] => gevonden(tekst, BEDRAG);
