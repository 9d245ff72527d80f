import { describe, expect, it } from "vitest";
import { belangenanalyse } from "../../src/documents/belangenanalyse.ts";
import type { Coalitie } from "../../src/domain/declaratie.ts";
import { binnenstad, woordenIn } from "./woorden.ts";

type Profiel = Readonly<Record<string, unknown>>;
const met = (profielen: Readonly<Record<string, Profiel>>): Coalitie =>
  ({
    coalitie: { naam: "Vitale binnenstad" },
    organisaties: Object.entries(profielen).map(([naam, profiel]) => ({
      id: naam.toLowerCase(),
      naam,
      rol: "partner",
      profiel,
    })),
  }) as unknown as Coalitie;
const lees = (c: Coalitie): Promise<string> => woordenIn(belangenanalyse, c, "");

describe("the weighing of interests", () => {
  it("is for the adviser alone, and says so", async () => {
    expect(belangenanalyse.voor).toBe("adviseur");
    expect(await lees(met({ Gemeente: { belang: 5, invloed: 4 } }))).toContain("Geef dit stuk aan niemand anders");
  });

  it("has every organisation that was weighed, and names those that were not", async () => {
    const tekst = await lees(met({ Gemeente: { belang: 5, invloed: 4, strategie: "nauw betrekken" }, Museum: {} }));
    expect(tekst).toContain("Gemeente 5 4 Nauw betrekken –");
    expect(tekst).toContain("Nog niet ingeschat: Museum.");
  });

  it("warns of much influence without willingness, or with too little attention", async () => {
    const tekst = await lees(
      met({
        Gemeente: { belang: 5, invloed: 5, strategie: "informeren", commitment: "doet mee" },
        Provincie: { belang: 2, invloed: 4, strategie: "tevreden houden", commitment: "doet niet mee" },
        Museum: { belang: 5, invloed: 2, strategie: "informeren", commitment: "volgt" },
      }),
    );
    expect(tekst).toContain(
      "Gemeente heeft veel invloed en een groot belang. De gekozen aanpak is alleen: informeren.",
    );
    expect(tekst).toContain("Provincie heeft veel invloed. De bereidheid is: doet niet mee.");
    expect(tekst).not.toContain("Museum heeft");
  });

  it("leaves out who left or never was a partner", async () => {
    expect(await lees(binnenstad("beide"))).not.toContain("De Schakel");
  });
});
