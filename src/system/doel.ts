import { accessSync, constants, existsSync, mkdirSync, readlinkSync, realpathSync, statSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { codeOf } from "./storingen.ts";
import { quietly } from "./tijdelijk.ts";

/** Where the bytes go: the end of the links, also when nothing is there yet. */
export function targetOf(path: string): string {
  let target = path;
  for (let links = 0; links < 40; links += 1) {
    const real = quietly(() => realpathSync(target));
    if (real !== undefined) return real;
    const next = quietly(() => readlinkSync(target));
    if (next === undefined) return target;
    target = resolve(dirname(target), next);
  }
  throw Object.assign(new Error("too many links"), { code: "ELOOP" });
}

/** The rights that the file gets; undefined for a new file, which follows the habits of the user. */
export function modeOf(target: string, secret: boolean): number | undefined {
  const current = statSync(target, { throwIfNoEntry: false });
  if (current?.isDirectory() === true) throw Object.assign(new Error("a folder"), { code: "EISDIR" });
  if (current !== undefined) accessSync(target, constants.W_OK);
  return secret ? 0o600 : current === undefined ? undefined : current.mode & 0o777;
}

/** Makes a folder and those above it. What Node has for this goes round for ever where the system allows no folders. */
export function makeFolder(folder: string, mode = 0o777): void {
  if (existsSync(folder)) return;
  if (dirname(folder) !== folder) makeFolder(dirname(folder), mode);
  try {
    mkdirSync(folder, mode);
  } catch (error) {
    // Another process was faster; or a file is in the way, which the next thing done here will tell.
    if (codeOf(error) !== "EEXIST") throw error;
  }
}
