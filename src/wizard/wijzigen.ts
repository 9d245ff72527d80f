import { isLijst } from "../domain/pad.ts";
import { stapVan } from "../plan/paden.ts";
import { stapMet } from "../plan/stappen.ts";
import { START } from "../plan/start.ts";
import type { Boek } from "./boek.ts";
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
  const thuis = stapVan(pad, boek.coalitie);
  const s = {
    ...maakSessie(thuis === "start" ? START : stapMet(thuis), boek, interviewer, {
      verdieping: false,
      open: false,
      review: false,
      ...(gebruik === undefined ? {} : { gebruik }),
    }),
    hervat: { nu: false, naar: undefined, gezegd: false },
  };
  const ding = pad.slice(0, pad.lastIndexOf("]") + 1);
  const naam = ding === "" ? pad : pad.slice(ding.length + 1);
  const halte = vraaghalte(s, vastePlek(ding), naam, () => ({ blok: "Eén antwoord veranderen" }));
  if (!halte.geldt("achteruit")) return undefined;
  return (await halte.bezoek("vooruit", { nummer: 0, van: 0 })) === "stop" ? "gestopt" : "klaar";
}
