import fs, {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { alone, LOCK } from "../../src/system/alone.ts";
import { here, type Mark, newMark, readMark } from "../../src/system/slot.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "coalitie-test-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const lock = (): string => join(folder, LOCK);
// No system gives out this number.
const DEAD = 4_194_999;

it("holds the lock during the work and lets go of it after", () => {
  const mark = alone(folder, () => readMark(readFileSync(lock(), "utf8")));
  expect(mark).toMatchObject({ pid: process.pid, host: here.host, sinds: expect.stringMatching(/^20.*Z$/) });
  expect(existsSync(lock())).toBe(false);
});

it("lets go when the work fails", () => {
  const fail = (): never => {
    throw new Error("mis");
  };
  expect(() => alone(folder, fail)).toThrow("mis");
  expect(existsSync(lock())).toBe(false);
});

it("does work within work in the same folder, also by another name", () => {
  symlinkSync(folder, `${folder}-ook`);
  expect(alone(folder, () => alone(`${folder}-ook`, () => "binnen"))).toBe("binnen");
  rmSync(`${folder}-ook`);

  expect(alone(folder, () => alone(folder, () => "binnen"))).toBe("binnen");
});

/** A lock as another process would leave it. */
const lockOf = (change: Partial<Mark>): void =>
  writeFileSync(lock(), JSON.stringify({ ...newMark(), start: "", teken: "ander", ...change }));

it("never works while another process does, names it, and says what to do", () => {
  lockOf({ pid: process.ppid, wie: "anna" });
  let done = false;
  const work = () => alone(folder, () => (done = true), 60);
  expect(work).toThrow(
    /^anna \(in een ander venster op deze computer\) is sinds \d\d:\d\d aan het opslaan in deze map/,
  );
  expect(done).toBe(false);
  expect(existsSync(lock())).toBe(true);
});

it("never takes the lock of another machine that may be alive", () => {
  lockOf({ pid: DEAD, host: "LAPTOPANNA-1a2b3c4d", wie: "anna", sinds: "2026-03-11T09:00:00.000Z" });
  const who = /^anna \(op een andere computer, LAPTOPANNA\) is sinds 2026-03-11, \d\d:\d\d/;
  expect(() => alone(folder, () => "klaar", 60)).toThrow(who);
});

it("goes on where another machine was switched off long ago", () => {
  lockOf({ pid: DEAD, host: "elders" });
  utimesSync(lock(), 1, 1);
  expect(alone(folder, () => "klaar", 0)).toBe("klaar");
});

it("goes on at once where a killed process held the lock", () => {
  lockOf({ pid: DEAD });
  expect(alone(folder, () => "klaar", 0)).toBe("klaar");
  expect(existsSync(lock())).toBe(false);
});

type Call = "renameSync" | "linkSync" | "unlinkSync";

/** Does work while a call of the system is another one. */
function met(anders: Partial<Pick<typeof fs, Call>>, werk: () => void): void {
  const echt = { renameSync: fs.renameSync, linkSync: fs.linkSync, unlinkSync: fs.unlinkSync };
  Object.assign(fs, anders);
  syncBuiltinESMExports();
  try {
    werk();
  } finally {
    Object.assign(fs, echt);
    syncBuiltinESMExports();
  }
}

const refuse = (code: string) => (): never => {
  throw Object.assign(new Error(code), { code });
};

it("never lifts the lock of another who took a dead one over just before, not even for a moment", () => {
  lockOf({ pid: DEAD });
  let [gezien, weg] = [0, 0];
  const anna = (): void => {
    if (gezien++ === 0) lockOf({ pid: process.ppid, wie: "anna" });
  };
  const bij =
    (doe: (van: string, naar: string) => void) =>
    (van: unknown, naar: unknown): void => {
      anna();
      doe(String(van), String(naar));
      if (!existsSync(lock())) weg++;
    };
  met({ renameSync: bij(fs.renameSync), linkSync: bij(fs.linkSync) }, () =>
    expect(() => alone(folder, () => "klaar", 60)).toThrow(/anna/),
  );
  expect([gezien > 0, weg]).toEqual([true, 0]);
  expect(readdirSync(folder)).toEqual([LOCK]);
});

it("takes a dead lock over on a disk that knows no second name for a file", () => {
  lockOf({ pid: DEAD });
  met({ linkSync: refuse("EPERM") }, () => expect(alone(folder, () => "klaar", 60)).toBe("klaar"));
  expect(readdirSync(folder)).toEqual([]);
});

it("does not wait for ever for a dead lock that cannot be taken away, as on a disk that can only be read", () => {
  lockOf({ pid: DEAD });
  const vast = { linkSync: refuse("EROFS"), renameSync: refuse("EROFS"), unlinkSync: refuse("EROFS") };
  met(vast, () => expect(alone(folder, () => "klaar", 60)).toBe("klaar"));
});

it("goes on where another was killed while it took a dead lock over", () => {
  lockOf({ pid: DEAD });
  const { linkSync } = fs;
  let eerder = false;
  const halverwege: typeof linkSync = (van, naar) => {
    linkSync(van, naar);
    if (eerder) return;
    eerder = true;
    refuse("EEXIST")();
  };
  met({ linkSync: halverwege }, () => expect(alone(folder, () => "klaar", 5000)).toBe("klaar"));
  expect(readdirSync(folder)).toEqual([]);
});

it("goes on after a while where the lock is no mark of ours", () => {
  writeFileSync(lock(), "elders 12 ab12");
  expect(alone(folder, () => "klaar", 60)).toBe("klaar");
});

it("leaves alone the lock that another made of it meanwhile", () => {
  alone(folder, () => writeFileSync(lock(), "van een ander"));
  expect(existsSync(lock())).toBe(true);
});

it("works in a folder where no lock can be made", () => {
  expect(alone(join(folder, "niets"), () => "klaar")).toBe("klaar");
});

it("goes on soon where a lock was made and could not be marked, as on a full disk", () => {
  writeFileSync(lock(), "");
  const start = Date.now();
  expect(alone(folder, () => "klaar")).toBe("klaar");
  expect(Date.now() - start).toBeLessThan(3000);
});
