import { DOCUMENTEN } from "../documents/documenten.ts";
import { leestIntern } from "../domain/zicht.ts";
import { alsJson, type Uitkomst } from "./uitslag.ts";

/** How the menu calls issuing. */
export const VERSTUREN = "Versturen: leg deze versie vast";

/** Whether documents of this kind go out, so that the register keeps who has them. */
export const kanUit = (id: string): boolean =>
  DOCUMENTEN.some((document) => document.id === id && !leestIntern(document.voor));

/** A letter, of which many go out together; what has versions goes one by one. */
export const gaatSamenUit = (id: string): boolean => DOCUMENTEN.some((d) => d.id === id && d.huisstijl === "brief");

/**
 * What one does now with what was made or issued, in sentences; nothing where something was not made. In a menu the next
 * step is a choice there, else it is a command.
 */
export function watNu(uitkomsten: readonly Uitkomst[], inMenu: boolean): readonly string[] {
  const { gemaakt, actueel, overgeslagen, mislukt } = alsJson(uitkomsten);
  const stukken = [...gemaakt, ...actueel];
  const [eerste] = stukken;
  if (eerste === undefined || overgeslagen.length + mislukt.length > 0) return [];
  const een = stukken.length === 1;
  const [hem, ervan] = een ? ["het", "dit document"] : ["ze", "deze documenten"];
  if (gemaakt.some(({ uitgegeven }) => uitgegeven !== undefined)) {
    const wat = gaatSamenUit(eerste.id) ? (een ? "de brief" : "de brieven") : ervan;
    return [`Je kunt ${wat} nu mailen of printen.`];
  }
  const lees = `Open ${hem} in Word en lees ${hem} na.`;
  const isAf = stukken.every(({ ontbreekt }) => ontbreekt.length === 0);
  const soorten = new Set(stukken.map(({ id }) => id));
  if (!isAf || soorten.size > 1 || !kanUit(eerste.id)) return [lees];
  return [
    `${lees} Klaar om te versturen?`,
    inMenu
      ? `Kies ${hem} dan nog eens, en daarna ‘${VERSTUREN}’.`
      : `Leg dan vast wie ${hem} krijgt: coalitie generate ${eerste.id} --issue`,
  ];
}
