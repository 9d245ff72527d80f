import { invoer } from "../prompts/invoer.ts";
import type { Toneel } from "../toneel.ts";
import { vouw } from "../vouwen.ts";

/** How many lines of the screen a text cannot have: around each part of it, and for what comes after the last. */
interface Ruimte {
  readonly rand: number;
  readonly erna: number;
}

/** The heading above a text and the line of keys below it; the first question after it must not push it off the screen. */
const BIJ_BEGIN: Ruimte = { rand: 8, erna: 16 };

/**
 * Something longer to read: a screen at a time, and the last of it waits for Enter where the question that follows would
 * push it off. False when the user stops.
 */
export async function leesVoor(tekst: string, toneel: Toneel, { rand, erna } = BIJ_BEGIN): Promise<boolean> {
  const hoogst = Math.max(1, toneel.hoogte() - rand);
  const alineas = tekst
    .split("\n\n")
    .flatMap((alinea) => inStukken(vouw(alinea, toneel.breedte() - 1).split("\n"), hoogst));
  const past = (regels: readonly string[], ruimte: number): boolean => regels.length <= toneel.hoogte() - ruimte;
  let nu: readonly string[] = [];
  let gewacht = false;
  for (const alinea of alineas) {
    const samen = nu.length === 0 ? alinea : [...nu, "", ...alinea];
    if (nu.length > 0 && !past(samen, rand)) {
      toneel.schrijf(nu.join("\n"));
      if (!(await wacht(toneel))) return false;
      gewacht = true;
      nu = alinea;
    } else nu = samen;
  }
  toneel.schrijf(nu.join("\n"));
  return gewacht || !past(nu, erna) ? wacht(toneel) : true;
}

/** A paragraph that is longer than the screen comes in parts. */
const inStukken = (regels: readonly string[], hoogst: number): readonly (readonly string[])[] =>
  regels.length <= hoogst ? [regels] : [regels.slice(0, hoogst), ...inStukken(regels.slice(hoogst), hoogst)];

const NIET_BEWAARD =
  "Hier lees je alleen: deze tekst wordt niet bewaard. Gebruik hem straks bij een vraag. Enter: toch verder";

/** Waits for Enter; false when the user stops. */
export const wacht = async (toneel: Toneel): Promise<boolean> =>
  (await toneel.vraag(invoer, {
    beeld: toneel,
    meerRegels: false,
    opdrachten: [],
    fout: () => undefined,
    hint: (tekst) => (tekst === "" ? "Enter: verder · Ctrl-C: stoppen" : NIET_BEWAARD),
    toon: () => "verder",
    concept: { tekst: "" },
  })) !== undefined;
