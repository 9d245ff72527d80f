import { describe, expect, it } from "vitest";
import { geldoverzicht } from "../../../src/documents/plan/geldoverzicht.ts";
import { inbreng } from "../../../src/documents/plan/inbreng.ts";
import { kader } from "../../../src/documents/plan/kader.ts";
import { inCijfers } from "../../../src/documents/plan/opgave.ts";
import type { Coalitie } from "../../../src/domain/declaratie.ts";
import { gezien } from "../../../src/domain/gezien.ts";

const zie = (c: Coalitie) => gezien(c, { publiek: "partners" });
const lees = (c: Coalitie): string => {
  const kijk = zie(c);
  return kader(inCijfers(kijk), geldoverzicht(kijk))
    .join(" ")
    .replace(/\u00A0/g, " ");
};
const eigen = (id: string) => ({ id, titel: id, uitvoerders: ["x"], werkpakket: "past" as const });

describe("the box on the first page", () => {
  it("tells of a small plan in words", () => {
    expect(lees({ acties: ["a", "b", "c"].map(eigen) })).toBe(
      "Het plan heeft drie acties. Alle drie zijn belegd. Geen van de acties vraagt extra geld.",
    );
    expect(lees({ acties: [eigen("a")] })).toContain("Het plan heeft één actie. Die is belegd.");
  });

  it("says how sure the money is, without a comma before the last", () => {
    const dekking = [
      { bron: "eigen middelen" as const, bedrag: 60, status: "toegezegd" as const },
      { bron: "subsidie overheid" as const, bedrag: 30, status: "beoogd" as const },
    ];
    const actie = { ...eigen("a"), werkpakket: "past niet" as const, procesgeld: 100, investeringsgeld: 0, dekking };
    expect(lees({ acties: [actie] })).toContain(
      "De acties kosten € 100 extra. In beeld is € 90; daarvan is € 60 toegezegd of gereserveerd en € 30 aangevraagd of beoogd. Ongedekt is € 10.",
    );
  });

  it("has no sum where nothing of the cost is known", () => {
    const tekst = lees({ acties: [{ ...eigen("a"), werkpakket: "past niet" }] });
    expect(tekst).toContain("Wat de acties extra kosten, is nog niet bekend (PM).");
    expect(tekst).not.toContain("€");
  });
});

describe("what a partner brings in", () => {
  const organisaties = ["x", "y"].map((id) => ({ id, naam: id, rol: "partner" as const }));
  const tijd = { capaciteit: 40, capaciteitEenheid: "uren" as const };

  it("counts only time it gives alone, and no money for its own work", () => {
    const dekking = [{ bron: "eigen middelen" as const, wie: "x", bedrag: 7777, status: "toegezegd" as const }];
    const acties = [
      { ...eigen("a"), ...tijd, dekking },
      { ...eigen("b"), ...tijd, uitvoerders: ["y", "x"] },
    ];
    expect(inbreng(zie({ organisaties, acties }))).toMatchObject([
      { trekt: ["1"], doetMee: ["2"], werktijd: ["40 uur", "niet apart bekend bij één actie"], geld: [] },
      { trekt: ["2"], doetMee: [], werktijd: ["niet apart bekend bij één actie"], geld: [] },
    ]);
  });
});
