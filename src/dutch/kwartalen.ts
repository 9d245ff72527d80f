import { dagenInMaand, isoVan } from "./kalender.ts";
import { vouw } from "./vouwen.ts";

/** A quarter as it is kept: `2027-Q1`. In text it sorts among the days of its year. */
const KWARTAAL = /^(\d{4})-Q([1-4])$/;

const RANG = ["eerste", "tweede", "derde", "vierde"] as const;

interface Kwartaal {
  readonly jaar: number;
  readonly nummer: number;
}

function kwartaalVan(tekst: string): Kwartaal | undefined {
  const [, jaar, nummer] = KWARTAAL.exec(tekst) ?? [];
  return jaar === undefined ? undefined : { jaar: Number(jaar), nummer: Number(nummer) };
}

export const isKwartaal = (tekst: string): boolean => kwartaalVan(tekst) !== undefined;

/** The first day of a quarter; a day comes back as it was. */
export function eersteDag(dagOfKwartaal: string): string {
  const k = kwartaalVan(dagOfKwartaal);
  return k === undefined ? dagOfKwartaal : isoVan({ jaar: k.jaar, maand: 3 * k.nummer - 2, dag: 1 });
}

/** The last day of a quarter; a day comes back as it was. */
export function laatsteDag(dagOfKwartaal: string): string {
  const k = kwartaalVan(dagOfKwartaal);
  if (k === undefined) return dagOfKwartaal;
  const maand = 3 * k.nummer;
  return isoVan({ jaar: k.jaar, maand, dag: dagenInMaand(k.jaar, maand) });
}

const NUMMER = String.raw`(?:q|k|kwartaal )\s*([1-4])|([1-4])(?:e|de|ste)? ?(?:kwartaal|kw\.?)|(${RANG.join("|")}) kwartaal`;
const VOORAAN = new RegExp(`^(?:${NUMMER})(?:\\s*(?:van|in|[-/,])?\\s*)((?:19|20|21)\\d{2})$`);
const ACHTERAAN = new RegExp(`^((?:19|20|21)\\d{2})\\s*[-/,]?\\s*(?:${NUMMER})$`);

/** `2027-Q1`, from what people write: `Q1 2027`, `1e kwartaal 2027`, `eerste kwartaal van 2027`; undefined when it is no quarter. */
export function leesKwartaal(getypt: string): string | undefined {
  const tekst = vouw(getypt)
    .replace(/\s+/g, " ")
    .replace(/^(in )?het /, "")
    .trim();
  const voor = VOORAAN.exec(tekst);
  const achter = ACHTERAAN.exec(tekst);
  const [jaar, ...delen] = voor ? [voor[4], voor[1], voor[2], voor[3]] : (achter?.slice(1) ?? []);
  const deel = delen.find((d) => d !== undefined);
  if (jaar === undefined || deel === undefined) return undefined;
  const nummer = (RANG as readonly string[]).indexOf(deel) + 1 || Number(deel);
  return `${jaar}-Q${nummer}`;
}
