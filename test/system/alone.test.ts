import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { alone, LOCK } from "../../src/system/alone.ts";
import { HOST } from "../../src/system/tijdelijk.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "coalitie-test-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const lock = (): string => join(folder, LOCK);
// No system gives out this number.
const DEAD = 4_194_999;

it("holds the lock during the work and lets go of it after", () => {
  expect(alone(folder, () => readFileSync(lock(), "utf8").split(" ")[1])).toBe(String(process.pid));
  expect(existsSync(lock())).toBe(false);
});

it("lets go when the work fails", () => {
  const fail = (): never => {
    throw new Error("mis");
  };
  expect(() => alone(folder, fail)).toThrow("mis");
  expect(existsSync(lock())).toBe(false);
});

it("does work within work in the same folder", () => {
  expect(alone(folder, () => alone(folder, () => "binnen"))).toBe("binnen");
});

it("never works while another process does, and says what to do", () => {
  writeFileSync(lock(), `${HOST} ${process.ppid} ab12`);
  let done = false;
  expect(() => alone(folder, () => (done = true), 60)).toThrow(/ander programma is nu aan het opslaan/);
  expect(done).toBe(false);
  expect(existsSync(lock())).toBe(true);
});

it("goes on at once where a killed process held the lock", () => {
  writeFileSync(lock(), `${HOST} ${DEAD} ab12`);
  expect(alone(folder, () => "klaar", 0)).toBe("klaar");
  expect(existsSync(lock())).toBe(false);
});

it.each(["elders 12 ab12", ""])("goes on after a while where the holder cannot be known: ‘%s’", (mark) => {
  writeFileSync(lock(), mark);
  expect(alone(folder, () => "klaar", 60)).toBe("klaar");
});

it("leaves alone the lock that another made of it meanwhile", () => {
  alone(folder, () => writeFileSync(lock(), `${hostname()} 1 anders`));
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
