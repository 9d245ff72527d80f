import { describe, expect, it } from "vitest";
import { lijstVan, weet } from "../../src/domain/boom.ts";
import { type Coalitie, velden } from "../../src/domain/declaratie.ts";
import { alleVelden, isBlad } from "../../src/domain/pad.ts";
import type { Stap } from "../../src/plan/stap.ts";
import { stapMet } from "../../src/plan/stappen.ts";
import { genoemdBij } from "../../src/wizard/genoemd.ts";
import { HOUD, nieuw, STOP } from "../interview.ts";
import { doorloop } from "./doorloop.ts";

const metLijst = (lijst: string, namen: readonly string[]): Stap => ({
  ...stapMet(1),
  blokken: [{ soort: "lijst", titel: "De lijst", lijst, velden: namen }],
});
const acties = metLijst("acties", ["titel", "uitvoerders", "eind", "dekking"]);
const kan = async (stap: Stap, begin: Coalitie): Promise<readonly string[]> =>
  (await doorloop(stap, begin, [])).gesprek.menus[0]?.mogelijkheden.map(({ waarde }) => waarde) ?? [];

const begin: Coalitie = {
  organisaties: [
    { id: "gemeente", naam: "Gemeente", soort: "gemeente", kernpartner: true },
    { id: "college", naam: "College", soort: "onderwijs", kernpartner: true },
  ],
  doelen: [{ id: "doel-1", tekst: "Koele pleinen", indicatoren: [{ id: "indicator-1", naam: "graden", streef: 24 }] }],
  acties: [
    {
      id: "a",
      titel: "Pleinen in kaart",
      uitvoerders: ["college", "gemeente"],
      eind: "2027-Q1",
      dekking: [{ bron: "ongedekt" as never }],
    },
    { id: "b", titel: "Bomen planten", uitvoerders: ["gemeente"], eind: "2027-Q2", versterkt: ["a"] },
  ],
};

describe("Copying a thing", () => {
  it("gives it the name one types, an id of its own, and all that was known, right behind the original", async () => {
    const { coalitie } = await doorloop(acties, begin, [
      ["2 acties", "dupliceren"],
      ["Van welke", "Pleinen in kaart"],
      ["acties[].titel", "Daken in kaart"],
      ["Wat wil je doen", "klaar"],
      ["3 acties", STOP],
    ]);
    const [a, kopie, b] = lijstVan(coalitie.acties);
    expect([a?.id, b?.id]).toEqual(["a", "b"]);
    expect(kopie).toEqual({ ...a, id: "daken-in-kaart", titel: "Daken in kaart" });
  });

  it("proposes its name with ‘(kopie)’ behind it", async () => {
    const { coalitie, gesprek } = await doorloop(acties, begin, [
      ["2 acties", "dupliceren"],
      ["Van welke", "Bomen planten"],
      ["acties[].titel", HOUD],
    ]);
    expect(gesprek.vragen.at(-1)?.voorstel).toBe("Bomen planten (kopie)");
    expect(lijstVan(coalitie.acties)[2]).toMatchObject({ titel: "Bomen planten (kopie)", versterkt: ["a"] });
  });

  it("gives what lies in it ids of its own, so that a reference never means two things", async () => {
    const { coalitie } = await doorloop(metLijst("doelen", ["tekst", "indicatoren"]), begin, [
      ["1 doel", "dupliceren"],
      ["doelen[].tekst", "Koele daken"],
    ]);
    const [een, twee] = lijstVan(coalitie.doelen);
    const id = (doel: typeof een) => lijstVan(doel?.indicatoren).map((i) => i.id);
    expect([id(een), id(twee)]).toEqual([["indicator-1"], ["indicator-2"]]);
    expect(weet(lijstVan(twee?.indicatoren)[0]?.streef)).toBe(24);
  });

  it("of a meeting leaves out its day, who came and what came of it", async () => {
    const stap = metLijst("bijeenkomsten", ["soort", "benaming", "doel", "datum", "genodigden", "opbrengst.conclusie"]);
    const b = {
      id: "w",
      soort: "werksessie",
      benaming: "Werksessie",
      doel: "Schrijven",
      datum: "2026-04-01",
      genodigden: [{ id: "g", persoon: "p" }],
      opbrengst: { conclusie: "Goed." },
    } as const;
    const { coalitie } = await doorloop(stap, { bijeenkomsten: [b] }, [
      ["1 bijeenkomst", "dupliceren"],
      ["benaming", "Tweede werksessie"],
    ]);
    expect(lijstVan(coalitie.bijeenkomsten)[1]).toEqual({
      id: "tweede-werksessie",
      soort: "werksessie",
      benaming: "Tweede werksessie",
      doel: "Schrijven",
    });
  });

  it.each([
    ["people", metLijst("personen", ["achternaam", "organisatie"]), { personen: [{ id: "p", achternaam: "P" }] }],
    ["organisations", metLijst("organisaties", ["naam"]), begin],
    ["what was signed", metLijst("bezegelingen", ["titel", "soort"]), { bezegelingen: [{ id: "x", titel: "X" }] }],
    [
      "the interest of a partner",
      metLijst("schets.borging", ["partner", "hoe"]),
      { schets: { borging: [{ partner: "gemeente" }] } },
    ],
  ] as const)("is not offered for %s: there is one of each", async (_, stap, c) => {
    expect(await kan(stap, c as Coalitie)).not.toContain("dupliceren");
  });

  it("makes nothing when one goes back", async () => {
    const { boek } = await doorloop(acties, begin, [
      ["2 acties", "dupliceren"],
      ["Van welke", "Bomen planten"],
      ["acties[].titel", { soort: "terug" }],
    ]);
    expect(lijstVan(boek.coalitie.acties)).toHaveLength(2);
  });
});

describe("Removing a thing", () => {
  it("says in plain words where it is named, and as what", async () => {
    const c: Coalitie = {
      ...begin,
      coalitie: { opdrachtgever: "college" },
      domein: { onderwerpen: [{ id: "x", naam: "Leegstand", perPartner: [{ partner: "college" }] }] },
      afspraken: [{ id: "y", wat: "Bellen", wie: "college" }],
    };
    const { gesprek } = await doorloop(metLijst("organisaties", ["naam", "soort", "kernpartner"]), c, [
      ["Klopt alles", "1"],
      ["2 organisaties", "verwijderen"],
      ["Welke", "College"],
    ]);
    for (const regel of [
      "genoemd bij ‘De coalitie’, als opdrachtgever",
      "genoemd bij onderwerp ‘Leegstand’, als partner",
      "genoemd bij actie ‘Pleinen in kaart’, als trekker",
      "genoemd bij afspraak ‘Bellen’, als wie het doet",
    ])
      expect(gesprek.getoond).toContain(regel);
    expect(gesprek.getoond).not.toMatch(/\[college\]|uitvoerders|perPartner/);
  });

  it("tells of what lies in it too", async () => {
    const c: Coalitie = { ...begin, metingen: [{ id: "m", datum: "2026-05-01", indicator: "indicator-1" }] };
    const { gesprek } = await doorloop(metLijst("doelen", ["tekst"]), c, [["1 doel", "verwijderen"]]);
    expect(gesprek.getoond).toContain(
      "‘graden’, dat erin staat: genoemd bij meting ‘vrijdag 1 mei 2026’, als indicator",
    );
  });

  it("has words for every reference there is, and never a key", () => {
    const plekken = [...alleVelden(velden)].filter(({ veld }) => isBlad(veld) && "naar" in veld);
    const zinnen = plekken.map(({ patroon }) => genoemdBij({}, patroon.replaceAll("[]", "[x]"), "y"));
    expect(zinnen.filter((zin) => /[a-z][A-Z]|[[\]]|undefined/.test(zin.replace(/‘[^’]*’/g, "")))).toEqual([]);
  });
});

describe("Moving a thing", () => {
  const drie: Coalitie = {
    organisaties: ["A", "B", "C"].map((naam) => ({
      id: naam.toLowerCase(),
      naam,
      soort: "bedrijf",
      kernpartner: true,
    })),
  };
  const orde = (c: Coalitie): string =>
    lijstVan(c.organisaties)
      .map(({ id }) => id)
      .join("");
  const stap = metLijst("organisaties", ["naam", "soort", "kernpartner"]);

  it("a place at a time, as often as one wants", async () => {
    const { coalitie, gesprek } = await doorloop(stap, drie, [
      ["Klopt alles", "1"],
      ["3 organisaties", "verplaatsen"],
      ["Welke", "C"],
      ["Waar komt", "omhoog"],
      ["nu nummer 2", "omhoog"],
      ["nu nummer 1", "klaar"],
    ]);
    expect(orde(coalitie)).toBe("cab");
    expect(gesprek.menus.at(-2)?.mogelijkheden.map(({ waarde }) => waarde)).not.toContain("omhoog");
  });

  it("down and up again leaves all as it was", async () => {
    const { coalitie } = await doorloop(stap, drie, [
      ["Klopt alles", "1"],
      ["3 organisaties", "verplaatsen"],
      ["Welke", "A"],
      ["Waar komt", "omlaag"],
      ["nu nummer 2", "omhoog"],
      ["nu nummer 1", "klaar"],
    ]);
    expect(orde(coalitie)).toBe("abc");
  });
});

describe("What was made on the spot", () => {
  it("is counted as open in its own list, and asked about there", async () => {
    const { coalitie } = await doorloop(metLijst("gesprekken", ["partners"]), {}, [
      ["nog geen", "toevoegen"],
      ["partners", nieuw("Bank")],
      ["partners", HOUD],
    ]);
    const { gesprek } = await doorloop(metLijst("organisaties", ["naam", "soort", "kernpartner"]), coalitie, [
      ["1 organisatie", "open"],
      ["organisaties[bank].soort", STOP],
    ]);
    expect(gesprek.menus[0]?.mogelijkheden[0]?.naam).toBe("Verder met wat nog open is (2 vragen)");
  });

  it("is a person of the partner beside it", async () => {
    const { coalitie } = await doorloop(metLijst("gesprekken", ["partners", "personen"]), begin, [
      ["nog geen", "toevoegen"],
      ["partners", ["College"]],
      ["personen", nieuw("mevrouw K. Kok")],
    ]);
    expect(coalitie.personen).toMatchObject([{ achternaam: "Kok", organisatie: "college" }]);
  });

  it("is a contribution of the partner beside it", async () => {
    const stap = metLijst("bijeenkomsten", ["opbrengst.statements"]);
    const c: Coalitie = {
      ...begin,
      bijeenkomsten: [{ id: "v", soort: "verkenning", opbrengst: { statements: [{ partner: "college" }] } }],
    };
    const { coalitie } = await doorloop(stap, c, [
      ["1 bijeenkomst", "open"],
      ["1 statement", "verdieping"],
      ["statements[1].inzet", nieuw("Twintig stageplekken")],
    ]);
    expect(coalitie.inzetten).toMatchObject([{ tekst: "Twintig stageplekken", partner: "college" }]);
  });
});
