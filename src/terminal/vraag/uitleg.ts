import type { Bladveld } from "../../domain/velden.ts";
import { opsomming } from "../../dutch/opsommingen.ts";
import { kleineLetter, metPunt } from "../../dutch/zinnen.ts";
import type { Gebruik, Vraagstelling } from "../../wizard/interviewer.ts";
import { term } from "../term.ts";
import { voorbeeldRegels } from "./kop.ts";
import { STANDEN } from "./reactie.ts";
import { standenMetUitleg } from "./standen.ts";

/**
 * What one is told who asks for more, in paragraphs: why the question matters, a good answer and a poor one, what the
 * words to choose from mean, where the answer goes (`gebruik`; undefined where that is not known), and what one can do
 * without an answer.
 */
export const uitlegAlineas = (vraag: Vraagstelling, gebruik: readonly Gebruik[] | undefined): readonly string[] =>
  [
    vraag.veld.waarom === "" ? [] : [term(vraag.veld.waarom)],
    [...voorbeeldRegels(vraag.veld), ...slechtRegels(vraag.veld)],
    optieRegels(vraag),
    (vraag.meer ?? []).map(term),
    gebruik === undefined ? [] : gebruikRegels(gebruik),
    vraag.standen.length === 0 ? [] : [`Geen antwoord? Met ${STANDEN} kies je:`, ...standenMetUitleg(vraag.standen)],
  ]
    .filter((regels) => regels.length > 0)
    .map((regels) => regels.join("\n"));

const slechtRegels = ({ slecht }: Bladveld): readonly string[] =>
  slecht === undefined ? [] : [`Liever niet: ‘${term(slecht.antwoord)}’ – ${term(slecht.omdat)}`];

/** What can be chosen, where that takes an explanation; a model has a longer one of its own. */
function optieRegels({ veld, meer, mogelijkheden }: Vraagstelling): readonly string[] {
  const uitgelegd = mogelijkheden.filter(({ uitleg }) => uitleg !== undefined);
  if (!("opties" in veld) || (meer ?? []).length > 0 || uitgelegd.length === 0) return [];
  return ["Wat je kunt kiezen:", ...uitgelegd.map(({ naam, uitleg = "" }) => `– ${term(naam)}: ${term(uitleg)}`)];
}

function gebruikRegels(gebruik: readonly Gebruik[]): readonly string[] {
  if (gebruik.length === 0) return ["Geen enkel document gebruikt dit antwoord."];
  const namen = (welke: readonly Gebruik[]): string => term(opsomming(welke.map(({ titel }) => kleineLetter(titel))));
  const wachtend = gebruik.filter(({ wacht }) => wacht);
  return [
    metPunt(`Dit antwoord werkt door in: ${namen(gebruik)}`),
    ...(wachtend.length === 0
      ? ["Er wacht nu geen document op."]
      : [metPunt(`Hierop ${wachtend.length === 1 ? "wacht" : "wachten"} nog: ${namen(wachtend)}`)]),
  ];
}
