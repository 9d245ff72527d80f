import { describe, expect, it } from "vitest";
import { geteld } from "../../src/dutch/tellen.ts";

describe("a number of things", () => {
  it.each([
    [0, "0 vragen"],
    [1, "1 vraag"],
    [2, "2 vragen"],
    [21, "21 vragen"],
  ])("%s is %s", (aantal, verwacht) => {
    expect(geteld(aantal, "vraag", "vragen")).toBe(verwacht);
  });
});
