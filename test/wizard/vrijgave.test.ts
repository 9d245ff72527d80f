import { describe, expect, it } from "vitest";
import type { Coalitie } from "../../src/domain/declaratie.ts";
import type { Stap } from "../../src/plan/stap.ts";
import { stapMet } from "../../src/plan/stappen.ts";
import { HOUD, type Regel, STOP } from "../interview.ts";
import { doorloop } from "./doorloop.ts";

const vrijgeven: Stap = { ...stapMet(1), blokken: [{ soort: "vrijgave", titel: "Wat gedeeld mag worden" }] };
const begin: Coalitie = {
  organisaties: [{ id: "college", naam: "Hanzecollege" }],
  gesprekken: [
    {
      id: "gesprek-1",
      partners: ["college"],
      formuleringen: [
        { id: "zin-1", soort: "drijfveer", tekst: "We willen stageplekken.", stand: "gevraagd" },
        { id: "zin-2", soort: "kans", tekst: "Het pand staat leeg.", stand: "gevraagd" },
        { id: "zin-3", soort: "kans", tekst: "De markt groeit.", stand: "gevraagd" },
      ],
    },
  ],
};
const vragen = (behalve: Regel[1], ...rest: readonly Regel[]): readonly Regel[] => [
  ["Heb je antwoord", "Hanzecollege"],
  [".op", "10 maart 2026"],
  [".via", "mail"],
  [".reikwijdte", "partners"],
  ["niet, of niet zo", behalve],
  ...rest,
];

describe("Releasing what a talk yielded", () => {
  it("is one act about all its sentences, with one day and one way", async () => {
    const { coalitie } = await doorloop(vrijgeven, begin, vragen(HOUD, ["3 van de 3", "ja"]));
    expect(coalitie.uitspraken).toMatchObject([
      {
        organisatie: "college",
        tekst: "We willen stageplekken.",
        reikwijdte: "partners",
        akkoord: { op: "2026-03-10", via: "mail" },
      },
      { tekst: "Het pand staat leeg." },
      { tekst: "De markt groeit." },
    ]);
  });

  it("leaves out what was refused, and takes the words they wanted instead", async () => {
    const anders: readonly Regel[] = [
      ["stageplekken", "akkoord met wijziging"],
      [".tekst", "We willen leerwerkplekken."],
      ["pand", "geweigerd"],
      ["2 van de 3", "ja"],
    ];
    const { coalitie } = await doorloop(vrijgeven, begin, vragen(["zin-1", "zin-2"], ...anders));
    expect(coalitie.uitspraken).toMatchObject([{ tekst: "We willen leerwerkplekken." }, { tekst: "De markt groeit." }]);
  });

  it("writes nothing until it is confirmed", async () => {
    const { boek } = await doorloop(vrijgeven, begin, vragen(HOUD, ["3 van de 3", STOP]));
    expect(boek.gedaan.filter((wat) => !wat.startsWith("?"))).toEqual([]);
  });

  it("is not asked about when no sentence waits for an answer", async () => {
    const { gesprek } = await doorloop(vrijgeven, {}, [["Klopt alles", "klaar"]]);
    expect(gesprek.menus).toHaveLength(1);
  });

  it("says what to do first when it is unclear whose words they are", async () => {
    const groep: Coalitie = {
      gesprekken: [
        { id: "gesprek-1", partners: ["a", "b"], formuleringen: [{ id: "zin-1", tekst: "X", soort: "kans" }] },
      ],
    };
    const { gesprek, coalitie } = await doorloop(vrijgeven, groep, [
      ["Heb je antwoord", "gesprek-1"],
      [".op", HOUD],
      [".op", "vandaag"],
      [".via", "mail"],
      [".reikwijdte", "partners"],
      ["niet, of niet zo", HOUD],
      ["1 van de 1", "ja"],
    ]);
    expect(coalitie).toEqual(groep);
    expect(gesprek.getoond).toContain("Van wie");
  });
});
