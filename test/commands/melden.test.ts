import { describe, expect, it } from "vitest";
import { printJson } from "../../src/commands/melden.ts";
import { memoryWorld } from "../geheugen.ts";

describe("JSON on the screen", () => {
  it.each(["\u009b", "\u202e", "\u2028", "\u200b", "\u{e0001}"])(
    "writes %j as an escape, and says the same",
    (teken) => {
      const world = memoryWorld();
      printJson(world, { naam: `a${teken}é` });
      expect(world.out).not.toContain(teken);
      expect(world.out).toContain("é");
      expect(JSON.parse(world.out)).toEqual({ naam: `a${teken}é` });
    },
  );
});
