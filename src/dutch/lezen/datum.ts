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
  return onleesbaar(`${hoofdletter(naam)} ${jaar} heeft ${dagen} dagen. Kies een andere dag.`);
}

/** So many days back a day without its year may lie. */
const TERUG = 60;

/** What is known of the day that is asked about. */
export interface Dagvraag {
  /** It is to come, or it was; else it may be either. */
  readonly ligt?: "vooruit" | "terug" | undefined;
  /** A day that is near enough will do: `eind maart`. */
  readonly ongeveer?: true | undefined;
}

/**
 * Without a year: the first time that the day comes, the last time that it was, or where it may be either: a day of the last
 * weeks, else the first time that it comes (29 February waits for a leap year). Another year than this one is told.
 */
function dichtbij(vandaag: string, maand: number, dag: number, { ligt }: Dagvraag): Gelezen<string> {
  const ditJaar = kalenderdag(vandaag)?.jaar ?? 0;
  const jaren = Array.from({ length: 20 }, (_, i) => ditJaar - 10 + i);
  const dagen = jaren.flatMap((jaar) => (dag <= dagenInMaand(jaar, maand) ? [isoVan({ jaar, maand, dag })] : []));
  const vanaf = ligt === "vooruit" ? vandaag : vanDagnummer(dagnummer(vandaag) - TERUG);
  const gevonden = ligt === "terug" ? dagen.findLast((iso) => iso <= vandaag) : dagen.find((iso) => iso >= vanaf);
  const jaar = Number(gevonden?.slice(0, 4) ?? ditJaar);
  const op = opKalender(jaar, maand, dag);
  return op.ok && jaar !== ditJaar ? gelezen(op.waarde, `Zonder jaartal lees ik dit als ${datum(op.waarde)}.`) : op;
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

/** Nobody needs more for a day; what is longer was pasted by mistake. */
const LANGST = 80;

const JAREN: Readonly<Record<string, number>> = { vorig: -1, dit: 0, volgend: 1 };

/** `12 maart volgend jaar`: with the year in digits. */
const metJaar = (getypt: string, vandaag: string): string =>
  getypt.replace(/\b(vorig|dit|volgend) jaar\b/i, (_, welk: string) =>
    String(Number(vandaag.slice(0, 4)) + (JAREN[welk.toLowerCase()] ?? 0)),
  );

const ONGEVEER = /^(begin|half|medio|eind)(?:e)?(?: van)? ([a-z]+\.?)(?: (\d{4}))?$/;

/** `eind maart` is its last day, `half` the 15th, `begin` the first; that this was guessed, is told. */
function ongeveerOp(tekst: string, vandaag: string, vraag: Dagvraag): Gelezen<string> | undefined {
  const [, deel = "", woord = "", jaartal] = ONGEVEER.exec(tekst) ?? [];
  const maand = maandNummer(woord);
  if (maand === undefined) return undefined;
  const dagIn = (jaar: number): number => ({ begin: 1, eind: dagenInMaand(jaar, maand) })[deel] ?? 15;
  const ditJaar = Number(jaartal ?? vandaag.slice(0, 4));
  const eerst = jaartal === undefined ? dichtbij(vandaag, maand, dagIn(ditJaar), vraag) : gelezen(String(ditJaar));
  const jaar = eerst.ok ? Number(eerst.waarde.slice(0, 4)) : ditJaar;
  const dag = opKalender(jaar, maand, dagIn(jaar));
  return dag.ok ? gelezen(dag.waarde, `‘${tekst}’ lees ik als ${datum(dag.waarde)}.`) : dag;
}

/**
 * A day as `2026-03-12`, from what people write or say; `vandaag` is the ISO day they say it on. Without a year it is a
 * day of the last two months, or else the first time that day comes: who says "2 november" after a talk means the last one.
 * Where the day is known to lie ahead or behind, it is the nearest of those.
 */
export function leesDatum(getypt: string, vandaag: string, vraag: Dagvraag = {}): Gelezen<string> {
  if (getypt.length > LANGST) return onleesbaar(MELDING);
  const { tekst, rest, weekdag: genoemd } = ontleed(metJaar(getypt, vandaag));
  const dag = opDag(rest);
  if (dag?.jaar !== undefined) return metGenoemdeDag(opKalender(heelJaar(dag.jaar), dag.maand, dag.dag), genoemd);
  if (dag !== undefined) return metGenoemdeDag(dichtbij(vandaag, dag.maand, dag.dag, vraag), genoemd);
  const ongeveer = vraag.ongeveer ? ongeveerOp(tekst, vandaag, vraag) : undefined;
  if (ongeveer !== undefined) return ongeveer;
  const isTerug = vraag.ligt === "terug" && weekdagNummer(tekst) !== undefined;
  const gezegd = gezegdeDag(isTerug ? `afgelopen ${tekst}` : tekst, vandaag);
  if (gezegd !== undefined) return gelezen(gezegd);
  return onleesbaar(isMaand(tekst) ? `Noem ook de dag. ${VOORBEELD}` : MELDING);
}

/** The same, of a day that is written out with all four digits of its year; undefined for everything else. */
export function leesVolledigeDatum(getypt: string): Gelezen<string> | undefined {
  if (getypt.length > LANGST) return undefined;
  const { rest, weekdag: genoemd } = ontleed(getypt);
  const dag = opDag(rest);
  return dag?.jaar?.length === 4
    ? metGenoemdeDag(opKalender(Number(dag.jaar), dag.maand, dag.dag), genoemd)
    : undefined;
}
