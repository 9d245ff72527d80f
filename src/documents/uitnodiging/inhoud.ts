import type { Gezien } from "../../domain/gezien.ts";
import { getalwoord } from "../../dutch/bedragen.ts";
import { metPunt } from "../../dutch/zinnen.ts";
import { isDraft, known } from "../../gap.ts";
import type { Bijeenkomst } from "../delen/bijeenkomst.ts";
import { uitspraakVan } from "../delen/uitspraken.ts";

type Kijk = Gezien<"genodigde">;

/** What kind of letter goes with the meeting. Where nothing is known yet, the letter to explore. */
type Brieftoon =
  | "verkenning"
  | "voorstel"
  | "plan"
  | "oprichting"
  | "ontmoeting"
  | "werk"
  | "informatie"
  | "tekening"
  | "slot";

const PER_SOORT = {
  verkenning: "verkenning",
  werksessie: "werk",
  overleg: "werk",
  partnerontmoeting: "ontmoeting",
  informatie: "informatie",
  ondertekening: "tekening",
  slot: "slot",
} as const;

export function brieftoonVan(b: Bijeenkomst): Brieftoon {
  const soort = known(b.soort) ?? "verkenning";
  if (soort !== "start") return PER_SOORT[soort];
  const stuk = known(b.stuk);
  if (stuk === "initiatiefvoorstel") return "voorstel";
  return stuk === "plan van aanpak" || stuk === "beide" ? "plan" : "oprichting";
}

/** The day on which the partners met last before this meeting, to explore or to start; empty where they did not. */
export function vorigeBijeenkomst(c: Pick<Kijk, "bijeenkomsten">, b: Bijeenkomst): string {
  const dag = known(b.datum) ?? "";
  return (
    c.bijeenkomsten
      .filter((ander) => ander.soort === "verkenning" || ander.soort === "start")
      .map((ander) => known(ander.datum) ?? "")
      .filter((ander) => ander !== "" && ander < dag)
      .sort()
      .at(-1) ?? ""
  );
}

/** Whether there was a proposal on the table before, so that this is another one. */
export const isNieuwVoorstel = (c: Pick<Kijk, "bijeenkomsten">, b: Bijeenkomst): boolean =>
  c.bijeenkomsten.some(
    (ander) =>
      ander.soort === "start" &&
      ander.stuk === "initiatiefvoorstel" &&
      (known(ander.datum) ?? "9999") < (known(b.datum) ?? ""),
  );

/** In words, and only where there is something to choose: `twee`. */
const keuze = (opties: readonly object[]): string => {
  const aantal = opties.filter((optie) => !isDraft(optie)).length;
  return aantal > 1 ? getalwoord(aantal) : "";
};

/** How many options the proposal gives for the content and for working together. */
export function optiesVan(c: Pick<Kijk, "gangen">, b: Bijeenkomst) {
  const gang = c.gangen.find((g) => !isDraft(g) && g.id === b.gang);
  const inhoud = gang === undefined ? "" : keuze(gang.inhoudelijkeOpties);
  const samenwerking = gang === undefined ? "" : keuze(gang.samenwerkingsopties);
  return { beide: inhoud !== "" && samenwerking !== "", inhoud, samenwerking };
}

/** The kinds of own words that say why somebody should come, the strongest first. What stays outside is no reason. */
const REDENEN = ["drijfveer", "opbrengst", "kans", "bijdrage", "voorwaarde"] as const;

/**
 * The one sentence this organisation released that says best why it should come, and who agreed to it. Only their own
 * words: those of another partner never get into this letter, however far they were released.
 */
export function eigenWoorden(
  c: Pick<Kijk, "uitspraken">,
  organisatie: string,
): { readonly tekst: string; readonly door: string } | undefined {
  const beste = REDENEN.map((soort) => uitspraakVan(c, organisatie, soort)).find((u) => u !== undefined);
  const tekst = beste === undefined ? undefined : known(beste.tekst);
  return beste === undefined || tekst === undefined ? undefined : { tekst, door: known(beste.akkoord.door) ?? "" };
}

/** A sentence in quotation marks. */
export const aangehaald = (tekst: string): string => tussenTekens(metPunt(tekst.replace(/\s*\n\s*/g, " ")));

/** Words in quotation marks; double ones where single ones stand in it already. */
export const tussenTekens = (woorden: string): string => (woorden.includes("‘") ? `“${woorden}”` : `‘${woorden}’`);
