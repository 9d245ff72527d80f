import { join } from "node:path";
import { UserError } from "../errors.ts";
import { isKoppeling, type Plek } from "../project/plek.ts";
import type { Bladwijzer } from "../wizard/sessie.ts";
import type { World } from "../world.ts";
import { vulGitignore } from "./leesrecht.ts";

/** Where sittings were broken off: paths only, no answers. It is of one person at one computer, so git leaves it alone. */
export const BLADWIJZERS = ".coalitie-hier";

/** The first questions of a coalition, among the parts that can be broken off. */
export const BEGIN = "begin";

type Alle = Readonly<Record<string, Bladwijzer>>;

const bestand = (plek: Plek): string => join(plek.map, BLADWIJZERS);

/** A file that cannot be read is no reason to stop: one then goes on at the first open question. */
function leesAlle({ disk }: World, plek: Plek): Alle {
  try {
    const bytes = disk.read(bestand(plek));
    if (bytes === undefined) return {};
    const alle: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return typeof alle === "object" && alle !== null && !Array.isArray(alle) ? (alle as Alle) : {};
  } catch {
    return {};
  }
}

function bewaarAlle({ disk }: World, plek: Plek, alle: Alle): void {
  if (Object.keys(alle).length > 0)
    disk.write(bestand(plek), new TextEncoder().encode(`${JSON.stringify(alle)}\n`), { secret: true, fleeting: true });
  else if (disk.exists(bestand(plek))) disk.remove(bestand(plek));
}

/** The parts that were broken off, by their names. */
export const afgebroken = (world: World, plek: Plek): readonly string[] => Object.keys(leesAlle(world, plek));

/** Where this part was broken off; undefined when it was not. */
export function leesBladwijzer(world: World, plek: Plek, onderdeel: string): Bladwijzer | undefined {
  const gevonden: unknown = leesAlle(world, plek)[onderdeel];
  if (typeof gevonden !== "object" || gevonden === null) return undefined;
  const { half, aanbod, laatste, regel } = gevonden as Readonly<Record<string, unknown>>;
  return {
    ...(typeof laatste === "string" ? { laatste } : {}),
    ...(typeof regel === "string" ? { regel } : {}),
    ...(typeof half === "string" ? { half } : {}),
    ...(isAanbod(aanbod) ? { aanbod } : {}),
  };
}

const isAanbod = (x: unknown): x is NonNullable<Bladwijzer["aanbod"]> =>
  typeof x === "object" && x !== null && "blok" in x && "gekozen" in x && typeof x.gekozen === "boolean";

/** Keeps where one is, before each question. */
export const legBladwijzer = (world: World, plek: Plek, onderdeel: string, hier: Bladwijzer): void =>
  alsHetKan(() => {
    if (isKoppeling(world.disk, bestand(plek))) return;
    // A project from before the bookmark does not hide it yet.
    if (!world.disk.exists(bestand(plek))) vulGitignore(world, plek, [BLADWIJZERS]);
    bewaarAlle(world, plek, { ...leesAlle(world, plek), [onderdeel]: hier });
  });

export const haalBladwijzerWeg = (world: World, plek: Plek, onderdeel: string): void =>
  alsHetKan(() => {
    if (isKoppeling(world.disk, bestand(plek))) return;
    const { [onderdeel]: weg, ...rest } = leesAlle(world, plek);
    if (weg !== undefined) bewaarAlle(world, plek, rest);
  });

/** A bookmark is a convenience: where the disk is full, or may not be written on, one does without. */
function alsHetKan(doe: () => void): void {
  try {
    doe();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
  }
}
