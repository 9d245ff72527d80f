import { invoer } from "../prompts/invoer.ts";
import type { Toneel } from "../toneel.ts";
import { vouw } from "../vouwen.ts";

/** How many lines the first question after a text needs: what was to be read must not leave the screen by it. */
const VRAAG = 16;

/**
 * Something longer to read: a screen at a time, and the last of it waits for Enter where the question that follows would
 * push it off. False when the user stops.
 */
export async function leesVoor(tekst: string, toneel: Toneel): Promise<boolean> {
  const alineas = tekst.split("\n\n").map((alinea) => vouw(alinea, toneel.breedte() - 1).split("\n"));
  const past = (regels: readonly string[], ruimte: number): boolean => regels.length <= toneel.hoogte() - ruimte;
  let nu: readonly string[] = [];
  let gewacht = false;
  for (const alinea of alineas) {
    const samen = nu.length === 0 ? alinea : [...nu, "", ...alinea];
    if (nu.length > 0 && !past(samen, RAND)) {
      toneel.schrijf(nu.join("\n"));
      if (!(await wacht(toneel))) return false;
      gewacht = true;
      nu = alinea;
    } else nu = samen;
  }
  toneel.schrijf(nu.join("\n"));
  return gewacht || !past(nu, VRAAG) ? wacht(toneel) : true;
}

/** The heading above a text, the line of keys below it. */
const RAND = 8;

/** Waits for Enter; false when the user stops. */
export const wacht = async (toneel: Toneel): Promise<boolean> =>
  (await toneel.vraag(invoer, {
    beeld: toneel,
    meerRegels: false,
    opdrachten: [],
    fout: () => undefined,
    hint: () => "Enter: verder · Ctrl-C: stoppen",
    toon: () => "verder",
    concept: { tekst: "" },
  })) !== undefined;
