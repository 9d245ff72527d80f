import type { Verwijsbaar } from "../../domain/velden.ts";
import type { Vraagstelling } from "../../wizard/interviewer.ts";
import { invoer } from "../prompts/invoer.ts";
import type { Toneel } from "../toneel.ts";
import { getypteOpdrachten, leegOrders, opdrachthint, toonOpdracht, veldhint } from "./hints.ts";
import { type Reactie, reactieOp, TERUG } from "./reactie.ts";

/** What can be made on the spot, and what one types for it. */
const NIEUW: Partial<Readonly<Record<Verwijsbaar, readonly [nieuw: string, typ: string]>>> = {
  organisaties: ["een nieuwe organisatie", "de naam van de organisatie"],
  personen: ["een nieuwe persoon", "de naam, zoals mevrouw A. de Vries"],
  onderwerpen: ["een nieuw onderwerp", "het onderwerp"],
  themas: ["een nieuw thema", "het thema"],
  gremia: ["een nieuwe overlegtafel", "de naam van de overlegtafel"],
  bijeenkomsten: ["een nieuwe bijeenkomst", "de naam van de bijeenkomst"],
  doelen: ["een nieuw doel", "het doel"],
  uitdagingen: ["een nieuwe uitdaging", "de uitdaging"],
  acties: ["een nieuwe actie", "de actie"],
  afspraken: ["een nieuwe afspraak", "de afspraak"],
  inzetten: ["een nieuwe inzet", "wat zij inbrengen"],
  visies: ["een nieuwe visie", "de visie in één zin"],
  risicos: ["een nieuw risico", "het risico"],
  besluiten: ["een nieuw besluit", "het stuk waarover het gaat"],
  bezegelingen: ["een nieuw document om te tekenen", "de titel"],
};

const over = ({ veld }: Vraagstelling) => ("naar" in veld ? NIEUW[veld.naar] : undefined);

/** What is made: `een nieuwe organisatie`. */
export const nieuwWoord = (vraag: Vraagstelling): string => over(vraag)?.[0] ?? "iets nieuws";

/** What to type for it: `Typ de naam van de organisatie`. */
const typNaam = (vraag: Vraagstelling): string => `Typ ${over(vraag)?.[1] ?? "de naam"}`;

const naamveld = (toneel: Toneel) => ({
  beeld: toneel,
  meerRegels: false,
  fout: () => undefined,
  concept: { tekst: "" },
});

/**
 * The name of something new beside what can be chosen; empty goes back to the list, undefined stops. What was sought in
 * vain is probably the name.
 */
export async function vraagNaam(vraag: Vraagstelling, gezocht: string, toneel: Toneel): Promise<string | undefined> {
  const isTerug = (tekst: string): boolean => tekst === "" || tekst === TERUG;
  const naam = await toneel.vraag(invoer, {
    ...naamveld(toneel),
    begin: gezocht,
    opdrachten: [TERUG],
    hint: (tekst) =>
      isTerug(tekst)
        ? `${typNaam(vraag)} · Enter: terug naar de lijst · Ctrl-C: stoppen`
        : "Enter: toevoegen · Ctrl-C: stoppen",
    toon: (tekst) => (isTerug(tekst) ? "terug" : tekst),
  });
  return naam === TERUG ? "" : naam;
}

/** With nothing to choose from yet, one types the name of the first, as any other answer. */
export async function vraagEerste(vraag: Vraagstelling, toneel: Toneel): Promise<Reactie> {
  const opdrachten = getypteOpdrachten(vraag);
  const [leeg, blijft] = vraag.huidig === undefined ? ["overslaan", "overgeslagen"] : ["zo laten", "blijft zo"];
  const naam = await toneel.vraag(invoer, {
    ...naamveld(toneel),
    opdrachten,
    hint: (tekst) =>
      opdrachthint(vraag, tekst) ??
      veldhint(tekst === "" ? [typNaam(vraag), `Enter: ${leeg}`, ...leegOrders(vraag)] : ["Enter: toevoegen"]),
    toon: (tekst) => (opdrachten.includes(tekst) ? toonOpdracht(tekst) : tekst === "" ? blijft : tekst),
  });
  if (naam === undefined) return { soort: "stop" };
  if (naam === "") return { soort: "houd" };
  return (opdrachten.includes(naam) ? reactieOp(naam) : undefined) ?? { soort: "nieuw", naam };
}
