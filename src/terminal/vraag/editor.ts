import { geteld } from "../../dutch/tellen.ts";
import type { Antwoord, Vraagstelling } from "../../wizard/interviewer.ts";
import { lijst } from "../prompts/lijst.ts";
import type { Teksteditor } from "../teksteditor.ts";
import { term } from "../term.ts";
import type { Toneel } from "../toneel.ts";
import { vouw } from "../vouwen.ts";
import { antwoordVan, foutIn, teVeranderen } from "./getypt.ts";
import { voorbeeldRegels } from "./kop.ts";
import { wacht } from "./lezen.ts";

/** An answer, or what stands in the field when the question is put again. */
export type NaEditor = Antwoord | { readonly soort: "veld"; readonly begin: string };

const GEEN_EDITOR =
  "Ik vind op deze computer geen editor. Zet de naam van je editor in EDITOR, bijvoorbeeld nano, en begin opnieuw. Je kunt hier ook gewoon typen of plakken.";

/** Lets the answer be written in an editor. What is written there and is right, is the answer. */
export async function naarEditor(
  vraag: Vraagstelling,
  toneel: Toneel,
  editor: Teksteditor | undefined,
  getypt: string,
): Promise<NaEditor> {
  const veld: NaEditor = { soort: "veld", begin: getypt };
  if (editor?.naam === undefined) return zeg(toneel, GEEN_EDITOR, veld);
  const begin = getypt === "" ? (teVeranderen(vraag) ?? "") : getypt;
  const {
    tekst: eerst,
    melding,
    misschienOpen,
  } = await editor.schrijf({
    pad: vraag.pad,
    tekst: begin,
    toelichting: toelichtingBij(vraag),
  });
  let tekst = eerst;
  if (misschienOpen === true && !isNieuw(tekst, begin)) {
    toneel.schrijf(
      `Staat het venster van ${term(editor.naam)} nog open? Bewaar de tekst daar, sluit het venster en druk dan hier op Enter.`,
    );
    if (!(await wacht(toneel))) return { soort: "stop" };
    tekst = editor.lees(vraag.pad);
  }
  if (!isNieuw(tekst, begin)) {
    editor.vergeet(vraag.pad);
    return zeg(toneel, melding ?? "Er is niets veranderd.", veld);
  }
  return neem(vraag, toneel, tekst, melding);
}

/** An emptied text means: as it was. */
const isNieuw = (tekst: string | undefined, begin: string): tekst is string =>
  tekst !== undefined && tekst.trim() !== "" && tekst.trim() !== begin.trim();

function zeg(toneel: Toneel, melding: string, wat: NaEditor): NaEditor {
  toneel.schrijf(`${term(melding)}\n`);
  return wat;
}

/** After a failure the text stands in the field, for the user to judge. */
function neem(vraag: Vraagstelling, toneel: Toneel, tekst: string, melding: string | undefined): NaEditor {
  const mis = melding === undefined ? foutIn(vraag, tekst) : `${melding} De tekst staat hieronder.`;
  const antwoord = mis === undefined ? antwoordVan(vraag, tekst) : undefined;
  if (antwoord === undefined) return zeg(toneel, mis ?? "De tekst staat hieronder.", { soort: "veld", begin: tekst });
  toneel.schrijf(`${begin(tekst, toneel)}\n`);
  return antwoord;
}

const GETOOND = 4;

/** The first lines of a text, as an answer stays on the screen. */
function begin(tekst: string, { breedte, palet }: Toneel): string {
  const alle = vouw(term(tekst), breedte() - 3).split("\n");
  const rest = alle.length - GETOOND;
  const getoond = alle.slice(0, GETOOND).map((regel, i) => `${i === 0 ? "> " : "  "}${palet.accent(regel)}`);
  return [...getoond, ...(rest > 0 ? [palet.vaag(`… ${geteld(rest, "regel", "regels")} meer`)] : [])].join("\n");
}

const toelichtingBij = (vraag: Vraagstelling): readonly string[] => [
  vraag.veld.vraag,
  ...(vraag.veld.waarom === "" ? [] : ["", vraag.veld.waarom]),
  ...(vraag.veld.voorbeeld === "" ? [] : ["", ...voorbeeldRegels(vraag.veld)]),
  ...(vraag.veld.soort === "teksten" ? ["", "Elke regel is een antwoord."] : []),
];

/**
 * Offers a text that was left open in an editor: what stands in the field then, or undefined to begin as usual. Who does
 * not choose finds it again the next time.
 */
export async function biedAchtergeblevenAan(
  vraag: Vraagstelling,
  toneel: Toneel,
  editor: Teksteditor,
): Promise<string | "stop" | undefined> {
  const tekst = editor.achtergebleven(vraag.pad);
  if (tekst === undefined) return undefined;
  if (!isNieuw(tekst, teVeranderen(vraag) ?? "")) {
    editor.vergeet(vraag.pad);
    return undefined;
  }
  toneel.schrijf(`Er stond nog een tekst in de editor open:\n${begin(tekst, toneel)}\n`);
  const keuze = await toneel.vraag(lijst, {
    beeld: toneel,
    opties: [
      { waarde: "verder", naam: "Verder met die tekst" },
      { waarde: "weg", naam: "Gooi die tekst weg" },
    ],
    opdrachten: [{ waarde: "later", naam: "Beslis later", toets: "<", uitweg: true }],
    meer: false,
    zoeken: false,
    aan: [],
    hint: "pijltjes om te kiezen · Enter: bevestigen · Esc: later · Ctrl-C: stoppen",
  });
  if (keuze === undefined) return "stop";
  const gekozen = keuze.soort === "gekozen" ? keuze.waarden[0] : undefined;
  if (gekozen === "weg") editor.vergeet(vraag.pad);
  return gekozen === "verder" ? tekst : undefined;
}
