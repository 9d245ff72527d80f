import { describe, expect, it } from "vitest";
import { slotdocument } from "../../src/documents/slotdocument.ts";
import type { Coalitie } from "../../src/domain/declaratie.ts";
import { leesVoorbeeld, woordenIn } from "./woorden.ts";

type Afronding = NonNullable<Coalitie["afronding"]>;

/** Two partners that stop; one goal reached and one not judged. `wijzig` and `andere` say what is different. */
const coalitie = (wijzig: Partial<Afronding> = {}, andere: Partial<Coalitie> = {}): Coalitie => ({
  coalitie: { naam: "Water voor Lekdam", opgave: "Kelders liepen onder." },
  organisaties: [
    { id: "dorp", naam: "Gemeente Lekdam", rol: "partner" },
    { id: "kas", naam: "Kwekers", rol: "uitgetreden" },
    { id: "krant", naam: "De Lekbode", rol: "geen partner" },
  ],
  personen: [
    { id: "bos", voornaam: "Jo", achternaam: "Bos", organisatie: "dorp" },
    { id: "vos", voornaam: "An", achternaam: "Vos", organisatie: "dorp" },
  ],
  visies: [{ id: "v", kern: "In Lekdam is water van iedereen." }],
  doelen: [
    {
      id: "d1",
      tekst: "Geen kelder loopt nog onder.",
      indicatoren: [{ id: "x", naam: "natte kelders", nul: 40, streef: 0 }],
    },
    { id: "d2", tekst: "Elke tuin vangt water op." },
  ],
  metingen: [{ id: "m", indicator: "x", waarde: 3, datum: "2029-06-01" }],
  bijeenkomsten: [
    {
      id: "een",
      benaming: "Ronde tafel",
      datum: "2026-04-02",
      genodigden: [{ id: "g", persoon: "bos", stand: "aanwezig" }],
    },
  ],
  afronding: {
    reden: "doel bereikt",
    keuze: "beëindigen",
    besluit: { door: "alle partners", datum: "2029-07-02" },
    werkelijkheid: "Het water zakt nu weg.",
    doelresultaten: [{ doel: "d1", bereikt: "deels", toelichting: "Drie kelders zijn nog nat." }],
    overdracht: [{ onderwerp: "de pomp", naar: "dorp", per: "2029-08-01", middelen: 1000 }],
    bijdragen: [{ partner: "dorp", bijdrage: "De gemeente groef sloten." }],
    lessen: ["Begin bij de buren."],
    ...wijzig,
  },
  ...andere,
});

const lees = (c: Coalitie): Promise<string> => woordenIn(slotdocument, c, "");

describe("the closing document", () => {
  it("tells the decision and its reason, and how the vision stands beside what is real now", async () => {
    const tekst = await lees(coalitie());
    expect(tekst).toContain("Water voor Lekdam Slotdocument, 2026–2029");
    expect(tekst).toContain("Genomen door Alle partners Datum Maandag 2 juli 2029");
    expect(tekst).toContain(
      "Kelders liepen onder. Daarom kozen de partners deze visie: In Lekdam is water van iedereen.",
    );
    expect(tekst).toContain("Nu Het water zakt nu weg.");
  });

  it("puts every goal beside what came of it, and asks about a goal that nobody judged", async () => {
    const tekst = await lees(coalitie());
    expect(tekst).toContain("1 Geen kelder loopt nog onder. Deels bereikt Drie kelders zijn nog nat.");
    expect(tekst).toContain("2 Elke tuin vangt water op. [nog in te vullen: is dit doel bereikt]");
    expect(tekst).toContain("Natte kelders 40 0 3 (01-06-2029)");
  });

  it("counts honestly, and only once every goal was judged", async () => {
    expect(await lees(coalitie())).not.toMatch(/(?:alle|van de) twee doelen/i);
    const doelresultaten = [
      { doel: "d1", bereikt: "ja" },
      { doel: "d2", bereikt: "nee" },
    ] as const;
    expect(await lees(coalitie({ doelresultaten }))).toContain(
      "Eén van de twee doelen is bereikt en één is niet bereikt.",
    );
  });

  it("tells what stays, who carries it, from when and with how much", async () => {
    expect(await lees(coalitie())).toContain("De pomp Gemeente Lekdam 01-08-2029 € 1.000");
  });

  it("names everybody who ever took part, also who left, and asks what a forgotten one brought", async () => {
    const tekst = await lees(coalitie());
    expect(tekst).toContain("Gemeente Lekdam Jo Bos De gemeente groef sloten.");
    expect(tekst).toContain("Kwekers [nog in te vullen: wat was de bijdrage, in een hele zin om trots op te zijn]");
    expect(tekst).not.toMatch(/De Lekbode|An Vos/);
  });

  it("thanks a person by name, with the organisation", async () => {
    const bijdragen = [
      { partner: "dorp", bijdrage: "De gemeente groef sloten." },
      { partner: "dorp", persoon: "vos", bijdrage: "Zij belde elke kelder na." },
    ];
    expect(await lees(coalitie({ bijdragen }))).toContain("An Vos: Zij belde elke kelder na.");
  });

  it("leaves out what there is not: account, stories, lessons that were deliberately none", async () => {
    const tekst = await lees(coalitie({ lessen: [] }));
    expect(tekst).not.toMatch(/Het geld|Verhalen uit de praktijk|Wat de partners leerden/);
  });

  it("asks for no goals, transfer or lessons where the cooperation never began", async () => {
    const c = coalitie({ reden: "komt niet tot stand" });
    const { doelresultaten: _, overdracht: __, lessen: ___, ...rest } = c.afronding ?? {};
    const tekst = await lees({ ...c, doelen: [], afronding: rest });
    expect(tekst).not.toMatch(/is dit doel bereikt|wat draag je over|wat hebben de partners geleerd/);
  });

  it("never reads where things are kept, or when notes are erased", async () => {
    const tekst = await lees(coalitie({ archief: "kelder van het raadhuis", wisdatum: "2029-12-24" }));
    expect(tekst).not.toMatch(/raadhuis|24 december/);
  });
});

describe("the closed example", () => {
  it("has all that it needs", async () => {
    expect(await lees(leesVoorbeeld("afgerond"))).not.toContain("nog in te vullen");
  });
});
