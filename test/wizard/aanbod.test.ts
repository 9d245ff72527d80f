import { describe, expect, it } from "vitest";
import type { Coalitie } from "../../src/domain/declaratie.ts";
import { aanbodVoor } from "../../src/wizard/aanbod.ts";

describe("what is offered for the sketch that partners read", () => {
  const schets = { borging: [{ partner: "school", belang: "GRUTTO", hoe: "Een zetel." }] };
  const uitspraak = (soort: "opbrengst" | "drijfveer", tekst: string, reikwijdte: "partners" | "zonder naam") => ({
    organisatie: "school",
    soort,
    tekst,
    reikwijdte,
  });
  const geboden = (c: Coalitie) => aanbodVoor({ schets, ...c }, "schets.gedeeld.borging")?.dingen;

  it("never takes over the interest as the adviser wrote it", () => {
    expect(geboden({})).toEqual([{ partner: "school", hoe: "Een zetel." }]);
  });

  it("takes the interest from what that partner let the others read", () => {
    const zonderNaam = uitspraak("opbrengst", "Geheim.", "zonder naam");
    const drijfveer = uitspraak("drijfveer", "Wij willen stages.", "partners");
    const opbrengst = uitspraak("opbrengst", "Wij willen een koel plein.", "partners");
    expect(geboden({ uitspraken: [zonderNaam, drijfveer] })).toMatchObject([{ belang: "Wij willen stages." }]);
    expect(geboden({ uitspraken: [opbrengst, drijfveer] })).toMatchObject([{ belang: "Wij willen een koel plein." }]);
  });
});
