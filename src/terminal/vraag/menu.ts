import type { Menu } from "../../wizard/interviewer.ts";
import { lijst } from "../prompts/lijst.ts";
import { term } from "../term.ts";
import type { Toneel } from "../toneel.ts";
import { bijeen } from "./hints.ts";
import { waarRegels } from "./kop.ts";

/** With more than this one looks faster by typing than with the arrows. */
const OVERZICHT = 11;

/** What stands above a long menu is what it is about: the answers of a step. */
const HOOGST = 7;

/** Going back and giving no answer have the same key wherever they can be chosen. */
const TOETSEN: Readonly<Record<string, string>> = { terug: "<", later: "!" };

/** The way out of the outermost menu, from which nothing leads back. */
const EINDE = "einde";

/** Lets the user choose what to do: the chosen word, "terug" or "stop". */
export async function toonMenu(menu: Menu, toneel: Toneel): Promise<string> {
  const { titel, waar, mogelijkheden, standaard } = menu;
  const plaats = waar === undefined ? [] : [...waarRegels(waar, toneel.palet), ""];
  toneel.schrijf(["", ...plaats, toneel.palet.nadruk(term(titel))].join("\n"));
  const heeft = (waarde: string) => mogelijkheden.some((mogelijkheid) => mogelijkheid.waarde === waarde);
  const zonderTerug = menu.zonderTerug === true || heeft(EINDE);
  const lang = mogelijkheden.length > OVERZICHT && !heeft(EINDE);
  const keuze = await toneel.vraag(lijst, {
    beeld: toneel,
    opties: mogelijkheden.map((m) => ({ ...m, toets: TOETSEN[m.waarde] })),
    opdrachten: [
      ...(heeft("terug") || zonderTerug ? [] : [{ waarde: "terug", naam: "Terug", toets: "<", uitweg: true as const }]),
      ...(heeft("stop") || heeft(EINDE) ? [] : [{ waarde: "stop", naam: "Stoppen" }]),
    ],
    meer: false,
    zoeken: lang,
    ...(lang ? { hoogst: HOOGST } : {}),
    aan: standaard === undefined ? [] : [standaard],
    hint: [
      "pijltjes om te kiezen",
      "Enter: bevestigen",
      ...(zonderTerug ? [] : [bijeen("< of Esc: terug")]),
      bijeen("Ctrl-C: stoppen"),
    ].join(" · "),
  });
  if (keuze === undefined) return "stop";
  return keuze.soort === "gekozen" ? (keuze.waarden[0] ?? "stop") : keuze.waarde;
}
