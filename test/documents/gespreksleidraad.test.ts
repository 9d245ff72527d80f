import { describe, expect, it } from "vitest";
import { gespreksleidraad } from "../../src/documents/gespreksleidraad.ts";
import type { Coalitie } from "../../src/domain/declaratie.ts";
import { woordenIn } from "./woorden.ts";

/** A second talk with a school, and one with a club that worries about it. */
const coalitie = (andere: Partial<Coalitie> = {}): Coalitie => ({
  coalitie: { naam: "Groene wijk", opgave: "De wijk is te warm.", opdrachtgever: "gemeente" },
  eigen: { doelen: ["In 2029 is er overal schaduw."], inzet: ["Een projectleider"] },
  organisaties: [
    { id: "gemeente", naam: "Gemeente Lekdam", soort: "gemeente" },
    { id: "school", naam: "Rijncollege", soort: "onderwijs", reden: "Heeft het grootste plein.", naamNoemen: false },
    { id: "sport", naam: "Sportclub", soort: "overig" },
  ],
  personen: [
    {
      id: "kok",
      aanhefvorm: "heer",
      voorletters: "S.",
      achternaam: "Kok",
      functie: "rector",
      organisatie: "school",
      mandaat: "ruggespraak nodig",
      mandaatMet: "de raad van toezicht",
    },
  ],
  gesprekken: [
    {
      id: "een",
      partners: ["school"],
      stand: "gevoerd",
      datum: "2026-01-15",
      drijfveer: "Leerlingen klagen over hitte",
    },
    {
      id: "sport",
      partners: ["sport"],
      stand: "gevoerd",
      datum: "2026-01-20",
      zorgen: "De school doet nooit wat zij belooft.",
      zorgenOfVragen: [{ soort: "zorg", overPartners: ["school"], tekst: "De school doet nooit wat zij belooft." }],
    },
    { id: "twee", partners: ["school"], personen: ["kok"], stand: "gepland", datum: "2026-03-19" },
  ],
  logboek: [{ id: "l", datum: "2026-02-02", over: ["school"], tekst: "Belde zelf terug" }],
  ...andere,
});

const leidraad = (andere: Partial<Coalitie> = {}): Promise<string> =>
  woordenIn(gespreksleidraad, coalitie(andere), "twee");

describe("the guide to a talk", () => {
  it("tells what is on record of the organisation, and of who is at the table", async () => {
    const woorden = await leidraad();
    expect(woorden).toContain("Heeft het grootste plein.");
    expect(woorden).toContain("De heer S. Kok moet eerst overleggen met de raad van toezicht.");
    expect(woorden).toContain("2 februari 2026: Belde zelf terug.");
  });

  it("goes on from what the same organisation said before", async () => {
    const woorden = await leidraad();
    expect(woorden).toContain("Eerder gesproken 15 januari 2026");
    expect(woorden).toContain("Op 15 januari 2026: Leerlingen klagen over hitte.");
  });

  it("never says what others said about it: paper is shown at a table", async () => {
    expect(await leidraad()).not.toMatch(/belooft|Sportclub/);
  });

  it("begins with the own aims and with what becomes of the answers", async () => {
    const woorden = await leidraad();
    expect(woorden).toContain("In 2029 is er overal schaduw. En dit brengen zij zelf in: een projectleider.");
    expect(woorden).toContain("want bij een overheid kan iemand om stukken vragen");
  });

  it("warns where the talk itself is to be kept quiet", async () => {
    expect(await leidraad()).toContain("Vertel niemand dat er met");
  });

  it("has all seven questions, with their halves", async () => {
    const woorden = await leidraad();
    for (const nr of [1, 2, 3, 4, 5, 6, 7]) expect(woorden).toContain(`${nr}. `);
    expect(woorden).toMatch(
      /lopende werk en van de komende besluiten.*extra doen, en wat daarvan wil zij.*zorgen of vragen/,
    );
  });

  it("speaks with je where the reader across the table is je", async () => {
    expect(await leidraad({ coalitie: { ...coalitie().coalitie, taalvorm: "je" } })).not.toMatch(/\b(u|uw)\b/i);
  });

  it("leaves out what is not known", async () => {
    const kaal = {
      organisaties: [{ id: "school", naam: "Rijncollege" }],
      logboek: [],
      gesprekken: [{ id: "twee", partners: ["school"], datum: "2026-03-19" }],
      personen: [],
    } satisfies Partial<Coalitie>;
    expect(await leidraad(kaal)).not.toContain("Wat al bekend is");
  });
});
