import type { Tekst } from "../domain/velden.ts";
import type { Interviewer } from "./interviewer.ts";

/** A question of one line that is no field of the tree. */
export interface Losvraag {
  readonly vraag: string;
  readonly waarom: string;
  readonly voorbeeld: string;
  /** What one is doing: stands above the question. */
  readonly bij: string;
}

/** Asks for a line of text; undefined when one goes back or passes by, "stop" when one stops. */
export async function vraagRegel(
  interviewer: Interviewer,
  los: Losvraag,
): Promise<{ readonly tekst: string } | "stop" | undefined> {
  const { vraag, waarom, voorbeeld, bij } = los;
  const veld: Tekst = { soort: "tekst", vraag, waarom, voorbeeld, zicht: "P", diepte: "kern" };
  const antwoord = await interviewer.vraag({
    pad: "",
    veld,
    waar: { stap: bij, ronde: undefined, fase: undefined, blok: "", ding: undefined, nummer: 0, van: 0 },
    huidig: undefined,
    voorstel: undefined,
    mogelijkheden: [],
    nieuwMogelijk: false,
    standen: [],
    advies: undefined,
    toonWaarom: true,
    lees: (getypt) => ({ ok: true, waarde: typeof getypt === "string" ? getypt.trim() : getypt.join(" ").trim() }),
    lijkt: String,
  });
  if (antwoord.soort === "stop") return "stop";
  return antwoord.soort === "waarde" && antwoord.waarde !== "" ? { tekst: String(antwoord.waarde) } : undefined;
}
