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
});
