import { describe, expect, it } from "vitest";
import { belegd, isBreed, overzicht } from "../../../src/documents/plan/acties.ts";
import { geldoverzicht } from "../../../src/documents/plan/geldoverzicht.ts";
import { genummerd } from "../../../src/documents/plan/nummering.ts";
import { beeldVan } from "../../../src/documents/plan/opgave.ts";
import type { Coalitie } from "../../../src/domain/declaratie.ts";
import { gezien } from "../../../src/domain/gezien.ts";

type Actie = Extract<NonNullable<Coalitie["acties"]>, readonly unknown[]>[number];

const zie = (c: Coalitie) => gezien(c, { publiek: "partners" });
const eerste = (actie: Actie) => {
  const [a] = zie({ acties: [{ id: "a", ...actie }] }).acties;
  if (a === undefined) throw new Error("No action");
  return a;
};

describe("the numbers of actions", () => {
  const acties = [
    { id: "los", titel: "Los" },
    { id: "twee", titel: "Twee", thema: "straat" },
    { id: "een", titel: "Een", thema: "straat" },
  ];

  it("follow the themes, and what has none comes last", () => {
    const c = zie({
      themas: [
        { id: "leeg", naam: "Leeg" },
        { id: "straat", naam: "Straat" },
      ],
      acties,
    });
    expect(genummerd(c).map(({ nr, actie }) => `${nr} ${String(actie.titel)}`)).toEqual([
      "1.1 Twee",
      "1.2 Een",
      "2.1 Los",
    ]);
  });

  it("are simply 1, 2, 3 without themes", () => {
    expect(genummerd(zie({ acties })).map(({ nr }) => nr)).toEqual(["1", "2", "3"]);
  });
});

describe("whether an action is taken on", () => {
  const geld = (bedrag: number, status: "toegezegd" | "beoogd") => [
    { bron: "eigen middelen" as const, bedrag, status },
  ];
  const extra = { werkpakket: "past niet" as const, procesgeld: 10, investeringsgeld: 0 };

  it("is so with an executor and own work, or promised money", () => {
    expect(belegd(eerste({ uitvoerders: ["x"], werkpakket: "past" }))).toBe("ja");
    expect(belegd(eerste({ uitvoerders: ["x"], ...extra, dekking: geld(10, "toegezegd") }))).toBe("ja");
  });

  it("is partly so with only one of the two", () => {
    expect(belegd(eerste({ uitvoerders: ["x"], ...extra, dekking: geld(10, "beoogd") }))).toBe("deels");
    expect(belegd(eerste({ uitvoerders: { status: "geen" }, ...extra, dekking: geld(10, "toegezegd") }))).toBe("deels");
  });

  it("is not so with neither", () => {
    expect(belegd(eerste({ uitvoerders: { status: "geen" }, ...extra, dekking: geld(10, "beoogd") }))).toBe("nee");
    expect(belegd(eerste({ uitvoerders: { status: "geen" }, werkpakket: "past" }))).toBe("nee");
  });

  it("adds up to a picture per challenge", () => {
    expect(beeldVan([])).toBe("nee");
    expect(beeldVan(["ja", "ja"])).toBe("ja");
    expect(beeldVan(["ja", "nee"])).toBe("deels");
    expect(beeldVan(["nee", "nee"])).toBe("nee");
  });
});

describe("an action within the executors’ own work", () => {
  it("has no amounts in the plan, even if they stand in the file", () => {
    const dekking = [{ bron: "eigen middelen" as const, bedrag: 7777, status: "toegezegd" as const }];
    const c = zie({
      acties: [{ id: "a", titel: "A", uitvoerders: ["x"], werkpakket: "past", procesgeld: 7777, dekking }],
    });
    expect(overzicht(c)[0]?.extra).toBe("Eigen werk");
    expect(geldoverzicht(c).acties).toEqual([]);
    expect(geldoverzicht(c).samen.kosten).toBe("€\u00A00");
  });
});

describe("the lines above the actions", () => {
  const samen = (regel: object) =>
    geldoverzicht(zie({ begroting: [{ id: "b", omschrijving: "Team", ...regel }] })).samen;

  it("show a cost that is not known as PM", () => {
    expect(samen({ bron: "eigen middelen", bedrag: 5000, status: "toegezegd" })).toMatchObject({
      kosten: "PM",
      dekking: "€\u00A05.000",
    });
  });

  it("show money that is not yet divided", () => {
    expect(samen({ kosten: 2000, bron: "eigen middelen", bedrag: 5000, status: "toegezegd" })).toMatchObject({
      nietVerdeeld: "€\u00A03.000",
      ongedekt: "€\u00A00",
    });
  });

  it("show a cost for which nobody pays as uncovered, and not as unknown", () => {
    expect(samen({ kosten: 2000 })).toMatchObject({ dekking: "€\u00A00", ongedekt: "€\u00A02.000" });
  });
});

it("the overview lies on its side where the names of who does an action would make a row of many lines", () => {
  const breed = (naam: string): boolean => {
    const organisaties = ["x", "y", "z"].map((id) => ({ id, naam: `${naam} ${id}` }));
    const acties = [{ id: "a", titel: "Doe", uitvoerders: ["x", "y", "z"] }];
    return isBreed(overzicht(zie({ organisaties, acties })));
  };
  expect(breed("Bakkerij")).toBe(false);
  expect(breed("Samenwerkende ondernemersverenigingen van de binnenstad")).toBe(true);
});
