import { type Bladwaarde, isStand } from "../../domain/boom.ts";
import type { Antwoord, Vraagstelling } from "../../wizard/interviewer.ts";
import { invoer } from "../prompts/invoer.ts";
import { term } from "../term.ts";
import type { Toneel } from "../toneel.ts";
import { begrepen } from "./begrepen.ts";
import { getypteOpdrachten, leegOrders, opdrachthint, toonOpdracht, veldhint } from "./hints.ts";
import { EDITOR, EDITORTOETS, type Reactie, reactieOp, TERUG, UITLEG } from "./reactie.ts";

export const isLang = ({ veld }: Vraagstelling): boolean => veld.soort === "alineas" || veld.soort === "teksten";

/** The orders that can stand below a text: explain, and go back. What was typed is not lost by them. */
const ONDERAAN: readonly string[] = [UITLEG, TERUG];

/** A text of more lines, and the order on the last one. */
function splits(vraag: Vraagstelling, tekst: string): { readonly inhoud: string; readonly opdracht?: string } {
  const [, inhoud = "", opdracht = ""] = /^([\s\S]*)\n\s*(\S)\s*$/.exec(tekst) ?? [];
  return isLang(vraag) && ONDERAAN.includes(opdracht) ? { inhoud: inhoud.trim(), opdracht } : { inhoud: tekst };
}

/** Asks for an answer that is typed. `begin` is what stands in the field already. */
export async function vraagGetypt(vraag: Vraagstelling, toneel: Toneel, begin = ""): Promise<Reactie> {
  const concept = { tekst: begin };
  const opdrachten = getypteOpdrachten(vraag);
  const getypt = await toneel.vraag(invoer, {
    beeld: toneel,
    meerRegels: isLang(vraag),
    aanpassen: teVeranderen(vraag),
    opdrachten,
    onderaan: isLang(vraag) ? ONDERAAN : [],
    sneltoetsen: isLang(vraag) ? { [EDITORTOETS]: EDITOR } : undefined,
    begin,
    hint: (tekst) => hintBij(vraag, tekst),
    fout: (tekst) =>
      tekst === "" || opdrachten.includes(tekst) ? undefined : foutIn(vraag, splits(vraag, tekst).inhoud),
    toon: (tekst) => toonAntwoord(vraag, tekst, opdrachten),
    letOp: (tekst) => begrepen(vraag, tekst).letOp,
    concept,
  });
  if (getypt === EDITOR) return { soort: "editor", begin: splits(vraag, concept.tekst).inhoud };
  if (getypt === undefined) return meldKwijt(vraag, opdrachten.includes(concept.tekst) ? "" : concept.tekst, toneel);
  if (getypt === "") return zonder(vraag);
  const { inhoud, opdracht } = splits(vraag, getypt);
  if (opdracht === UITLEG) return { soort: "uitleg", begin: inhoud };
  if (opdracht === TERUG) return { ...meldKwijt(vraag, inhoud, toneel), soort: "terug" };
  return (
    (opdrachten.includes(getypt) ? reactieOp(getypt) : undefined) ?? antwoordVan(vraag, getypt) ?? { soort: "houd" }
  );
}

/** What is wrong with what was typed, and how to put it right; undefined when nothing is. */
export function foutIn(vraag: Vraagstelling, tekst: string): string | undefined {
  const gelezen = leesTekst(vraag, tekst);
  if (gelezen.ok) return undefined;
  return ZEGT_HOE.test(gelezen.melding) ? gelezen.melding : `${gelezen.melding} ${gelezen.hint}`.trim();
}

/** The message says itself what to type; the hint then speaks of how it stands in a file. */
const ZEGT_HOE = /\b(Schrijf|Kies|Bedoel|Typ)\b/;

const leesTekst = (vraag: Vraagstelling, tekst: string) =>
  vraag.lees(vraag.veld.soort === "teksten" ? tekst.split("\n") : tekst);

/** What was typed, as an answer; undefined when it is none. */
export function antwoordVan(vraag: Vraagstelling, tekst: string): Antwoord | undefined {
  const gelezen = leesTekst(vraag, tekst);
  if (!gelezen.ok || gelezen.waarde === undefined) return undefined;
  return isStand(gelezen.waarde)
    ? { soort: "stand", stand: gelezen.waarde }
    : { soort: "waarde", waarde: gelezen.waarde };
}

/** Enter on an empty field: what is there stays, else the suggestion is taken. */
const zonder = ({ huidig, voorstel }: Vraagstelling): Antwoord =>
  huidig === undefined && voorstel !== undefined ? { soort: "waarde", waarde: voorstel } : { soort: "houd" };

/**
 * Half a long text is kept where nothing stood yet: it cost work. Half a change is not, for who stops halfway may well
 * have wanted the old text back.
 */
export function gestopt(vraag: Vraagstelling, tekst: string): Extract<Antwoord, { readonly soort: "stop" }> {
  const bewaren = isLang(vraag) && (vraag.huidig === undefined || vraag.half === true);
  if (!bewaren || tekst === "") return { soort: "stop" };
  const antwoord = antwoordVan(vraag, splits(vraag, tekst).inhoud);
  return antwoord?.soort === "waarde" ? { soort: "stop", concept: antwoord.waarde } : { soort: "stop" };
}

/** The same; what was typed and is not kept is told, word for word, to be copied or typed again. */
export function meldKwijt(vraag: Vraagstelling, tekst: string, toneel: Toneel): ReturnType<typeof gestopt> {
  const antwoord = gestopt(vraag, tekst);
  if (antwoord.concept === undefined && tekst !== "" && tekst !== (teVeranderen(vraag) ?? "").trim())
    toneel.schrijf(nietBewaard(tekst));
  return antwoord;
}

/** Of half an answer that is not kept. */
export const nietBewaard = (tekst: string): string => `\nNiet bewaard, want het was nog niet af: ‘${term(tekst)}’`;

/** What Tab puts in the field. */
export function teVeranderen({ huidig, voorstel, lijkt }: Vraagstelling): string | undefined {
  const waarde = huidig === undefined ? voorstel : huidig;
  if (waarde === undefined || isStand(waarde)) return undefined;
  return isRij(waarde) ? waarde.join("\n") : typeof waarde === "string" ? lijktOf(waarde, lijkt) : lijkt(waarde);
}

const isRij = (waarde: Bladwaarde): waarde is readonly string[] => Array.isArray(waarde);
const lijktOf = (waarde: string, lijkt: Vraagstelling["lijkt"]): string =>
  waarde.includes("\n") ? waarde : lijkt(waarde);

function toonAntwoord(vraag: Vraagstelling, tekst: string, opdrachten: readonly string[]): string {
  if (opdrachten.includes(tekst)) return toonOpdracht(tekst);
  const { opdracht } = splits(vraag, tekst);
  if (opdracht !== undefined) return toonOpdracht(opdracht);
  const antwoord = tekst === "" ? zonder(vraag) : antwoordVan(vraag, tekst);
  if (antwoord?.soort === "waarde")
    return isRij(antwoord.waarde) ? antwoord.waarde.join("\n") : vraag.lijkt(antwoord.waarde);
  if (antwoord?.soort === "stand") return vraag.lijkt(antwoord.stand);
  return vraag.huidig === undefined ? "overgeslagen" : "blijft zo";
}

/** How it is understood is told before it is saved. */
function bewaarhint(vraag: Vraagstelling, tekst: string): string {
  const { als } = begrepen(vraag, tekst);
  return als === undefined ? "Enter: bewaren" : `Enter: bewaren als ${als}`;
}

const EDITORHINT = "Ctrl-O: in\u00A0je\u00A0editor";

function hintBij(vraag: Vraagstelling, tekst: string): string {
  const leeg = tekst === "";
  return (
    opdrachthint(vraag, splits(vraag, tekst).opdracht ?? tekst) ??
    veldhint(
      leeg
        ? [
            `Enter: ${leegBetekent(vraag)}`,
            ...(teVeranderen(vraag) !== undefined ? ["Tab: aanpassen"] : []),
            ...leegOrders(vraag),
            ...(isLang(vraag) ? [EDITORHINT] : []),
          ]
        : isLang(vraag)
          ? ["Enter twee keer: klaar", "op een eigen regel ?:\u00A0uitleg of <:\u00A0terug", EDITORHINT]
          : [bewaarhint(vraag, tekst)],
    )
  );
}

const leegBetekent = ({ huidig, voorstel }: Vraagstelling): string =>
  huidig !== undefined ? "zo laten" : voorstel !== undefined ? "voorstel overnemen" : "overslaan";
