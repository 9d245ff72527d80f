import { describe, expect, it } from "vitest";
import { lijstVan } from "../../src/domain/boom.ts";
import type { Coalitie } from "../../src/domain/declaratie.ts";
import type { Stap } from "../../src/plan/stap.ts";
import { stapMet } from "../../src/plan/stappen.ts";
import { HOUD, nieuw, STOP } from "../interview.ts";
import { doorloop } from "./doorloop.ts";

const metLijst = (lijst: string, velden: readonly string[]): Stap => ({
  ...stapMet(1),
  blokken: [{ soort: "lijst", titel: "De lijst", lijst, velden }],
});
const organisaties = metLijst("organisaties", ["naam", "soort", "kernpartner"]);
const namen = (c: Coalitie): readonly unknown[] => lijstVan(c.organisaties).map(({ naam }) => naam);

describe("Several things at once", () => {
  it("are added by their names, as one act, each with an id of its own", async () => {
    const { coalitie, boek, gesprek } = await doorloop(organisaties, {}, [
      ["nog geen", "meer"],
      ["Welke organisaties", ["Gemeente Hanzestad", "Hanzecollege", "Hanze-college"]],
      ["3 organisaties", STOP],
    ]);
    expect(lijstVan(coalitie.organisaties).map(({ id }) => id)).toEqual([
      "gemeente-hanzestad",
      "hanzecollege",
      "hanze-college",
    ]);
    expect(boek.gedaan.filter((wat) => !wat.startsWith("?"))).toHaveLength(6);
    expect(gesprek.menus.at(-1)?.standaard).toBe("open");
  });

  it("lead to the table where there is a screen for one", async () => {
    const { gesprek } = await doorloop(
      organisaties,
      {},
      [
        ["nog geen", "meer"],
        ["Welke organisaties", ["A", "B"]],
      ],
      { raster: async () => ({ soort: "klaar" }) },
    );
    expect(gesprek.menus.at(-1)?.standaard).toBe("tabel");
  });

  it("leave alone what is there by that name, and what is named twice", async () => {
    const { coalitie } = await doorloop(organisaties, { organisaties: [{ id: "a", naam: "A", soort: "bedrijf" }] }, [
      ["1 organisatie", "meer"],
      ["Welke organisaties", ["a", "B", "B"]],
    ]);
    expect(namen(coalitie)).toEqual(["A", "B"]);
  });

  it("are people, whose names are taken apart", async () => {
    const { coalitie } = await doorloop(
      metLijst("personen", ["organisatie", "aanhefvorm", "voorletters", "achternaam"]),
      {},
      [
        ["nog geen", "meer"],
        ["Welke personen", ["mevrouw A. de Vries", "dhr. J. Bakker"]],
      ],
    );
    expect(coalitie.personen).toMatchObject([
      { id: "vries", aanhefvorm: "mevrouw", voorletters: "A.", tussenvoegsel: "de", achternaam: "Vries" },
      { id: "bakker", aanhefvorm: "heer", achternaam: "Bakker" },
    ]);
  });

  it("are chosen from what is there when they are about that, a new one among them", async () => {
    const borging = metLijst("schets.borging", ["partner", "hoe"]);
    const begin: Coalitie = {
      organisaties: [
        { id: "a", naam: "A" },
        { id: "b", naam: "B" },
      ],
    };
    const { coalitie } = await doorloop(borging, begin, [
      ["nog geen", "meer"],
      ["Welke belangen", ["A"]],
      ["1 belang", "meer"],
      ["Welke belangen", nieuw("C")],
    ]);
    expect(coalitie.schets?.borging).toEqual([{ partner: "a" }, { partner: "c" }]);
  });

  it("are kept when one stops halfway through their names", async () => {
    const { coalitie } = await doorloop(organisaties, {}, [
      ["nog geen", "meer"],
      ["Welke organisaties", { soort: "stop", concept: ["A", "B"] }],
    ]);
    expect(namen(coalitie)).toEqual(["A", "B"]);
  });

  it("are not made by passing the question by", async () => {
    const { boek, gesprek } = await doorloop(organisaties, {}, [
      ["nog geen", "meer"],
      ["Welke organisaties", HOUD],
    ]);
    expect(boek.gedaan.filter((wat) => !wat.startsWith("?"))).toEqual([]);
    expect(gesprek.menus.at(-1)?.standaard).toBe("klaar");
  });
});
