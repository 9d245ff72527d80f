import { describe, expect, it } from "vitest";
import { afbericht } from "../../../src/documents/afbericht.ts";
import { bedankbrief } from "../../../src/documents/bedankbrief.ts";
import type { Document } from "../../../src/documents/document.ts";
import type { Coalitie } from "../../../src/domain/declaratie.ts";
import { woordenIn } from "../woorden.ts";

type Afronding = NonNullable<Coalitie["afronding"]>;

/** A gemeente, a school and a club that left; a listener, and somebody who never joined. */
const coalitie = (afronding: Afronding = {}, andere: Partial<Coalitie> = {}): Coalitie => ({
  coalitie: { naam: "Groene wijk", adviseur: { naam: "Inge Ruiter", bureau: "Ruiter Advies", plaats: "Lekdam" } },
  organisaties: [
    { id: "gemeente", naam: "Gemeente Lekdam", rol: "partner", adres: { plaats: "Lekdam" } },
    { id: "school", naam: "Rijncollege", rol: "partner" },
    { id: "sport", naam: "Sportclub", rol: "uitgetreden" },
    { id: "krant", naam: "De Lekbode", rol: "toehoorder" },
    { id: "fonds", naam: "Lekfonds", rol: "afgevallen" },
    { id: "raad", naam: "Gemeenteraad", rol: "geen partner" },
  ],
  personen: [
    {
      id: "berg",
      aanhefvorm: "mevrouw",
      voorletters: "E.",
      voornaam: "Els",
      achternaam: "Berg",
      organisatie: "gemeente",
      functie: "wethouder",
    },
    {
      id: "vis",
      aanhefvorm: "heer",
      voorletters: "A.",
      voornaam: "Ab",
      achternaam: "Vis",
      organisatie: "school",
      functie: "docent",
    },
    {
      id: "kok",
      aanhefvorm: "heer",
      voorletters: "S.",
      voornaam: "Sem",
      achternaam: "Kok",
      organisatie: "school",
      functie: "rector",
    },
    {
      id: "lek",
      aanhefvorm: "mevrouw",
      voorletters: "W.",
      voornaam: "Wil",
      achternaam: "Lek",
      organisatie: "sport",
      functie: "voorzitter",
    },
    {
      id: "pen",
      aanhefvorm: "heer",
      voorletters: "P.",
      voornaam: "Piet",
      achternaam: "Pen",
      organisatie: "krant",
      functie: "redacteur",
    },
    {
      id: "geld",
      aanhefvorm: "heer",
      voorletters: "G.",
      voornaam: "Gijs",
      achternaam: "Geld",
      organisatie: "fonds",
      functie: "directeur",
    },
  ],
  bijeenkomsten: [
    { id: "start", datum: "2024-06-01", afzenders: ["kok"] },
    { id: "slot", datum: "2026-04-02", afzenders: ["berg"], locatie: { naam: "De Kas" } },
  ],
  bezegelingen: [{ id: "z", ondertekenaars: [{ organisatie: "school", persoon: "kok" }] }],
  doelen: [{ id: "d", tekst: "In 2026 is er schaduw." }],
  afronding,
  ...andere,
});

const KLAAR: Afronding = {
  reden: "doel bereikt",
  keuze: "beëindigen",
  besluit: { door: "de partners", datum: "2026-03-01" },
  doelresultaten: [{ doel: "d", bereikt: "deels" }],
  overdracht: [
    { onderwerp: "Het beheer van de bomen", naar: "school", per: "2026-09-01" },
    { onderwerp: "De website", naar: "gemeente", per: "2026-09-01" },
  ],
  bijdragen: [
    { partner: "gemeente", bijdrage: "De gemeente plantte bomen." },
    { partner: "school", bijdrage: "Het Rijncollege opende zijn plein" },
    { partner: "sport", bijdrage: "De Sportclub leende de kantine uit." },
  ],
  slotmoment: "slot",
};

const voorWie = (document: Document, c: Coalitie): readonly string[] => document.exemplaren(c).map((e) => e.voor);

describe("the letter of thanks", () => {
  it("goes to everybody who ever took part once the coalition is closed, and to nobody before", () => {
    expect(voorWie(bedankbrief, coalitie(KLAAR))).toEqual(["gemeente", "school", "sport"]);
    expect(voorWie(bedankbrief, coalitie())).toEqual([""]);
  });

  it("thanks for what just this organisation did, and tells of no other", async () => {
    const woorden = await woordenIn(bedankbrief, coalitie(KLAAR), "school");
    expect(woorden).toContain("Het Rijncollege opende zijn plein.");
    expect(woorden).toContain("Vanaf 1 september 2026 neemt uw organisatie dit over: het beheer van de bomen.");
    expect(woorden).not.toMatch(/plantte|kantine|website/);
    expect(woorden).not.toContain("nog in te vullen");
  });

  it("tells honestly what was reached, and invites to the last meeting while it is still to come", async () => {
    const woorden = await woordenIn(bedankbrief, coalitie(KLAAR), "school");
    expect(woorden).toContain("In 2026 is er schaduw (deels).");
    expect(woorden).toContain("op donderdag 2 april 2026 in De Kas");
  });

  it("is signed by who invited last, but nobody thanks the own organisation", async () => {
    expect(await woordenIn(bedankbrief, coalitie(KLAAR), "school")).toContain("E. Berg Wethouder Gemeente Lekdam");
    expect(await woordenIn(bedankbrief, coalitie(KLAAR), "gemeente")).toContain("S. Kok Rector Rijncollege");
    const een = coalitie(KLAAR, { bijeenkomsten: [{ id: "slot", afzenders: ["berg"] }] });
    expect(await woordenIn(bedankbrief, een, "gemeente")).toContain("Inge Ruiter Ruiter Advies");
  });

  it("is addressed to who signed for the organisation, before who only works there", async () => {
    expect(await woordenIn(bedankbrief, coalitie(KLAAR), "school")).toContain("Geachte heer Kok,");
  });

  it("does not forget who left earlier", async () => {
    const woorden = await woordenIn(bedankbrief, coalitie(KLAAR), "sport");
    expect(woorden).toContain("Uw organisatie stopte al eerder. Wat zij deed, telt daarom niet minder mee.");
  });

  it("falls back on what was promised, and asks where nothing is known", async () => {
    const { bijdragen: _, ...zonder } = KLAAR;
    const treden = [{ trede: "gereed", datum: "2025-01-01" }] as const;
    const inzetten = [{ id: "i", partner: "school", tekst: "het plein openen", treden }];
    expect(await woordenIn(bedankbrief, coalitie(zonder, { inzetten }), "school")).toContain(
      "nam dit op zich: het plein openen.",
    );
    expect(await woordenIn(bedankbrief, coalitie(zonder), "school")).toContain(
      "[nog in te vullen: wat was de bijdrage",
    );
  });
});

describe("the letter of farewell", () => {
  it("goes at any time to who left or does not join", () => {
    expect(voorWie(afbericht, coalitie())).toEqual(["sport", "fonds"]);
  });

  it("goes to listeners too when it ends, and to everybody who was asked when it does not come about", () => {
    expect(voorWie(afbericht, coalitie(KLAAR))).toEqual(["sport", "krant", "fonds"]);
    const niet = coalitie({ reden: "komt niet tot stand", keuze: "beëindigen" });
    expect(voorWie(afbericht, niet)).toEqual(["gemeente", "school", "sport", "krant", "fonds"]);
    expect(voorWie(bedankbrief, niet)).toEqual([""]);
  });

  it("thanks who left, and says what was recorded of it", async () => {
    const toetredingen = [
      {
        id: "t",
        partner: "sport",
        soort: "uittreding",
        datum: "2025-05-01",
        inbreng: "De sleutel ligt bij de gemeente",
      },
    ] as const;
    const woorden = await woordenIn(afbericht, coalitie(KLAAR, { toetredingen }), "sport");
    expect(woorden).toContain("doet sinds 1 mei 2025 niet meer mee");
    expect(woorden).toContain("De Sportclub leende de kantine uit.");
    expect(woorden).toContain("De sleutel ligt bij de gemeente. Klopt het niet");
  });

  it("says that no words of theirs are used only where that is true", async () => {
    const zin = "Wij gebruiken geen uitspraken van uw organisatie in onze stukken.";
    const uitspraken = [{ id: "u", organisatie: "fonds", tekst: "Wij kijken mee.", reikwijdte: "partners" }] as const;
    expect(await woordenIn(afbericht, coalitie(), "fonds")).toContain(zin);
    const met = await woordenIn(afbericht, coalitie({}, { uitspraken }), "fonds");
    expect(met).not.toContain(zin);
    expect(met).toContain("laat het dan weten");
  });

  it("releases from what was promised when the coalition does not come about", async () => {
    const inzetten = [{ id: "i", partner: "school", tekst: "het plein openen", treden: [] }];
    const niet = {
      reden: "komt niet tot stand",
      toelichting: "Er is geen geld.",
      besluit: { datum: "2026-03-01" },
    } as const;
    const woorden = await woordenIn(afbericht, coalitie(niet, { inzetten }), "school");
    expect(woorden).toContain("Op 1 maart 2026 is besloten dat ‘Groene wijk’ er niet komt. Er is geen geld.");
    expect(woorden).toContain("hoeft niet meer voor ons klaar te staan: het plein openen.");
  });

  it("tells a listener that it ends", async () => {
    const woorden = await woordenIn(afbericht, coalitie(KLAAR), "krant");
    expect(woorden).toContain("hebben op 1 maart 2026 besloten de samenwerking af te ronden.");
    expect(woorden).toContain("U hebt ons werk van dichtbij gevolgd.");
  });
});

it.each([
  [bedankbrief, "school"],
  [bedankbrief, "sport"],
  [afbericht, "sport"],
  [afbericht, "krant"],
  [afbericht, "fonds"],
])("%o never mixes je and u (%s)", async (document, voor) => {
  const c = coalitie(KLAAR);
  expect(await woordenIn(document, { ...c, coalitie: { ...c.coalitie, taalvorm: "je" } }, voor)).not.toMatch(
    /\b(u|uw)\b/i,
  );
});
