import { spawn } from "node:child_process";
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { alone, LOCK } from "../src/system/alone.ts";
import { here, judge, type Machine, type Mark, newMark, type Verdict } from "../src/system/slot.ts";
import { inMap } from "./hulp/proces.ts";
import type { Rij, Uitslag } from "./rij.ts";

const BOOT = Date.parse("2026-03-12T08:00:00Z");
const MACHINE: Machine = {
  host: "laptop-1",
  boot: "b2",
  bootedAt: BOOT,
  isRunning: (pid) => pid < 100,
  startOf: (pid) => (pid === 50 ? undefined : `s${pid}`),
};
const MERK: Mark = {
  wie: "anna",
  host: "laptop-1",
  pid: 12,
  sinds: "2026-03-12T09:00:00.000Z",
  boot: "b2",
  start: "s12",
  teken: "t",
};
const VOOR_START = "2026-03-12T07:00:00.000Z";

const GEVALLEN: readonly (readonly [Partial<Mark> | undefined, Verdict])[] = [
  [{}, "lives"],
  [{ pid: 1, start: "s1" }, "lives"],
  [{ pid: 99, start: "s99" }, "lives"],
  [{ pid: 50, start: "s1" }, "lives"],
  [{ start: "" }, "lives"],
  [{ sinds: VOOR_START }, "lives"],
  [{ pid: 100 }, "gone"],
  [{ pid: 4_194_999 }, "gone"],
  [{ start: "s11" }, "gone"],
  [{ pid: 13 }, "gone"],
  [{ boot: "b1", sinds: VOOR_START }, "gone"],
  [{ boot: "b1", sinds: VOOR_START, pid: 400 }, "gone"],
  [{ boot: "", sinds: VOOR_START }, "gone"],
  [{ boot: "b1" }, "elsewhere"],
  [{ boot: "b3", pid: 400 }, "elsewhere"],
  [{ host: "laptop-2" }, "elsewhere"],
  [{ host: "laptop-2", pid: 400 }, "elsewhere"],
  [{ host: "laptop-2", boot: "b1", sinds: VOOR_START }, "elsewhere"],
  [{ host: "" }, "elsewhere"],
  [undefined, "unreadable"],
];

/** Whether a lock is left alone while its process lives, and taken once that is dead. */
const echt = (): Promise<boolean> =>
  inMap(async (map) => {
    const kind = spawn(process.execPath, ["-e", "setTimeout(() => {}, 60000)"], { stdio: "ignore" });
    const pid = kind.pid ?? 0;
    writeFileSync(join(map, LOCK), JSON.stringify({ ...newMark(), pid, start: here.startOf(pid) ?? "" }));
    let leeft = false;
    try {
      alone(map, () => {}, 60);
    } catch {
      leeft = existsSync(join(map, LOCK));
    }
    const weg = new Promise((klaar) => kind.on("close", klaar));
    kind.kill("SIGKILL");
    await weg;
    return leeft && alone(map, () => true, 60);
  });

async function meet(machine: Machine): Promise<Uitslag> {
  const mis = GEVALLEN.filter(
    ([anders, oordeel]) => judge(anders === undefined ? undefined : { ...MERK, ...anders }, machine) !== oordeel,
  );
  const inHetEcht = await echt();
  const cijfer = `${GEVALLEN.length - mis.length} van ${GEVALLEN.length} goed, in het echt ${inHetEcht ? "ook" : "niet"}`;
  return { cijfer, ok: mis.length === 0 && inHetEcht };
}

const rij: Rij = {
  naam: "een slot dat is achtergelaten wordt herkend, een ander nooit afgepakt",
  doel: "20 van 20",
  meet: () => meet(MACHINE),
  // Who does not look when a process was started takes a number that was given out again for the old one.
  fout: () => meet({ ...MACHINE, startOf: () => undefined }),
};
export default rij;
