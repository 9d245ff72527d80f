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

  it("makes both files and hides from git what a killed program may leave", async () => {
    const world = memoryWorld({ files: {} });
    expect(await voerUit(world, run, [], { naam: "Noord" })).toBe(0);
    expect(world.files()["/werk/.gitignore"]).toBe(".coalitie-tmp-*\n.coalitie-akte\n");
    expect(world.secrets()).toEqual(["/werk/coalitie.intern.yaml"]);
  });
});
