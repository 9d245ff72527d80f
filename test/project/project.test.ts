import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Bladwaarde, Stand } from "../../src/domain/boom.ts";
import { velden } from "../../src/domain/declaratie.ts";
import { leesBlad } from "../../src/domain/soorten.ts";
import type { Wijziging } from "../../src/domain/wijziging.ts";
import { UserError } from "../../src/errors.ts";
import { Project } from "../../src/project/project.ts";
import { deelbaarVan, internVan, PLEK, projectje } from "../projectje.ts";

const zet = (pad: string, waarde: Bladwaarde | Stand | undefined): Wijziging => ({ soort: "zet", pad, waarde });

/** As a consultant may have typed it: comments, blank lines, quotes, own order, phone numbers, keys we do not know. */
const MET_DE_HAND = `# Onze coalitie
versie: 1

organisaties:   # wie doen er mee?
    - id: hanzecollege
      naam: "Hanzecollege"   # zonder ‘het’
      kvk: 01234567

    # de grootste verhuurder
    - {id: vastgoedkring, naam: 'Vastgoedkring', kvk: "00000012"}
coalitie:
  naam: Vitale binnenstad
  adviseur:
    telefoon: 0612345678
    naam: Lotte Zandstra
  eigenVeld: 012345678901234567890
  bronnen:
    - feit: 34%
      datum: 2026-01-23
# einde
`;

/** The lines that differ, as `- old` and `+ new`. */
function verschil(oud: string, nieuw: string): readonly string[] {
  const [a, b] = [oud.split("\n"), nieuw.split("\n")];
  return [
    ...a.filter((r) => !b.includes(r)).map((r) => `- ${r}`),
    ...b.filter((r) => !a.includes(r)).map((r) => `+ ${r}`),
  ];
}

describe("saving", () => {
  it.each<[string, readonly Wijziging[], readonly string[]]>([
    [
      "an answer",
      [zet("coalitie.naam", "Levende binnenstad")],
      ["-   naam: Vitale binnenstad", "+   naam: Levende binnenstad"],
    ],
    ["a new answer", [zet("coalitie.adviseur.bureau", "Tussenland")], ["+     bureau: Tussenland"]],
    [
      "an answer in braces",
      [zet("organisaties[vastgoedkring].naam", "Vastgoedkring Hanzestad")],
      [
        `-     - {id: vastgoedkring, naam: 'Vastgoedkring', kvk: "00000012"}`,
        `+     - {id: vastgoedkring, naam: Vastgoedkring Hanzestad, kvk: "00000012"}`,
      ],
    ],
    ["an answer taken away", [zet("coalitie.adviseur.telefoon", undefined)], ["-     telefoon: 0612345678"]],
    ["that it is for later", [zet("coalitie.gebied", { status: "later" })], ["+   gebied: { status: later }"]],
    [
      "a row",
      [{ soort: "voegToe", lijst: "coalitie.bronnen", id: undefined }, zet("coalitie.bronnen[2].feit", "6,6")],
      ['+     - feit: "6,6"'],
    ],
    [
      "a thing",
      [{ soort: "voegToe", lijst: "organisaties", id: "gemeente" }, zet("organisaties[gemeente].naam", "Gemeente")],
      ["+     - id: gemeente", "+       naam: Gemeente"],
    ],
  ])("%s leaves every other line as it was, to the byte", (_wat, wijzigingen, verwacht) => {
    const { project, world } = projectje(MET_DE_HAND);
    project.wijzig(wijzigingen);
    expect(verschil(MET_DE_HAND, deelbaarVan(world))).toEqual(verwacht);
  });

  it("keeps what a Windows editor made of it", () => {
    const tekst = `\uFEFF${MET_DE_HAND.replaceAll("\n", "\r\n")}`;
    const { project, world } = projectje(tekst);
    project.wijzig([zet("coalitie.naam", "Noord")]);
    expect(deelbaarVan(world)).toBe(tekst.replace("Vitale binnenstad", "Noord"));
  });

  it("keeps numbers, days and keys we do not know as they were typed", () => {
    const { project } = projectje(MET_DE_HAND);
    expect(project.coalitie.coalitie?.adviseur?.telefoon).toBe("0612345678");
    expect(project.coalitie.organisaties).toMatchObject([{ kvk: "01234567" }, { kvk: "00000012" }]);
    expect(project.coalitie.coalitie?.bronnen).toEqual([{ feit: "34%", datum: "2026-01-23" }]);
  });

  it("keeps the comment below a text of lines that was typed as a list", () => {
    const tekst = "coalitie:\n  opgave:\n    - Eerste.\n    - Tweede.\n    # nog vragen\n  naam: Noord # werktitel\n";
    const { project, world } = projectje(tekst);
    project.wijzig([zet("coalitie.opgave", "Een.\nTwee.")]);
    expect(deelbaarVan(world)).toBe(
      'coalitie:\n  opgave: "Een.\\nTwee."\n    # nog vragen\n  naam: Noord # werktitel\n',
    );
  });

  it("keeps any text that can be typed, to the letter", () => {
    const letters = fc.string({
      unit: fc.oneof(
        fc.constantFrom(..."-:#'\"[]{}|>&*!%@\\,? \t\r\n~é’€"),
        fc.string({ unit: "binary", maxLength: 1 }),
      ),
    });
    fc.assert(
      fc.property(letters, letters, (kort, lang) => {
        const { project, world } = projectje(MET_DE_HAND, "versie: 1\n");
        const [naam, aanleiding] = [
          leesBlad(velden.coalitie.velden.naam, kort),
          leesBlad(velden.coalitie.velden.aanleiding, lang),
        ];
        if (!naam.ok || !aanleiding.ok) throw new Error("Any text is an answer.");
        project.wijzig([zet("coalitie.naam", naam.waarde), zet("coalitie.aanleiding", aanleiding.waarde)]);
        const terug = Project.open(world.disk, PLEK).coalitie.coalitie;
        expect([terug?.naam, terug?.aanleiding]).toEqual([naam.waarde, aanleiding.waarde]);
        expect(deelbaarVan(world)).toContain("    telefoon: 0612345678\n    naam: Lotte Zandstra\n");
      }),
    );
  });

  it("what is there already writes nothing", () => {
    const { project, world } = projectje(MET_DE_HAND);
    world.failOn(".yaml");
    expect(() => project.wijzig([zet("coalitie.naam", "Vitale binnenstad")])).not.toThrow();
  });

  it("puts each answer in its own file, under the same id", () => {
    const { project, world } = projectje(MET_DE_HAND, "versie: 1\n");
    project.wijzig([zet("organisaties[vastgoedkring].kernpartner", true), zet("coalitie.gebied", "stad")]);
    expect(internVan(world)).toBe("versie: 1\norganisaties:\n  - id: vastgoedkring\n    kernpartner: ja\n");
    expect(world.secrets()).toEqual([PLEK.intern]);
    expect(deelbaarVan(world)).not.toContain("kernpartner");
    expect(Project.open(world.disk, PLEK).coalitie.organisaties).toMatchObject([{}, { kernpartner: true }]);
  });

  it("is refused where the internal file is gone and something belongs in it", () => {
    const { project, world } = projectje(MET_DE_HAND);
    const samen = [zet("organisaties[vastgoedkring].kernpartner", true), zet("coalitie.gebied", "stad")];
    expect(() => project.wijzig(samen)).toThrow(/bestand is hier niet\. Er is niets veranderd/);
    expect(world.files()).toEqual({ [PLEK.deelbaar]: MET_DE_HAND });
  });

  it("never makes a file of more than the next command reads", () => {
    const deelbaar = `versie: 1\neigen:\n  doelen:\n    - ${"a".repeat(990_000)}\n`;
    const { project, world } = projectje(deelbaar);
    expect(foutVan(() => project.wijzig([zet("coalitie.naam", "b".repeat(20_000))]))).toMatchObject({
      code: "gebruik",
      message: expect.stringContaining("er is niets bewaard"),
    });
    expect(deelbaarVan(world)).toBe(deelbaar);
  });

  it("never writes a text with so many marks in a row that the next command would refuse it, and says so", () => {
    for (const waarde of ["[".repeat(300), `Een.\n${"- ".repeat(200)}x\nTwee.`]) {
      const { project, world } = projectje("versie: 1\n");
      expect(foutVan(() => project.wijzig([zet("coalitie.opgave", waarde)]))).toMatchObject({
        code: "gebruik",
        message: "In deze tekst staan te veel haakjes of streepjes achter elkaar; er is niets bewaard.",
      });
      expect(deelbaarVan(world)).toBe("versie: 1\n");
    }
  });

  it("makes no internal file when there is nothing for it", () => {
    const { project, world } = projectje("versie: 1\n");
    project.wijzig([zet("coalitie.naam", "Noord")]);
    expect(Object.keys(world.files())).toEqual([PLEK.deelbaar]);
  });

  it("is refused for a field that does not exist", () => {
    const { project } = projectje("versie: 1\n");
    expect(() => project.wijzig([zet("coalitie.nam", "x")])).toThrow(/geen veld ‘coalitie.nam’/);
    expect(() => project.wijzig([zet("organisaties.naam", "x")])).toThrow(/geen veld/);
  });

  it("keeps the status of a row that has nothing else", () => {
    const { project } = projectje(
      "acties:\n  - id: a\n    werkpakket: past niet\n    dekking:\n      - status: beoogd\n",
    );
    project.wijzig([zet("acties[a].dekking[1].bedrag", 500)]);
    expect(project.coalitie.acties).toMatchObject([{ dekking: [{ status: "beoogd", bedrag: 500 }] }]);
  });
});

describe("things in a list", () => {
  const DEELBAAR = "organisaties:\n  - id: a\n    naam: A\n  - id: b\n    lidVan: a\n";
  const INTERN = "organisaties:\n  - id: b\n    kernpartner: ja\n  - id: a\n    kernpartner: nee\n";

  it("go from both files, with what referred to them", () => {
    const { project, world } = projectje(
      `${DEELBAAR}coalitie:\n  initiatiefnemers: [a, b]\n  opdrachtgever: a\n`,
      INTERN,
    );
    project.wijzig([{ soort: "verwijder", pad: "organisaties[a]" }]);
    expect(deelbaarVan(world)).toBe("organisaties:\n  - id: b\ncoalitie:\n  initiatiefnemers: [b]\n");
    expect(internVan(world)).toBe("organisaties:\n  - id: b\n    kernpartner: ja\n");
    expect(() => Project.open(world.disk, PLEK)).not.toThrow();
  });

  it("that go take along what referred to what was inside them", () => {
    const { project } = projectje(
      "doelen:\n  - id: d\n    indicatoren:\n      - id: i\nmetingen:\n  - id: m\n    indicator: i\n    waarde: 3\n",
    );
    project.wijzig([{ soort: "verwijder", pad: "doelen[d]" }]);
    expect(project.coalitie).toEqual({ metingen: [{ id: "m", waarde: 3 }] });
  });

  it("leave no list behind that says there are deliberately none", () => {
    const { project, world } = projectje("coalitie:\n  naam: x\nthemas:\n  - id: groen\n");
    project.wijzig([{ soort: "verwijder", pad: "themas[groen]" }]);
    expect(deelbaarVan(world)).toBe("coalitie:\n  naam: x\n");
    expect(project.coalitie.themas).toBeUndefined();
  });

  it("move in both files alike", () => {
    const { project, world } = projectje(DEELBAAR, INTERN);
    project.wijzig([{ soort: "verplaats", lijst: "organisaties", van: 1, naar: 0 }]);
    expect(deelbaarVan(world)).toBe("organisaties:\n  - id: b\n    lidVan: a\n  - id: a\n    naam: A\n");
    expect(internVan(world)).toBe(INTERN);
  });

  it("that stand in the internal file only come last, and stay there", () => {
    const intern = "organisaties:\n  - id: c\n    kernpartner: ja\n";
    const { project, world } = projectje(DEELBAAR, intern);
    project.wijzig([{ soort: "verplaats", lijst: "organisaties", van: 2, naar: 0 }]);
    expect([deelbaarVan(world), internVan(world)]).toEqual([DEELBAAR, intern]);
    project.wijzig([{ soort: "verplaats", lijst: "organisaties", van: 0, naar: 2 }]);
    expect(project.coalitie.organisaties).toMatchObject([{ id: "b" }, { id: "a" }, { id: "c" }]);
  });

  it.each(["geen", "[]", "{status: later}", "~", ""])("take the place of a list that was %s", (notatie) => {
    const { project, world } = projectje(`themas: ${notatie}\ncoalitie:\n  naam: x\n`);
    project.wijzig([{ soort: "voegToe", lijst: "themas", id: "groen" }]);
    expect(project.coalitie.themas).toEqual([{ id: "groen" }]);
    expect(deelbaarVan(world)).toMatch(/^themas:.*\n +- id: groen\ncoalitie:\n {2}naam: x\n$/);
  });

  it("are not thrown away with one word about their list", () => {
    const { project, world } = projectje(DEELBAAR, INTERN);
    const weg: Wijziging = { soort: "zetLijst", pad: "organisaties", waarde: { status: "geen" } };
    expect(() => project.wijzig([weg])).toThrow(/staan al 2 organisaties; er is niets veranderd/);
    expect(deelbaarVan(world)).toBe(DEELBAAR);
  });

  it("that are not there may be deliberately none, later, or not asked again", () => {
    const { project } = projectje("versie: 1\n");
    const lijst = (waarde: Stand | undefined) => {
      project.wijzig([{ soort: "zetLijst", pad: "themas", waarde }]);
      return project.coalitie.themas;
    };
    expect(lijst({ status: "geen" })).toEqual({ status: "geen" });
    expect(lijst({ status: "later" })).toEqual({ status: "later" });
    expect(lijst(undefined)).toBeUndefined();
  });
});

/** What the user is told when somebody else got in between. */
function foutVan(werk: () => void): UserError | undefined {
  try {
    werk();
    return undefined;
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
}

describe("two hands", () => {
  const BEGIN = "coalitie:\n  naam: Noord\n  bronnen:\n    - feit: een\n";

  it("keep both changes when an editor saved between two answers", () => {
    const { project, world } = projectje(BEGIN, "versie: 1\n");
    project.wijzig([zet("coalitie.gebied", "stad")]);
    world.put("coalitie.yaml", deelbaarVan(world).replace("Noord", "Zuid # nieuw"));
    world.put("coalitie.intern.yaml", "versie: 1\ncoalitie:\n  gevoelig: ja\n");
    project.wijzig([zet("coalitie.onderwerp", "wonen"), zet("coalitie.overeenstemming", "groot")]);
    expect(deelbaarVan(world)).toBe(
      "coalitie:\n  naam: Zuid # nieuw\n  bronnen:\n    - feit: een\n  gebied: stad\n  onderwerp: wonen\n",
    );
    expect(internVan(world)).toBe("versie: 1\ncoalitie:\n  gevoelig: ja\n  overeenstemming: groot\n");
    expect(project.coalitie.coalitie).toMatchObject({ naam: "Zuid", gevoelig: true, onderwerp: "wonen" });
  });

  it("never overwrite the same answer: the second hears of the first, and can then go on", () => {
    const { project, world } = projectje(BEGIN);
    world.put("coalitie.yaml", BEGIN.replace("Noord", "Zuid"));
    expect(foutVan(() => project.wijzig([zet("coalitie.naam", "West")]))).toMatchObject({ code: "conflict" });
    expect(deelbaarVan(world)).toContain("naam: Zuid");
    project.wijzig([zet("coalitie.naam", "West")]);
    expect(deelbaarVan(world)).toContain("naam: West");
  });

  it("may give the same answer", () => {
    const { project, world } = projectje(BEGIN);
    world.put("coalitie.yaml", BEGIN.replace("Noord", "Zuid"));
    expect(() => project.wijzig([zet("coalitie.naam", "Zuid")])).not.toThrow();
  });

  it("never change a row that moved", () => {
    const { project, world } = projectje(BEGIN);
    const anders = BEGIN.replace("- feit: een", "- feit: nul\n    - feit: een");
    world.put("coalitie.yaml", anders);
    expect(foutVan(() => project.wijzig([zet("coalitie.bronnen[1].titel", "Telling")]))).toMatchObject({
      code: "conflict",
    });
    expect(deelbaarVan(world)).toBe(anders);
  });

  it("never take away a thing that was just worked on", () => {
    const { project, world } = projectje("themas:\n  - id: groen\n");
    world.put("coalitie.yaml", "themas:\n  - id: groen\n    naam: Groen\n");
    const weg = () => project.wijzig([{ soort: "verwijder", pad: "themas[groen]" }]);
    expect(foutVan(weg)).toMatchObject({ code: "conflict" });
    expect(deelbaarVan(world)).toContain("naam: Groen");
  });

  it("write nothing into a file that the other left broken", () => {
    const { project, world } = projectje(BEGIN);
    world.put("coalitie.yaml", 'coalitie:\n  naam: "Noord\n');
    expect(foutVan(() => project.wijzig([zet("coalitie.gebied", "stad")]))).toMatchObject({ code: "project" });
    expect(deelbaarVan(world)).toBe('coalitie:\n  naam: "Noord\n');
  });

  it("do not begin anew where the file has gone", () => {
    const { project, world } = projectje(BEGIN);
    world.disk.remove(PLEK.deelbaar);
    expect(foutVan(() => project.wijzig([zet("coalitie.gebied", "stad")]))).toMatchObject({ code: "conflict" });
    expect(world.files()).toEqual({});
  });
});
