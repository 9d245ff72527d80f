import { dingIn, isLijst } from "../domain/pad.ts";
import { onderdeelVan, stapVan } from "../plan/paden.ts";
import type { Boek } from "./boek.ts";
import { zonderHervatten } from "./hervatten.ts";
import type { Gebruik, Interviewer } from "./interviewer.ts";
import { vraagvelden } from "./paden.ts";
import { vastePlek } from "./plek.ts";
import { maakSessie } from "./stap.ts";
import { vraaghalte } from "./vraag.ts";

/**
 * Asks one question again, by the path of its answer, as its step would. Undefined when it cannot be asked: what a partner
 * agreed to changes by an act of release, and advice is filled in by itself.
 */
export async function vraagOpnieuw(
  pad: string,
  boek: Boek,
  interviewer: Interviewer,
  gebruik?: (pad: string) => Promise<readonly Gebruik[]>,
): Promise<"klaar" | "gestopt" | undefined> {
  const [veld] = vraagvelden(pad);
  if (veld === undefined || isLijst(veld.veld) || pad.startsWith("uitspraken[")) return undefined;
  const opties = { verdieping: false, open: false, review: false, ...(gebruik === undefined ? {} : { gebruik }) };
  const s = zonderHervatten(maakSessie(onderdeelVan(stapVan(pad, boek.coalitie)), boek, interviewer, opties));
  const ding = dingIn(pad);
  const naam = ding === "" ? pad : pad.slice(ding.length + 1);
  const halte = vraaghalte(s, vastePlek(ding), naam, () => ({ blok: "Eén antwoord veranderen" }));
  if (!halte.geldt("achteruit")) return undefined;
  return (await halte.bezoek("vooruit", { nummer: 0, van: 0 })) === "stop" ? "gestopt" : "klaar";
}
