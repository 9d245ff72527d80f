import { describe, expect, it } from "vitest";
import { wijzigingenVan } from "../../../src/documents/delen/wijzigingen.ts";
import type { Coalitie } from "../../../src/domain/declaratie.ts";
import { gezien } from "../../../src/domain/gezien.ts";

type Stuk = Extract<NonNullable<Coalitie["stukken"]>, readonly unknown[]>[number];
type Reactie = Extract<NonNullable<Stuk["reacties"]>, readonly unknown[]>[number];

const organisaties = [{ id: "lekdam", naam: "Gemeente Lekdam" }];
const van = (...stukken: readonly Partial<Stuk>[]) =>
  wijzigingenVan(
    gezien(
      {
        organisaties,
        stukken: stukken.map((s, i) => ({ id: `s-${i}`, document: "verslag", status: "ter bespreking", ...s })),
      },
      { publiek: "partners" },
    ),
    "verslag",
    "",
  );
const reactie: Reactie = { van: "lekdam", tekst: "Noem de brug.", verwerking: "deels overgenomen" };

describe("what changed in a paper", () => {
  it("is not told of a first version without reactions", () => {
    expect(van({ versie: "0.9" })).toEqual({ versies: [], reacties: [] });
  });

  it("is told per version, also of one of which nobody noted it", () => {
    const { versies } = van({ versie: "0.9" }, { versie: "1.0", wijzigingen: ["De brug staat erin."] });
    expect(versies.map((v) => [v.versie, v.wijzigingen])).toEqual([
      ["0.9", []],
      ["1.0", ["De brug staat erin."]],
    ]);
  });
});

describe("what was done with the reactions", () => {
  it("says from whom, what, and why", () => {
    const { reacties } = van({ versie: "0.9", reacties: [{ ...reactie, toelichting: "Alleen de oude." }] });
    expect(reacties).toMatchObject([{ van: "Gemeente Lekdam", opVersie: "", tekst: "Noem de brug." }]);
    expect(reacties[0]?.verwerking.delen.join("")).toBe("Deels overgenomen. Alleen de oude.");
  });

  it("names the version where there are reactions to more than one", () => {
    const { reacties } = van({ versie: "0.9", reacties: [reactie] }, { versie: "0.91", reacties: [reactie] });
    expect(reacties.map((r) => r.opVersie)).toEqual(["0.9", "0.91"]);
  });
});
