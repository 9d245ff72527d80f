import { velden } from "../../domain/declaratie.ts";
import { leesVersie } from "../../domain/versienummers.ts";
import { leesDatum } from "../../dutch/lezen.ts";
import { netjes } from "../../dutch/netjes.ts";
import { UserError } from "../../errors.ts";
import { isOn, listOf, type Options, textOf } from "../session.ts";

const { status, verzonden } = velden.stukken.velden;
export const STATUSSEN = status.opties.filter((s) => s !== "ingetrokken");
type Status = Exclude<(typeof status.opties)[number], "ingetrokken">;

/** What was asked of an issue; what was not is for the program to choose. */
export interface Wens {
  readonly status: Status | undefined;
  readonly versie: string | undefined;
  readonly datum: string | undefined;
  readonly aan: readonly string[];
  readonly via: (typeof verzonden.velden.via.opties)[number] | undefined;
  readonly reactieVoor: string | undefined;
  readonly wijzigingen: readonly string[];
}

/** What only has a meaning for an issue. */
const ALLEEN_BIJ_UITGEVEN = ["status", "versie", "aan", "via", "reactieVoor", "wijziging"] as const;

/** Refuses flags that do not go together, before anything is made. */
export function keurUitgave(options: Options): void {
  const los = ALLEEN_BIJ_UITGEVEN.find((naam) => options[naam] !== undefined);
  if (!isOn(options, "issue")) {
    if (los === undefined) return;
    throw new UserError("gebruik", `--${vlag(los)} hoort bij --issue.`, "Zet --issue erbij, of laat het weg.");
  }
  if (isOn(options, "work"))
    throw new UserError("gebruik", "Een werkversie geef je niet uit.", "Laat --work weg, of laat --issue weg.");
  if (isOn(options, "all"))
    throw new UserError("gebruik", "Uitgeven doe je per document.", "Noem het document in plaats van --all.");
  if (textOf(options, "output") !== undefined)
    throw new UserError(
      "gebruik",
      "Wat je uitgeeft, komt altijd in de map documenten: daar zoekt het register het.",
      "Laat --output weg.",
    );
}

const vlag = (naam: string): string => naam.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

export function wensUit(options: Options, vandaag: string): Wens {
  return {
    status: kies("status", textOf(options, "status"), STATUSSEN),
    versie: versieUit(textOf(options, "versie")),
    datum: dag("date", options, vandaag),
    aan: regels(options, "aan"),
    via: kies("via", textOf(options, "via"), verzonden.velden.via.opties),
    reactieVoor: dag("reactieVoor", options, vandaag),
    wijzigingen: regels(options, "wijziging"),
  };
}

/** What was given, each once and on one line. An empty one, such as a script gives whose variable is not set, is refused. */
function regels(options: Options, naam: "aan" | "wijziging"): readonly string[] {
  const gegeven = listOf(options, naam).map((tekst) => netjes(tekst).replace(/\s+/g, " ").trim());
  if (!gegeven.includes("")) return [...new Set(gegeven)];
  throw new UserError("gebruik", `Achter --${naam} staat niets.`, `Zet er iets achter, of laat --${naam} weg.`);
}

function kies<O extends string>(naam: string, woord: string | undefined, opties: readonly O[]): O | undefined {
  const optie = opties.find((o) => o === woord);
  if (optie !== undefined || woord === undefined) return optie;
  throw new UserError("gebruik", `‘${woord}’ kan niet bij --${naam}.`, `Kies uit: ${opties.join(", ")}.`);
}

function versieUit(tekst: string | undefined): string | undefined {
  const versie = tekst === undefined ? undefined : leesVersie(tekst);
  if (versie !== undefined || tekst === undefined) return versie;
  throw new UserError("gebruik", `‘${tekst}’ is geen versienummer.`, "Schrijf bijvoorbeeld --versie 0.9");
}

function dag(naam: string, options: Options, vandaag: string): string | undefined {
  const tekst = textOf(options, naam);
  if (tekst === undefined) return undefined;
  const gelezen = leesDatum(tekst, vandaag);
  if (!gelezen.ok) throw new UserError("gebruik", gelezen.melding, `Schrijf bijvoorbeeld --${vlag(naam)} 2026-03-12`);
  return gelezen.waarde;
}
