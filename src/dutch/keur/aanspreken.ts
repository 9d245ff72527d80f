import { aangehaald, gevonden, los, type Vondst } from "./vondst.ts";

/** Not `13.00 u`, and not an initial. */
const U = new RegExp(`(?<!\\d\\s?)${los("[Uu]w|u|U(?!\\.)").source}`, "gu");
const JE = los("[Jj]e|[Jj]ij|[Jj]ou|[Jj]ouw|[Jj]ullie");
/** What can only be said to somebody; `je` is also anybody: a city where you like to live. */
const JIJ = los("[Jj]ij|[Jj]ou|[Jj]ouw|[Jj]ullie");

/** Whether there is anything like it at all. */
const IETS = /\b(?:u|uw|je|jij|jou|jouw|jullie)\b/i;

/** What others say is between quotes, and is not ours to change. */
const zonderCitaat = (tekst: string): string => tekst.replace(/‘[^’]*’(?!\p{L})/gu, " ");

/** The reader is spoken to in two ways, or in another way than letters do (`taalvorm`). */
export function aanspreekvormen(tekst: string, taalvorm: "u" | "je"): readonly Vondst[] {
  if (!IETS.test(tekst)) return [];
  const eigen = zonderCitaat(tekst);
  const [u, je, jij] = [gevonden(eigen, U), gevonden(eigen, JE), gevonden(eigen, JIJ)];
  const hint = `Kies één vorm. In je brieven en stukken staat nu ‘${taalvorm}’.`;
  if (u.length > 0 && je.length > 0)
    return [{ melding: `Hier staan ${aangehaald([...u.slice(0, 1), ...je.slice(0, 1)])} door elkaar.`, hint }];
  const anders = taalvorm === "u" ? jij : u;
  return anders.length === 0
    ? []
    : [
        {
          melding: `Hier staat ${aangehaald(anders)}, en je brieven zeggen ‘${taalvorm}’.`,
          hint: `Schrijf ook hier ‘${taalvorm}’.`,
        },
      ];
}
