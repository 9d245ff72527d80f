import { existsSync, readdirSync, realpathSync, rmSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import type { Disk } from "../world.ts";
import { alone, sweepClaims } from "./alone.ts";
import { readWhole } from "./lezen.ts";
import { save, saveNew } from "./opslaan.ts";
import { type Attempt, codeOf, storing } from "./storingen.ts";
import { quietly, sweep as sweepTemporary } from "./tijdelijk.ts";

/** Removes from a folder what a killed process left there. Never fails: the next start tries again. */
export function sweep(folder: string): void {
  sweepTemporary(folder);
  sweepClaims(folder);
}

/** The files of this machine. */
export const disk: Disk = {
  read: (path) => unlessAbsent({ path, niet: "gelezen" }, () => readWhole(path)),
  write: save,
  create: saveNew,
  remove: (path) => unlessAbsent({ path, niet: "weggehaald" }, () => rmSync(path)),
  exists: existsSync,
  isFolder: (path) => quietly(() => statSync(path).isDirectory()) ?? false,
  list: (path) => unlessAbsent({ path, niet: "gelezen" }, () => readdirSync(path).sort()) ?? [],
  real,
  sweep,
  alone,
};

/** What the work gives; undefined where there is no such file. */
function unlessAbsent<T>(attempt: Attempt, work: () => T): T | undefined {
  try {
    return work();
  } catch (error) {
    if (codeOf(error) === "ENOENT" || codeOf(error) === "ENOTDIR") return undefined;
    throw storing(error, attempt);
  }
}

/** Of what is not there yet, the folder without links. */
function real(path: string): string {
  const known = quietly(() => realpathSync(path));
  if (known !== undefined || dirname(path) === path) return known ?? path;
  return join(real(dirname(path)), basename(path));
}
