import { randomBytes } from "node:crypto";
import { readdirSync, statSync, unlinkSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { codeOf } from "./storingen.ts";

/** What a temporary file begins with; the project’s `.gitignore` names it. */
export const TEMPORARY = ".coalitie-tmp-";

/** The lock of a folder: named as a temporary file, so that git does not see it. Whoever wants to write judges it. */
export const LOCK = `${TEMPORARY}slot`;

/** This machine, in a word that a file name can hold. */
export const HOST =
  hostname()
    .replace(/[^A-Za-z0-9]/g, "")
    .slice(0, 20) || "hier";
const HOUR = 3_600_000;

/** A new name that says which process on which machine uses it. */
export const temporaryName = (): string => `${TEMPORARY}${HOST}-${process.pid}-${randomBytes(6).toString("hex")}`;

/**
 * Removes the temporary files that a process left in a folder when it was killed. A file of a process that still runs
 * stays, and so does a fresh one of another machine. Never fails: the next start tries again.
 */
export function sweep(folder: string): void {
  for (const name of namesIn(folder)) {
    const path = join(folder, name);
    if (name.startsWith(TEMPORARY) && name !== LOCK && isLeftOver(name, path)) quietly(() => unlinkSync(path));
  }
}

function isLeftOver(name: string, path: string): boolean {
  const age = quietly(() => Date.now() - statSync(path).mtimeMs) ?? 0;
  const [, host, pid] = /^([A-Za-z0-9]+)-(\d+)-/.exec(name.slice(TEMPORARY.length)) ?? [];
  if (host !== HOST || pid === undefined) return age > HOUR;
  return Number(pid) === process.pid || !isRunning(Number(pid)) || age > 24 * HOUR;
}

export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) !== "ESRCH";
  }
}

/** What lies in a folder; nothing where that cannot be seen. */
export const namesIn = (folder: string): readonly string[] => quietly(() => readdirSync(folder)) ?? [];

/** What the work gives, or undefined where the system refuses it. */
export function quietly<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
