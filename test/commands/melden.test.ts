import { describe, expect, it } from "vitest";
import { meldFout, printJson } from "../../src/commands/melden.ts";
import { InternalError, UserError } from "../../src/errors.ts";
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

describe("a mistake of the program itself", () => {
  const kapot = (): unknown => {
    try {
      return JSON.parse('{"notitie": "zwirkgeheim" x}');
    } catch (cause) {
      return Object.assign(new InternalError("Cannot read ‘zwirkgeheim’\nzwirkgeheim"), { cause });
    }
  };

  it("says what was kept and what to do, without a trace", () => {
    const world = memoryWorld();
    expect(meldFout(world, kapot(), [])).toBe(1);
    expect(world.err).toContain("zijn bewaard");
    expect(world.err).toContain("--debug");
    expect(world.err).not.toMatch(/\bat\b|zwirkgeheim/);
  });

  it("with --debug shows the way there, but no words of the project and no folder of the user", () => {
    const world = memoryWorld();
    expect(meldFout(world, kapot(), ["--debug"])).toBe(1);
    expect(world.err).toMatch(/InternalError: .*\n\s+at .*melden\.test/);
    expect(world.err).toContain("SyntaxError");
    expect(world.err).toContain("Stuur je projectbestanden niet mee");
    expect(world.err).not.toContain("zwirkgeheim");
    expect(world.err).not.toContain(process.cwd());
  });

  it("and of the user too: the trace comes after what was told", () => {
    const world = memoryWorld();
    expect(meldFout(world, new UserError("gebruik", "Dat kan niet.", "Doe dit."), ["--debug"])).toBe(2);
    expect(world.err).toMatch(/^Dat kan niet\.\nDoe dit\.\nUserError: Dat kan niet\.\n\s+at /);
  });
});
