import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { dayOf, today } from "../../src/system/klok.ts";
import { realWorld } from "../../src/system/wereld.ts";
import { hasOffice } from "./office.ts";

const world = realWorld({ out: () => {}, err: () => {}, progress: () => {} });

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "coalitie-test-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe("the clock", () => {
  it("gives the day where the user is, until midnight", () => {
    expect(dayOf(new Date(2026, 2, 9, 23, 59))).toBe("2026-03-09");
    expect(today()).toMatch(/^\d{4}-\d\d-\d\d$/);
  });
});

describe.skipIf(!world.git.available())("git", () => {
  it("knows a checkout, also from a folder that is not there yet", () => {
    expect(world.git.inside(folder)).toBe(false);
    expect(world.git.init(folder)).toBe(true);
    expect([world.git.inside(folder), world.git.inside(join(folder, "a", "b"))]).toEqual([true, true]);
  });

  it("takes a name that looks like an option for a name", () => {
    const odd = join(folder, "--bare");
    mkdirSync(odd);
    expect([world.git.init(odd), existsSync(join(odd, ".git"))]).toEqual([true, true]);
  });
});

describe("what is shipped", () => {
  it("is found from the sources", () => {
    expect(world.shipped.list("documents").length).toBeGreaterThan(0);
    expect(world.shipped.read("documents/bestaat-niet.hbs")).toBeUndefined();
  });
});

describe.skipIf(!hasOffice())("LibreOffice", () => {
  it("makes a PDF of the document, and leaves nothing beside it", () => {
    // LibreOffice reads plain text under any name.
    writeFileSync(join(folder, "brief één.docx"), "Beste Karin,\n");
    expect(world.programs.toPdf(join(folder, "brief één.docx"))).toBeDefined();
    expect(world.disk.list(folder)).toEqual(["brief één.docx"]);
  });

  it("says so when there is nothing to make a PDF of", () => {
    expect(() => world.programs.toPdf(join(folder, "weg.docx"))).toThrow(/geen PDF gemaakt van weg\.docx/);
  });
});
