import { describe, expect, it } from "vitest";
import { programma } from "../../src/documents/programma.ts";
import type { Coalitie } from "../../src/domain/declaratie.ts";
import { binnenstad, woordenIn } from "./woorden.ts";

type Bijeenkomst = Extract<NonNullable<Coalitie["bijeenkomsten"]>, readonly unknown[]>[number];

/** An afternoon with a break in the middle; `wijzig` says what is different about it. */
const coalitie = (wijzig: Partial<Bijeenkomst> = {}, andere: Partial<Coalitie> = {}): Coalitie => ({
  bijeenkomsten: [
    {
      id: "een",
      soort: "verkenning",
      benaming: "Verkenningsbijeenkomst",
      doel: "Wij verkennen de opgave.\nDaarna spreken wij af hoe het verdergaat.",
      datum: "2026-04-02",
      inloop: "13:30",
      begin: "14:00",
      eind: "15:00",
      locatie: { naam: "De Kas", adres: "Laan 1", plaats: "Lekdam", route: "Neem bus 3." },
      programma: [
        {
          id: "o1",
          deel: "begin",
          van: "14:00",
          tot: "14:10",
          titel: "welkom",
          door: "Jo Bos",
          doel: "het verslag vaststellen",
          soort: "besluiten",
          stuk: "Verslag",
          benodigd: "microfoon",
        },
        { id: "o2", deel: "centraal", van: "14:10", tot: "14:20", titel: "pauze", werkvorm: "pauze" },
        { id: "o3", deel: "afsluitend", van: "14:20", tot: "15:00", titel: "dank" },
      ],
      ...wijzig,
    },
  ],
  ...andere,
});

const lees = (c: Coalitie): Promise<string> => woordenIn(programma, c, "een");

describe("a programme for guests", () => {
  it("tells day, times, place, route and the purpose in one paragraph", async () => {
    const tekst = await lees(coalitie());
    expect(tekst).toContain("Programma, donderdag 2 april 2026");
    expect(tekst).toContain("van 14.00 tot 15.00 uur (inloop vanaf 13.30 uur)");
    expect(tekst).toContain("De Kas, Laan 1, Lekdam");
    expect(tekst).toContain("Wij verkennen de opgave. Daarna spreken wij af hoe het verdergaat.");
    expect(tekst).toContain("Neem bus 3.");
  });

  it("shows the parts in their order, the break among them", async () => {
    expect(await lees(coalitie())).toContain(
      "13.30 Inloop Opening 14.00–14.10 Welkom Jo Bos In gesprek 14.10–14.20 Pauze Afsluiting 14.20–15.00 Dank",
    );
  });

  it("never shows what must be ready in the room", async () => {
    expect(await lees(coalitie())).not.toContain("microfoon");
  });

  it("shows the groups where there are any, and no heading where there are none", async () => {
    const themas = [{ id: "t", naam: "Schaduw" }] as const;
    const groepen = [{ thema: "t", ruimte: "Atelier" }] as const;
    expect(await lees(coalitie({ groepen }, { themas }))).toContain("De groepen Thema Ruimte Schaduw Atelier");
    expect(await lees(coalitie())).not.toContain("De groepen");
  });

  it("asks in which part something belongs where that is not known", async () => {
    const los = [{ id: "o1", van: "14:00", tot: "14:10", titel: "welkom" }] as const;
    const tekst = await lees(coalitie({ programma: los }));
    expect(tekst).toContain("[nog in te vullen: in welk deel van de bijeenkomst valt dit onderdeel]");
    expect(tekst).toContain("Welkom");
  });
});

describe("an agenda", () => {
  const besluit = { soort: "start", stuk: "plan van aanpak" } as const;

  it.each([
    ["a decision on a paper", besluit, "Agenda, "],
    ["a consultation", { soort: "overleg" } as const, "Agenda, "],
    ["a start without a paper", { soort: "start", stuk: "geen" } as const, "Programma, "],
    ["a meeting of partners", { soort: "partnerontmoeting" } as const, "Programma, "],
  ])("is what %s gets", async (_, wijzig, soort) => {
    expect(await lees(coalitie(wijzig))).toContain(soort);
  });

  it("tells of every point what is asked, by whom, when and on which paper", async () => {
    expect(await lees(coalitie(besluit))).toContain(
      "1 14.00–14.10 Welkom Het verslag vaststellen Besluiten Jo Bos Verslag",
    );
  });

  it("leaves out a column in which nothing stands", async () => {
    const kaal = [
      { id: "o1", deel: "begin", van: "14:00", tot: "14:10", titel: "welkom", soort: "besluiten" },
    ] as const;
    expect(await lees(coalitie({ ...besluit, programma: kaal }))).toContain("Nr. Tijd Onderwerp Soort 1 14.00–14.10");
  });

  it("gives a break no number", async () => {
    expect(await lees(coalitie(besluit))).toMatch(/ 14\.10–14\.20 Pauze 2 14\.20/);
  });

  it("puts what the partners are asked to decide before the points", async () => {
    const gangen = [{ id: "g", gevraagdeBesluiten: ["het plan vast te stellen", "te beginnen"] }] as const;
    const tekst = await lees(coalitie({ ...besluit, gang: "g" }, { gangen }));
    expect(tekst).toContain("Wij vragen de partners om: 1. het plan vast te stellen; 2. te beginnen. Agendapunten");
  });
});

describe("the example", () => {
  it.each(["verkenning", "oprichting", "besluit-plan", "partnerontmoeting"])(
    "has all that the programme of %s needs",
    async (voor) => {
      expect(await woordenIn(programma, binnenstad("deelbaar"), voor)).not.toContain("nog in te vullen");
    },
  );

  it("does not tell who sits in which group", async () => {
    expect(await woordenIn(programma, binnenstad("beide"), "verkenning")).not.toMatch(/Dijkgraaf|Haverkamp/);
  });
});
