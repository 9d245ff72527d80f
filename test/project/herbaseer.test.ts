import { describe, expect, it } from "vitest";
import type { Bladwaarde, Stand } from "../../src/domain/boom.ts";
import { Botsing, type Samenloop } from "../../src/domain/botsing.ts";
import type { Wijziging } from "../../src/domain/wijziging.ts";
import { Project } from "../../src/project/project.ts";
import { deelbaarVan, internVan, PLEK, projectje } from "../projectje.ts";

const zet = (pad: string, waarde: Bladwaarde | Stand | undefined): Wijziging => ({ soort: "zet", pad, waarde });

const BEGIN = `organisaties:
  - id: a
    naam: A
    kvk: 01234567
  - id: b
    naam: B
  - id: c
    naam: C
coalitie:
  initiatiefnemers: [a]
  bronnen:
    - feit: een
    - feit: twee
`;
const INTERN = "organisaties:\n  - id: a\n    kernpartner: ja\n";

/** Opens the project, lets the other hand write, and then makes the changes. Returns what was in the way of them. */
function tweeHanden(ander: (tekst: string) => string, wijzigingen: readonly Wijziging[], intern = INTERN) {
  const { project, world } = projectje(BEGIN, INTERN);
  world.put("coalitie.yaml", ander(BEGIN));
  world.put("coalitie.intern.yaml", intern);
  let samenlopen: readonly Samenloop[] = [];
  try {
    project.wijzig(wijzigingen);
  } catch (error) {
    if (!(error instanceof Botsing)) throw error;
    samenlopen = error.samenlopen;
  }
  return { project, world, samenlopen, na: Project.open(world.disk, PLEK).coalitie };
}

const zonder = (id: string) => (tekst: string) =>
  tekst.replace(new RegExp(` {2}- id: ${id}\\n(?: {4}.*\\n)*`), "").replace(`[${id}]`, "[b]");

describe("what two hands did is both kept when", () => {
  it("each adds an organisation", () => {
    const { na } = tweeHanden(
      (t) => t.replace("coalitie:", "  - id: zij\n    naam: Zij\ncoalitie:"),
      [{ soort: "voegToe", lijst: "organisaties", id: "wij" }, zet("organisaties[wij].naam", "Wij")],
    );
    expect(na.organisaties).toMatchObject([{}, {}, {}, { id: "zij" }, { id: "wij", naam: "Wij" }]);
  });

  it("each adds a row", () => {
    const { na } = tweeHanden(
      (t) => `${t}    - feit: van hen\n`,
      [{ soort: "voegToe", lijst: "coalitie.bronnen", id: undefined }, zet("coalitie.bronnen[3].feit", "van mij")],
    );
    expect(na.coalitie?.bronnen).toEqual([{ feit: "een" }, { feit: "twee" }, { feit: "van hen" }, { feit: "van mij" }]);
  });

  it("one adds to an answer of several, and the other takes something away", () => {
    const { na } = tweeHanden((t) => t.replace("[a]", "[a, b]"), [zet("coalitie.initiatiefnemers", ["c"])]);
    expect(na.coalitie?.initiatiefnemers).toEqual(["b", "c"]);
  });

  it("one changes what the other moved", () => {
    const { na } = tweeHanden(
      (t) =>
        zonder("a")(t)
          .replace("  - id: c\n", "  - id: a\n    naam: A\n    kvk: 01234567\n  - id: c\n")
          .replace("[b]", "[a]"),
      [zet("organisaties[a].naam", "Anders")],
    );
    expect(na.organisaties).toMatchObject([{ id: "b" }, { id: "a", naam: "Anders", kvk: "01234567" }, { id: "c" }]);
  });

  it("one moves a thing to behind another while things come in between", () => {
    const { na } = tweeHanden(
      (t) => t.replace("  - id: b", "  - id: nieuw\n    naam: N\n  - id: b"),
      [{ soort: "verplaats", lijst: "organisaties", van: 0, naar: 1 }],
    );
    expect(na.organisaties).toMatchObject([{ id: "nieuw" }, { id: "b" }, { id: "a" }, { id: "c" }]);
  });

  it("both take the same thing away", () => {
    const { na, samenlopen } = tweeHanden(zonder("a"), [{ soort: "verwijder", pad: "organisaties[a]" }], "versie: 1\n");
    expect([na.organisaties, samenlopen]).toMatchObject([[{ id: "b" }, { id: "c" }], []]);
  });

  it("one changes the other file", () => {
    const { na } = tweeHanden((t) => t.replace("naam: B", "naam: Bee"), [zet("organisaties[a].kernpartner", false)]);
    expect(na.organisaties).toMatchObject([{ id: "a", kernpartner: false }, { naam: "Bee" }, {}]);
  });
});

describe("what cannot be kept beside what the other hand did is not written:", () => {
  const soorten = (samenlopen: readonly Samenloop[]): readonly string[] =>
    samenlopen.map(({ soort, pad }) => `${soort} ${pad}`);

  it.each<[string, (t: string) => string, readonly Wijziging[], readonly string[]]>([
    [
      "two answers to one question",
      (t) => t.replace("naam: A", "naam: Zij"),
      [zet("organisaties[a].naam", "Wij")],
      ["antwoord organisaties[a].naam"],
    ],
    [
      "an answer against no answer",
      (t) => t.replace("    naam: A\n", ""),
      [zet("organisaties[a].naam", "Wij")],
      ["antwoord organisaties[a].naam"],
    ],
    ["an answer about what is gone", zonder("b"), [zet("organisaties[b].kvk", "01234567")], ["weg organisaties[b]"]],
    ["a reference to what is gone", zonder("b"), [zet("coalitie.opdrachtgever", "b")], ["weg organisaties[b]"]],
    [
      "taking away what was worked on",
      (t) => t.replace("naam: B", "naam: Bee"),
      [{ soort: "verwijder", pad: "organisaties[b]" }],
      ["bewerkt organisaties[b]"],
    ],
    [
      "taking away what is referred to since",
      (t) => t.replace("[a]", "[a, b]"),
      [{ soort: "verwijder", pad: "organisaties[b]" }],
      ["bewerkt organisaties[b]"],
    ],
    [
      "an answer in a row that went",
      (t) => t.replace("    - feit: een\n", ""),
      [zet("coalitie.bronnen[1].titel", "Telling")],
      ["rijen coalitie.bronnen"],
    ],
    [
      "moving what is gone",
      zonder("b"),
      [{ soort: "verplaats", lijst: "organisaties", van: 1, naar: 0 }],
      ["rijen organisaties"],
    ],
    [
      "two things in one act, both told",
      (t) => t.replace("naam: A", "naam: X").replace("naam: B", "naam: Y"),
      [zet("organisaties[a].naam", "P"), zet("organisaties[b].naam", "Q")],
      ["antwoord organisaties[a].naam", "antwoord organisaties[b].naam"],
    ],
  ])("%s", (_wat, ander, wijzigingen, verwacht) => {
    const { world, samenlopen } = tweeHanden(ander, wijzigingen);
    expect(soorten(samenlopen)).toEqual(verwacht);
    expect([deelbaarVan(world), internVan(world)]).toEqual([ander(BEGIN), INTERN]);
  });

  it("a new thing within a thing that is gone", () => {
    const { project, world } = projectje(BEGIN, INTERN);
    world.put("coalitie.yaml", zonder("b")(BEGIN));
    const bij = () => project.wijzig(() => [{ soort: "voegToe", lijst: "organisaties[b].gremia", id: "raad" }]);
    expect(bij).toThrow(Botsing);
    expect(deelbaarVan(world)).toBe(zonder("b")(BEGIN));
  });

  it("and the same changes once more are on top of what is there now", () => {
    const { project, world } = tweeHanden(
      (t) => t.replace("naam: A", "naam: Zij"),
      [zet("organisaties[a].naam", "Wij")],
    );
    project.wijzig([zet("organisaties[a].naam", "Wij")]);
    expect(deelbaarVan(world)).toContain("naam: Wij");
  });

  it("and what went can be put back as it was, in both files", () => {
    const { project, samenlopen, world } = tweeHanden(zonder("a"), [zet("organisaties[a].naam", "Wij")], "versie: 1\n");
    const [weg] = samenlopen;
    if (weg?.soort !== "weg") throw new Error("Not seen");
    project.wijzig(weg.terug);
    expect(Project.open(world.disk, PLEK).coalitie.organisaties).toMatchObject([
      {},
      {},
      { id: "a", naam: "A", kvk: "01234567", kernpartner: true },
    ]);
  });
});
