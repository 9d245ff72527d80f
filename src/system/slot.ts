import { createHash, randomBytes } from "node:crypto";
import { readFileSync, readlinkSync } from "node:fs";
import { uptime, userInfo } from "node:os";
import { readWhole } from "./lezen.ts";
import { HOST, isRunning, quietly } from "./tijdelijk.ts";

/** What stands in a lock: who holds it, in which process on which machine, and since when. */
export interface Mark {
  readonly wie: string;
  readonly host: string;
  readonly pid: number;
  readonly sinds: string;
  /** The start of the machine and of the process, where the system tells: a number is given out again after both. */
  readonly boot: string;
  readonly start: string;
  readonly teken: string;
}

/** What this machine knows about itself. */
export interface Machine {
  readonly host: string;
  readonly boot: string;
  /** When it was started, in milliseconds. */
  readonly bootedAt: number;
  isRunning(pid: number): boolean;
  /** Undefined where the system does not tell. */
  startOf(pid: number): string | undefined;
}

/**
 * `lives`: its process runs. `gone`: it does not, certainly. `elsewhere`: another machine knows. `unreadable`: it is no
 * mark of ours.
 */
export type Verdict = "lives" | "gone" | "elsewhere" | "unreadable";

export function judge(mark: Mark | undefined, machine: Machine): Verdict {
  if (mark === undefined) return "unreadable";
  if (mark.host !== machine.host) return "elsewhere";
  // With the same name but another start: before this one it was this machine, else it is a namesake.
  if (mark.boot !== machine.boot) return Date.parse(mark.sinds) < machine.bootedAt ? "gone" : "elsewhere";
  if (!machine.isRunning(mark.pid)) return "gone";
  const start = machine.startOf(mark.pid);
  return start === undefined || mark.start === "" || start === mark.start ? "lives" : "gone";
}

/** What stands in a lock; undefined where it is gone, or cannot be read. */
export const textIn = (lock: string): string | undefined => quietly(() => readWhole(lock).toString());

export function readMark(text: string): Mark | undefined {
  const json: unknown = quietly(() => JSON.parse(text));
  if (typeof json !== "object" || json === null) return undefined;
  const { wie, host, pid, sinds, boot, start, teken } = json as Readonly<Record<string, unknown>>;
  const words = [wie, host, sinds, boot, start, teken];
  if (typeof pid !== "number" || !words.every((word) => typeof word === "string")) return undefined;
  return json as Mark;
}

/** A new mark of this process. */
export const newMark = (): Mark => ({
  wie: quietly(() => userInfo().username) ?? "",
  host: here.host,
  pid: process.pid,
  sinds: new Date().toISOString(),
  boot: here.boot,
  start: here.startOf(process.pid) ?? "",
  teken: randomBytes(6).toString("hex"),
});

const inFile = (path: string): string => quietly(() => readFileSync(path, "utf8").trim()) ?? "";

/** Two machines may have one name; and in a container the numbers of processes are its own. */
const namesake = [inFile("/etc/machine-id"), quietly(() => readlinkSync("/proc/self/ns/pid")) ?? ""].join(" ");

export const here: Machine = {
  host: `${HOST}-${createHash("sha256").update(namesake).digest("hex").slice(0, 8)}`,
  boot: inFile("/proc/sys/kernel/random/boot_id"),
  // The clock may have been put right a little since.
  bootedAt: Date.now() - uptime() * 1000 - 60_000,
  isRunning,
  // The name of the program stands between brackets and may hold spaces.
  startOf: (pid) => quietly(() => readFileSync(`/proc/${pid}/stat`, "utf8").split(") ").at(-1)?.split(" ")[19]),
};
