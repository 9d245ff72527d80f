import { expect, test } from "vitest";
import { Gap } from "../src/gap.ts";
import { zin } from "../src/zin.ts";

const gap = new Gap("naam", "Hoe heet u?");

test("a sentence keeps words and gaps in order", () => {
  expect(zin`Beste ${gap}, op ${3} mei`.delen).toEqual(["Beste ", gap, ", op ", "3", " mei"]);
});

test("a sentence in a sentence is one sentence", () => {
  expect(zin`(${zin`${gap}, wethouder`})`.delen).toEqual(["(", gap, ", wethouder", ")"]);
});

test("it is empty where nothing would be printed", () => {
  expect(zin`${undefined} ${""}${gap.with("geen")}${gap.with("weg")}`.leeg).toBe(true);
  expect(zin`${gap}`.leeg).toBe(false);
  expect(zin`${gap.with("bewust open")}`.leeg).toBe(false);
});
