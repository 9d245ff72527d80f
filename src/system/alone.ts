import { randomBytes } from "node:crypto";
import { closeSync, linkSync, openSync, readFileSync, renameSync, unlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { UserError } from "../errors.ts";
import { codeOf } from "./storingen.ts";
import { HOST, isRunning, quietly, TEMPORARY, temporaryName } from "./tijdelijk.ts";

/** Named as a temporary file, so that git does not see it and the sweep takes it when all else fails. */
export const LOCK = `${TEMPORARY}slot`;

const WAIT = 20;
/** Whoever made the lock writes its mark at once; a lock that stays without is of one who could not. */
const NO_MARK = 500;
const held = new Set<string>();

/**
 * Does work while no other process does work in this folder through here: between reading a file and putting a changed
 * one in its place nobody may write, or one of two answers is lost. Waits at most `patience` milliseconds; then throws
 * UserError("conflict"). What a killed process left does not count. Work within work in one folder needs no second turn.
 */
export function alone<T>(folder: string, work: () => T, patience = 10_000): T {
  if (held.has(folder)) return work();
  const mark = `${HOST} ${process.pid} ${randomBytes(6).toString("hex")}`;
  const lock = join(folder, LOCK);
  const mine = take(lock, mark, patience);
  held.add(folder);
  try {
    return work();
  } finally {
    held.delete(folder);
    if (mine && markIn(lock) === mark) quietly(() => unlinkSync(lock));
  }
}

/** False where the system lets no lock be made: then what the work wants to write will say why, if it writes. */
function take(lock: string, mark: string, patience: number): boolean {
  let seen: string | undefined;
  let waited = 0;
  for (;;) {
    const made = make(lock, mark);
    if (made !== "taken") return made === "made";
    const now = markIn(lock);
    if (now !== seen) waited = 0;
    seen = now;
    const long = now === "" ? waited >= Math.min(NO_MARK, patience) : waited >= patience;
    if (now !== undefined && isLeftOver(now, long)) steal(lock, now);
    else if (waited >= patience) throw busy(lock);
    else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, WAIT);
    waited += WAIT;
  }
}

function make(lock: string, mark: string): "made" | "taken" | "impossible" {
  let file: number;
  try {
    file = openSync(lock, "wx", 0o600);
  } catch (error) {
    return codeOf(error) === "EEXIST" ? "taken" : "impossible";
  }
  const written = quietly(() => writeFileSync(file, mark) ?? true);
  closeSync(file);
  if (written !== undefined) return "made";
  // On a full disk: a lock without a mark would keep everybody waiting, and nothing is going to be written anyway.
  quietly(() => unlinkSync(lock));
  return "impossible";
}

const markIn = (lock: string): string | undefined => quietly(() => readFileSync(lock, "utf8"));

/** Of a process on this machine we know whether it runs; of another only that it has held on for very long. */
function isLeftOver(mark: string, longAgo: boolean): boolean {
  const [host, pid] = mark.split(" ");
  if (host !== HOST) return longAgo;
  return Number(pid) === process.pid || !isRunning(Number(pid));
}

/** Takes a lock away, and puts it back when another took it over just before. */
function steal(lock: string, mark: string): void {
  const aside = lock.replace(LOCK, temporaryName());
  if (quietly(() => renameSync(lock, aside) ?? true) === undefined) return;
  if (markIn(aside) !== mark) quietly(() => linkSync(aside, lock));
  quietly(() => unlinkSync(aside));
}

const busy = (lock: string): UserError =>
  new UserError(
    "conflict",
    "Een ander programma is nu aan het opslaan in deze map; er is niets veranderd.",
    `Probeer het zo nog eens. Is er zeker geen ander programma bezig? Haal dan dit bestand weg: ${lock}`,
  );
