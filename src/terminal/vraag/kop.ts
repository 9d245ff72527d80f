import type { Vraagstelling, Waar } from "../../wizard/interviewer.ts";
import type { Palet } from "../kleuren.ts";
import { term } from "../term.ts";
import { isGekozen } from "./soort.ts";

const FASEN = ["zij", "ik", "wij", "het"] as const;

/** The order of the method, with where one is in capitals: `zij → IK → wij → het`. */
export const lus = (fase: Waar["fase"]): string => FASEN.map((f) => (f === fase ? f.toUpperCase() : f)).join(" → ");

/** Where one is, in a line or two: the step and the place in it, then what it is about. */
export function waarRegels(waar: Waar, palet: Palet): readonly string[] {
  const plaats = [
    waar.stap,
    ...(waar.ronde === undefined ? [] : [`ronde ${waar.ronde}`]),
    ...(waar.fase === undefined ? [] : [lus(waar.fase)]),
    ...(waar.van === 0 ? [] : [`vraag ${waar.nummer} van ${waar.van}`]),
  ];
  const waarover = [waar.blok, waar.ding ?? ""].filter((deel) => deel !== "");
  return [
    palet.vaag(term(plaats.join(" · "))),
    ...(waarover.length === 0 ? [] : [palet.accent(term(waarover.join(" · ")))]),
  ];
}

/** Several answers stand below each other, as one types them. */
export function voorbeeldRegels({ soort, voorbeeld }: Vraagstelling["veld"]): readonly string[] {
  if (voorbeeld === "") return [];
  const delen = soort === "teksten" ? voorbeeld.split(" / ") : [voorbeeld];
  if (delen.length === 1) return [`Bijvoorbeeld: ${term(voorbeeld)}`];
  return ["Bijvoorbeeld, elk op een eigen regel:", ...delen.map((deel) => `  ${term(deel)}`)];
}

const LANG = 4;

/** What stands above a question: where one is, why it matters, advice, the question, an example, and the answer so far. */
export function kopRegels(vraag: Vraagstelling, palet: Palet): readonly string[] {
  const { veld, waar, huidig, voorstel, advies, toonWaarom } = vraag;
  const voorbeeld = veld.voorbeeld !== "" && !isGekozen(veld);
  return [
    "",
    ...waarRegels(waar, palet),
    "",
    ...(toonWaarom && veld.waarom !== "" ? [palet.vaag(term(veld.waarom))] : []),
    ...(advies === undefined ? [] : [term(advies)]),
    ...(advies !== undefined || (toonWaarom && veld.waarom !== "") ? [""] : []),
    palet.nadruk(term(veld.vraag)),
    ...(voorbeeld ? voorbeeldRegels(veld).map((regel) => palet.vaag(regel)) : []),
    ...(huidig === undefined ? [] : [`Nu: ${eerste(term(vraag.lijkt(huidig)), 4)}`]),
    ...(huidig === undefined && voorstel !== undefined
      ? [`Voorstel: [${eerste(term(vraag.lijkt(voorstel)), 2)}]`]
      : []),
  ];
}

/** A long answer by its first lines, the rest of them indented. */
function eerste(tekst: string, inspringing: number): string {
  const regels = tekst.split("\n");
  const getoond =
    regels.length <= LANG ? regels : [...regels.slice(0, LANG - 1), `… en nog ${regels.length - LANG + 1} regels`];
  return getoond.join(`\n${" ".repeat(inspringing)}`);
}
