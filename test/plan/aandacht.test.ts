import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Coalitie } from "../../src/domain/declaratie.ts";
import { planWaarschuwingen } from "../../src/plan/waarschuwingen.ts";
import { keer } from "../toeval.ts";

/** What is found by one rule: places, and what is said of them. */
const van = (code: string, coalitie: Coalitie) => planWaarschuwingen(coalitie).filter((punt) => punt.code === code);
const paden = (code: string, coalitie: Coalitie) => van(code, coalitie).map(({ pad }) => pad);

const verklaring = (meer: object): Coalitie => ({
  bezegelingen: [{ id: "b", soort: "intentieverklaring", stand: "concept", ...meer }],
});

describe("a declaration of intent", () => {
  it("holds no hard words, save where it tells of the past and what is still open", () => {
    expect(paden("harde-woorden", verklaring({ gezamenlijkeInzet: ["te garanderen dat het lukt"] }))).toEqual([
      "bezegelingen[b].gezamenlijkeInzet",
    ]);
    expect(paden("harde-woorden", verklaring({ overwegingen: ["de leegstand minder moet worden"] }))).toEqual([]);
  });

  it("holds no amounts, in the contributions of its parties either", () => {
    const inzetten = [
      { id: "i1", partner: "school", tekst: "€ 5.000 voor de inrichting" },
      { id: "i2", partner: "ander", tekst: "€ 5.000 voor de inrichting" },
    ];
    expect(paden("harde-woorden", { ...verklaring({ partijen: ["school"] }), inzetten })).toEqual([
      "inzetten[i1].tekst",
    ]);
  });

  it("is left alone once it was signed, and where it is a covenant", () => {
    const tekst = { gezamenlijkeInzet: ["te moeten betalen"] };
    expect(van("harde-woorden", verklaring({ ...tekst, stand: "getekend" }))).toEqual([]);
    expect(van("harde-woorden", verklaring({ ...tekst, soort: "convenant" }))).toEqual([]);
  });

  it("has an end", () => {
    expect(paden("einddatum", verklaring({ totDatum: { status: "geen" } }))).toEqual(["bezegelingen[b].totDatum"]);
    expect(van("einddatum", verklaring({ totDatum: { status: "geen" }, totGebeurtenis: "het plan er is" }))).toEqual(
      [],
    );
    expect(van("einddatum", verklaring({}))).toEqual([]);
  });
});

describe("who signs", () => {
  const met = (organisatie: object, persoon: object = {}, regel: object = {}): Coalitie => ({
    organisaties: [{ id: "o", naam: "Groep", ...organisatie }],
    personen: [{ id: "p", voorletters: "J.", achternaam: "Bos", ...persoon }],
    ...verklaring({ partijen: ["o"], ondertekenaars: [{ organisatie: "o", persoon: "p", ...regel }] }),
  });

  it("exists in law", () => {
    expect(paden("rechtspersoon", met({ rechtspersoon: "nee" }))).toEqual([
      "bezegelingen[b].ondertekenaars[1].organisatie",
    ]);
    expect(van("rechtspersoon", met({ rechtspersoon: "ja", naam: "Netwerk Noord" }))).toEqual([]);
    expect(van("rechtspersoon", met({ rechtspersoon: "nee", rol: "onderschrijver" }))).toEqual([]);
  });

  it("does not by its name seem a loose group, unless something says that it is none", () => {
    for (const naam of ["Werkgroep Groen", "Netwerk Jeugd", "Buurtbewoners Oost", "Wijkraad West"])
      expect(van("rechtspersoon", met({ naam })), naam).toHaveLength(1);
    for (const organisatie of [
      { naam: "Stichting Netwerk Jeugd" },
      { naam: "Wijkraad West", rechtsvorm: "vereniging" },
      { naam: "Tafelberg Bouw" },
      { naam: "Werkgroep Groen", kvk: "01234567" },
    ])
      expect(van("rechtspersoon", met(organisatie)), organisatie.naam).toEqual([]);
  });

  it("may sign, and it is on record why", () => {
    expect(van("mandaat", met({}))).toMatchObject([{ melding: expect.stringContaining("J. Bos") }]);
    expect(van("mandaat", met({}, { tekenbevoegd: "nee" }))).toMatchObject([
      { melding: expect.stringContaining("niet") },
    ]);
    expect(van("mandaat", met({}, { tekenbevoegd: "ja" }))).toEqual([]);
    expect(van("mandaat", met({}, {}, { grondslag: "de statuten" }))).toEqual([]);
    expect(van("mandaat", met({ rol: "onderschrijver" }))).toEqual([]);
  });

  it("is called a signatory only where it can be one", () => {
    const organisatie = (rechtspersoon: "ja" | "nee"): Coalitie => ({
      organisaties: [{ id: "o", rol: "ondertekenaar", rechtspersoon }],
    });
    expect(paden("rechtspersoon", organisatie("nee"))).toEqual(["organisaties[o].rol"]);
    expect(van("rechtspersoon", organisatie("ja"))).toEqual([]);
  });
});

describe("the method", () => {
  it("has goals that are a state, with a year", () => {
    const doel = (tekst: string): Coalitie => ({ doelen: [{ id: "d", tekst }] });
    expect(van("doelzin", doel("Organiseren van een markt in 2030"))).toHaveLength(1);
    expect(van("doelzin", doel("De markt is elke week vol."))).toHaveLength(1);
    expect(van("doelzin", doel("In 2030 is de markt elke week vol."))).toEqual([]);
    expect(van("doelzin", doel("Ontwikkelingen in 2030 zijn bekend."))).toEqual([]);
  });

  it("has an action that two partners do together", () => {
    const acties = (...uitvoerders: readonly string[][]): Coalitie => ({
      acties: uitvoerders.map((wie, i) => ({ id: `a${i}`, uitvoerders: wie })),
    });
    expect(paden("samen-doen", acties(["x"], ["y"], ["z"]))).toEqual(["acties"]);
    expect(van("samen-doen", acties(["x"], ["y", "z"], ["z"]))).toEqual([]);
    expect(van("samen-doen", acties(["x"], ["y"]))).toEqual([]);
  });

  it("speaks of no money for ordinary work", () => {
    const actie = (werkpakket: "past" | "past niet"): Coalitie => ({
      acties: [{ id: "a", werkpakket, omschrijving: "Het kost € 4.000." }],
    });
    expect(paden("eigen-werk", actie("past"))).toEqual(["acties[a].omschrijving"]);
    expect(van("eigen-werk", actie("past niet"))).toEqual([]);
  });

  it("calls a meeting to explore no founding meeting", () => {
    const bijeenkomst = (soort: "verkenning" | "start"): Coalitie => ({
      bijeenkomsten: [{ id: "b", soort, benaming: "Startbijeenkomst" }],
    });
    expect(paden("benaming", bijeenkomst("verkenning"))).toEqual(["bijeenkomsten[b].benaming"]);
    expect(van("benaming", bijeenkomst("start"))).toEqual([]);
  });
});

describe("the language of what is printed", () => {
  const lang = `${Array.from({ length: 31 }, () => "woord").join(" ")}.`;

  it("is looked at in what partners may read, and nowhere else", () => {
    expect(paden("lange-zin", { eigen: { waaromNu: lang } })).toEqual(["eigen.waaromNu"]);
    expect(van("lange-zin", { eigen: { belang: lang } })).toEqual([]);
  });

  it("is not looked at in what others said, nor in what does not apply", () => {
    expect(
      van("lange-zin", { uitspraken: [{ id: "u", tekst: lang, akkoord: { door: "x", op: "2026-01-01" } }] }),
    ).toEqual([]);
    expect(van("lange-zin", { bezegelingen: [{ id: "b", stand: "getekend", overleg: lang }] })).toEqual([]);
  });

  it("speaks to a guest in the form that suits that guest", () => {
    const gast = (taalvorm?: "u" | "je"): Coalitie => ({
      personen: [{ id: "p", ...(taalvorm === undefined ? {} : { taalvorm }) }],
      bijeenkomsten: [{ id: "b", genodigden: [{ id: "g", persoon: "p", persoonlijk: "Jouw ervaring helpt." }] }],
    });
    expect(paden("aanspreken", gast())).toEqual(["bijeenkomsten[b].genodigden[g].persoonlijk"]);
    expect(van("aanspreken", gast("je"))).toEqual([]);
  });

  it("keeps a vision short enough to be retold", () => {
    const visie = (n: number): Coalitie => ({ visies: [{ id: "v", kern: Array(n).fill("woord").join(" ") }] });
    expect(van("lengte", visie(26))).toMatchObject([{ pad: "visies[v].kern", melding: "Dit zijn 26 woorden." }]);
    expect(van("lengte", visie(25))).toEqual([]);
  });
});

describe("all rules together", () => {
  it("never fail on what is typed", () => {
    const tekst = fc.string({ unit: "binary", maxLength: 200 });
    fc.assert(
      fc.property(tekst, tekst, (a, b) => {
        planWaarschuwingen({
          coalitie: { opgave: a },
          eigen: { doelen: [a, b], waaromNu: b },
          organisaties: [{ id: "o", naam: a, rol: "ondertekenaar" }],
          personen: [{ id: "p", achternaam: b }],
          doelen: [{ id: "d", tekst: a }],
          acties: [{ id: "a", werkpakket: "past", titel: a, omschrijving: b }],
          ...verklaring({ partijen: ["o"], ondertekenaars: [{ organisatie: "o", persoon: "p" }], kosten: a }),
        });
      }),
      keer(100),
    );
  });
});
