import type { Bladwaarde, Stand } from "../domain/boom.ts";
import { Botsing } from "../domain/botsing.ts";
import { UserError } from "../errors.ts";
import { doeOfVraag, NietVerder } from "./botsing.ts";
import { bladOp } from "./paden.ts";
import type { Sessie } from "./sessie.ts";
import { toonWaarde } from "./tonen.ts";

/**
 * Saves an answer, and does not lose it when that cannot be done, as when the file was broken by hand meanwhile: it is
 * shown, and saving is tried again as often as the person wants. Where another hand changed the same, one chooses between
 * the two. Whoever stops gets the answer in the error that ends the sitting.
 */
export async function houdVast(
  s: Sessie,
  pad: string,
  antwoord: Bladwaarde | Stand,
  bewaar: () => void,
): Promise<void> {
  for (;;) {
    try {
      await doeOfVraag(s, bewaar);
      return;
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      const veld = bladOp(pad);
      const was = `Je antwoord op ‘${veld.vraag}’ was:\n${toonWaarde(veld, antwoord, s.boek.coalitie)}`;
      // Trying again would write on top of what another hand did.
      if (error instanceof Botsing || error instanceof NietVerder)
        throw new UserError(error.code, `${error.message}\n${was}`, error.hint);
      s.interviewer.toon([error.message, error.hint, was].filter((deel) => deel !== "").join("\n"));
      const keuze = await s.interviewer.menu({
        titel: "Je antwoord is nog niet bewaard. Los het op, en probeer het dan opnieuw.",
        waar: undefined,
        mogelijkheden: [
          { waarde: "opnieuw", naam: "Probeer het opnieuw" },
          { waarde: "stop", naam: "Stop; ik neem mijn antwoord zelf over" },
        ],
        standaard: "opnieuw",
      });
      if (keuze !== "opnieuw") throw new UserError(error.code, `${error.message}\n${was}`, error.hint);
    }
  }
}
