import {
  closeSync,
  fchmodSync,
  fstatSync,
  fsyncSync,
  linkSync,
  openSync,
  renameSync,
  unlinkSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { UserError } from "../errors.ts";
import type { WriteOptions } from "../world.ts";
import { makeFolder, modeOf, targetOf } from "./doel.ts";
import { codeOf, storing } from "./storingen.ts";
import { quietly, temporaryName } from "./tijdelijk.ts";

const KEPT = "Het bestand is gebleven zoals het was.";

/**
 * Puts the whole of `bytes` in place of a file, or leaves the file as it was: written beside it, forced to the disk,
 * measured, then renamed, and the folder forced to the disk too. A link keeps pointing; the rights of a file stay,
 * unless it is secret. What is fleeting is not forced to the disk. The usual library for this puts half a file in place
 * when the disk is full.
 */
export function save(
  path: string,
  bytes: Uint8Array,
  { secret = false, fleeting = false, hidden = false }: WriteOptions = {},
): void {
  try {
    const target = targetOf(path);
    makeFolder(dirname(target), hidden ? 0o700 : 0o777);
    const mode = modeOf(target, secret);
    const temporary = join(dirname(target), temporaryName());
    try {
      writeWhole(temporary, bytes, mode, fleeting ? () => {} : fsyncSync);
      rename(temporary, target);
    } catch (error) {
      quietly(() => unlinkSync(temporary));
      throw error;
    }
    if (!fleeting) settle(dirname(target), path);
  } catch (error) {
    throw storing(error, { path, niet: "opgeslagen", gebleven: KEPT });
  }
}

/**
 * Makes a file that is not there yet; false when it is. Whole or not at all: it gets its name when all of it is on the disk, so
 * that a program that is killed meanwhile leaves nothing under that name.
 */
export function saveNew(path: string, bytes: Uint8Array): boolean {
  const temporary = join(dirname(path), temporaryName());
  try {
    makeFolder(dirname(path));
    writeWhole(temporary, bytes, undefined, fsyncSync);
    giveName(temporary, path, bytes);
    settle(dirname(path), path);
    return true;
  } catch (error) {
    if (codeOf(error) === "EEXIST") return false;
    throw storing(error, { path, niet: "opgeslagen" });
  } finally {
    quietly(() => unlinkSync(temporary));
  }
}

/** Throws EEXIST when the name is taken. A disk that knows no second name for a file gets the bytes once more. */
function giveName(temporary: string, path: string, bytes: Uint8Array): void {
  try {
    linkSync(temporary, path);
  } catch (error) {
    if (codeOf(error) === "EEXIST") throw error;
    writeWhole(path, bytes, undefined, fsyncSync);
  }
}

function writeWhole(path: string, bytes: Uint8Array, mode: number | undefined, force: (file: number) => void): void {
  const file = openSync(path, "wx", mode ?? 0o644);
  try {
    if (mode !== undefined && process.platform !== "win32") fchmodSync(file, mode);
    writeFileSync(file, bytes);
    force(file);
    if (fstatSync(file).size !== bytes.length) throw Object.assign(new Error("short write"), { code: "ENOSPC" });
  } catch (error) {
    quietly(() => closeSync(file));
    quietly(() => unlinkSync(path));
    throw error;
  }
  closeSync(file);
}

/** On Windows a virus scanner or Word may hold the file for a moment. */
function rename(from: string, to: string): void {
  for (let wait = 20; ; wait *= 2) {
    try {
      renameSync(from, to);
      return;
    } catch (error) {
      const mayPass = process.platform === "win32" && /^E(?:PERM|ACCES|BUSY)$/.test(codeOf(error) ?? "");
      if (!mayPass || wait > 500) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, wait);
    }
  }
}

/** Makes the new name survive a power failure. Windows and some network disks cannot do this for a folder. */
function settle(folder: string, path: string): void {
  const file = quietly(() => openSync(folder, "r"));
  if (file === undefined) return;
  try {
    fsyncSync(file);
  } catch (error) {
    if (codeOf(error) === "EIO") throw unsettled(path);
  } finally {
    closeSync(file);
  }
}

const unsettled = (path: string): UserError =>
  new UserError(
    "systeem",
    "Het bestand is opgeslagen, maar de schijf meldt een storing.",
    `Kijk of de schijf goed werkt en maak een kopie van je project. (${path})`,
  );
