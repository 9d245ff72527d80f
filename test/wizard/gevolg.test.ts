import { describe, expect, it } from "vitest";
import type { Coalitie } from "../../src/domain/declaratie.ts";
import type { Stap } from "../../src/plan/stap.ts";
import { stapMet } from "../../src/plan/stappen.ts";
import { verschilTussen } from "../../src/wizard/gevolgboom.ts";
import { HOUD, type Regel } from "../interview.ts";
import { doorloop as doorloopStapMet } from "./doorloop.ts";

const met = (...velden: string[]): Stap => ({
  ...stapMet(1),
  blokken: [{ soort: "velden", titel: "Hoe ver jullie al zijn", velden }],
});
const doorloop = (stap: Stap, begin: Coalitie, regels: readonly Regel[]) =>
  doorloopStapMet(stap, begin, regels, { verdieping: true, vanaf: "begin" });

const lijst = (lijst: string, ...velden: string[]): Stap => ({
  ...stapMet(1),
  blokken: [{ soort: "lijst", titel: "De lijst", lijst, velden }],
});

const GEKOZEN: Coalitie = {
  coalitie: { overeenstemming: "geen", bestaandeSamenwerking: "geen", rondes: { keuze: "3", advies: "3" } },
};

describe("After an answer that changed something it is told", () => {
  it("which advice is another now, why, and what was chosen", async () => {
    const { gesprek, coalitie } = await doorloop(
      met("coalitie.overeenstemming", "coalitie.bestaandeSamenwerking"),
      GEKOZEN,
      [
        ["overeenstemming", "groot"],
        ["bestaandeSamenwerking", "structureel"],
      ],
    );
    expect(gesprek.getoond).toMatch(
      /het advies nu ‘2’ in plaats van ‘2 of 3’\. De partijen zijn het eens .* Jij koos ‘3’; dat blijft zo/,
    );
    expect(coalitie.coalitie?.rondes).toEqual({ keuze: "3", advies: "3" });
  });

  it("which answers do not apply any more, and that they come back", async () => {
    const begin: Coalitie = { coalitie: { gevoelig: true, gevoeligWaarom: "Een oud conflict" } };
    const { gesprek, coalitie } = await doorloop(met("coalitie.gevoelig"), begin, [["gevoelig", "nee"]]);
    expect(gesprek.getoond).toMatch(
      /‘.*’ geldt nu niet\. Je antwoord blijft bewaard, maar komt niet in documenten\. Verander je dit terug, dan telt het weer mee\./,
    );
    expect(coalitie.coalitie?.gevoeligWaarom).toBe("Een oud conflict");
  });

  it("which answers apply again", async () => {
    const begin: Coalitie = { coalitie: { gevoelig: false, gevoeligWaarom: "Een oud conflict" } };
    const { gesprek } = await doorloop(met("coalitie.gevoelig"), begin, [["gevoelig", "ja"]]);
    expect(gesprek.getoond).toMatch(/Wat je eerder antwoordde op ‘.*’, telt weer mee\./);
  });

  it("what changed by itself, once for several things", async () => {
    const formuleringen = ["a", "b"].map((id) => ({ id, tekst: `Wij willen ${id}.`, stand: "niet gevraagd" as const }));
    const begin: Coalitie = { gesprekken: [{ id: "g", formuleringen }] };
    const { gesprek } = await doorloop(lijst("gesprekken", "terugkoppeling.verstuurd"), begin, [
      ["gesprek", "wijzigen"],
      ["Wat wil je doen", "langs"],
      ["verstuurd", "10 maart 2026"],
    ]);
    expect(gesprek.getoond).toMatch(/staat nu op ‘gevraagd’ \(bij 2 deelbare zinnen\)\./);
  });

  it("which references went with a thing that was removed", async () => {
    const begin: Coalitie = {
      organisaties: [{ id: "a", naam: "A" }],
      personen: [{ id: "p", achternaam: "Bos", organisatie: "a" }],
    };
    const { gesprek } = await doorloop(lijst("organisaties", "naam"), begin, [
      ["1 organisatie", "verwijderen"],
      ["verwijderen?", "ja"],
    ]);
    expect(gesprek.getoond).toMatch(/Bij ‘.*’ \(Bos\) is de verwijzing weg\./);
  });

  it("in five lines at most", async () => {
    const personen = ["a", "b", "c", "d", "e", "f", "g"].map((id) => ({ id, achternaam: id, organisatie: "x" }));
    const begin: Coalitie = {
      organisaties: [{ id: "x", naam: "X" }],
      personen,
      gesprekken: [{ id: "g1", partners: ["x"] }],
    };
    const { gesprek } = await doorloop(lijst("organisaties", "naam"), begin, [
      ["1 organisatie", "verwijderen"],
      ["verwijderen?", "ja"],
    ]);
    const [, gevolgen = ""] = gesprek.getoond.split("Dit verandert mee:\n");
    expect(gevolgen.split("\n").filter((regel) => regel.startsWith("– ")).length).toBeLessThanOrEqual(6);
    expect(gevolgen).toContain("nog 6");
  });
});

describe("Nothing is told", () => {
  it("when nothing else changed", async () => {
    const { gesprek } = await doorloop(met("coalitie.naam"), { coalitie: { naam: "Noord" } }, [["naam", "Zuid"]]);
    expect(gesprek.getoond).not.toContain("Dit verandert mee");
  });

  it("when one answers for the first time, and is asked next what follows from it", async () => {
    const { gesprek } = await doorloop(met("coalitie.gevoelig", "coalitie.gevoeligWaarom"), {}, [
      ["gevoelig", "ja"],
      ["gevoeligWaarom", HOUD],
    ]);
    expect(gesprek.getoond).not.toContain("Dit verandert mee");
  });

  it("when a row without a name of its own goes, and those below it move up", () => {
    const met = (...data: readonly string[]): Coalitie => ({
      organisaties: [{ id: "a", verloop: data.map((datum) => ({ datum })) }],
    });
    const verschil = verschilTussen(met("2026-03-01", "2026-04-01"), met("2026-04-01"), "organisaties[a].verloop[1]");
    expect(Object.values(verschil).flat()).toEqual([]);
  });

  it("when an answer is kept", async () => {
    const { gesprek } = await doorloop(met("coalitie.overeenstemming"), GEKOZEN, [["overeenstemming", HOUD]]);
    expect(gesprek.getoond).not.toContain("Dit verandert mee");
  });
});
