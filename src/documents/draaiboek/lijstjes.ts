import { type Gap, isGap, known, optioneel } from "../../gap.ts";
import type { Bijeenkomst } from "./verloop.ts";

type Punten = readonly (string | Gap)[];

/** Whether something is to be signed that day. */
export const wordtGetekend = (b: Bijeenkomst): boolean => !["geen", undefined].includes(known(b.beoogdeOndertekening));

/** What to look at a week, a day and an hour before: what every meeting asks, what this one does, and what somebody added. */
export const lijstjes = (b: Bijeenkomst): readonly { readonly wanneer: string; readonly punten: Punten }[] => [
  { wanneer: "Een week van tevoren", punten: [...week(b), ...optioneel(b.draaiboek.week)] },
  { wanneer: "Een dag van tevoren", punten: [...dag(b), ...optioneel(b.draaiboek.dag)] },
  { wanneer: "Een uur van tevoren", punten: [...uur(b), ...optioneel(b.draaiboek.uur)] },
];

const metGroepen = (b: Bijeenkomst): boolean => optioneel(b.groepen).length > 0;
const mits = (past: boolean, punt: string): readonly string[] => (past ? [punt] : []);

const week = (b: Bijeenkomst): readonly string[] => [
  "Aanmeldingen nalopen en bellen met wie nog niet reageerde",
  "Zaal, opstelling en techniek doorspreken met de locatie",
  "Dit draaiboek doorspreken met de dagvoorzitter en de sprekers",
  ...mits(metGroepen(b), "Deelnemers over de groepen verdelen, gespreksleiders en schrijvers bijpraten"),
  ...mits(!isGap(b.catering), "Eten en drinken bestellen, met de dieetwensen"),
  ...mits(wordtGetekend(b), "Nagaan of iedere ondertekenaar mag tekenen en de laatste tekst kent"),
];

const dag = (b: Bijeenkomst): readonly string[] => [
  "Presentielijst, naamkaartjes en programma printen",
  "Materiaal inpakken aan de hand van de kolom ‘Klaarzetten’",
  "Telefoonnummers van sprekers, zaal en techniek bij elkaar zetten",
  ...mits(wordtGetekend(b), "De laatste versie printen die wordt getekend, en twee goede pennen meenemen"),
];

const uur = (b: Bijeenkomst): readonly string[] => [
  "Zaal inrichten en de route naar de zaal aanwijzen",
  ...mits(metGroepen(b), "Ruimtes van de groepen inrichten, met een lijst van deelnemers op de deur"),
  "Scherm, geluid en presentaties proberen",
  "Koffie, thee en water laten klaarzetten",
  "Met het hele team de rollen en het plan B nog één keer doornemen",
];
