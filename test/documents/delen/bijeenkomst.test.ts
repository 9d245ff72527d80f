import { expect, it } from "vitest";
import { tijdenVan } from "../../../src/documents/delen/bijeenkomst.ts";
import { Gap } from "../../../src/gap.ts";

const gat = (pad: string): Gap => new Gap(pad, "Hoe laat?", "tijd");

it("times that are both open on purpose are said to be so once", () => {
  const open = gat("begin").with("bewust open");
  expect(tijdenVan(open, gat("eind").with("bewust open")).delen).toEqual([open]);
});

it("a time that is missing is asked for, whatever the other is", () => {
  expect(tijdenVan(gat("begin").with("bewust open"), gat("eind")).delen).toContainEqual(gat("eind"));
  expect(tijdenVan("14:00", "17:00").delen.join("")).toBe("van 14.00 tot 17.00 uur");
});
