import { vanGetalwoord } from "../bedragen.ts";
import { plusDagen, WEEKDAGEN } from "../datums.ts";
import { dagVanDeWeek, plusMaanden } from "../kalender.ts";

const VAST: ReadonlyMap<string, number> = new Map([
  ["vandaag", 0],
  ["nu", 0],
  ["morgen", 1],
  ["overmorgen", 2],
  ["gisteren", -1],
  ["eergisteren", -2],
]);

/** 1–7 for a weekday or its first two letters (`do`), else undefined. */
export function weekdagNummer(woord: string): number | undefined {
  const kaal = woord.replace(/\.$/, "");
  const n = WEEKDAGEN.findIndex((dag) => dag === kaal || dag.slice(0, 2) === kaal);
  return n < 0 ? undefined : n + 1;
}

const AFSTAND = /^(?:over )?(\d+|[a-z]+) (dag|dagen|week|weken|maand|maanden|jaar|jaren)( geleden)?$/;

/** `donderdag over twee weken`, `over drie weken donderdag`: of so many weeks ahead. */
function weekdagOver(tekst: string, vandaag: string): string | undefined {
  const [, voor, aantalNa, aantalVoor, na] =
    /^([a-z]+\.?) over (\d{1,2}|[a-z]+) weken$|^over (\d{1,2}|[a-z]+) weken (?:op )?([a-z]+\.?)$/.exec(tekst) ?? [];
  const nummer = weekdagNummer(voor ?? na ?? "");
  const hoeveel = aantalNa ?? aantalVoor ?? "";
  const weken = vanGetalwoord(hoeveel) ?? Number(hoeveel || "x");
  if (nummer === undefined || !(weken <= 99)) return undefined;
  const verschil = nummer - dagVanDeWeek(vandaag);
  return plusDagen(
    vandaag,
    voor === undefined ? verschil + 7 * weken : verschil + 7 * (verschil > 0 ? weken : weken + 1),
  );
}

/** `over twee weken`, `3 dagen geleden`. */
function opAfstand(tekst: string, vandaag: string): string | undefined {
  const [, hoeveel = "", eenheid = "", geleden] = AFSTAND.exec(tekst) ?? [];
  const aantal = vanGetalwoord(hoeveel) ?? Number(hoeveel || "x");
  if (!(aantal <= 1000) || tekst.startsWith("over ") === Boolean(geleden)) return undefined;
  const n = geleden ? -aantal : aantal;
  if (eenheid.startsWith("dag")) return plusDagen(vandaag, n);
  if (eenheid.startsWith("we")) return plusDagen(vandaag, 7 * n);
  return plusMaanden(vandaag, eenheid.startsWith("maand") ? n : 12 * n);
}

const OP_WEEKDAG =
  /^(?:(volgende week|deze week|vorige week|komende|aanstaande|a\.s\.|aankomende|afgelopen) )?([a-z]+\.?)( over een week)?$/;
const WEKEN: ReadonlyMap<string, number> = new Map([
  ["volgende week", 7],
  ["deze week", 0],
  ["vorige week", -7],
]);

/** `donderdag volgende week` is said too. */
const achterstevoren = (tekst: string): string =>
  tekst.replace(/^([a-z]+\.?) (volgende week|deze week|vorige week|aanstaande)$/, "$2 $1");

/** `donderdag` is the first after today; `volgende week donderdag` lies in the week that begins next Monday. */
function opWeekdag(tekst: string, vandaag: string): string | undefined {
  const [, welke = "", woord = "", later] = OP_WEEKDAG.exec(tekst) ?? [];
  const nummer = weekdagNummer(woord);
  if (nummer === undefined) return undefined;
  const inDezeWeek = nummer - dagVanDeWeek(vandaag);
  const week = WEKEN.get(welke);
  if (week !== undefined) return plusDagen(vandaag, inDezeWeek + week);
  if (welke === "afgelopen") return plusDagen(vandaag, inDezeWeek >= 0 ? inDezeWeek - 7 : inDezeWeek);
  return plusDagen(vandaag, (inDezeWeek > 0 ? inDezeWeek : inDezeWeek + 7) + (later ? 7 : 0));
}

/** The ISO day that is said from where one stands (`morgen`, `over twee weken`, `donderdag`), or undefined. */
export function gezegdeDag(tekst: string, vandaag: string): string | undefined {
  const verschil = VAST.get(tekst);
  return verschil === undefined
    ? (opAfstand(tekst, vandaag) ?? weekdagOver(tekst, vandaag) ?? opWeekdag(achterstevoren(tekst), vandaag))
    : plusDagen(vandaag, verschil);
}
