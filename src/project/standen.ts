import { basename, join } from "node:path";
import type { Huis } from "../domain/huis.ts";
import type { World } from "../world.ts";
import { bytesVan, hashVan } from "./bytes.ts";
import { kopiemap, schrijf, staatUit } from "./kopieen.ts";
import type { Plek } from "./plek.ts";

/** How the two files were at some moment: no words, only what tells them apart. */
interface Paar {
  readonly dag: string;
  readonly deelbaar: string;
  readonly intern: string;
  /** Of the file for partners, in bytes. */
  readonly lengte?: number;
  readonly verschoven?: Verschuiving;
}

/** One of the files was put back, and the other was not. */
export interface Verschuiving {
  readonly bestand: string;
  readonly ander: string;
  /** How it was on this day. */
  readonly dag: string;
}

type Waar = Pick<World, "disk" | "userFolder">;
const BESTAND = "standen.json";
const AANTAL = 300;

/**
 * Notes how both files are now. Returns what came about since the last time, outside this program: one file is as it was on
 * an earlier day while the other is not, as when git put back the one that it knows.
 */
export function merkStand(waar: Waar, plek: Plek, dag: string): Verschuiving | undefined {
  const nu = paarNu(waar, plek, dag);
  if (nu === undefined) return undefined;
  const paren = leesParen(waar, plek);
  const laatste = paren.at(-1);
  if (laatste !== undefined && isZelfde(laatste, nu)) return undefined;
  const verschoven = zoekVerschuiving(paren, nu, plek);
  bewaar(waar, plek, [...paren, { ...nu, ...(verschoven === undefined ? {} : { verschoven }) }]);
  return verschoven;
}

/** Notes what this program itself made of the files. */
export function onthoudStand(waar: Waar, plek: Plek, dag: string): void {
  const nu = paarNu(waar, plek, dag);
  const paren = nu === undefined ? [] : leesParen(waar, plek);
  const laatste = paren.at(-1);
  if (nu !== undefined && (laatste === undefined || !isZelfde(laatste, nu))) bewaar(waar, plek, [...paren, nu]);
}

/**
 * Whether the file for partners seems cut off since the last time: it is shorter, and ends within a line. It may well read as a
 * whole file, and there is no copy of it to compare it with.
 */
export function lijktAfgekapt(waar: Waar, plek: Plek): boolean {
  const nu = waar.disk.read(plek.deelbaar);
  const { lengte = 0, deelbaar = "" } = leesParen(waar, plek).at(-1) ?? {};
  return nu !== undefined && nu.length < lengte && nu.at(-1) !== 0x0a && hashVan(nu) !== deelbaar;
}

/** What `merkStand` found, as long as the files are still as they were then. */
export function verschovenNu(waar: Waar, plek: Plek): Verschuiving | undefined {
  const nu = paarNu(waar, plek, "");
  const laatste = leesParen(waar, plek).at(-1);
  if (nu === undefined || laatste === undefined) return undefined;
  return isZelfde(laatste, nu) ? laatste.verschoven : zoekVerschuiving(leesParen(waar, plek), nu, plek);
}

/** Whether the internal file is as it was earlier, and not as it was last. */
export function isTeruggezet(waar: Waar, plek: Plek): boolean {
  const nu = paarNu(waar, plek, "");
  const paren = leesParen(waar, plek);
  return nu !== undefined && paren.at(-1)?.intern !== nu.intern && paren.some(({ intern }) => intern === nu.intern);
}

/** Whether a file once was as this hash says. */
export const kende = (waar: Waar, plek: Plek, huis: Huis, hash: string): boolean =>
  leesParen(waar, plek).some((paar) => paar[huis] === hash);

function zoekVerschuiving(paren: readonly Paar[], nu: Paar, plek: Plek): Verschuiving | undefined {
  const laatste = paren.at(-1);
  if (laatste === undefined) return undefined;
  for (const [deel, rest] of [
    ["deelbaar", "intern"],
    ["intern", "deelbaar"],
  ] as const) {
    const toen = paren.findLast((paar) => paar[deel] === nu[deel]);
    if (nu[deel] === laatste[deel] || toen === undefined || toen[rest] === nu[rest] || nu[rest] !== laatste[rest])
      continue;
    return { bestand: basename(plek[deel]), ander: basename(plek[rest]), dag: toen.dag };
  }
  return undefined;
}

const isZelfde = (a: Paar, b: Paar): boolean => a.deelbaar === b.deelbaar && a.intern === b.intern;

function paarNu(waar: Waar, plek: Plek, dag: string): Paar | undefined {
  if (staatUit(waar, plek)) return undefined;
  const [deelbaar, intern] = [waar.disk.read(plek.deelbaar), waar.disk.read(plek.intern)];
  if (deelbaar === undefined || intern === undefined) return undefined;
  return { dag, deelbaar: hashVan(deelbaar), intern: hashVan(intern), lengte: deelbaar.length };
}

function leesParen(waar: Waar, plek: Plek): readonly Paar[] {
  const map = kopiemap(waar, plek);
  return map === undefined ? [] : leesParenIn(waar.disk, map);
}

/** How both files were, the oldest first. What cannot be read is no reason to stop: then nothing is known of earlier. */
export function leesParenIn(disk: World["disk"], map: string): readonly Paar[] {
  const bytes = disk.read(join(map, BESTAND));
  if (bytes === undefined) return [];
  try {
    const json: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return Array.isArray(json) ? json.filter(isPaar) : [];
  } catch {
    return [];
  }
}

const isPaar = (x: unknown): x is Paar =>
  typeof x === "object" && x !== null && "dag" in x && "deelbaar" in x && "intern" in x;

function bewaar(waar: Waar, plek: Plek, paren: readonly Paar[]): void {
  const map = kopiemap(waar, plek);
  if (map === undefined) return;
  schrijf(waar.disk, join(map, BESTAND), bytesVan(`${JSON.stringify(paren.slice(-AANTAL))}\n`));
}
