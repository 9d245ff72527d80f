import { describe, expect, it } from "vitest";
import { run } from "../../src/commands/check.ts";
import { wereldje } from "../projectje.ts";
import { voerUit } from "./uitvoeren.ts";

async function check(deelbaar: string, options = {}) {
  const world = wereldje(deelbaar, "versie: 1\n");
  return { uitkomst: await voerUit(world, run, [], options), out: world.out };
}

describe("check", () => {
  it("lists every mistake with its place and remedy, and ends with 3", async () => {
    const { uitkomst, out } = await check("coalitie:\n  taalvorm: jij\n  gevoelig: ja\n");
    expect(uitkomst).toBe(3);
    expect(out).toMatch(
      /^Fout {2}coalitie\.yaml:2:13\n {2}‘jij’ is hier geen mogelijkheid\..*\n {2}Kies uit: u, je\.\n/,
    );
    expect(out).toMatch(/Fout {2}coalitie\.yaml:3:3\n {2}Dit is vertrouwelijk.*\n {2}Verplaats het/);
  });

  it("ends with 0 when there are only warnings", async () => {
    const { uitkomst, out } = await check("coalitie:\n  nam: Noord\n");
    expect(uitkomst).toBe(0);
    expect(out).toMatch(/^Let op {2}coalitie\.yaml:2:3\n/);
  });

  it("says so when all is well", async () => {
    expect(await check("versie: 1\n")).toEqual({ uitkomst: 0, out: "De projectbestanden zijn in orde.\n" });
  });

  it("gives the same as JSON", async () => {
    const { out } = await check("coalitie:\n  taalvorm: jij\n", { json: true });
    expect(JSON.parse(out)).toEqual([
      {
        ernst: "fout",
        code: "ongeldige-waarde",
        bestand: "coalitie.yaml",
        pad: "coalitie.taalvorm",
        regel: 2,
        kolom: 13,
        melding: expect.stringContaining("jij"),
        hint: "Kies uit: u, je.",
      },
    ]);
    expect(JSON.parse((await check("versie: 1\n", { json: true })).out)).toEqual([]);
  });
});
