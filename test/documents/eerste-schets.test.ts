import { describe, expect, it } from "vitest";
import { eersteSchets } from "../../src/documents/eerste-schets.ts";
import type { Coalitie } from "../../src/domain/declaratie.ts";
import { binnenstad, woordenIn } from "./woorden.ts";

const INTERN: NonNullable<Coalitie["schets"]> = {
  model: "leidende partner",
  motivering: "Niemand anders kan het.",
  gremia: [{ naam: "Achterkamer", taak: "Beslist.", leden: ["g"] }],
  borging: [{ partner: "g", belang: "stil gezag", hoe: "Beslist alleen." }],
  procesbudget: 12345,
};

const coalitie = (gedeeld: NonNullable<NonNullable<Coalitie["schets"]>["gedeeld"]>): Coalitie => ({
  coalitie: { naam: "Groen Lekdam", adviseur: { naam: "An Smit" } },
  organisaties: [{ id: "g", naam: "Gemeente Lekdam", kort: "Gemeente" }],
  schets: { ...INTERN, gedeeld },
});

const lees = (c: Coalitie): Promise<string> => woordenIn(eersteSchets, c, "");

describe("the sketch that partners read", () => {
  it("says first that it may change, and asks at the end what they think of it", async () => {
    const tekst = await lees(coalitie({ schets: "Eén tafel." }));
    expect(tekst).toContain("Er is niets besloten en alles kan nog veranderen.");
    expect(tekst).toMatch(/Wat is er nodig om uw belang goed te laten meetellen\? Reageren kan bij An Smit\.$/);
  });

  it("holds what was copied for them: words, model, bodies and a place for each interest", async () => {
    const tekst = await lees(
      coalitie({
        schets: "Eén tafel.",
        model: "netwerktafel",
        gremia: [{ naam: "Pleintafel", taak: "Praat.", leden: ["g"], frequentie: "elke maand" }],
        borging: [{ partner: "g", belang: "minder hitte", hoe: "Trekt het plein." }],
      }),
    );
    expect(tekst).toContain("Eén tafel. Dit lijkt op een bekend model: netwerktafel.");
    expect(tekst).toContain("Pleintafel Praat. Komt elke maand bij elkaar Gemeente");
    expect(tekst).toContain("Gemeente Minder hitte Trekt het plein.");
  });

  it("has nothing of the own sketch, also where nothing was copied", async () => {
    const tekst = await lees(coalitie({}));
    expect(tekst).toContain("[nog in te vullen: hoe beschrijf je de samenwerking voor partners");
    expect(tekst).not.toMatch(/leidende partner|Niemand anders|Achterkamer|stil gezag|12\.345/i);
  });

  it("is the same without the internal file", async () => {
    const tekst = await lees(binnenstad("beide"));
    expect(tekst).toBe(await lees(binnenstad("deelbaar")));
    expect(tekst).not.toContain("nog in te vullen");
  });
});
