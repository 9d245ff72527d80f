import { createHash } from "node:crypto";
import { existsSync, linkSync, renameSync, unlinkSync } from "node:fs";
import { textIn } from "./slot.ts";
import { codeOf } from "./storingen.ts";
import { LOCK, quietly, TEMPORARY, temporaryName } from "./tijdelijk.ts";

/** Taking a lock away is done in less than a millisecond. */
const LONG = 500;

/** `not now`: another is about to, or was faster. `impossible`: the system refuses it. */
type Stolen = "done" | "not now" | "impossible";

/**
 * Takes a lock away that was left behind. Several may find it at once: only one can give it the second name that follows from
 * what stands in it, and only that one takes it away. So a lock that comes in its place is never touched. `text`: what was
 * read in it; `waited`: for how many milliseconds it has been there.
 */
export function steal(lock: string, text: string, waited: number): Stolen {
  const claim = lock.replace(LOCK, claimOn(text));
  try {
    linkSync(lock, claim);
  } catch (error) {
    const code = codeOf(error);
    // Who has it for so long was killed.
    if (code === "EEXIST" && waited >= LONG) quietly(() => unlinkSync(claim));
    return code === "EEXIST" || code === "ENOENT" ? "not now" : stealWithoutLink(lock, text);
  }
  const gone = textIn(claim) === text && quietly(() => unlinkSync(lock) ?? true) === true;
  quietly(() => unlinkSync(claim));
  return gone ? "done" : "not now";
}

const claimOn = (text: string): string => `${TEMPORARY}${createHash("sha256").update(text).digest("hex").slice(0, 16)}`;

/** Whether a file has the name of a lock that is being taken away. */
export const isClaim = (name: string): boolean =>
  name.startsWith(TEMPORARY) && /^[0-9a-f]{16}$/.test(name.slice(TEMPORARY.length));

/** For a disk that knows no second name for a file: puts it back when another took it over just before. */
function stealWithoutLink(lock: string, text: string): Stolen {
  const aside = lock.replace(LOCK, temporaryName());
  try {
    renameSync(lock, aside);
  } catch (error) {
    return codeOf(error) === "ENOENT" ? "not now" : "impossible";
  }
  const isTheirs = textIn(aside) !== text;
  if (isTheirs && !existsSync(lock)) quietly(() => renameSync(aside, lock));
  else quietly(() => unlinkSync(aside));
  return isTheirs ? "not now" : "done";
}
