import { describe, expect, it } from "vitest";
import { run } from "../../src/commands/init.ts";
import { memoryWorld } from "../geheugen.ts";
import { voerUit } from "./uitvoeren.ts";

describe("init", () => {
  it("never begins anew over what is left of a coalition", async () => {
    const files = { "coalitie.intern.yaml": "versie: 1\nlogboek: []\n" };
    const world = memoryWorld({ files });
    const voor = world.files();
    expect(await voerUit(world, run, [], { naam: "Noord" })).toMatchObject({
      code: "gebruik",
      message: expect.stringContaining("coalitie.intern.yaml"),
    });
    expect(world.files()).toEqual(voor);
  });

  it("takes an empty name for no name", async () => {
    const world = memoryWorld({ files: {} });
    expect(await voerUit(world, run, [], { naam: " " })).toMatchObject({ code: "gebruik" });
    expect(world.files()).toEqual({});
  });

  it("makes both files and hides from git what a killed program may leave", async () => {
    const world = memoryWorld({ files: {} });
    expect(await voerUit(world, run, [], { naam: "Noord" })).toBe(0);
    expect(world.files()["/werk/.gitignore"]).toBe(
      ".coalitie-tmp-*\n.coalitie-versie-*\n.coalitie-akte\n.coalitie-hier\n.coalitie-kladjes/\n",
    );
    expect(world.secrets()).toEqual(["/werk/coalitie.intern.yaml"]);
  });

  it("makes nothing when the answers are wrong", async () => {
    const world = memoryWorld({ files: { "antwoorden.yaml": "coalitie:\n  nam: Noord\n" } });
    expect(await voerUit(world, run, ["x"], { answers: "antwoorden.yaml" })).toMatchObject({ code: "gebruik" });
    expect(Object.keys(world.files())).toEqual(["/werk/antwoorden.yaml"]);
  });

  it("goes on where it was killed between its two files", async () => {
    const world = memoryWorld({ files: {} });
    world.failOn("coalitie.yaml");
    expect(await voerUit(world, run, [], { naam: "Noord" })).toMatchObject({ code: "systeem" });
    world.failOn();
    expect(await voerUit(world, run, [], { naam: "Noord" })).toBe(0);
    expect(world.files()["/werk/coalitie.yaml"]).toContain("naam: Noord");
  });

  it.each([
    ["met spatie", 'cd "met spatie",'],
    ["kosten $5", "cd 'kosten $5',"],
    ["noord", "cd noord,"],
  ])("says how to go to the folder %s", async (map, cd) => {
    const world = memoryWorld({ files: {} });
    await voerUit(world, run, [map], { naam: "Noord" });
    expect(world.out).toContain(cd);
  });

  it("does not write through a link of which the file is gone", async () => {
    const world = memoryWorld({ files: { x: "" } });
    Object.assign(world.disk, { list: () => ["coalitie.yaml", "x"] });
    expect(await voerUit(world, run, [], { naam: "Noord" })).toMatchObject({
      message: expect.stringContaining("koppeling naar een bestand dat er niet is"),
    });
  });

  it.each([{ naam: "Noord" }, { intern: true }])(
    "makes no internal file where a link to nothing leads: %j",
    async (opties) => {
      const deelbaar = "intern" in opties ? { "coalitie.yaml": "coalitie:\n  naam: Noord\n" } : {};
      const world = memoryWorld({ files: deelbaar });
      Object.assign(world.disk, { list: () => ["coalitie.intern.yaml"] });
      expect(await voerUit(world, run, [], opties)).toMatchObject({
        message: expect.stringContaining("coalitie.intern.yaml is een koppeling naar een bestand dat er niet is"),
      });
      expect(world.secrets()).toEqual([]);
    },
  );

  it("makes only a new internal file when asked, and never over the old one", async () => {
    const world = memoryWorld({ files: { "coalitie.yaml": "coalitie:\n  naam: Noord\n" } });
    expect(await voerUit(world, run, [], { intern: true })).toBe(0);
    expect(world.secrets()).toEqual(["/werk/coalitie.intern.yaml"]);
    expect(world.files()["/werk/coalitie.yaml"]).toBe("coalitie:\n  naam: Noord\n");
    expect(await voerUit(world, run, [], { intern: true })).toMatchObject({ code: "gebruik" });
  });
});
