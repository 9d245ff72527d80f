import { describe, expect, it } from "vitest";
import { gespreksverzoek } from "../../src/documents/gespreksverzoek.ts";
import type { Coalitie } from "../../src/domain/declaratie.ts";
import { binnenstad, woordenIn } from "./woorden.ts";

type Gesprek = Extract<NonNullable<Coalitie["gesprekken"]>, readonly unknown[]>[number];

const coalitie = (gesprek: Partial<Gesprek> = {}, andere: Coalitie["coalitie"] = {}): Coalitie => ({
  coalitie: {
    naam: "Groene wijk",
    opgave: "De wijk is te warm.\nDat wordt erger.",
    opdrachtgever: "gemeente",
    adviseur: { naam: "Inge Ruiter", bureau: "Ruiter Advies", plaats: "Lekdam" },
    ...andere,
  },
  eigen: { waaromNu: "De straten gaan toch open." },
  organisaties: [
    { id: "gemeente", naam: "Gemeente Lekdam", kort: "gemeente Lekdam", soort: "gemeente" },
    { id: "school", naam: "Rijncollege", soort: "onderwijs" },
    { id: "sport", naam: "Sportclub", soort: "overig" },
  ],
  personen: [
    { id: "kok", aanhefvorm: "heer", voorletters: "S.", voornaam: "Sem", achternaam: "Kok", organisatie: "school" },
    { id: "lek", aanhefvorm: "mevrouw", voorletters: "W.", voornaam: "Wil", achternaam: "Lek", organisatie: "sport" },
  ],
  gesprekken: [
    { id: "een", partners: ["school"], personen: ["kok"], stand: "gepland", datum: "2026-03-19", ...gesprek },
  ],
  planning: [
    { id: "m1", mijlpaal: "Eerste bijeenkomst", datum: "2026-04-16" },
    { id: "m0", mijlpaal: "Lang geleden", datum: "2026-01-16" },
  ],
});

const brief = (gesprek: Partial<Gesprek> = {}, andere: Coalitie["coalitie"] = {}): Promise<string> =>
  woordenIn(gespreksverzoek, coalitie(gesprek, andere), "een");
const voorWie = (gesprek: Partial<Gesprek>): readonly string[] =>
  gespreksverzoek.exemplaren(coalitie(gesprek)).map((e) => e.voor);

describe("the request for a talk", () => {
  it("tells for whom, about what and why now, in one paragraph each", async () => {
    const woorden = await brief();
    expect(woorden).toContain("Geachte heer Kok, De wijk is te warm. De straten gaan toch open.");
    expect(woorden).toContain("Voor de gemeente Lekdam verken ik");
    expect(woorden).not.toContain("Dat wordt erger");
  });

  it("proposes the planned moment, and says what comes after it", async () => {
    const woorden = await brief({ tijd: "10:00", plaats: "Laan 2" });
    expect(woorden).toContain("stel ik donderdag 19 maart 2026 om 10.00 uur voor (Laan 2).");
    expect(woorden).toContain("De planning daarna: eerste bijeenkomst (16 april 2026)");
    expect(woorden).not.toContain("Lang geleden");
  });

  it("offers to call where no day was chosen", async () => {
    const { datum: _, ...zonder } = { datum: "" };
    const woorden = await woordenIn(
      gespreksverzoek,
      { ...coalitie(), gesprekken: [{ id: "een", partners: ["school"], personen: ["kok"], ...zonder }] },
      "een",
    );
    expect(woorden).toContain("Ik bel u binnenkort om een moment te kiezen.");
    expect(woorden).not.toContain("nog in te vullen");
  });

  it("promises no secrecy that a public body cannot keep", async () => {
    expect(await brief()).toContain("want bij een overheid kan iemand om stukken vragen");
    expect(await brief({}, { opdrachtgever: "sport" })).toContain(
      "Volledige geheimhouding kan ik niet beloven. Daarom",
    );
  });

  it("is dated on the day it was sent; once the talk is held that day is asked for", async () => {
    expect(await brief()).toContain("Lekdam, 5 maart 2026");
    expect(await brief({ verzoekVerstuurd: "2026-02-20" })).toContain("Lekdam, 20 februari 2026");
    expect(await brief({ datum: "2026-03-02" })).toContain("Lekdam, [nog in te vullen:");
  });

  it("goes to each organisation of a group talk, and names none of the others", async () => {
    const groep = { partners: ["school", "sport"], personen: ["kok", "lek"] };
    expect(voorWie(groep)).toEqual(["een-school", "een-sport"]);
    const woorden = await woordenIn(gespreksverzoek, coalitie(groep), "een-sport");
    expect(woorden).toContain("Geachte mevrouw Lek,");
    expect(woorden).toContain("in een kleine groep");
    expect(woorden).not.toMatch(/Rijncollege|Kok/);
  });

  it("is not made for a talk that was refused, is not needed, or is only reading", () => {
    expect(voorWie({ stand: "geweigerd" })).toEqual([""]);
    expect(voorWie({ stand: "niet nodig" })).toEqual([""]);
    expect(voorWie({ vorm: "op basis van stukken" })).toEqual([""]);
  });

  it("never mixes je and u", async () => {
    expect(await brief({}, { taalvorm: "je" })).not.toMatch(/\b(u|uw)\b/i);
  });

  it("of the example tells nothing of another talk, nor of the notes", async () => {
    const woorden = await woordenIn(gespreksverzoek, binnenstad("beide"), "gesprek-1");
    expect(woorden).not.toMatch(/Vastgoed|huren|hanzecollege|enthousiast/i);
    expect(woorden).not.toContain("nog in te vullen");
  });
});
