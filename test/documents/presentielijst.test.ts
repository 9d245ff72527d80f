import { describe, expect, it } from "vitest";
import { presentielijst } from "../../src/documents/presentielijst.ts";
import type { Coalitie } from "../../src/domain/declaratie.ts";
import { binnenstad, woordenIn } from "./woorden.ts";

type Bijeenkomst = Extract<NonNullable<Coalitie["bijeenkomsten"]>, readonly unknown[]>[number];

const personen = [
  { id: "bos", achternaam: "Bos", voorletters: "J.", functie: "directeur", organisatie: "g" },
  { id: "aa", achternaam: "Aa", tussenvoegsel: "van der", voorletters: "P." },
  { id: "cruz", achternaam: "Cruz", voornaam: "Ana", tussenvoegsel: "de" },
  { id: "dam", achternaam: "Dam", voorletters: "K." },
] as const;

const coalitie = (wijzig: Partial<Bijeenkomst>): Coalitie => ({
  organisaties: [{ id: "g", naam: "Gemeente Lekdam", kort: "Gemeente" }],
  personen,
  bijeenkomsten: [{ id: "een", soort: "verkenning", benaming: "Verkenning", datum: "2026-04-02", ...wijzig }],
});

const lees = (wijzig: Partial<Bijeenkomst>): Promise<string> => woordenIn(presentielijst, coalitie(wijzig), "een");

describe("a list for the door", () => {
  it("has the guests by surname, without the prefix", async () => {
    const genodigden = personen.map(({ id }) => ({ id: `g-${id}`, persoon: id, stand: "aangemeld" as const }));
    expect(await lees({ genodigden })).toContain(
      "Handtekening Aa, P. van der Bos, J. Gemeente Lekdam Directeur Cruz, Ana de Dam, K. Niet op de lijst",
    );
  });

  it("leaves out who stays away, and has the replacement instead", async () => {
    const genodigden = [
      { id: "1", persoon: "bos", stand: "vervanger", vervanger: "dam" },
      { id: "2", persoon: "cruz", stand: "afgemeld" },
      { id: "3", persoon: "aa", stand: "uitgenodigd" },
    ] as const;
    const tekst = await lees({ genodigden });
    expect(tekst).toContain("Handtekening Dam, K. Niet op de lijst");
    expect(tekst).not.toMatch(/Bos|Cruz|Aa,/);
  });

  it("has all who were asked while nobody has answered", async () => {
    const genodigden = [
      { id: "1", persoon: "bos", stand: "uitgenodigd" },
      { id: "2", persoon: "cruz", stand: "afgemeld" },
    ] as const;
    expect(await lees({ genodigden })).toContain("Handtekening Bos, J. Gemeente Lekdam Directeur Niet op de lijst");
  });

  it("has those who run the meeting apart, once, and not among the guests", async () => {
    const genodigden = [{ id: "1", persoon: "bos", stand: "aangemeld" }] as const;
    const groepen = [{ begeleider: "bos", verslag: "dam" }] as const;
    const tekst = await lees({ genodigden, groepen, dagvoorzitter: { persoon: "dam" } });
    expect(tekst).toContain("Directeur Begeleiding Dam, K. Niet op de lijst");
  });

  it("has who comes instead of another among the guests, also when he leads a group", async () => {
    const genodigden = [{ id: "1", persoon: "bos", stand: "vervanger", vervanger: "dam" }] as const;
    const tekst = await lees({ genodigden, groepen: [{ begeleider: "dam" }] });
    expect(tekst).toContain("Handtekening Dam, K. Niet op de lijst");
  });

  it("never tells what somebody eats", async () => {
    expect(await woordenIn(presentielijst, binnenstad("beide"), "verkenning")).not.toMatch(/vegetarisch|noten/);
  });
});

describe("the example", () => {
  it.each(["verkenning", "oprichting", "besluit-plan", "partnerontmoeting"])("lacks nothing for %s", async (voor) => {
    expect(await woordenIn(presentielijst, binnenstad("beide"), voor)).not.toContain("nog in te vullen");
  });
});
