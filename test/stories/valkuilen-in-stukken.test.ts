import { beforeAll, describe, expect, it } from "vitest";
import { planVanAanpak } from "../../src/documents/plan-van-aanpak.ts";
import { programma } from "../../src/documents/programma.ts";
import type { Coalitie } from "../../src/domain/declaratie.ts";
import { woordenIn } from "../documents/woorden.ts";

/** A Word file is laid out for its table of contents. */
const TRAAG = 60_000;

const COALITIE: Coalitie = {
  organisaties: [
    { id: "school", naam: "De School", rol: "partner" },
    { id: "club", naam: "De Club", rol: "partner" },
  ],
  uitspraken: [
    {
      id: "u1",
      organisatie: "school",
      soort: "opbrengst",
      tekst: "Elk jaar veertig stageplekken.",
      reikwijdte: "partners",
    },
  ],
  bijeenkomsten: [
    {
      id: "v",
      soort: "verkenning",
      opbrengst: {
        statements: [
          { partner: "club", waarom: "Samen sporten we langer door.", akkoord: true },
          { partner: "club", waarom: "Dit mag niet op papier.", akkoord: false },
        ],
      },
    },
    {
      id: "bezoek",
      soort: "partnerontmoeting",
      benaming: "Op bezoek",
      inspiratie: "werkbezoek",
      spreker: "de hovenier",
      gastheer: "school",
    },
  ],
  gangen: [{ id: "g1", variant: "plan", stand: "lopend" }],
  doelen: [{ id: "d", tekst: "Het plein is koel." }],
  acties: [
    {
      id: "plein",
      titel: "Maak het plein koel",
      uitvoerders: ["school", "club"],
      doelen: ["d"],
      werkpakket: "past",
      investeringsgeld: 98765,
      eind: "2027-Q2",
      versterkt: ["fontein"],
    },
    {
      id: "fontein",
      titel: "Bouw een fontein",
      uitvoerders: { status: "geen" },
      werkpakket: "past niet",
      investeringsgeld: 40000,
      dekking: [{ bron: "subsidie overheid", bedrag: 10000, status: "toegezegd", alleenAanvankelijk: true }],
    },
  ],
};

describe("Valkuilen van de methode, in het plan van aanpak", () => {
  let plan = "";
  beforeAll(async () => {
    plan = (await woordenIn(planVanAanpak, COALITIE, "g1")).replace(/\u00A0/g, " ");
  }, TRAAG);

  it("zij, ik, wij, het: eerst de opgave en de doelen, dan wat partners drijft, dan de acties en de organisatie", () => {
    const plekken = [
      "Het plein is koel.",
      "Elk jaar veertig stageplekken",
      "Actie 1. Maak het plein koel",
      "Planning per kwartaal",
    ];
    const volgorde = plekken.map((woorden) => plan.lastIndexOf(woorden));
    expect(volgorde).not.toContain(-1);
    expect(volgorde).toEqual([...volgorde].sort((a, b) => a - b));
  });

  it("elke partner ziet wat de coalitie hem oplevert, in eigen woorden of in wat hij hardop zei", () => {
    expect(plan).toContain("Elk jaar veertig stageplekken");
    expect(plan).toContain("Samen sporten we langer door");
  });

  it("een statement zonder akkoord komt er niet in", () => {
    expect(plan).not.toContain("Dit mag niet op papier");
  });

  it("partners voeren een actie samen uit, en het plan zegt welke acties elkaar versterken", () => {
    expect(plan).toMatch(/De School.{0,60}De Club/);
    expect(plan).toMatch(/[Vv]ersterkt.{0,40}2/);
  });

  it("over geld voor eigen werk staat er niets, ook niet als iemand een bedrag invulde", () => {
    expect(plan).not.toContain("98.765");
    expect(plan).toContain("Eigen werk");
  });

  it("een overheid die alleen het begin betaalt, wordt zo genoemd, en wat ongedekt is ook", () => {
    expect(plan).toContain("alleen om te beginnen");
    expect(plan).toContain("€ 30.000");
  });

  it("een actie zonder uitvoerder blijft zichtbaar, zodat later iemand kan aansluiten", () => {
    expect(plan).toMatch(/Bouw een fontein/);
    expect(plan).toMatch(/Gezocht/);
  });

  it("een einde dat alleen als kwartaal bekend is, staat er als kwartaal", () => {
    expect(plan).toContain("Klaar in het tweede kwartaal 2027.");
    expect(plan).toMatch(/Kwartaal Klaar Q2 2027 1\b/);
  });
});

describe("Valkuilen van de methode, in het programma", () => {
  it("een partnerontmoeting zegt wie ontvangt en wat er te beleven is", async () => {
    const tekst = await woordenIn(programma, COALITIE, "bezoek");
    expect(tekst).toMatch(/Gastheer De School/);
    expect(tekst).toContain("Een werkbezoek: de hovenier");
  });
});
