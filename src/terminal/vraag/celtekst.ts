import { isStand } from "../../domain/boom.ts";
import type { Vraagstelling } from "../../wizard/interviewer.ts";
import type { Celoptie } from "../prompts/rasteraard.ts";
import { gevonden } from "../prompts/rasterkeuze.ts";
import { isEinde, type Plaats, type Rastermaat } from "../prompts/rasterplaats.ts";
import { plaatsInWoorden } from "../prompts/rastertekening.ts";
import { celaardVan } from "./cel.ts";
import { bijeen } from "./hints.ts";
import { standenInWoorden } from "./standen.ts";

/** A day without its weekday: in a cell there is little room. */
const WEEKDAG = /^(?:maan|dins|woens|donder|vrij|zater|zon)dag /;

/** What stands in a cell, as short as it can be; a suggestion stands between brackets. */
export function celtekst(vraag: Vraagstelling | undefined): string {
  if (vraag === undefined) return "";
  const { huidig, voorstel, veld } = vraag;
  const kort = (tekst: string): string => (veld.soort === "datum" ? tekst.replace(WEEKDAG, "") : tekst);
  if (huidig !== undefined) return kort(vraag.lijkt(huidig));
  return voorstel === undefined ? "" : `[${kort(vraag.lijkt(voorstel))}]`;
}

/** As many letters as can be read under a table. */
const OPGESOMD = 260;
/** How many of what was found are named. */
const GEVONDEN = 5;

/** A cell in words: whose it is, what stands there, the question, and what can be answered. */
export function overCel(
  naam: string,
  vraag: Vraagstelling | undefined,
  typt: string | undefined,
  maat: Rastermaat,
  plaats: Plaats,
): readonly string[] {
  const cel = celaardVan(vraag);
  if (vraag === undefined || cel === undefined || isEinde(maat, plaats)) return [];
  const keuzes =
    cel.opties === undefined
      ? voorbeeldVan(vraag)
      : cel.zoeken
        ? [gezochtIn(cel.opties, typt)]
        : keuzeregels(cel.opties, cel.aan, cel.meer);
  return [`${naam}: ${standVan(vraag)}`, ...keuzes, vraag.veld.vraag, plaatsInWoorden(maat, plaats)];
}

const OPEN = "nog open";

function standVan({ huidig, voorstel, lijkt, mogelijkheden }: Vraagstelling): string {
  if (huidig !== undefined) return lijkt(huidig).replace(/\n/g, " ");
  // Where it is an answer as well, it says too little.
  const open = mogelijkheden.some(({ naam }) => naam === OPEN) ? "nog geen antwoord" : OPEN;
  return voorstel === undefined ? open : `${open}; voorstel: ${lijkt(voorstel)}`;
}

const voorbeeldVan = ({ veld, huidig }: Vraagstelling): readonly string[] =>
  veld.voorbeeld === "" || (huidig !== undefined && !isStand(huidig)) ? [] : [`Bijvoorbeeld: ${veld.voorbeeld}`];

function keuzeregels(opties: readonly Celoptie[], aan: readonly string[], meer: boolean): readonly string[] {
  if (opties.length === 0) return ["Er is nog niets om uit te kiezen."];
  const namen = opties.map(({ waarde, naam, toets }, i) => {
    const gekozen = aan.includes(waarde) && meer ? " (gekozen)" : "";
    return `${toets ?? (i < 9 ? i + 1 : "")} ${naam}${gekozen}`.trim().replaceAll(" ", "\u00A0");
  });
  return [`Kies uit: ${namen.join(" · ")}`];
}

function gezochtIn(opties: readonly Celoptie[], typt: string | undefined): string {
  if (typt === undefined) {
    const alle = opties.map(({ naam }) => naam).join(" · ");
    return alle.length <= OPGESOMD
      ? `Typ een deel van: ${alle}`
      : `Typ een deel van de naam; er zijn er ${opties.length}.`;
  }
  const namen = gevonden(typt, opties).map(({ naam }) => naam);
  if (namen.length === 0) return "Niets gevonden.";
  const rest = namen.length - GEVONDEN;
  return `Gevonden: ${namen.slice(0, GEVONDEN).join(" · ")}${rest > 0 ? ` · en nog ${rest}` : ""}`;
}

/** What the keys do in a cell, or below the table. */
export function rasterhint(vraag: Vraagstelling | undefined, typt: string | undefined): string {
  const cel = celaardVan(vraag);
  if (vraag === undefined || cel === undefined)
    return ["Enter: klaar", "pijl omhoog: terug in de tabel", "<: terug", "Ctrl-C: stoppen"].map(bijeen).join(" · ");
  if (typt !== undefined)
    return [
      cel.zoeken ? "Enter: de eerste kiezen" : "Enter: bewaren",
      ...(cel.nieuw ? ["+: nieuw maken"] : []),
      "Esc: toch niet",
      "Ctrl-C: stoppen",
    ]
      .map(bijeen)
      .join(" · ");
  return [
    cel.opties === undefined
      ? cel.tekst === ""
        ? "typ het antwoord"
        : "typ iets anders, of Backspace: aanpassen"
      : cel.zoeken
        ? "typ de naam"
        : cel.meer
          ? "letter: aan of uit"
          : "letter of spatie: kiezen",
    cel.voorstel ? "Enter: voorstel overnemen" : "Enter: volgende open cel",
    "pijltjes en Tab: andere cel",
    ...(cel.nieuw ? ["+: nieuw"] : []),
    "?: uitleg",
    ...(cel.standen ? [`!: ${standenInWoorden(vraag.standen)}`] : []),
    "<: terug",
    "Esc: klaar",
    "Ctrl-C: stoppen",
  ]
    .map(bijeen)
    .join(" · ");
}
