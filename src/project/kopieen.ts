import { basename, join } from "node:path";
import type { Disk, World } from "../world.ts";
import { bytesVan, hashVan, isGelijk } from "./bytes.ts";
import { isLeeg, isLeesbaar } from "./leeg.ts";
import type { Plek } from "./plek.ts";

/** How many days are kept. */
const DAGEN = 30;
const UIT = "uit";
/** Beside the copies: of which project they are. */
export const ADRES = "project.txt";
const DAGNAAM = /^(\d{4}-\d{2}-\d{2})(-voor-herstel(?:-\d+)?)?\.yaml$/;
const DEELBAAR = /^deelbaar-\d{4}-\d{2}-\d{2}(?:-\d+)?\.yaml$/;

/** What a copy is kept in: a world that may keep any, and the project it is of. */
type Waar = Pick<World, "disk" | "userFolder">;

/** A copy of the internal file as it was at the end of a day, or just before another was put back. */
export interface Kopie {
  /** `2026-03-12`, or `2026-03-12-voor-herstel`. */
  readonly naam: string;
  readonly pad: string;
}

/** The folder with the copies of this project; undefined where none are kept. It need not be there. */
export function kopiemap({ disk, userFolder }: Waar, plek: Plek): string | undefined {
  if (userFolder === undefined) return undefined;
  const pad = disk.real(plek.deelbaar);
  const leesbaar = basename(disk.real(plek.map))
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .slice(0, 40);
  return join(userFolder, "kopieen", `${leesbaar}-${hashVan(bytesVan(pad))}`);
}

/** The copies of this project, the newest first. */
export function kopieenVan(waar: Waar, plek: Plek): readonly Kopie[] {
  const map = kopiemap(waar, plek);
  if (map === undefined) return [];
  const namen = waar.disk.list(map).filter((naam) => DAGNAAM.test(naam));
  return namen.reverse().map((naam) => ({ naam: naam.replace(/\.yaml$/, ""), pad: join(map, naam) }));
}

export const staatUit = (waar: Waar, plek: Plek): boolean => {
  const map = kopiemap(waar, plek);
  return map === undefined || waar.disk.exists(join(map, UIT));
};

export function zetUit(waar: Waar, plek: Plek): void {
  const map = kopiemap(waar, plek);
  if (map !== undefined) schrijf(waar.disk, join(map, UIT), new Uint8Array());
}

export function zetAan(waar: Waar, plek: Plek): void {
  const map = kopiemap(waar, plek);
  if (map !== undefined) waar.disk.remove(join(map, UIT));
}

/** Takes all copies of this project away, and what was noted beside them. */
export function wisKopieen(waar: Waar, plek: Plek): void {
  const map = kopiemap(waar, plek);
  if (map === undefined) return;
  for (const naam of waar.disk.list(map)) if (naam !== UIT) waar.disk.remove(join(map, naam));
}

/** Takes away what a killed program left beside the copies: half a copy holds confidences too, and nobody comes by it. */
export function veegKopieen(waar: Waar, plek: Plek): void {
  const map = kopiemap(waar, plek);
  if (map !== undefined) waar.disk.sweep(map);
}

/**
 * Makes the copy of today the same as the internal file is now; of a file that cannot be read none is made, for it would take
 * the place of a good one. Keeps the last thirty days. Returns the folder when this is the first copy of the project.
 */
export function bewaarKopie(waar: Waar, plek: Plek, vandaag: string): string | undefined {
  const map = kopiemap(waar, plek);
  const bytes = map === undefined || staatUit(waar, plek) ? undefined : waar.disk.read(plek.intern);
  if (map === undefined || bytes === undefined) return undefined;
  const kopieen = kopieenVan(waar, plek);
  const [laatste] = kopieen;
  const oud = laatste === undefined ? undefined : waar.disk.read(laatste.pad);
  if (isGelijk(oud, bytes) || !isLeesbaar(bytes)) return undefined;
  schrijf(waar.disk, join(map, `${vandaag}.yaml`), bytes);
  if (!waar.disk.exists(join(map, ADRES)))
    schrijf(waar.disk, join(map, ADRES), bytesVan(waar.disk.real(plek.deelbaar)));
  ruimOp(waar, plek);
  return laatste === undefined ? map : undefined;
}

/** Keeps these bytes beside the copies, once, before others take their place. Returns how they are called there. */
export const legOpzij = (waar: Waar, plek: Plek, vandaag: string, bytes: Uint8Array | undefined): string | undefined =>
  legWeg(waar, plek, `${vandaag}-voor-herstel`, bytes);

/** The same for the file for partners, of which no copies are made. Returns its path. */
export function legDeelbaarOpzij(waar: Waar, plek: Plek, vandaag: string, bytes: Uint8Array): string | undefined {
  const map = kopiemap(waar, plek);
  const naam = legWeg(waar, plek, `deelbaar-${vandaag}`, bytes);
  for (const oud of deelbareVan(waar, plek).slice(DAGEN)) waar.disk.remove(oud);
  return map === undefined || naam === undefined ? undefined : join(map, `${naam}.yaml`);
}

/** What was kept of the file for partners, the newest first. */
export function deelbareVan(waar: Waar, plek: Plek): readonly string[] {
  const map = kopiemap(waar, plek);
  if (map === undefined) return [];
  const namen = waar.disk.list(map).filter((naam) => DEELBAAR.test(naam));
  return namen.reverse().map((naam) => join(map, naam));
}

function legWeg(waar: Waar, plek: Plek, basis: string, bytes: Uint8Array | undefined): string | undefined {
  const map = kopiemap(waar, plek);
  if (map === undefined || bytes === undefined || isLeeg(bytes)) return undefined;
  for (let n = 1; ; n++) {
    const naam = `${basis}${n === 1 ? "" : `-${n}`}`;
    const daar = waar.disk.read(join(map, `${naam}.yaml`));
    if (daar !== undefined && !isGelijk(daar, bytes)) continue;
    if (daar === undefined) schrijf(waar.disk, join(map, `${naam}.yaml`), bytes);
    return naam;
  }
}

function ruimOp(waar: Waar, plek: Plek): void {
  const dagen = [...new Set(kopieenVan(waar, plek).map(({ naam }) => naam.slice(0, 10)))];
  const teOud = new Set(dagen.slice(DAGEN));
  for (const { naam, pad } of kopieenVan(waar, plek)) if (teOud.has(naam.slice(0, 10))) waar.disk.remove(pad);
}

export const schrijf = (disk: Disk, pad: string, bytes: Uint8Array): void =>
  disk.write(pad, bytes, { secret: true, hidden: true });
