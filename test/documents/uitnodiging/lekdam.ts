import type { Coalitie } from "../../../src/domain/declaratie.ts";

/** A meeting as the project files have it. */
export type Bijeenkomst = Extract<NonNullable<Coalitie["bijeenkomsten"]>, readonly unknown[]>[number];

/** A gemeente that invites a school; `wijzig` says what is different about the meeting. */
export const coalitie = (wijzig: Partial<Bijeenkomst> = {}, andere: Partial<Coalitie> = {}): Coalitie => ({
  coalitie: { naam: "Groene wijk", opgave: "De wijk is te warm." },
  organisaties: [
    { id: "gemeente", naam: "Gemeente Lekdam", rol: "partner", adres: { plaats: "Lekdam" } },
    { id: "school", naam: "Rijncollege", rol: "partner" },
    { id: "sport", naam: "Sportclub", rol: "partner" },
  ],
  personen: [
    {
      id: "berg",
      aanhefvorm: "mevrouw",
      voorletters: "E.",
      tussenvoegsel: "van den",
      achternaam: "Berg",
      functie: "wethouder",
      organisatie: "gemeente",
    },
    {
      id: "kok",
      aanhefvorm: "heer",
      voorletters: "S.",
      voornaam: "Sem",
      achternaam: "Kok",
      functie: "rector",
      organisatie: "school",
    },
    {
      id: "lek",
      aanhefvorm: "mevrouw",
      voorletters: "W.",
      achternaam: "Lek",
      functie: "voorzitter",
      organisatie: "sport",
    },
    { id: "bos", voorletters: "J.", achternaam: "Bos", functie: "bestuurder", organisatie: "school" },
  ],
  bijeenkomsten: [
    {
      id: "een",
      soort: "verkenning",
      benaming: "Verkenningsbijeenkomst",
      doel: "Wij verkennen de opgave.",
      datum: "2026-04-02",
      begin: "14:00",
      eind: "17:00",
      locatie: { naam: "De Kas", adres: "Laan 1", plaats: "Lekdam" },
      afzenders: ["berg"],
      aanmelden: { bij: "Jo Bos", email: "jo@lekdam.example", voor: "2026-03-26" },
      genodigden: [{ id: "g1", persoon: "kok", stand: "uitgenodigd" }],
      ...wijzig,
    },
  ],
  ...andere,
});
