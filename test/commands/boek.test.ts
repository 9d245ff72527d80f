import { describe, expect, it } from "vitest";
import { boekVan } from "../../src/commands/boek.ts";
import { deelbaarVan, internVan, projectje } from "../projectje.ts";

function boekje(deelbaar: string, intern?: string) {
  const { project, world } = projectje(deelbaar, intern);
  return { boek: boekVan(project, "2026-03-12"), world };
}

describe("the book the wizard writes in", () => {
  it("has every answer on disk when the call returns", () => {
    const { boek, world } = boekje("versie: 1\n");
    boek.zet("coalitie.naam", "Noord");
    expect(deelbaarVan(world)).toBe("versie: 1\ncoalitie:\n  naam: Noord\n");
    expect(boek.coalitie.coalitie?.naam).toBe("Noord");
  });

  it("adds a thing with its answers in both files, and tells its path", () => {
    const { boek, world } = boekje("versie: 1\n", "versie: 1\n");
    expect(boek.voegToe("organisaties", { naam: "Gemeente Hanzestad", kernpartner: true })).toBe(
      "organisaties[gemeente-hanzestad]",
    );
    expect(deelbaarVan(world)).toContain("  - id: gemeente-hanzestad\n    naam: Gemeente Hanzestad\n");
    expect(internVan(world)).toContain("  - id: gemeente-hanzestad\n    kernpartner: ja\n");
  });

  it("adds a row, and tells its path by its place from 1", () => {
    const { boek } = boekje("coalitie:\n  bronnen:\n    - feit: een\n");
    expect(boek.voegToe("coalitie.bronnen", { feit: "twee" })).toBe("coalitie.bronnen[2]");
    expect(boek.voegToe("coalitie.bronnen", {})).toBe("coalitie.bronnen[3]");
    boek.zet("coalitie.bronnen[3].feit", "drie");
    expect(boek.coalitie.coalitie?.bronnen).toEqual([{ feit: "een" }, { feit: "twee" }, { feit: "drie" }]);
  });

  it("adds beside what somebody else added meanwhile", () => {
    const { boek, world } = boekje("coalitie:\n  bronnen:\n    - feit: een\n");
    world.put(
      "coalitie.yaml",
      "coalitie:\n  bronnen:\n    - feit: een\n    - feit: van een ander\nthemas:\n  - id: groen\n",
    );
    expect(boek.voegToe("coalitie.bronnen", { feit: "drie" })).toBe("coalitie.bronnen[3]");
    expect(boek.voegToe("themas", { naam: "Groen" })).toBe("themas[groen-2]");
    expect(boek.coalitie.coalitie?.bronnen).toMatchObject([{}, { feit: "van een ander" }, { feit: "drie" }]);
  });

  it("gives ids that can be referred to only once in the whole tree", () => {
    const { boek } = boekje("doelen:\n  - id: doel-1\n    indicatoren:\n      - id: indicator-1\n  - id: doel-2\n");
    expect(boek.voegToe("doelen[doel-2].indicatoren", {})).toBe("doelen[doel-2].indicatoren[indicator-2]");
  });

  it("numbers what nothing refers to within its own list", () => {
    const { boek } = boekje(
      "versie: 1\n",
      "gesprekken:\n  - id: a\n    formuleringen:\n      - id: deelbare-zin-1\n  - id: b\n",
    );
    expect(boek.voegToe("gesprekken[b].formuleringen", {})).toBe("gesprekken[b].formuleringen[deelbare-zin-1]");
  });

  it("marks a list as a whole, and a thing never", () => {
    const { boek } = boekje("versie: 1\n");
    boek.zet("organisaties", { status: "later" });
    expect(boek.coalitie.organisaties).toEqual({ status: "later" });
    boek.voegToe("organisaties", { naam: "A" });
    expect(() => boek.zet("organisaties[a]", { status: "geen" })).toThrow(/geen veld/);
  });

  it("tells who refers to a thing", () => {
    const { boek } = boekje(
      "organisaties:\n  - id: a\n  - id: b\n    lidVan: a\ncoalitie:\n  initiatiefnemers: [b, a]\n",
    );
    expect(boek.verwijzingenNaar("organisaties[a]")).toEqual(["organisaties[b].lidVan", "coalitie.initiatiefnemers"]);
    expect(boek.verwijzingenNaar("organisaties")).toEqual([]);
  });
});
