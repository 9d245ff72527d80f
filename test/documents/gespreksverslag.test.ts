import { describe, expect, it } from "vitest";
import { gespreksverslag } from "../../src/documents/gespreksverslag.ts";
import type { Coalitie } from "../../src/domain/declaratie.ts";
import { woordenIn } from "./woorden.ts";

type Gesprek = Extract<NonNullable<Coalitie["gesprekken"]>, readonly unknown[]>[number];

const coalitie = (gesprek: Partial<Gesprek> = {}): Coalitie => ({
  organisaties: [
    { id: "school", naam: "Rijncollege" },
    { id: "sport", naam: "Sportclub" },
  ],
  personen: [{ id: "kok", aanhefvorm: "heer", voorletters: "S.", achternaam: "Kok", organisatie: "school" }],
  uitspraken: [{ id: "u1", organisatie: "school", tekst: "Wij willen schaduw", reikwijdte: "partners" }],
  gesprekken: [
    {
      id: "een",
      partners: ["school"],
      personen: ["kok"],
      stand: "gevoerd",
      datum: "2026-01-15",
      drijfveer: "Leerlingen klagen.",
      houding: "positief",
      omgeving: "Er is een fusie.",
      opbrengst: "Een groen plein.",
      aanpassing: "Het plein kan later.",
      inspanning: "Twee docenten.",
      zorgen: { status: "niet besproken" },
      vastlegging: ["verslag", "convenant"],
      ...gesprek,
    },
  ],
});

const verslag = (gesprek: Partial<Gesprek> = {}): Promise<string> =>
  woordenIn(gespreksverslag, coalitie(gesprek), "een");

describe("the report of a talk", () => {
  it("is marked as confidential, in the text and in the small print", async () => {
    expect(await verslag()).toContain("Vertrouwelijk. Dit verslag blijft bij de adviseur.");
    const [exemplaar] = gespreksverslag.exemplaren(coalitie());
    expect(gespreksverslag.voor).toBe("adviseur");
    expect(exemplaar?.naam).toBe("Rijncollege");
  });

  it("says of a question that it did not come up, and lacks one that was not answered", async () => {
    expect(await verslag()).toContain("6. Andere partners Niet besproken.");
    expect(await verslag()).not.toContain("nog in te vullen");
    expect(await verslag({ zorgen: { status: "geen" } })).toContain("6. Andere partners Geen.");
    expect(await verslag({ opbrengst: { status: "later" } })).toContain("3. Opbrengst [nog in te vullen:");
  });

  it("puts the parts of an answer under it", async () => {
    const woorden = await verslag({
      kansen: ["Subsidie", "Een nieuw plein"],
      minimaalVereist: "Geen kosten",
      aanstaandeBesluiten: [{ omschrijving: "Verbouwing", beslisdatum: "2026-07-01", bereidheid: "ja mits" }],
      zorgen: "De club is traag.",
      zorgenOfVragen: [{ soort: "zorg", overPartners: ["sport"], tekst: "Traag", ernst: "laag" }],
    });
    expect(woorden).toContain("Kansen Subsidie. Een nieuw plein.");
    expect(woorden).toContain("Ondergrens Geen kosten.");
    expect(woorden).toContain("Verbouwing 1 juli 2026 Ja mits");
    expect(woorden).toContain("Sportclub Traag Laag");
    expect(woorden).toContain("7. Vastleggen Verslag en convenant");
  });

  it("shows each sentence with how far its release is, with the words where they live now", async () => {
    const woorden = await verslag({
      formuleringen: [
        { id: "f1", soort: "drijfveer", stand: "akkoord", op: "2026-01-20", door: "kok", via: "mail", uitspraak: "u1" },
        { id: "f2", soort: "kans", tekst: "Wij zien kansen", stand: "geweigerd" },
      ],
    });
    expect(woorden).toContain(
      "Wij willen schaduw. Waarom dit onderwerp ertoe doet Akkoord 20 januari 2026, de heer S. Kok, per mail Partners",
    );
    expect(woorden).toContain("Wij zien kansen. Een kans Geweigerd");
  });

  it("is made only of talks that were held", () => {
    const voor = (stand: NonNullable<Gesprek["stand"]>) =>
      gespreksverslag.exemplaren(coalitie({ stand })).map((e) => e.voor);
    expect([voor("gevoerd"), voor("gepland"), voor("geweigerd")]).toEqual([["een"], [""], [""]]);
  });
});
