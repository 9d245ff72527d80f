import { describe, expect, it } from "vitest";
import { draaiboek } from "../../src/documents/draaiboek.ts";
import type { Coalitie } from "../../src/domain/declaratie.ts";
import { binnenstad, woordenIn } from "./woorden.ts";

type Bijeenkomst = Extract<NonNullable<Coalitie["bijeenkomsten"]>, readonly unknown[]>[number];

const coalitie = (wijzig: Partial<Bijeenkomst> = {}, andere: Partial<Coalitie> = {}): Coalitie => ({
  organisaties: [{ id: "g", naam: "Gemeente Lekdam", kort: "Gemeente" }],
  personen: [
    { id: "bos", voornaam: "Jo", achternaam: "Bos", organisatie: "g", mandaat: "zelf bevoegd" },
    {
      id: "aa",
      voornaam: "Piet",
      tussenvoegsel: "van der",
      achternaam: "Aa",
      mandaat: "ruggespraak nodig",
      mandaatMet: "het bestuur",
    },
    { id: "cruz", voornaam: "Ana", achternaam: "Cruz" },
  ],
  themas: [{ id: "t", naam: "schaduw", gespreksvragen: ["welke boom past?"] }],
  bijeenkomsten: [
    {
      id: "een",
      soort: "verkenning",
      benaming: "Verkenningsbijeenkomst",
      doel: "Wij verkennen.",
      datum: "2026-04-02",
      inloop: "13:30",
      begin: "14:00",
      eind: "15:00",
      locatie: { naam: "De Kas" },
      dagvoorzitter: { persoon: "bos", onafhankelijk: true },
      programma: [
        {
          id: "o1",
          deel: "centraal",
          van: "14:00",
          tot: "14:40",
          titel: "in groepen",
          werkvorm: "groepen",
          door: "Ana Cruz",
          doel: "ideeën",
          benodigd: "vier tafels",
          vastlegging: "Jo maakt foto’s",
          planB: "korter",
        },
        { id: "o2", deel: "centraal", van: "14:40", tot: "14:50", titel: "pauze", werkvorm: "pauze" },
        { id: "o3", deel: "afsluitend", van: "14:50", tot: "15:00", titel: "dank" },
      ],
      ...wijzig,
    },
  ],
  ...andere,
});

const lees = (c: Coalitie): Promise<string> => woordenIn(draaiboek, c, "een");

describe("a running order", () => {
  it("tells of every item how long it is, what lies ready, what it yields, who notes that and what if not", async () => {
    expect(await lees(coalitie())).toContain(
      "14.00–14.40 40 min In groepen Groepen Ana Cruz Vier tafels Ideeën Vastleggen: Jo maakt foto’s Korter",
    );
  });

  it("begins with building up and with who receives the guests", async () => {
    const tekst = await lees(coalitie({ draaiboek: { opbouw: "12:30", ontvangst: "een student" } }));
    expect(tekst).toContain("12.30–13.30 60 min Opbouw 13.30–14.00 30 min Inloop en ontvangst Een student 14.00–14.40");
  });

  it("leaves out a column in which nothing stands", async () => {
    const programma = [{ id: "o1", deel: "begin", van: "14:00", tot: "14:10", titel: "welkom", door: "Jo" }] as const;
    expect(await lees(coalitie({ programma }))).toContain("Tijd Duur Wat Wie 13.30–14.00");
  });

  it("counts the time in which partners speak themselves, without the break", async () => {
    expect(await lees(coalitie())).toContain("zelf aan het woord in 40 van de 60 minuten");
    const programma = [{ id: "o1", van: "14:00", titel: "welkom" }] as const;
    expect(await lees(coalitie({ programma }))).not.toContain("zelf aan het woord");
  });

  it("names a role only where somebody has it, and always the chair", async () => {
    const tekst = await lees(coalitie({ draaiboek: { techniek: "de zaalwacht" } }));
    expect(tekst).toContain("Dagvoorzitter Jo Bos Leidt onafhankelijk");
    expect(tekst).toContain("Techniek De zaalwacht");
    expect(tekst).not.toMatch(/Fotograaf|Gastheer|Gespreksleiders/);
  });

  it("seats nobody who stays away", async () => {
    const groepen = [{ thema: "t", begeleider: "bos", deelnemers: ["aa", "cruz"] }] as const;
    const genodigden = [{ id: "g1", persoon: "aa", stand: "afgemeld" }] as const;
    const tekst = await lees(coalitie({ groepen, genodigden }));
    expect(tekst).toContain("Schaduw Welke boom past? Leiding: Jo Bos Ana Cruz");
  });

  it("adds to what every meeting asks what this one does, and what somebody wrote down", async () => {
    const tekst = await lees(
      coalitie({ beoogdeOndertekening: "intentieverklaring", draaiboek: { dag: ["sleutel halen."] } }),
    );
    expect(tekst).toContain("Nagaan of iedere ondertekenaar mag tekenen");
    expect(tekst).toContain("☐ Sleutel halen ");
    expect(await lees(coalitie())).not.toMatch(/ondertekenaar|Eten en drinken/);
  });

  it("tells the chair who may say yes", async () => {
    const genodigden = [
      { id: "g1", persoon: "aa", stand: "aangemeld" },
      { id: "g2", persoon: "cruz", stand: "aangemeld" },
    ] as const;
    const tekst = await lees(coalitie({ genodigden, dagvoorzitter: { persoon: "bos", briefing: "Begin op tijd." } }));
    expect(tekst).toMatch(
      /Voor de dagvoorzitter Begin op tijd\..* Mandaat Wie Overlegt eerst met het bestuur Piet van der Aa .*Een/,
    );
  });
});

describe("the example", () => {
  it.each(["verkenning", "oprichting", "besluit-plan", "partnerontmoeting"])("lacks nothing for %s", async (voor) => {
    expect(await woordenIn(draaiboek, binnenstad("beide"), voor)).not.toContain("nog in te vullen");
  });

  it("tells nothing of moods, of what somebody eats or of how partners are rated", async () => {
    expect(await woordenIn(draaiboek, binnenstad("beide"), "verkenning")).not.toMatch(
      /vegetarisch|noten|stijf|uitvoeringskracht|luisterde vooral/,
    );
  });
});
