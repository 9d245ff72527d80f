import { expect, it } from "vitest";
import { here, judge, type Machine, type Mark, newMark, readMark } from "../../src/system/slot.ts";

const BOOT = Date.parse("2026-03-12T08:00:00Z");
const machine: Machine = {
  host: "laptop-1",
  boot: "b2",
  bootedAt: BOOT,
  isRunning: (pid) => pid < 100,
  startOf: (pid) => (pid === 50 ? undefined : `s${pid}`),
};
const mark: Mark = {
  wie: "anna",
  host: "laptop-1",
  pid: 12,
  sinds: "2026-03-12T09:00:00.000Z",
  boot: "b2",
  start: "s12",
  teken: "t",
};

it.each<[string, Partial<Mark>, string]>([
  ["a process that runs", {}, "lives"],
  ["a process that runs, on a system that tells no starts", { pid: 50 }, "lives"],
  ["a process of which no start was known", { start: "" }, "lives"],
  ["a process that is dead", { pid: 400 }, "gone"],
  ["a number that another process has now", { start: "s11" }, "gone"],
  ["this machine before it was started again", { boot: "b1", sinds: "2026-03-11T09:00:00.000Z" }, "gone"],
  ["the same, where the number runs again", { boot: "b1", sinds: "2026-03-12T07:59:00.000Z", pid: 12 }, "gone"],
  ["a machine by the same name, now", { boot: "b1" }, "elsewhere"],
  ["another machine", { host: "laptop-2" }, "elsewhere"],
  ["another machine, whatever the number", { host: "laptop-2", pid: 400 }, "elsewhere"],
])("a lock of %s is judged so", (_whose, change, verdict) => {
  expect(judge({ ...mark, ...change }, machine)).toBe(verdict);
});

it.each(["", "{", "elders 12 ab12", "[]", '{"pid":"12"}', "null", '{"pid":12}'])("no mark of ours: %s", (text) => {
  expect(judge(readMark(text), machine)).toBe("unreadable");
});

it("this process lives, by its own mark read back", () => {
  expect(judge(readMark(JSON.stringify(newMark())), here)).toBe("lives");
});
