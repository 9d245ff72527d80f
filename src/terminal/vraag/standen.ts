import type { Stand } from "../../domain/boom.ts";
import { lijst } from "../prompts/lijst.ts";
import type { Toneel } from "../toneel.ts";

const NAMEN: Readonly<Record<Stand["status"], readonly [naam: string, uitleg: string]>> = {
  later: ["Later", "Je komt er nog op terug. De vraag blijft openstaan."],
  "niet besproken": ["Niet besproken", "Dit is in het gesprek niet aan de orde geweest."],
  "bewust open": ["Bewust open", "De partners maken hier nog afspraken over. Dat staat dan zo in de documenten."],
  geen: ["Geen", "Er is er geen, en dat is zo bedoeld."],
};

/** The ways of not answering as words, for a line that names them: “later, niet besproken, geen”. */
export const standenInWoorden = (standen: readonly Stand["status"][]): string =>
  standen.map((stand) => NAMEN[stand][0].toLowerCase()).join(", ");

/** The same with what each of them means, one a line. */
export const standenMetUitleg = (standen: readonly Stand["status"][]): readonly string[] =>
  standen.map((stand) => `– ${NAMEN[stand][0].toLowerCase()}: ${NAMEN[stand][1]}`);

/** Lets the user say why there is no answer; "terug" goes back to the question, undefined stops. */
export async function kiesStand(
  standen: readonly Stand["status"][],
  toneel: Toneel,
): Promise<Stand | "terug" | undefined> {
  const keuze = await toneel.vraag(lijst, {
    beeld: toneel,
    opties: standen.map((stand) => ({ waarde: stand, naam: NAMEN[stand][0], uitleg: NAMEN[stand][1] })),
    // Nothing is given as an answer by an Enter too many.
    eerst: { waarde: "terug", naam: "Terug naar de vraag", toets: "<", uitweg: true },
    opdrachten: [],
    meer: false,
    zoeken: false,
    aan: [],
    hint: "pijltjes om te kiezen, Enter om te bevestigen, Esc: terug naar de vraag",
  });
  if (keuze === undefined) return undefined;
  const status = keuze.soort === "gekozen" ? standen.find((stand) => stand === keuze.waarden[0]) : undefined;
  return status === undefined ? "terug" : { status };
}
