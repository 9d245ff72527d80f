import { closeSync, existsSync, linkSync, openSync, realpathSync, statSync, unlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { UserError } from "../errors.ts";
import { isClaim, steal } from "./overnemen.ts";
import { here, judge, type Mark, newMark, readMark, textIn } from "./slot.ts";
import { codeOf } from "./storingen.ts";
import { LOCK, namesIn, quietly, temporaryName } from "./tijdelijk.ts";

export { LOCK } from "./tijdelijk.ts";

const WAIT = 20;
/** A lock that is no mark of ours was made where it could not be written whole, and nobody holds it for long. */
const NO_MARK = 500;
/** Saving takes less than a second. A machine that kept a lock this long was switched off. */
const HOUR = 3_600_000;
const held = new Set<string>();

/**
 * Does work while no other process does work in this folder through here: between reading a file and putting a changed
 * one in its place nobody may write, or one of two answers is lost. Waits at most `patience` milliseconds; then throws
 * UserError("conflict") that names the other. What a killed process left does not count; what another machine holds does,
 * for an hour. Work within work in one folder needs no second turn.
 */
export function alone<T>(folder: string, work: () => T, patience = 10_000): T {
  const place = quietly(() => realpathSync(folder)) ?? folder;
  if (held.has(place)) return work();
  const mark = JSON.stringify(newMark());
  const lock = join(place, LOCK);
  const mine = take(lock, mark, patience);
  held.add(place);
  try {
    return work();
  } finally {
    held.delete(place);
    // What cannot be read at this moment is ours still: nobody takes it from the living.
    if (mine && (textIn(lock) ?? mark) === mark) quietly(() => unlinkSync(lock));
  }
}

/**
 * Removes what a process left that was killed while it took a lock away. Who has the turn knows that nobody is taking one away
 * now. Never fails, and waits a second at most: the next start tries again.
 */
export function sweepClaims(folder: string): void {
  const claims = namesIn(folder).filter(isClaim);
  if (claims.length === 0) return;
  const remove = (): void => {
    for (const claim of claims) quietly(() => unlinkSync(join(folder, claim)));
  };
  quietly(() => alone(folder, remove, 1000));
}

/** False where the system lets no lock be made or taken away: then what the work wants to write will say why, if it writes. */
function take(lock: string, mark: string, patience: number): boolean {
  let seen: string | undefined;
  let waited = 0;
  for (;;) {
    const made = make(lock, mark);
    if (made !== "taken") return made === "made";
    const now = textIn(lock);
    if (now !== seen) waited = 0;
    seen = now;
    const left = now !== undefined && isLeftOver(lock, now, waited, patience);
    const stolen = left ? steal(lock, now, waited) : "not now";
    if (stolen === "impossible") return false;
    if (stolen === "done") continue;
    if (waited >= patience) throw busy(lock, readMark(now ?? ""));
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, WAIT);
    waited += WAIT;
  }
}

/** The mark comes whole with the lock: who finds it can always read whose it is. */
function make(lock: string, mark: string): "made" | "taken" | "impossible" {
  if (existsSync(lock)) return "taken";
  const written = lock.replace(LOCK, temporaryName());
  try {
    writeFileSync(written, mark, { flag: "wx", mode: 0o600 });
    linkSync(written, lock);
    return "made";
  } catch (error) {
    if (codeOf(error) === "EEXIST") return "taken";
    return existsSync(written) ? makeWithoutLink(lock, mark) : "impossible";
  } finally {
    quietly(() => unlinkSync(written));
  }
}

/** For a disk that knows no second name for a file. */
function makeWithoutLink(lock: string, mark: string): "made" | "taken" | "impossible" {
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

function isLeftOver(lock: string, text: string, waited: number, patience: number): boolean {
  const mark = readMark(text);
  switch (judge(mark, here)) {
    case "gone":
      return true;
    case "lives":
      // Of this process, but not one that it holds: the number was given out again where the system does not tell.
      return mark?.pid === process.pid;
    case "unreadable":
      return waited >= Math.min(NO_MARK, patience);
    case "elsewhere":
      return Date.now() - (quietly(() => statSync(lock).mtimeMs) ?? Date.now()) > HOUR;
  }
}

function busy(lock: string, mark: Mark | undefined): UserError {
  return new UserError(
    "conflict",
    `${whoIn(mark)} aan het opslaan in deze map; er is niets veranderd.`,
    `Wacht even en probeer het opnieuw. Is daar zeker niemand meer bezig? Haal dan dit bestand weg: ${lock}`,
  );
}

function whoIn(mark: Mark | undefined): string {
  if (mark === undefined) return "Een ander programma is nu";
  const [day, time] = [new Date(mark.sinds).toDateString(), new Date(mark.sinds).toTimeString().slice(0, 5)];
  const since = day === new Date().toDateString() ? time : `${mark.sinds.slice(0, 10)}, ${time}`;
  const who = mark.wie === "" ? "Iemand" : mark.wie;
  const where =
    mark.host === here.host
      ? "in een ander venster op deze computer"
      : `op een andere computer, ${mark.host.replace(/-[^-]*$/, "")}`;
  return `${who} (${where}) is sinds ${since}`;
}
