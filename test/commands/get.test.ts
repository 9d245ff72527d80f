import { describe, expect, it } from "vitest";
import { run } from "../../src/commands/get.ts";
import { wereldje } from "../projectje.ts";
import { voerUit } from "./uitvoeren.ts";

const DEELBAAR = `coalitie:
  naam: Noord
  opgave: |-
    Eerste.
    Tweede.
  gebied: {status: bewust open}
  initiatiefnemers: [a]
organisaties:
  - id: a
    naam: Hanzecollege
doelen:
  - id: d
    indicatoren:
      - id: i
        nul: 1,125
`;

async function get(pad: string, options = {}, intern?: string) {
  const world = wereldje(DEELBAAR, intern);
  const uitkomst = await voerUit(world, run, pad === "" ? [] : [pad], options);
  return { uitkomst, out: world.out, err: world.err };
}

describe("get", () => {
  it.each([
    ["coalitie.naam", "Noord\n"],
    ["coalitie.opgave", "Eerste.\nTweede.\n"],
    ["coalitie.gebied", "bewust open\n"],
    ["coalitie.initiatiefnemers", "a\n"],
    ["doelen[d].indicatoren[i].nul", "1,125\n"],
    ["organisaties[a]", "id: a\nnaam: Hanzecollege\n"],
    ["doelen[d].indicatoren", '- id: i\n  nul: "1,125"\n'],
  ])("prints %s as it can be given back", async (pad, verwacht) => {
    expect(await get(pad)).toEqual({ uitkomst: 0, out: verwacht, err: "" });
  });

  it("prints the whole tree without a path, and JSON when asked", async () => {
    expect((await get("")).out).toContain("organisaties:\n  - id: a\n");
    expect(JSON.parse((await get("coalitie.initiatiefnemers", { json: true })).out)).toEqual(["a"]);
    expect(JSON.parse((await get("coalitie.onderwerp", { json: true })).out)).toBeNull();
  });

  it("tells not filled in from not to be seen here", async () => {
    expect((await get("coalitie.onderwerp")).err).toMatch(/nog niets ingevuld/);
    expect((await get("coalitie.gevoelig")).err).toMatch(/hier niet te zien/);
    expect((await get("coalitie.gevoelig", {}, "versie: 1\n")).err).toMatch(/nog niets ingevuld/);
  });

  it.each([
    ["coalitie.nam", /Bedoel je ‘coalitie.naam’\?/],
    ["organisaties[b].naam", /Bedoel je ‘a’\?|Er is: a/],
    ["organisaties.naam", /./],
  ])("refuses %s with a way out", async (pad, hint) => {
    expect((await get(pad)).uitkomst).toMatchObject({ code: "gebruik", hint: expect.stringMatching(hint) });
  });
});
