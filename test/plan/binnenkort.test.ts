import { describe, expect, it } from "vitest";
import type { Coalitie } from "../../src/domain/declaratie.ts";
import { binnenkort } from "../../src/plan/binnenkort.ts";

const VANDAAG = "2026-03-12";
const TOT = "2026-04-09";
const wat = (coalitie: Coalitie) => binnenkort(coalitie, VANDAAG, TOT).map((b) => b.wat);

describe("binnenkort", () => {
  it("puts what is overdue first", () => {
    const afspraken = [
      { id: "1", wat: "zaal bellen", voor: "2026-03-20" },
      { id: "2", wat: "notitie lezen", voor: "2026-03-01" },
    ];
    expect(binnenkort({ afspraken }, VANDAAG, TOT)).toEqual([
      { datum: "2026-03-01", wat: "notitie lezen", pad: "afspraken[2].voor" },
      { datum: "2026-03-20", wat: "zaal bellen", pad: "afspraken[1].voor" },
    ]);
  });

  it("leaves out what is done, and what is far away", () => {
    const afspraken = [
      { id: "1", wat: "klaar", voor: "2026-03-20", stand: "gereed" as const },
      { id: "2", wat: "ver weg", voor: "2026-04-10" },
      { id: "3", wat: "op de laatste dag", voor: TOT },
    ];
    expect(wat({ afspraken })).toEqual(["op de laatste dag"]);
  });

  it("shows a meeting and its registration, until they have passed", () => {
    const bijeenkomst = (datum: string, voor: string): Coalitie => ({
      bijeenkomsten: [{ id: "v", benaming: "Werkconferentie", datum, aanmelden: { voor } }],
    });
    expect(wat(bijeenkomst("2026-03-26", "2026-03-19"))).toEqual([
      "Werkconferentie: aanmelding sluit",
      "Werkconferentie",
    ]);
    expect(wat(bijeenkomst("2026-03-11", "2026-03-04"))).toEqual([]);
  });

  it("forgets a meeting that was called off", () => {
    const bijeenkomst = {
      id: "v",
      benaming: "Werkconferentie",
      datum: "2026-03-26",
      aanmelden: { voor: "2026-03-19" },
    };
    expect(wat({ bijeenkomsten: [{ ...bijeenkomst, afzegging: { op: "2026-03-10" } }] })).toEqual([]);
  });

  it("shows a reservation until it has been confirmed", () => {
    const besluit = {
      id: "b",
      organisatie: "gemeente",
      uitkomst: "akkoord onder voorbehoud" as const,
      voorbehoudVan: "de raad",
      uiterlijk: "2026-03-10",
    };
    const organisaties = [{ id: "gemeente", naam: "Gemeente Hanzestad" }];
    expect(wat({ organisaties, besluiten: [besluit] })).toEqual(["Voorbehoud van Gemeente Hanzestad: de raad"]);
    expect(wat({ organisaties, besluiten: [{ ...besluit, bekrachtigd: "2026-03-09" }] })).toEqual([]);
  });

  it("shows planned talks, and answers that people still owe", () => {
    const gesprekken: Coalitie["gesprekken"] = [
      { id: "1", partners: ["x"], stand: "gepland", datum: "2026-03-17" },
      {
        id: "2",
        partners: ["y"],
        stand: "gevoerd",
        datum: "2026-03-02",
        formuleringen: [{ id: "f", stand: "gevraagd" }],
        terugkoppeling: { verstuurd: "2026-03-04", antwoordVoor: "2026-03-11" },
      },
    ];
    expect(wat({ gesprekken })).toEqual(["Antwoord van y op de terugkoppeling", "Gesprek met x"]);
  });

  it("shows milestones and reactions that are due", () => {
    const coalitie: Coalitie = {
      planning: [{ id: "p", mijlpaal: "Concept klaar", datum: "2026-03-30" }],
      stukken: [
        { id: "s", document: "plan-van-aanpak", status: "ter bespreking", reactieVoor: "2026-03-25" },
        { id: "t", document: "verslag", status: "vastgesteld", reactieVoor: "2026-03-25" },
      ],
    };
    expect(wat(coalitie)).toEqual(["Reacties op plan-van-aanpak", "Concept klaar"]);
  });

  it.each([
    ["a meeting", { bijeenkomsten: [{ id: "w", benaming: "Tweede tafel", datum: "2026-03-26" }] }, "Tweede tafel"],
    ["a signing", { bezegelingen: [{ id: "c", titel: "Convenant", datum: "2026-03-26" }] }, "Ondertekening: Convenant"],
    ["a milestone", { planning: [{ id: "p", mijlpaal: "Plan besproken", datum: "2026-03-26" }] }, "Plan besproken"],
  ])("shows what follows a meeting once, as %s where it is one", (_wat, meer: Coalitie, regel) => {
    const eerste = {
      id: "v",
      benaming: "Eerste tafel",
      datum: "2026-02-12",
      opbrengst: { vervolgDatum: "2026-03-26" },
    };
    expect(wat({ bijeenkomsten: [eerste] })).toEqual(["Eerste tafel: vervolg"]);
    const { bijeenkomsten = [] } = meer;
    const alle = [eerste, ...(Array.isArray(bijeenkomsten) ? bijeenkomsten : [])];
    expect(wat({ ...meer, bijeenkomsten: alle })).toEqual([regel]);
  });

  it("reminds of the day on which work goes on after a pause, until it does", () => {
    const pauze = { id: "p", van: "2026-01-12", tot: "2026-03-09" };
    const gang = (pauzes: readonly object[]): Coalitie => ({ gangen: [{ id: "g", stand: "lopend", pauzes }] });
    expect(wat(gang([pauze]))).toEqual(["Het werk weer oppakken"]);
    expect(wat(gang([{ ...pauze, hervat: "2026-03-10" }]))).toEqual([]);
  });
});
