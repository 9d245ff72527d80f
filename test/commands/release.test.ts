import { describe, expect, it } from "vitest";
import { run } from "../../src/commands/release.ts";
import { deelbaarVan, wereldje } from "../projectje.ts";
import { voerUit } from "./uitvoeren.ts";

const DEELBAAR = "organisaties:\n  - id: a\npersonen:\n  - id: bakker\n";
const INTERN = `gesprekken:
  - id: g
    partners: [a]
    formuleringen:
      - {id: f1, soort: kans, tekst: Eerste zin.}
      - {id: f2, soort: kans, tekst: Tweede zin.}
      - {id: f3, soort: kans, tekst: Derde zin.}
`;
const AKKOORD = { via: "mail", reikwijdte: "partners" };

async function release(woorden: readonly string[], options: object) {
  const world = wereldje(DEELBAAR, INTERN);
  return { uitkomst: await voerUit(world, run, woorden, { ...options }), world };
}

describe("release", () => {
  it("releases all but what is named: refused, changed, or still asked", async () => {
    const { uitkomst, world } = await release(["g"], {
      ...AKKOORD,
      behalve: ["f1=geweigerd", "f2=Andere zin."],
      op: "3 maart 2026",
    });
    expect(uitkomst).toBe(0);
    expect(deelbaarVan(world)).toMatch(/tekst: Andere zin\..*op: 2026-03-03.*tekst: Derde zin\./s);
  });

  it("takes a refusal for one, however it is typed", async () => {
    const { world } = await release(["g"], { ...AKKOORD, behalve: ["f1= Geweigerd"] });
    expect(deelbaarVan(world)).not.toMatch(/Geweigerd|Eerste zin/);
  });

  it.each([
    ["a day that has yet to come", "g", { op: "2031-01-01" }, /die dag komt nog/],
    ["a day before the talk", "g", { op: "2025-12-31" }, /van vóór het gesprek/],
  ])("refuses %s", async (_, gesprek, anders, melding) => {
    const world = wereldje(DEELBAAR, INTERN.replace("id: g\n", "id: g\n    datum: 2026-01-13\n"));
    const uitkomst = await voerUit(world, run, [gesprek], { ...AKKOORD, ...anders });
    expect(uitkomst).toMatchObject({ code: "gebruik", message: expect.stringMatching(melding) });
    expect(deelbaarVan(world)).toBe(DEELBAAR);
  });

  it("puts nothing in a file that partners read which they may read only without a name", async () => {
    const meelezers = `${INTERN}coalitie:\n  leesrecht: ook partners\n`;
    for (const reikwijdte of ["zonder naam", "alleen de eigen brief"]) {
      const world = wereldje(DEELBAAR, meelezers);
      const uitkomst = await voerUit(world, run, ["g"], { ...AKKOORD, reikwijdte });
      expect(uitkomst).toMatchObject({ code: "gebruik", message: expect.stringContaining("Partners lezen mee") });
      expect(deelbaarVan(world)).toBe(DEELBAAR);
    }
  });

  it("takes it back", async () => {
    const { world } = await release(["g"], AKKOORD);
    expect(await voerUit(world, run, ["uitspraak-1"], { intrekken: true })).toBe(0);
    expect(deelbaarVan(world)).not.toContain("Eerste zin");
    expect(world.err).toMatch(/Wat al verstuurd of in git vastgelegd is, blijft daar leesbaar/);
    expect(world.err).toMatch(/coalitie generate --all/);
  });

  it("tells of each sentence how far it may go, or why it stays", async () => {
    const { world } = await release(["g"], { ...AKKOORD, behalve: ["f1=geweigerd", "f2"] });
    expect(world.err).toContain("geweigerd: ‘Eerste zin.’");
    expect(world.err).toContain("nog geen antwoord: ‘Tweede zin.’");
    expect(world.err).toContain("vrijgegeven (partners): ‘Derde zin.’");
  });

  it("keeps what was written down after others were asked, and says so", async () => {
    const world = wereldje(DEELBAAR, INTERN.replace("tekst: Eerste zin.", "tekst: Eerste zin., stand: gevraagd"));
    await voerUit(world, run, ["g"], AKKOORD);
    expect(deelbaarVan(world)).not.toMatch(/Tweede zin|Derde zin/);
    expect(world.err).toContain("niet vrijgegeven, want nog niet gevraagd: ‘Tweede zin.’");
    await voerUit(world, run, ["g"], { ...AKKOORD, behalve: ["f2=akkoord", "f3"] });
    expect(deelbaarVan(world)).toContain("Tweede zin");
  });

  it("says what lost its reference when it is taken back", async () => {
    const statements = "bijeenkomsten:\n  - id: b\n    opbrengst:\n      statements:\n        - inzet: inzet-1\n";
    const inzet = "inzetten:\n  - id: inzet-1\n    partner: a\n    tekst: Uren\n";
    const gesprek = INTERN.replace("soort: kans, tekst: Eerste zin.", "stand: akkoord, uitspraak: inzet-1");
    const world = wereldje(`${DEELBAAR}${inzet}${statements}`, gesprek);
    await voerUit(world, run, ["inzet-1"], { intrekken: true });
    expect(world.err).toMatch(/verwezen.*\n {2}bijeenkomsten\[b\]\.opbrengst\.statements\[1\]\.inzet/);
  });

  it.each<[string, object, RegExp]>([
    ["how they agreed", { reikwijdte: "partners" }, /Zonder --via/],
    ["how far the words may go", { via: "mail" }, /Zonder --reikwijdte/],
  ])("never guesses %s", async (_wat, options, melding) => {
    const { uitkomst, world } = await release(["g"], options);
    expect(uitkomst).toMatchObject({ code: "gebruik", message: expect.stringMatching(melding) });
    expect(deelbaarVan(world)).toBe(DEELBAAR);
  });

  it.each<[object, RegExp]>([
    [{ ...AKKOORD, reikwijdte: "iedereen" }, /‘iedereen’ kan niet bij --reikwijdte/],
    [{ ...AKKOORD, door: "baker" }, /‘baker’ staat niet in de lijst personen/],
    [{ ...AKKOORD, op: "gisterenmiddag" }, /datum/],
    [{ ...AKKOORD, behalve: ["f9"] }, /geen formulering ‘f9’/],
  ])("refuses %j and releases nothing", async (options, melding) => {
    const { uitkomst, world } = await release(["g"], options);
    expect(uitkomst).toMatchObject({ message: expect.stringMatching(melding) });
    expect(deelbaarVan(world)).toBe(DEELBAAR);
  });
});
