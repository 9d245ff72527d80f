import { describe, expect, it } from "vitest";
import { besluitnotitie } from "../../src/documents/besluitnotitie.ts";
import type { Coalitie } from "../../src/domain/declaratie.ts";
import { binnenstad, woordenIn } from "./woorden.ts";

const lees = async (c: Coalitie, voor: string): Promise<string> =>
  (await woordenIn(besluitnotitie, c, voor)).replace(/\u00A0/g, " ");

const SCHOOL = { id: "school", naam: "Hanzecollege", soort: "onderwijs", rol: "partner" } as const;
const BAKKER = { id: "bakker", naam: "Bakkerij Brood", soort: "bedrijf", rol: "partner" } as const;
const PLAN = { id: "g", variant: "plan", stand: "lopend" } as const;
const VOORSTEL = { ...PLAN, variant: "initiatief" } as const;
const basis: Coalitie = { organisaties: [SCHOOL, BAKKER], gangen: [PLAN] };

describe("the note for the board of a partner", () => {
  it("is made for each partner, about the last pass that was not abandoned", () => {
    const gangen = [VOORSTEL, { ...PLAN, id: "plan" }, { ...PLAN, id: "weg", stand: "verlaten" as const }];
    const over = besluitnotitie.exemplaren({ ...basis, gangen }).map((e) => [e.voor, e.over.gangen]);
    expect(over).toEqual([
      ["school", "plan"],
      ["bakker", "plan"],
    ]);
  });

  it("says which body decides, when, and on which paper", async () => {
    const tekst = await lees(binnenstad("deelbaar"), "gemeente-hanzestad");
    expect(tekst).toContain("Wij vragen het college van burgemeester en wethouders om:");
    expect(tekst).toContain("Het college van burgemeester en wethouders 29-09-2026 15-09-2026 Akkoord; voorwaarde:");
    expect(tekst).toContain("De gemeenteraad 12-11-2026 13-10-2026 Over ‘Begroting 2027’: akkoord");
    expect(tekst).toContain("mevrouw K. de Vries het plan van aanpak namens ons te laten tekenen");
    // The board decided in October: version 1.1 of November was not there yet.
    expect(tekst).toContain("versie 1.0, vastgesteld, 8 oktober 2026");
    expect(tekst).not.toContain("versie 1.1");
  });

  it("is for members, a board of a school and a managing board alike", async () => {
    const met = (orgaan: "algemene ledenvergadering" | "bestuur" | "directie" | "gedeputeerde staten") =>
      lees(
        { ...basis, besluiten: [{ id: "b", organisatie: "school", gang: "g", stuk: "Plan van aanpak", orgaan }] },
        "school",
      );
    expect(await met("algemene ledenvergadering")).toContain("Wij vragen de algemene ledenvergadering om:");
    expect(await met("bestuur")).toContain("Wij vragen het college van bestuur om:");
    expect(await met("directie")).toContain("Wij vragen de directie om:");
    expect(await met("gedeputeerde staten")).toContain("Wij vragen gedeputeerde staten om:");
  });

  it("asks which body decides where nobody wrote it down, and not where all agreed", async () => {
    expect(await lees(basis, "school")).toContain("Wij vragen [nog in te vullen: welk orgaan");
    const allen = await lees({ ...basis, gangen: [{ ...PLAN, andereAkkoord: true }] }, "school");
    expect(allen).toContain("Wij stemden in.");
    expect(allen).not.toContain("welk orgaan");
  });

  it("tells under which reservation the partner signs", async () => {
    const bezegelingen: Coalitie["bezegelingen"] = [
      {
        id: "z",
        soort: "intentieverklaring",
        gang: "g",
        partijen: ["school"],
        voorbehouden: [{ organisatie: "school", orgaan: "de raad van toezicht", uiterlijk: "2026-07-01" }],
      },
    ];
    const tekst = await lees({ ...basis, bezegelingen }, "school");
    expect(tekst).toContain("onder voorbehoud van instemming van de raad van toezicht, uiterlijk op 1 juli 2026.");
    expect(await lees({ ...basis, bezegelingen }, "bakker")).not.toContain("raad van toezicht");
  });
});

describe("what it brings this partner, and what it costs", () => {
  const woorden = (
    organisatie: string,
    tekst: string,
    reikwijdte: "alleen de eigen brief" | "zonder naam" | "partners",
  ) => ({
    id: tekst,
    organisatie,
    soort: "drijfveer" as const,
    tekst,
    reikwijdte,
  });

  it("is in its own words, also those for it alone, and in nobody else’s", async () => {
    const uitspraken = [
      woorden("school", "Wij zoeken leerplekken.", "alleen de eigen brief"),
      woorden("bakker", "Wij zoeken klanten.", "partners"),
      woorden("bakker", "Wij zoeken rust.", "alleen de eigen brief"),
    ];
    const tekst = await lees({ ...basis, uitspraken }, "school");
    expect(tekst).toContain("Wij zoeken leerplekken.");
    expect(tekst).not.toMatch(/Wij zoeken (klanten|rust)/);
  });

  it("shows its own contributions only, and not what it took back", async () => {
    const inzet = (
      partner: string,
      tekst: string,
      trede: "in bijeenkomst toegezegd" | "vrijgegeven" | "vervallen",
    ) => ({
      id: tekst,
      partner,
      tekst,
      reikwijdte: "partners" as const,
      treden: [{ trede, datum: "2026-01-01" }],
    });
    const inzetten = [
      inzet("school", "een lokaal openen", "in bijeenkomst toegezegd"),
      inzet("school", "een docent sturen", "vrijgegeven"),
      inzet("school", "een gebouw kopen", "vervallen"),
      inzet("bakker", "taart brengen", "in bijeenkomst toegezegd"),
    ];
    const tekst = await lees({ ...basis, inzetten }, "school");
    expect(tekst).toContain("Een lokaal openen. Een docent sturen (voorgenomen).");
    expect(tekst).not.toMatch(/gebouw|taart/);
    expect(tekst).toContain("in te stemmen met onze bijdrage.");
  });

  const actie = {
    id: "a",
    titel: "Richt het lokaal in",
    uitvoerders: ["school", "bakker"],
    procesgeld: 0,
    investeringsgeld: 20_000,
    dekking: [
      { bron: "eigen middelen" as const, wie: "school", bedrag: 12_000, status: "toegezegd" as const },
      { bron: "bijdrage andere partner" as const, wie: "bakker", bedrag: 8_000, status: "beoogd" as const },
    ],
  };

  it("tells its own money with how sure it is, and the sum in the decision", async () => {
    const tekst = await lees({ ...basis, acties: [{ ...actie, werkpakket: "past niet" }] }, "school");
    expect(tekst).toContain("Richt het lokaal in Trekker Nee € 12.000 toegezegd");
    expect(tekst).toContain("in te stemmen met onze bijdrage, waaronder € 12.000 aan geld.");
    expect(tekst).toContain("Er vervalt € 12.000 aan dekking die van ons komt.");
    expect(tekst).not.toContain("€ 8.000");
  });

  it("prints no amount for what fits its own work, whatever stands in the file", async () => {
    const tekst = await lees({ ...basis, acties: [{ ...actie, werkpakket: "past" }] }, "school");
    expect(tekst).toContain("Richt het lokaal in Trekker Ja");
    expect(tekst).not.toContain("€");
  });

  it("never reads what only the advisers know", async () => {
    const tekst = await lees(binnenstad("beide"), "vastgoedkring-hanzestad");
    expect(tekst).toBe(await lees(binnenstad("deelbaar"), "vastgoedkring-hanzestad"));
  });
});

describe("a note about a proposal", () => {
  const gang = {
    ...VOORSTEL,
    inhoudelijkeOpties: [
      { id: "a", naam: "Leren", kern: "Wij leren.", aantrekkelijkVoor: ["school"] },
      { id: "b", naam: "Bakken", kern: "Wij bakken.", aantrekkelijkVoor: ["bakker"] },
    ],
    samenwerkingsopties: [{ id: "t", naam: "Tafel", model: "netwerktafel" as const }],
  };

  it("lays the options before the board, and tells which suits it", async () => {
    const tekst = await lees({ ...basis, gangen: [gang] }, "school");
    expect(tekst).toContain("Optie A. Leren. Wij leren. Deze optie is voor ons aantrekkelijk.");
    expect(tekst).toContain("Optie B. Bakken. Wij bakken. Model 1. Tafel. Alle partners zitten aan één tafel");
    expect(tekst).toContain("De andere partners kiezen zonder ons een richting");
  });

  it("tells how the sketch takes care of its interest", async () => {
    const borging = [
      { partner: "school", belang: "leerplekken", hoe: "Leerplekken krijgen een eigen actie." },
      { partner: "bakker", belang: "rust", hoe: "Het wordt stil." },
    ];
    const tekst = await lees({ ...basis, gangen: [gang], schets: { gedeeld: { borging } } }, "school");
    expect(tekst).toContain("Leerplekken krijgen een eigen actie.");
    expect(tekst).not.toContain("Het wordt stil.");
  });
});
