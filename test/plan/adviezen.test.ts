import { describe, expect, it } from "vitest";
import type { Coalitie } from "../../src/domain/declaratie.ts";
import {
  adviesBezegeling,
  adviesMate,
  adviesModel,
  adviesRondes,
  adviesVervolgproduct,
  situatieVan,
} from "../../src/plan/adviezen.ts";

const verkenning = (commitment: { mate?: "groot" | "pril" | "onvoldoende"; gevoelig?: boolean }): Coalitie => ({
  bijeenkomsten: [{ id: "v", soort: "verkenning", commitment }],
});
const kern = ["a", "b", "c"].map((id) => ({ id, kernpartner: true }));

describe("adviesRondes", () => {
  it("gives none until both variables are known", () => {
    expect(adviesRondes.advies({ coalitie: { overeenstemming: "groot" } })).toBeUndefined();
  });

  it("shows both when it is in between, or sensitive", () => {
    const samen = { bestaandeSamenwerking: "structureel" } as const;
    expect(adviesRondes.advies({ coalitie: { ...samen, overeenstemming: "redelijk" } })?.keuze).toBe("2 of 3");
    expect(adviesRondes.advies({ coalitie: { ...samen, overeenstemming: "groot", gevoelig: true } })?.keuze).toBe(
      "2 of 3",
    );
  });
});

describe("adviesVervolgproduct", () => {
  it.each([
    ["groot", "plan van aanpak"],
    ["pril", "initiatiefvoorstel"],
    ["onvoldoende", "geen"],
  ] as const)("leads from %s to %s", (mate, keuze) => {
    expect(adviesVervolgproduct.advies(verkenning({ mate }), "v")?.keuze).toBe(keuze);
  });

  it("keeps the plan where it is sensitive, and names the letter of intent", () => {
    const advies = adviesVervolgproduct.advies(verkenning({ mate: "groot", gevoelig: true }), "v");
    expect(advies).toMatchObject({ keuze: "plan van aanpak", omdat: expect.stringContaining("intentieverklaring") });
  });
});

describe("adviesMate", () => {
  const met = (statements: readonly string[], afhaker?: string): Coalitie => ({
    organisaties: kern,
    bijeenkomsten: [
      {
        id: "v",
        soort: "verkenning",
        opbrengst: { statements: statements.map((partner) => ({ partner, bijdrage: "uren" })) },
        commitment: { perPartner: afhaker ? [{ partner: afhaker, stand: "doet niet mee" }] : [] },
      },
    ],
  });

  it("calls it great when most core partners named a contribution", () => {
    expect(adviesMate.advies(met(["a", "b"]), "v")?.keuze).toBe("groot");
    expect(adviesMate.advies(met(["a"]), "v")?.keuze).toBe("pril");
  });

  it("calls it too little when a core partner steps out", () => {
    expect(adviesMate.advies(met(["a", "b"], "c"), "v")?.keuze).toBe("onvoldoende");
  });
});

describe("adviesBezegeling", () => {
  const plan: Coalitie = { gangen: [{ id: "g", variant: "plan" }] };
  const gesprekken = (n: number) =>
    Array.from({ length: n }, (_, i) => ({
      id: `g${i}`,
      stand: "gevoerd" as const,
      vastlegging: ["convenant" as const],
    }));

  it("takes the plan itself among partners that work together already", () => {
    const samen: Coalitie = { ...plan, coalitie: { bestaandeSamenwerking: "structureel" } };
    expect(adviesBezegeling.advies(samen, "g")).toMatchObject({
      keuze: "plan van aanpak",
      omdat: expect.stringContaining("al samen"),
    });
  });

  it("takes the wish of the talks into account, but never of so few that one could guess who", () => {
    expect(adviesBezegeling.advies({ ...plan, gesprekken: gesprekken(3) }, "g")?.keuze).toBe("convenant");
    expect(adviesBezegeling.advies({ ...plan, gesprekken: gesprekken(2) }, "g")?.keuze).toBe("plan van aanpak");
  });

  it("does not tell whether it is young or sensitive", () => {
    const pril = adviesBezegeling.advies({ ...plan, ...verkenning({ mate: "pril" }) }, "g");
    const gevoelig = adviesBezegeling.advies({ ...plan, ...verkenning({ mate: "groot", gevoelig: true }) }, "g");
    expect(pril).toEqual(gevoelig);
  });
});

describe("adviesModel", () => {
  it("gives none while there are no partners", () => {
    expect(adviesModel.advies({})).toBeUndefined();
  });

  it("counts partners, not bureaus, press or bystanders", () => {
    const organisaties = [
      { id: "a" },
      { id: "b", soort: "pers" as const },
      { id: "c", rol: "toehoorder" as const },
      { id: "d", soort: "adviesbureau" as const },
    ];
    expect(situatieVan({ organisaties }).aantalPartners).toBe(1);
  });

  it("advises one leading partner where one partner pays most, with the reason", () => {
    const advies = adviesModel.advies({ organisaties: kern, organisatie: { dominanteFinancier: true } });
    expect(advies).toMatchObject({ keuze: "leidende partner", omdat: expect.stringContaining("betaalt") });
  });
});
