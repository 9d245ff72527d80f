import type { Bladwaarde, Stand } from "../domain/boom.ts";
import { Botsing } from "../domain/botsing.ts";
import { UserError } from "../errors.ts";
import { doeOfVraag, NietVerder } from "./botsing.ts";
import type { Menu } from "./interviewer.ts";
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
  const veld = bladOp(pad);
  const was = (): string => `Je antwoord op ‘${veld.vraag}’ was:\n${toonWaarde(veld, antwoord, s.boek.coalitie)}`;
  try {
    await volhoud(s, bewaar, ANTWOORD, was);
  } catch (error) {
    if (error instanceof NietVerder) throw new NietVerder(error.lijst, `${error.message}\n${was()}`);
    if (error instanceof UserError) throw new UserError(error.code, `${error.message}\n${was()}`, error.hint);
    throw error;
  }
}

/**
 * Does something to the book that holds no typed answer: takes away, moves. When it cannot be done one reads why, and tries
 * again or leaves it. Returns whether it was done.
 */
export const doeOfLaat = (s: Sessie, doe: () => void): Promise<boolean> => volhoud(s, doe, HANDELING, () => "");

type Keuze = Pick<Menu, "titel" | "mogelijkheden">;

const OPNIEUW = { waarde: "opnieuw", naam: "Probeer het opnieuw" };

const ANTWOORD: Keuze = {
  titel: "Je antwoord is nog niet bewaard. Los het op, en probeer het dan opnieuw.",
  mogelijkheden: [OPNIEUW, { waarde: "stop", naam: "Stop; ik neem mijn antwoord zelf over" }],
};
const HANDELING: Keuze = {
  titel: "Dit is nog niet gedaan. Los het op, en probeer het dan opnieuw.",
  mogelijkheden: [OPNIEUW, { waarde: "laat", naam: "Laat maar" }],
};

async function volhoud(s: Sessie, doe: () => void, keuzes: Keuze, was: () => string): Promise<boolean> {
  for (;;) {
    try {
      return await doeOfVraag(s, doe);
    } catch (error) {
      // Trying again would write on top of what another hand did.
      if (!(error instanceof UserError) || error instanceof Botsing || error instanceof NietVerder) throw error;
      s.interviewer.toon(`\n${[error.message, error.hint, was()].filter((deel) => deel !== "").join("\n")}`);
      const keuze = await s.interviewer.menu({
        ...keuzes,
        waar: undefined,
        standaard: OPNIEUW.waarde,
        zonderTerug: true,
      });
      if (keuze === "laat") return false;
      if (keuze !== "opnieuw") throw error;
    }
  }
}
