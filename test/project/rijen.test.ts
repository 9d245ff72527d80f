import { describe, expect, it } from "vitest";
import { plaatsNu } from "../../src/project/rijen.ts";

describe("a row without an id", () => {
  const toen = [
    { wat: "Zaal", bedrag: "100" },
    { wat: "Hapjes", bedrag: "50" },
  ];

  it("is the same one when one of its answers changed", () => {
    expect(plaatsNu(toen, [toen[0], { wat: "Hapjes en drank", bedrag: "50" }], 1)).toBe(1);
  });

  it("is gone when another came in its place, of which nothing is the same", () => {
    expect(plaatsNu(toen, [toen[0], { wat: "Druk", bedrag: "300" }], 1)).toBeUndefined();
    expect(plaatsNu(toen, [toen[0], { wat: "Druk" }], 1)).toBeUndefined();
  });

  it("of which only one thing was known is gone when that says something else altogether, and not when it was put right", () => {
    const een = [toen[0], { wat: "Een zaal huren" }];
    expect(plaatsNu(een, [toen[0], { wat: "Drukwerk" }], 1)).toBeUndefined();
    expect(plaatsNu(een, [toen[0], { wat: "Drukwerk", bedrag: "50" }], 1)).toBeUndefined();
    expect(plaatsNu(een, [toen[0], { wat: "Een grote zaal huren", bedrag: "50" }], 1)).toBe(1);
    expect(plaatsNu([{}], [{ wat: "Drukwerk" }], 0)).toBe(0);
  });
});
