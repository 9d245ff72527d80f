import { describe, expect, it } from "vitest";
import { type Coalitie, velden } from "../../src/domain/declaratie.ts";
import { leesNaam } from "../../src/dutch/lezen.ts";
import { bladOp } from "../../src/wizard/paden.ts";
import { standaardprogramma } from "../../src/wizard/programma.ts";
import { dingOp, naamVanDing, toonWaarde } from "../../src/wizard/tonen.ts";
import { voorstelVoor } from "../../src/wizard/voorstel.ts";
import { geheugenboek } from "./geheugenboek.ts";

const coalitie: Coalitie = {
  organisaties: [
    { id: "gem", naam: "Gemeente Hanzestad" },
    { id: "col", naam: "Hanzecollege" },
    { id: "bak", naam: "Bakker en Zonen B.V." },
  ],
  doelen: [
    { id: "leeg", tekst: "In 2029 staat er niets leeg." },
    { id: "groen", tekst: "In 2029 is er groen, en rust." },
  ],
  personen: [{ id: "sluis", voorletters: "N.", tussenvoegsel: "van der", achternaam: "Sluis" }],
};

describe("A value", () => {
  it.each([
    ["bijeenkomsten[].datum", "2026-03-12", "donderdag 12 maart 2026"],
    ["bijeenkomsten[].begin", "13:30", "13.30 uur"],
    ["schets.procesbudget", 12500, "€\u00A012.500"],
    ["organisaties[].kernpartner", true, "ja"],
    ["gesprekken[].partners", ["gem", "col"], "Gemeente Hanzestad en Hanzecollege"],
    ["personen[].organisatie", "gem", "Gemeente Hanzestad"],
    ["afspraken[].persoon", "sluis", "N. van der Sluis"],
    ["eigen.doelen", ["Een", "Twee"], "Een; Twee"],
    ["eigen.doelen", ["Er staat niets leeg.", "Wij doen mee."], "Er staat niets leeg.\nWij doen mee."],
    ["acties[].doelen", ["leeg", "groen"], "In 2029 staat er niets leeg; In 2029 is er groen, en rust"],
    ["gesprekken[].partners", ["bak", "col"], "Bakker en Zonen B.V., en Hanzecollege"],
    ["eigen.waaromNu", { status: "later" } as const, "later"],
    ["personen[].organisatie", "weg", "weg"],
  ])("%s reads as people write it", (pad, waarde, getoond) => {
    expect(toonWaarde(bladOp(pad), waarde, coalitie)).toBe(getoond);
  });
});

describe("A thing", () => {
  it("is called by its heading field, through a reference too", () => {
    expect(naamVanDing(velden.gesprekken, { id: "gesprek-1", partners: ["col"] }, 0, coalitie)).toBe("Hanzecollege");
  });
  it("is found by its path, and numbered among the others there", () => {
    const gesprekken = [{ id: "gesprek-1", partners: ["col"] }, { id: "gesprek-2" }];
    const namen = ["gesprekken[gesprek-1]", "gesprekken[gesprek-2]", "gesprekken[weg]", "gesprekken"].map(
      (pad) => dingOp({ ...coalitie, gesprekken }, pad)?.naam,
    );
    expect(namen).toEqual(["Hanzecollege", "gesprek 2", undefined, undefined]);
  });
  it("has a number when nothing is known of it", () => {
    expect(naamVanDing(velden.gesprekken, { id: "x", partners: { status: "later" } }, 2, coalitie)).toBe("gesprek 3");
  });
});

describe("The name of a person", () => {
  it.each([
    ["Tom Bakker", { voornaam: "Tom", achternaam: "Bakker" }],
    [
      "mevrouw dr. N. van der Sluis",
      { aanhefvorm: "mevrouw", titel: "dr.", voorletters: "N.", tussenvoegsel: "van der", achternaam: "Sluis" },
    ],
    ["de heer De Vries", { aanhefvorm: "heer", tussenvoegsel: "de", achternaam: "Vries" }],
    ["Bakker", { achternaam: "Bakker" }],
    ["J.P. Jansma-de Wit", { voorletters: "J.P.", achternaam: "Jansma-de Wit" }],
    ["Els", { achternaam: "Els" }],
    ["K. Smit MSc", { voorletters: "K.", achternaam: "Smit", titel: "MSc" }],
    ["dr. K. Smit, MSc", { voorletters: "K.", achternaam: "Smit", titel: "dr. MSc" }],
    ["Smit, K.", { voorletters: "K.", achternaam: "Smit" }],
    ["Vries, mevrouw K. de", { aanhefvorm: "mevrouw", voorletters: "K.", tussenvoegsel: "de", achternaam: "Vries" }],
    ["Aisha Ba", { voornaam: "Aisha", achternaam: "Ba" }],
    ["Jean-Paul de Wit", { voornaam: "Jean-Paul", tussenvoegsel: "de", achternaam: "Wit" }],
  ])("%s is taken apart", (getypt, delen) => {
    expect(leesNaam(getypt)).toEqual(delen);
  });
});

describe("The standard programme", () => {
  it("fills the time between begin and end without holes", () => {
    const delen = standaardprogramma("09:00", "12:00");
    expect(delen.slice(1).map(({ van }) => van)).toEqual(delen.slice(0, -1).map(({ tot }) => tot));
    expect([delen[0]?.van, delen.at(-1)?.tot]).toEqual(["09:00", "12:00"]);
  });
  it("is not made for less than an hour, or without times", () => {
    expect([standaardprogramma("09:00", "09:30"), standaardprogramma("", "12:00")]).toEqual([[], []]);
  });
});

describe("A suggestion", () => {
  const voorstel = (pad: string, begin: Coalitie) => voorstelVoor(geheugenboek(begin), pad);
  it.each([
    [
      "today, for a talk that was held",
      "gesprekken[g].datum",
      { gesprekken: [{ id: "g", stand: "gevoerd" }] } as const,
      "2026-03-12",
    ],
    [
      "nothing, for a talk that is to come",
      "gesprekken[g].datum",
      { gesprekken: [{ id: "g", stand: "gepland" }] } as const,
      undefined,
    ],
    ["the article that the name tells", "organisaties[gem].lidwoord", coalitie, "de"],
    [
      "a moment before the meeting",
      "bijeenkomsten[b].inloop",
      { bijeenkomsten: [{ id: "b", begin: "13:30" }] },
      "13:00",
    ],
    [
      "a day before the meeting",
      "bijeenkomsten[b].aanmelden.voor",
      { bijeenkomsten: [{ id: "b", datum: "2026-03-26" }] },
      "2026-03-16",
    ],
    [
      "the vision of now",
      "bijeenkomsten[b].opbrengst.visie",
      { bijeenkomsten: [{ id: "b" }], visies: [{ id: "v1" }, { id: "v2" }] },
      "v2",
    ],
  ])("is %s", (_naam, pad, begin, verwacht) => {
    expect(voorstel(pad, begin)).toBe(verwacht);
  });
});
