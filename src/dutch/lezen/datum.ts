import { datum, MAANDEN, WEEKDAGEN, weekdag } from "../datums.ts";
import { dagenInMaand, dagnummer, dagVanDeWeek, isoVan, kalenderdag, vanDagnummer } from "../kalender.ts";
import { dichtstbij } from "../nabij.ts";
import { vouw } from "../vouwen.ts";
import { hoofdletter } from "../zinnen.ts";
import { type Gelezen, gelezen, onleesbaar } from "./gelezen.ts";
import { gezegdeDag, weekdagNummer } from "./gezegdeDag.ts";

const VOORBEELD = "Schrijf het bijvoorbeeld als 12 maart 2026, 12-3-2026 of volgende week donderdag.";
const MELDING = `Dat is geen datum. ${VOORBEELD}`;

/** 1–12 for a month, its beginning (`mrt`, `sept`) or a typo of it, else undefined. */
function maandNummer(woord: string): number | undefined {
  const kaal = woord.replace(/\.$/, "");
  if (kaal === "mrt") return 3;
  if (kaal.length < 3) return undefined;
  const maand =
    MAANDEN.find((naam) => naam.startsWith(kaal.replace(/^oct/, "okt"))) ??
    (kaal.length < 4 ? undefined : dichtstbij(kaal, MAANDEN));
  return maand && MAANDEN.indexOf(maand) + 1;
}

/** A month without a day, with or without its year. */
const isMaand = (tekst: string): boolean =>
  maandNummer(/^(?:(?:begin|half|medio|eind) )?([a-z]+\.?)(?: \d{4})?$/.exec(tekst)?.[1] ?? "") !== undefined;

/** A year of two digits lies in this century up to 69. */
function heelJaar(jaar: string): number {
  const n = Number(jaar);
  if (jaar.length > 2) return n;
  return n < 70 ? 2000 + n : 1900 + n;
}

/** The day if the calendar has it; if not, what is wrong with it. */
function opKalender(jaar: number, maand: number, dag: number): Gelezen<string> {
  const naam = MAANDEN[maand - 1];
  if (!naam) return onleesbaar(`Maand ${maand} bestaat niet. Schrijf eerst de dag en dan de maand, zoals 12-3-2026.`);
  if (jaar < 1900 || jaar > 2199) return onleesbaar(`Het jaar ${jaar} kan niet kloppen. ${VOORBEELD}`);
  const dagen = dagenInMaand(jaar, maand);
  if (dag >= 1 && dag <= dagen) return gelezen(isoVan({ jaar, maand, dag }));
  return onleesbaar(
    `${hoofdletter(naam)} ${jaar} heeft ${dagen} dagen. Schrijf het bijvoorbeeld als ${dagen} ${naam}.`,
  );
}

/** So many days back a day without its year may lie. */
const TERUG = 60;

/** Without a year: a day of the last weeks, else the first time that it comes (29 February waits for a leap year). */
function dichtbij(vandaag: string, maand: number, dag: number): Gelezen<string> {
  const vanaf = vanDagnummer(dagnummer(vandaag) - TERUG);
  const ditJaar = kalenderdag(vandaag)?.jaar ?? 0;
  const jaren = Array.from({ length: 10 }, (_, i) => ditJaar - 1 + i);
  const jaar = jaren.find((j) => dag <= dagenInMaand(j, maand) && isoVan({ jaar: j, maand, dag }) >= vanaf);
  return opKalender(jaar ?? ditJaar, maand, dag);
}

const ISO = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/;
const IN_CIJFERS = /^(\d{1,2})\s*[-/. ]\s*(\d{1,2})(?:\s*[-/. ]\s*'?(\d{4}|\d{2}))?$/;
const MET_MAAND = /^(\d{1,2})(?:(?:e|de|ste)(?=\s))?[\s.-]*([a-z]+\.?)(?:[\s-]*'?(\d{4}|\d{2}))?$/;

/** A day of a month as it was written, with its year where that was written too. */
interface Geschreven {
  readonly jaar: string | undefined;
  readonly maand: number;
  readonly dag: number;
}

function opDag(tekst: string): Geschreven | undefined {
  const [, heel, maandcijfers, dagcijfers] = ISO.exec(tekst) ?? [];
  if (heel !== undefined) return { jaar: heel, maand: Number(maandcijfers), dag: Number(dagcijfers) };
  const [, dag, maandwoord = "", jaar] = IN_CIJFERS.exec(tekst) ?? MET_MAAND.exec(tekst) ?? [];
  const maand = /^\d/.test(maandwoord) ? Number(maandwoord) : maandNummer(maandwoord);
  return dag === undefined || maand === undefined ? undefined : { jaar, maand, dag: Number(dag) };
}

/** A weekday typed before a date must be the right one: one of the two is a mistake, and only the writer knows which. */
function metGenoemdeDag(gevonden: Gelezen<string>, genoemd: string | undefined): Gelezen<string> {
  if (!gevonden.ok || !genoemd || weekdagNummer(genoemd) === dagVanDeWeek(gevonden.waarde)) return gevonden;
  const dag = WEEKDAGEN[(weekdagNummer(genoemd) ?? 1) - 1] ?? genoemd;
  return onleesbaar(`${datum(gevonden.waarde)} is een ${weekdag(gevonden.waarde)}, geen ${dag}. Wat klopt er niet?`);
}

/** What was typed, tidied, with the weekday before it apart. */
function ontleed(getypt: string): {
  readonly tekst: string;
  readonly rest: string;
  readonly weekdag: string | undefined;
} {
  const tekst = vouw(getypt)
    .replace(/,/g, " ")
    .replace(/\s+/g, " ")
    .replace(/^op /, "")
    .replace(/( a\.s| aanstaande)?[.\s]*$/, "")
    .trim();
  const [, genoemd, rest = tekst] = /^([a-z]+\.?) (?=\d)(.+)$/.exec(tekst) ?? [];
  const isDag = genoemd !== undefined && weekdagNummer(genoemd) !== undefined;
  return { tekst, rest: isDag ? rest : tekst, weekdag: isDag ? genoemd : undefined };
}

/**
 * A day as `2026-03-12`, from what people write or say; `vandaag` is the ISO day they say it on. Without a year it is a
 * day of the last two months, or else the first time that day comes: who says "2 november" after a talk means the last one.
 */
export function leesDatum(getypt: string, vandaag: string): Gelezen<string> {
  const { tekst, rest, weekdag: genoemd } = ontleed(getypt);
  const dag = opDag(rest);
  if (dag?.jaar !== undefined) return metGenoemdeDag(opKalender(heelJaar(dag.jaar), dag.maand, dag.dag), genoemd);
  if (dag !== undefined) return metGenoemdeDag(dichtbij(vandaag, dag.maand, dag.dag), genoemd);
  const gezegd = gezegdeDag(tekst, vandaag);
  if (gezegd !== undefined) return gelezen(gezegd);
  return onleesbaar(isMaand(tekst) ? `Noem ook de dag. ${VOORBEELD}` : MELDING);
}

/** The same, of a day that is written out with all four digits of its year; undefined for everything else. */
export function leesVolledigeDatum(getypt: string): Gelezen<string> | undefined {
  const { rest, weekdag: genoemd } = ontleed(getypt);
  const dag = opDag(rest);
  return dag?.jaar?.length === 4
    ? metGenoemdeDag(opKalender(Number(dag.jaar), dag.maand, dag.dag), genoemd)
    : undefined;
}
