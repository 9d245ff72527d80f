import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { adviesBesturingsmodel, BESTURINGSMODELLEN, type Situatie } from "../../src/domain/besturingsmodellen.ts";

const modellen = (situatie: Situatie) => adviesBesturingsmodel(situatie).map(({ model }) => model);
const eerste = (situatie: Situatie) => modellen(situatie)[0];

const situaties: fc.Arbitrary<Situatie> = fc.record(
  {
    aantalPartners: fc.integer({ min: 0, max: 40 }),
    vertrouwen: fc.constantFrom("laag", "wisselend", "hoog"),
    dominanteFinancier: fc.boolean(),
    ongelijkeUitvoeringskracht: fc.boolean(),
    meerdereFinanciers: fc.boolean(),
    bestuurlijkDraagvlak: fc.boolean(),
    breedDomein: fc.boolean(),
    neutraleIdentiteit: fc.boolean(),
    gezamenlijkGeld: fc.boolean(),
  },
  { requiredKeys: [] },
);

describe("the rules of thumb", () => {
  it("put a small group that trusts one another and does its own work at one table", () => {
    expect(eerste({ aantalPartners: 8, vertrouwen: "hoog" })).toBe("netwerktafel");
  });

  it("never put more than eight partners at one table", () => {
    expect(modellen({ aantalPartners: 9, vertrouwen: "hoog" })).not.toContain("netwerktafel");
  });

  it("never put partners who distrust one another at one table", () => {
    expect(modellen({ aantalPartners: 5, vertrouwen: "laag" })).not.toContain("netwerktafel");
  });

  it("let the partner who pays most lead", () => {
    expect(eerste({ aantalPartners: 7, dominanteFinancier: true })).toBe("leidende partner");
  });

  it("let one partner lead where partners differ in what they can carry out", () => {
    expect(eerste({ ongelijkeUitvoeringskracht: true })).toBe("leidende partner");
  });

  it("advise a steering group where several pay and politics weigh, before tables for a broad domain", () => {
    const betalersMetBestuur = { meerdereFinanciers: true, bestuurlijkDraagvlak: true };
    expect(modellen({ ...betalersMetBestuur, breedDomein: true, aantalPartners: 12 })).toEqual([
      "stuurgroep met programmateam",
      "thematafels",
    ]);
  });

  it("advise a bureau of their own from sixteen partners, not at fifteen", () => {
    expect([eerste({ aantalPartners: 16 }), modellen({ aantalPartners: 15 }).includes("netwerkbureau")]).toEqual([
      "netwerkbureau",
      false,
    ]);
  });

  it("advise a bureau of their own where the coalition must look neutral", () => {
    expect(eerste({ neutraleIdentiteit: true })).toBe("netwerkbureau");
  });

  it("advise thematic tables for a broad domain", () => {
    expect(eerste({ breedDomein: true })).toBe("thematafels");
  });

  it("add a fund where there is joint money without a joint team", () => {
    expect(modellen({ breedDomein: true, gezamenlijkGeld: true }).at(-1)).toBe("gezamenlijk fonds");
  });

  it("add no fund where the partners have a joint team", () => {
    const situatie = { dominanteFinancier: true, meerdereFinanciers: true, bestuurlijkDraagvlak: true };
    expect(modellen({ ...situatie, gezamenlijkGeld: true })).not.toContain("gezamenlijk fonds");
  });
});

describe("the advice, whatever is known", () => {
  const altijd = (belofte: (situatie: Situatie) => void) => fc.assert(fc.property(situaties, belofte));

  it("offers two or three different models", () => {
    altijd((situatie) => {
      const gevonden = modellen(situatie);
      expect([2, 3]).toContain(new Set(gevonden).size);
      expect(new Set(gevonden).size).toBe(gevonden.length);
    });
  });

  it("gives each model its own reason in one sentence", () => {
    altijd((situatie) => {
      const redenen = adviesBesturingsmodel(situatie).map(({ reden }) => reden);
      expect(new Set(redenen).size).toBe(redenen.length);
      for (const reden of redenen) expect(reden).toMatch(/^[A-Z][^.?!]*\.$/);
    });
  });

  it("never tells what the adviser thinks of the trust between partners", () => {
    altijd((situatie) => {
      for (const { reden } of adviesBesturingsmodel(situatie)) expect(reden).not.toMatch(/vertrouw/i);
    });
  });

  it("advises a fund only beside a model it combines with, and only for joint money", () => {
    const naastFonds = BESTURINGSMODELLEN.find(({ id }) => id === "gezamenlijk fonds")?.combineertMet ?? [];
    altijd((situatie) => {
      const gevonden = modellen(situatie);
      if (!gevonden.includes("gezamenlijk fonds")) return;
      expect(situatie.gezamenlijkGeld).toBe(true);
      expect(gevonden.some((model) => naastFonds.includes(model))).toBe(true);
    });
  });
});
