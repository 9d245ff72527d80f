import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { boekVan } from "../../src/commands/boek.ts";
import type { Options, Session } from "../../src/commands/session.ts";
import { run } from "../../src/commands/step.ts";
import { waardeBij } from "../../src/domain/pad.ts";
import { START } from "../../src/plan/start.ts";
import { vragenVan } from "../../src/plan/vragen.ts";
import { Project } from "../../src/project/project.ts";
import type { Vraagstelling } from "../../src/wizard/interviewer.ts";
import { memoryWorld } from "../geheugen.ts";
import { interview } from "../interview.ts";
import { deelbaarVan, internVan, PLEK, wereldje } from "../projectje.ts";
import { sessie } from "../stories/heleweg.ts";
import { stil, voerUit } from "./uitvoeren.ts";

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
    expect((await step("1", "eigen: {doelen: [Koeler]}\n")).world.out).toContain(
      "Stap 1 is nog niet af. Ga verder met: coalitie step\n",
    );
  });

  it("counts the copies of a document that can be made: naming them would fill the screen", async () => {
    const lees = (bestand: string) =>
      readFileSync(new URL(`../../examples/groot-plan/${bestand}`, import.meta.url), "utf8");
    const world = wereldje(lees("coalitie.yaml"), lees("coalitie.intern.yaml"));
    world.put("antwoorden.yaml", "coalitie: {naam: Noord}\n");
    await voerUit(world, run, ["4"], { answers: "antwoorden.yaml" });
    expect(world.out).toMatch(/^ {2}Uitnodigingsbrief \(\d+ stuks\): coalitie generate uitnodigingsbrief$/m);
    expect(world.out).toMatch(/^ {2}Discussienotitie: coalitie generate discussienotitie$/m);
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
    [
      "an id that another list of that name has",
      "doelen: [{id: d, indicatoren: [{id: i}]}, {id: e, indicatoren: [{id: i}]}]\n",
      /indicatoren\[1\]\.id: De id ‘i’ is al van iets anders/,
    ],
    ["what is no YAML", "eigen: [\n", /antwoorden\.yaml, regel \d+/],
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
    ["11", /Kies 1 tot en met 10, begin of afronding/],
    ["een", /Kies 1 tot en met 10, begin of afronding/],
  ])("refuses step %s", async (nr, hint) => {
    expect((await step(nr, undefined)).uitkomst).toMatchObject({ code: "gebruik", hint: expect.stringMatching(hint) });
  });

  const TWEE = `versie: 1
coalitie: {naam: Noord, opgave: x}
bijeenkomsten:
  - {id: laat, soort: verkenning, datum: 2026-05-12}
  - {id: vroeg, soort: verkenning, datum: 2026-03-12}
gangen:
  - {id: voorstel, variant: initiatief, uitkomst: aangenomen}
  - {id: het-plan, variant: plan}
`;

  it.each([
    ["6", "1", "gangen[voorstel]"],
    ["6", "het-plan", "gangen[het-plan]"],
    ["6", "2", "gangen[het-plan]"],
    ["5", "1", "bijeenkomsten[vroeg]"],
    ["4", "2", "bijeenkomsten[laat]"],
    ["4", "laat", "bijeenkomsten[laat]"],
  ])("asks in step %s with --gang %s about %s", async (nr, gang, ding) => {
    const world = memoryWorld({
      interactive: true,
      files: { "coalitie.yaml": TWEE, "coalitie.intern.yaml": "versie: 1\n" },
    });
    const gesteld: string[] = [];
    const wie = interview([], (wat) => gesteld.push(wat));
    const overslaan = { ...wie, menu: async () => "klaar", vraag: (v: Vraagstelling) => wie.vraag(v) };
    const zitting: Session = { ...stil(world), interviewer: async () => overslaan };
    expect(await run(zitting, [nr], { gang })).toBe(130);
    expect(gesteld[0]).toContain(ding);
  });

  it.each([
    ["6", "3", "Er is geen gang ‘3’.", "Er is: 1 (voorstel), 2 (het-plan)."],
    ["4", "voorstel", "Er is geen bijeenkomst ‘voorstel’.", "Er is: 1 (vroeg), 2 (laat)."],
  ])("says for step %s what there is when there is no %s", async (nr, gang, message, hint) => {
    expect(await voerUit(wereldje(TWEE, "versie: 1\n"), run, [nr], { gang })).toMatchObject({ message, hint });
  });

  it("tells when the file with answers is not there", async () => {
    expect((await step("1", undefined, { answers: "weg.yaml" })).uitkomst).toMatchObject({
      message: expect.stringContaining("weg.yaml"),
    });
  });
});

describe("step without a number", () => {
  const FILES = { "coalitie.yaml": "versie: 1\ncoalitie:\n  naam: Noord\n", "coalitie.intern.yaml": "versie: 1\n" };

  /** What is asked or offered first; then the person stops. */
  async function eerst(options: Options, world = memoryWorld({ interactive: true, files: FILES })) {
    const gesprek = interview([]);
    await run(
      sessie(world, () => gesprek),
      [],
      options,
    );
    return gesprek.getoond;
  }

  function allesLater() {
    const world = memoryWorld({ interactive: true, files: FILES });
    const project = Project.open(world.disk, PLEK);
    const boek = boekVan(project, "2026-03-12");
    for (const { pad } of vragenVan(START, project.coalitie))
      if (waardeBij(project.coalitie, pad) === undefined) boek.zet(pad, { status: "later" });
    return world;
  }

  it("first asks what init never came to", async () => {
    expect(await eerst({})).toContain("# Een nieuwe coalitie");
  });

  it("does not ask again what was put off", async () => {
    expect(await eerst({}, allesLater())).not.toContain("# Een nieuwe coalitie");
  });

  it("asks whoever only looks back nothing first", async () => {
    expect(await eerst({ review: true })).not.toContain("# Een nieuwe coalitie");
  });
});
