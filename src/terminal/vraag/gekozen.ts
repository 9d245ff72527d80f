import { type Bladwaarde, isStand } from "../../domain/boom.ts";
import type { Antwoord, Vraagstelling } from "../../wizard/interviewer.ts";
import { lijst } from "../prompts/lijst.ts";
import type { Opdracht, Optie } from "../prompts/lijstaard.ts";
import type { Lijstkeuze } from "../prompts/lijststand.ts";
import type { Toneel } from "../toneel.ts";
import { bijeen } from "./hints.ts";
import { nieuwWoord, vraagEerste, vraagNaam } from "./nieuw.ts";
import { type Reactie, reactieOp, STANDEN, TERUG, UITLEG } from "./reactie.ts";
import { standenInWoorden } from "./standen.ts";

const NIEUW = "+";
const STOP = "stop";
const VERDER = "verder";
/** With more than this, one looks faster by typing than with the arrows. */
const OVERZICHT = 7;

/** What this points at comes in another list or step. */
const NIETS_TE_KIEZEN: Opdracht = { waarde: VERDER, naam: "Er is nog niets om uit te kiezen; verder" };

const SNEL = ["?: uitleg", "< of Esc: terug"];

/** Whether several can be chosen. */
export const isMeer = ({ veld }: Vraagstelling): boolean => veld.soort === "meerkeuze" || veld.soort === "verwijzingen";

/** Asks for an answer that is chosen from a list. */
export async function vraagGekozen(vraag: Vraagstelling, toneel: Toneel): Promise<Reactie> {
  const opties = optiesVan(vraag);
  if (opties.length === 0 && vraag.nieuwMogelijk) return vraagEerste(vraag, toneel);
  const keuze = await toneel.vraag(lijst, {
    beeld: toneel,
    eerst: opties.length === 0 ? undefined : eerstBij(vraag),
    opties,
    opdrachten: [...(opties.length === 0 ? [NIETS_TE_KIEZEN] : []), ...opdrachtenVan(vraag)],
    meer: isMeer(vraag),
    geordend: vraag.veld.soort === "verwijzingen",
    zoeken: opties.length > OVERZICHT,
    aan: waardenVan(vraag.huidig ?? vraag.voorstel),
    hint: hintBij(vraag, opties.length > OVERZICHT),
  });
  if (keuze === undefined) return { soort: "stop" };
  return keuze.soort === "gekozen" ? antwoordVan(vraag, keuze.waarden) : naOpdracht(vraag, keuze, toneel);
}

/** Where nothing stands or is suggested, Enter chooses nothing: it passes by, as it does at a question that is typed. */
function eerstBij(vraag: Vraagstelling): Opdracht | undefined {
  if (isMeer(vraag) || waardenVan(vraag.huidig ?? vraag.voorstel).length > 0) return undefined;
  // What has no way of not answering is needed.
  if (vraag.huidig === undefined && vraag.standen.length === 0) return undefined;
  return vraag.huidig === undefined
    ? { waarde: VERDER, naam: "Overslaan" }
    : { waarde: VERDER, naam: `Zo laten: ${vraag.lijkt(vraag.huidig)}` };
}

function optiesVan({ veld, mogelijkheden, huidig, voorstel }: Vraagstelling): readonly Optie[] {
  const opties = mogelijkheden.length === 0 ? vasteOpties(veld) : mogelijkheden;
  const nu = waardenVan(huidig);
  const bedoeld = huidig === undefined ? waardenVan(voorstel) : [];
  const merk = (waarde: string) => (nu.includes(waarde) ? "nu" : bedoeld.includes(waarde) ? "voorstel" : undefined);
  return opties.map((optie) => ({ ...optie, merk: merk(optie.waarde) }));
}

function vasteOpties(veld: Vraagstelling["veld"]): readonly Optie[] {
  if (veld.soort === "jaNee")
    return [
      { waarde: "ja", naam: "Ja" },
      { waarde: "nee", naam: "Nee" },
    ];
  return veld.soort === "keuze" || veld.soort === "meerkeuze"
    ? veld.opties.map((optie) => ({ waarde: optie, naam: optie }))
    : [];
}

/** An answer as words of the list. */
export function waardenVan(waarde: Vraagstelling["huidig"]): readonly string[] {
  if (waarde === undefined || isStand(waarde)) return [];
  if (typeof waarde === "boolean") return [waarde ? "ja" : "nee"];
  return Array.isArray(waarde) ? waarde.map(String) : [String(waarde)];
}

function opdrachtenVan(vraag: Vraagstelling): readonly Opdracht[] {
  const { standen, nieuwMogelijk } = vraag;
  const nieuw = `+ ${nieuwWoord(vraag)}`;
  const maak = { waarde: NIEUW, naam: `${nieuw}…`, toets: NIEUW, bijZoeken: (naam: string) => `${nieuw}: ‘${naam}’` };
  return [
    ...(nieuwMogelijk ? [maak] : []),
    ...(standen.length === 0
      ? []
      : [{ waarde: STANDEN, naam: `Geen antwoord: ${standenInWoorden(standen)}…`, toets: STANDEN }]),
    { waarde: UITLEG, naam: "Meer uitleg", toets: UITLEG },
    { waarde: TERUG, naam: "Vorige vraag", toets: TERUG, uitweg: true },
    { waarde: STOP, naam: "Stoppen" },
  ];
}

/** The same answer again changes nothing; nothing ticked where something was, means that there are none. */
function antwoordVan(vraag: Vraagstelling, waarden: readonly string[]): Antwoord {
  const nu = waardenVan(vraag.huidig);
  if (waarden.length === nu.length && waarden.every((waarde) => nu.includes(waarde))) return { soort: "houd" };
  if (waarden.length === 0) return { soort: "stand", stand: { status: "geen" } };
  return { soort: "waarde", waarde: alsWaarde(vraag, waarden) };
}

/** Words of the list as an answer. */
export function alsWaarde(vraag: Vraagstelling, waarden: readonly string[]): Bladwaarde {
  const [eerste = ""] = waarden;
  if (isMeer(vraag)) return waarden;
  return vraag.veld.soort === "jaNee" ? eerste === "ja" : eerste;
}

async function naOpdracht(
  vraag: Vraagstelling,
  keuze: Extract<Lijstkeuze, { soort: "opdracht" }>,
  toneel: Toneel,
): Promise<Reactie> {
  if (keuze.waarde === VERDER) return { soort: "houd" };
  if (keuze.waarde !== NIEUW) return reactieOp(keuze.waarde) ?? { soort: "stop" };
  const naam = await vraagNaam(vraag, keuze.zoek, toneel);
  if (naam === undefined) return { soort: "stop" };
  if (naam === "") return vraagGekozen(vraag, toneel);
  return { soort: "nieuw", naam, ...(isMeer(vraag) ? { naast: keuze.waarden } : {}) };
}

function hintBij(vraag: Vraagstelling, zoeken: boolean): string {
  return [
    ...(zoeken ? ["typ om te zoeken"] : []),
    "pijltjes om te kiezen",
    isMeer(vraag)
      ? "spatie om aan te vinken · Enter om te bewaren"
      : `Enter: ${eerstBij(vraag) === undefined ? "bevestigen" : vraag.huidig === undefined ? "overslaan, of wat je aanwijst" : "zo laten, of wat je aanwijst"}`,
    ...SNEL.map(bijeen),
    ...(vraag.standen.length > 0 ? [bijeen("!: geen antwoord")] : []),
    bijeen("Ctrl-C: stoppen"),
  ].join(" · ");
}
