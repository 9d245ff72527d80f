import { describe, expect, it } from "vitest";
import { toetredingsverklaring } from "../../src/documents/toetredingsverklaring.ts";
import type { Coalitie } from "../../src/domain/declaratie.ts";
import { binnenstad, woordenIn } from "./woorden.ts";

type Toetreding = Extract<NonNullable<Coalitie["toetredingen"]>, readonly unknown[]>[number];

const coalitie = (wijzig: Partial<Toetreding> = {}, anders: Partial<Coalitie> = {}): Coalitie => ({
  organisaties: [
    { id: "brug", naam: "Woningstichting De Brug", kort: "De Brug", lidwoord: "geen", rol: "uitgenodigd" },
    { id: "lekdam", naam: "Gemeente Lekdam", rol: "partner" },
  ],
  personen: [
    {
      id: "dirks",
      aanhefvorm: "mevrouw",
      voorletters: "M.",
      achternaam: "Dirks",
      functie: "directeur",
      organisatie: "brug",
    },
    {
      id: "kok",
      aanhefvorm: "heer",
      voorletters: "S.",
      achternaam: "Kok",
      functie: "wethouder",
      organisatie: "lekdam",
    },
  ],
  bezegelingen: [
    { id: "oud", soort: "intentieverklaring", titel: "Intentie", stand: "getekend" },
    { id: "nieuw", soort: "convenant", titel: "Convenant Lekdam", stand: "getekend", datum: "2026-06-18" },
    { id: "later", soort: "convenant", titel: "Nog een", stand: "concept" },
  ],
  toetredingen: [
    {
      id: "t",
      partner: "brug",
      soort: "toetreding",
      datum: "2027-09-01",
      inbreng: "De Brug verbouwt zeven verdiepingen.",
      ondertekenaar: "dirks",
      namens: "kok",
      ...wijzig,
    },
  ],
  ...anders,
});
const lees = (c: Coalitie): Promise<string> => woordenIn(toetredingsverklaring, c, "brug");

describe("a declaration of joining", () => {
  it("tells who joins what, and from when", async () => {
    const tekst = await lees(coalitie({ grondslag: "de statuten" }));
    expect(tekst).toContain(
      "Woningstichting De Brug, vertegenwoordigd door mevrouw M. Dirks, directeur, op grond van de statuten, hierna te noemen: ‘De Brug’, verklaart",
    );
    expect(tekst).toContain(
      "De Brug treedt met ingang van 1 september 2027 toe tot ‘Convenant Lekdam’ van 18 juni 2026.",
    );
  });

  it("joins the seal that is named, else the last that was signed", async () => {
    expect(await lees(coalitie({ bezegeling: "oud" }))).toContain("toe tot ‘Intentie’");
    expect(await lees(coalitie())).not.toContain("Nog een");
  });

  it("has a place to sign for who joins and for the partners", async () => {
    expect(await lees(coalitie())).toMatch(
      /Woningstichting De Brug Mevrouw M\. Dirks Directeur Plaats en datum: Namens de andere partners De heer S\. Kok Wethouder, Gemeente Lekdam/,
    );
  });

  it("lists what this partner brings in, and nothing of another", async () => {
    const inzet = (id: string, partner: string) => ({
      id,
      partner,
      tekst: `Werk van ${id}`,
      reikwijdte: "partners" as const,
    });
    const tekst = await lees(coalitie({}, { inzetten: [inzet("een", "brug"), inzet("twee", "lekdam")] }));
    expect(tekst).toContain("gaat bijdragen: werk van een.");
    expect(tekst).not.toContain("van twee");
  });

  it("is made only for who comes in", () => {
    const voor = (soort: Toetreding["soort"]) =>
      toetredingsverklaring.exemplaren(coalitie(soort === undefined ? {} : { soort })).map((e) => e.voor);
    expect([voor("toetreding"), voor("uittreding"), voor("nieuwe financier")]).toEqual([["brug"], [""], [""]]);
  });
});

describe("the declaration of the example", () => {
  it("leaves nothing open", async () => {
    const tekst = await woordenIn(toetredingsverklaring, binnenstad("deelbaar"), "werkbedrijf-de-ploeg");
    expect(tekst).not.toMatch(/nog in te vullen|undefined|null|NaN|\[object/);
    expect(tekst).toContain("Zij besloten daartoe in de stuurgroep van 24 november 2026.");
  });
});
