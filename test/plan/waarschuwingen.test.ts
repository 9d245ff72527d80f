import { describe, expect, it } from "vitest";
import type { Coalitie } from "../../src/domain/declaratie.ts";
import { planWaarschuwingen } from "../../src/plan/waarschuwingen.ts";

const plan: Coalitie = { gangen: [{ id: "g", variant: "plan" }] };
const paden = (coalitie: Coalitie) => planWaarschuwingen(coalitie).map((w) => w.pad);

describe("planWaarschuwingen", () => {
  it("says nothing about an empty project", () => {
    expect(planWaarschuwingen({})).toEqual([]);
  });

  it("wants half of the time for the partners when they explore, not when they decide", () => {
    const programma = (["begin", "centraal", "concluderend", "afsluitend"] as const).map((deel, i) => ({
      id: deel,
      deel,
      van: `1${i}:00`,
      tot: `1${i + 1}:00`,
    }));
    const bij = (soort: "verkenning" | "start"): Coalitie => ({ bijeenkomsten: [{ id: "b", soort, programma }] });
    expect(paden(bij("verkenning"))).toEqual(["bijeenkomsten[b].programma"]);
    expect(paden(bij("start"))).toEqual([]);
  });

  it("notices a meeting that ends before it begins", () => {
    const van = (begin: string, eind: string): Coalitie => ({
      bijeenkomsten: [{ id: "b", soort: "overleg", begin, eind }],
    });
    expect(paden(van("19:30", "07:00"))).toEqual(["bijeenkomsten[b].eind"]);
    expect(paden(van("19:30", "21:00"))).toEqual([]);
  });

  it("does not warn about the options of a proposal that has been decided", () => {
    const inhoudelijkeOpties = [{ id: "o1" }];
    const gang = { id: "g", variant: "initiatief" as const, inhoudelijkeOpties };
    expect(paden({ gangen: [gang] })).toEqual(["gangen[g].inhoudelijkeOpties"]);
    expect(paden({ gangen: [{ ...gang, uitkomst: "verworpen" }] })).toEqual([]);
  });

  it("asks for a new version when the plan changed after the last one", () => {
    const stukken = [{ id: "s", document: "plan-van-aanpak" as const, versie: "1.0", datum: "2026-10-08" }];
    const bij = (datum: string): Coalitie => ({ ...plan, stukken, bijstellingen: [{ id: "b", datum }] });
    expect(paden(bij("2026-11-24"))).toEqual(["stukken[s].datum"]);
    expect(paden(bij("2026-10-08"))).toEqual([]);
  });

  it("asks for no new version for a change on which nobody decided yet", () => {
    const stukken = [{ id: "s", document: "plan-van-aanpak" as const, versie: "1.0", datum: "2026-10-08" }];
    const voorstel = { id: "b", datum: "2026-11-24", versie: "1.1", besluit: "besluit" };
    const na = (uitkomst: "akkoord" | "nog te nemen"): Coalitie => ({
      ...plan,
      stukken,
      bijstellingen: [voorstel],
      besluiten: [{ id: "besluit", datum: "2026-11-25", uitkomst }],
    });
    expect(paden(na("nog te nemen"))).toEqual([]);
    expect(paden(na("akkoord"))).toEqual(["stukken[s].datum"]);
  });

  it("finds where a partner that left still has a task, unless that is over", () => {
    const na = (rol: "partner" | "uitgetreden", andere: Partial<Coalitie> = {}): Coalitie => ({
      organisaties: [{ id: "o", naam: "Museum", rol }],
      acties: [{ id: "a", uitvoerders: ["o"] }],
      organisatie: { gremia: [{ id: "s", leden: ["o"] }] },
      ...andere,
    });
    expect(paden(na("partner"))).toEqual([]);
    expect(paden(na("uitgetreden"))).toEqual(["acties[a].uitvoerders", "organisatie.gremia[s].leden"]);
    expect(planWaarschuwingen(na("uitgetreden"))[0]?.melding).toBe("Museum doet niet meer mee, maar staat hier nog.");
    const actiestatussen = [{ id: "t", actie: "a", stand: "gereed" as const }];
    expect(paden(na("uitgetreden", { actiestatussen }))).toEqual(["organisatie.gremia[s].leden"]);
  });

  it("finds a goal of a plan without an action", () => {
    const doelen = [{ id: "d1", kwalitatief: "te zien op straat" }];
    const acties = (doel: string) => [{ id: "a", uitvoerders: ["x"], doelen: [doel] }];
    expect(paden({ ...plan, doelen, acties: acties("d2") })).toEqual(["doelen[d1]"]);
    expect(paden({ ...plan, doelen, acties: acties("d1") })).toEqual([]);
  });

  it("finds a goal that has neither an indicator nor an explanation", () => {
    expect(paden({ ...plan, doelen: [{ id: "d1" }] })).toEqual(["doelen[d1]"]);
    expect(paden({ ...plan, doelen: [{ id: "d1", indicatoren: [{ id: "i" }] }] })).toEqual([]);
  });

  it("shows an action that nobody carries out", () => {
    const coalitie: Coalitie = {
      ...plan,
      acties: [{ id: "a", titel: "Groene daken", uitvoerders: { status: "geen" } }],
    };
    expect(planWaarschuwingen(coalitie)).toMatchObject([
      { pad: "acties[a].uitvoerders", melding: "Niemand voert deze actie nog uit." },
    ]);
  });

  it("does not take a question that is still to come for something odd", () => {
    const acties = [
      { id: "a", titel: "Daken" },
      { id: "b", titel: "Bomen", uitvoerders: { status: "later" as const } },
    ];
    const programma = [
      { id: "o", titel: "Welkom", deel: "begin" as const },
      { id: "p", titel: "Gesprek" },
    ];
    expect(paden({ ...plan, acties, bijeenkomsten: [{ id: "b", soort: "start", programma }] })).toEqual([]);
  });

  it("wants exactly one who is accountable for each decision", () => {
    const rasci = [
      { besluit: "Plan vaststellen", a: "stuurgroep" },
      { besluit: "Toetreding" },
      { besluit: "plan vaststellen", a: "team" },
    ];
    expect(paden({ organisatie: { rasci } })).toEqual(["organisatie.rasci[2].a", "organisatie.rasci[3]"]);
  });

  it("finds a decision without a date, and a reservation without its last day", () => {
    const besluiten = [
      { id: "b1", uitkomst: "akkoord" as const },
      { id: "b2", uitkomst: "akkoord onder voorbehoud" as const, datum: "2026-06-11" },
      { id: "b3", uitkomst: "nog te nemen" as const },
    ];
    expect(paden({ besluiten })).toEqual(["besluiten[b1].datum", "besluiten[b2].uiterlijk"]);
  });

  it("finds a wording that was agreed to and never released, with the command that releases it", () => {
    const gesprekken = [
      {
        id: "g",
        formuleringen: [
          { id: "f1", tekst: "a", stand: "akkoord" as const },
          { id: "f2", stand: "akkoord" as const, uitspraak: "uitspraak-1" },
          { id: "f3", tekst: "b", stand: "gevraagd" as const },
        ],
      },
    ];
    expect(planWaarschuwingen({ gesprekken })).toMatchObject([
      { pad: "gesprekken[g].formuleringen[f1]", hint: expect.stringContaining("coalitie release g") },
    ]);
  });

  it("finds words that partners read without it being known who agreed, and when", () => {
    const uitspraken = [
      { id: "u1", tekst: "a", akkoord: { door: "kok", op: "2026-03-03" } },
      { id: "u2", tekst: "b", akkoord: { op: "2026-03-03" } },
      { id: "u3", tekst: "c" },
    ];
    expect(paden({ uitspraken })).toEqual(["uitspraken[u2]", "uitspraken[u3]"]);
  });

  it("finds a choice that differs from the advice without a reason", () => {
    const met = (rondes: object): Coalitie => ({ coalitie: { rondes: { keuze: "2", ...rondes } } });
    expect(planWaarschuwingen(met({ advies: "3" }))).toMatchObject([
      { pad: "coalitie.rondes.keuze", hint: expect.stringContaining("coalitie.rondes.reden") },
    ]);
    expect(paden(met({ advies: "3", reden: "Haast." }))).toEqual([]);
    expect(paden(met({ advies: "2" }))).toEqual([]);
  });
});
