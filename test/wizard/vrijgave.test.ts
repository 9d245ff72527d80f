import { describe, expect, it } from "vitest";
import type { Coalitie } from "../../src/domain/declaratie.ts";
import type { Stap } from "../../src/plan/stap.ts";
import { stapMet } from "../../src/plan/stappen.ts";
import { HOUD, type Regel, STOP, TERUG } from "../interview.ts";
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

  it("says so to whoever stops halfway, for nothing of it is kept", async () => {
    const { gesprek } = await doorloop(vrijgeven, begin, vragen(HOUD, ["3 van de 3", STOP]));
    expect(gesprek.getoond).toContain("is nog niet vastgelegd");
    const eerder = await doorloop(vrijgeven, begin, [["Heb je antwoord", STOP]]);
    expect(eerder.gesprek.getoond).not.toContain("vastgelegd:");
  });

  it("shares nothing when one only presses Enter at the end", async () => {
    const { boek, gesprek } = await doorloop(vrijgeven, begin, vragen(HOUD, ["3 van de 3", HOUD], ["Heb je", STOP]));
    expect(boek.gedaan.filter((wat) => !wat.startsWith("?"))).toEqual([]);
    expect(gesprek.getoond).toContain("Er is niets vrijgegeven.");
  });

  it("goes back from any of its questions to the one before, with what was answered", async () => {
    const { coalitie, gesprek } = await doorloop(
      vrijgeven,
      begin,
      vragen(
        ["zin-2"],
        ["pand", TERUG],
        ["niet, of niet zo", TERUG],
        [".reikwijdte", TERUG],
        [".via", TERUG],
        [".op", "11 maart 2026"],
        [".via", HOUD],
        [".reikwijdte", HOUD],
        ["niet, of niet zo", HOUD],
        ["pand", "geweigerd"],
        ["2 van de 3", TERUG],
        ["pand", "akkoord met wijziging"],
        [".tekst", "Er staat een pand leeg."],
        ["3 van de 3", "ja"],
      ),
    );
    expect(coalitie.uitspraken).toMatchObject([
      { akkoord: { op: "2026-03-11", via: "mail" } },
      { tekst: "Er staat een pand leeg." },
      {},
    ]);
    expect(gesprek.vragen.filter(({ pad }) => pad.endsWith(".via")).map(({ huidig }) => huidig)).toEqual([
      undefined,
      "mail",
      "mail",
    ]);
  });

  it("is not asked about when no sentence waits for an answer", async () => {
    const { gesprek } = await doorloop(vrijgeven, {}, [["Klopt alles", "klaar"]]);
    expect(gesprek.menus).toHaveLength(1);
  });

  it("asks after a talk with several who agreed, and takes only the words of that organisation", async () => {
    const zin = (id: string, organisatie: string) => ({ id, organisatie, tekst: `Wij van ${organisatie}.` });
    const groep: Coalitie = {
      organisaties: [{ id: "college" }, { id: "club" }],
      personen: [
        { id: "bakker", achternaam: "Bakker", organisatie: "college" },
        { id: "smit", achternaam: "Smit", organisatie: "club" },
      ],
      gesprekken: [
        {
          id: "gesprek-1",
          partners: ["college", "club"],
          personen: ["bakker", "smit"],
          formuleringen: [zin("zin-1", "college"), zin("zin-2", "club")],
        },
      ],
    };
    const [kies, ...rest] = vragen(HOUD, ["1 van de 2", "ja"]);
    const { coalitie } = await doorloop(vrijgeven, groep, [
      ["Heb je antwoord", "gesprek-1"],
      [".door", "smit"],
      ...(kies === undefined ? [] : rest),
    ]);
    expect(coalitie.uitspraken).toMatchObject([{ tekst: "Wij van club.", akkoord: { door: "smit" } }]);
  });

  it("suggests the one person of the talk, and shows each sentence with who may read it before it asks", async () => {
    const met: Coalitie = { ...begin, personen: [{ id: "bakker", achternaam: "Bakker", organisatie: "college" }] };
    const [kies, ...rest] = vragen(["zin-2"], ["pand", "geweigerd"], ["2 van de 3", STOP]);
    const { gesprek } = await doorloop(vrijgeven, met, [
      ...(kies === undefined ? [] : [kies]),
      [".door", "bakker"],
      ...rest,
    ]);
    expect(gesprek.vragen[0]?.voorstel).toBe("bakker");
    expect(gesprek.getoond).toMatch(
      /We willen stageplekken\. \| partners\nHet pand staat leeg\. \| niemand: geweigerd/,
    );
  });

  it("leaves what was never asked where it is, unless they agreed to that too", async () => {
    const formuleringen = [
      { id: "zin-1", soort: "kans" as const, tekst: "Gevraagd.", stand: "gevraagd" as const },
      { id: "zin-2", soort: "kans" as const, tekst: "Later bedacht.", stand: "niet gevraagd" as const },
    ];
    const later: Coalitie = { gesprekken: [{ id: "gesprek-1", partners: ["college"], formuleringen }] };
    const script = (ook: Regel[1], vrij: string): readonly Regel[] => [
      ["Heb je antwoord", "gesprek-1"],
      [".op", "10 maart 2026"],
      [".via", "mail"],
      [".reikwijdte", "partners"],
      ["nog niet voorgelegd", ook],
      ["niet, of niet zo", HOUD],
      [vrij, "ja"],
    ];
    const zonder = await doorloop(vrijgeven, later, script(HOUD, "1 van de 2"));
    expect(JSON.stringify(zonder.coalitie.uitspraken)).not.toContain("Later bedacht");
    const met = await doorloop(vrijgeven, later, script(["zin-2"], "2 van de 2"));
    expect(JSON.stringify(met.coalitie.uitspraken)).toContain("Later bedacht");
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
    ]);
    expect(coalitie).toEqual(groep);
    expect(gesprek.getoond).toContain("Van wie");
  });
});
