import { describe, expect, it } from "vitest";
import type { Options } from "../../src/commands/session.ts";
import { run } from "../../src/commands/step.ts";
import { deelbaarVan, internVan, wereldje } from "../projectje.ts";
import { voerUit } from "./uitvoeren.ts";

async function step(nr: string | undefined, antwoorden: string | undefined, options: Options = {}) {
  const world = wereldje("versie: 1\ncoalitie:\n  naam: Noord\n", "versie: 1\n");
  if (antwoorden !== undefined) world.put("antwoorden.yaml", antwoorden);
  const met = antwoorden === undefined ? options : { answers: "antwoorden.yaml", ...options };
  return { uitkomst: await voerUit(world, run, nr === undefined ? [] : [nr], met), world };
}

describe("step --answers", () => {
  it("puts each answer in the file where it belongs", async () => {
    const { uitkomst, world } = await step("1", "eigen: {doelen: [Koeler], minimum: Bomen}\n");
    expect(uitkomst).toBe(0);
    expect(deelbaarVan(world)).toContain("Koeler");
    expect(internVan(world)).toContain("minimum: Bomen");
    expect(deelbaarVan(world)).not.toContain("Bomen");
  });

  it("says what comes next", async () => {
    expect((await step("1", "eigen: {doelen: [Koeler]}\n")).world.out).toMatch(/Nu volgt stap 1/);
  });

  it.each<[string, string, RegExp]>([
    [
      "an unknown field",
      "eigen: {doel: [x]}\ncoalitie: {naam: Zuid}\n",
      /eigen\.doel: ‘doel’ ken ik hier niet\. Bedoel je ‘doelen’\?/,
    ],
    ["a word that is no choice", "coalitie: {taalvorm: jij, naam: Zuid}\n", /coalitie\.taalvorm: .*Kies uit: u, je/],
    [
      "a thing that is not there",
      "coalitie: {opdrachtgever: x, naam: Zuid}\n",
      /‘x’ staat niet in de lijst organisaties/,
    ],
    ["what is no YAML", "eigen: [\n", /antwoorden\.yaml:\d+:\d+/],
  ])("refuses the whole for %s, and keeps nothing", async (_wat, antwoorden, melding) => {
    const { uitkomst, world } = await step("1", antwoorden);
    expect(uitkomst).toMatchObject({ code: "gebruik", message: expect.stringMatching(melding) });
    expect(deelbaarVan(world)).toBe("versie: 1\ncoalitie:\n  naam: Noord\n");
  });
});

describe("step", () => {
  it("names the flag to use where nobody can be asked", async () => {
    expect((await step("1", undefined)).uitkomst).toMatchObject({ hint: expect.stringContaining("--answers") });
  });

  it.each([
    ["11", /Kies 1 tot en met 10, of afronding/],
    ["een", /Kies 1 tot en met 10, of afronding/],
  ])("refuses step %s", async (nr, hint) => {
    expect((await step(nr, undefined)).uitkomst).toMatchObject({ code: "gebruik", hint: expect.stringMatching(hint) });
  });

  it("tells when the file with answers is not there", async () => {
    expect((await step("1", undefined, { answers: "weg.yaml" })).uitkomst).toMatchObject({
      message: expect.stringContaining("weg.yaml"),
    });
  });
});
