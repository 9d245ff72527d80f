import { describe, expect, it } from "vitest";
import { terugkoppeling } from "../../src/documents/terugkoppeling.ts";
import type { Coalitie } from "../../src/domain/declaratie.ts";
import { binnenstad, woordenIn } from "./woorden.ts";

type Gesprek = Extract<NonNullable<Coalitie["gesprekken"]>, readonly unknown[]>[number];

/** A talk with a school and a club; `wijzig` says what is different about it. */
const coalitie = (wijzig: Partial<Gesprek> = {}, andere: Partial<Coalitie> = {}): Coalitie => ({
  coalitie: { naam: "Groene wijk", adviseur: { naam: "Lotte Vos", bureau: "Bureau Vos", plaats: "Lekdam" } },
  organisaties: [
    { id: "school", naam: "Rijncollege" },
    { id: "club", naam: "Sportclub" },
  ],
  personen: [
    { id: "kok", aanhefvorm: "heer", achternaam: "Kok", voornaam: "Sem", organisatie: "school" },
    { id: "lek", aanhefvorm: "mevrouw", achternaam: "Lek", organisatie: "club" },
  ],
  gesprekken: [
    {
      id: "g",
      partners: ["school", "club"],
      personen: ["kok", "lek"],
      stand: "gevoerd",
      datum: "2026-01-13",
      notitie: "geheime notitie",
      formuleringen: [
        { id: "f1", organisatie: "school", soort: "drijfveer", tekst: "Wij willen schaduw", stand: "gevraagd" },
        {
          id: "f2",
          organisatie: "club",
          soort: "kans",
          tekst: "Wij willen kunstgras.",
          stand: "gevraagd",
          reikwijdte: "zonder naam",
        },
      ],
      terugkoppeling: { antwoordVoor: "2026-01-27" },
      ...wijzig,
    },
  ],
  ...andere,
});

const alleenSchool = { partners: ["school"], personen: ["kok"] } as const;
const voorWie = (c: Coalitie): readonly string[] => terugkoppeling.exemplaren(c).map((e) => e.voor);

describe("after a talk of which is not noted with whom it was", () => {
  const zonder = (wijzig: Partial<Gesprek> = {}) => {
    const { gesprekken, ...rest } = coalitie(wijzig);
    const [gesprek] = Array.isArray(gesprekken) ? gesprekken : [];
    const { partners: _, ...over } = gesprek ?? {};
    return { ...rest, gesprekken: [over] };
  };

  it("each organisation that has words in it gets a letter with its own words alone", async () => {
    expect(voorWie(zonder())).toEqual(["g-school", "g-club"]);
    const brief = await woordenIn(terugkoppeling, zonder(), "g-club");
    expect(brief).toContain("Wij willen kunstgras.");
    expect(brief).not.toContain("schaduw");
  });

  it("the words of one organisation do not reach the only one who was there", async () => {
    const formuleringen = [
      { id: "f1", organisatie: "school", soort: "kans", tekst: "Wij willen schaduw.", stand: "gevraagd" },
      { id: "f2", soort: "kans", tekst: "Wij willen rust.", stand: "gevraagd" },
    ] as const;
    const brief = await woordenIn(terugkoppeling, zonder({ personen: ["lek"], formuleringen }), "g-club");
    expect(brief).not.toMatch(/schaduw|rust/);
  });
});

describe("a letter with nothing in it to agree to", () => {
  it("is not finished as long as nobody wrote a sentence", async () => {
    const { gesprekken, ...rest } = coalitie(alleenSchool);
    const [gesprek] = Array.isArray(gesprekken) ? gesprekken : [];
    const { formuleringen: _, ...zonder } = gesprek ?? {};
    expect(await woordenIn(terugkoppeling, { ...rest, gesprekken: [zonder] }, "g")).toMatch(
      /1 \[nog in te vullen: [^\]]+\] \[nog in te vullen: [^\]]+\]/,
    );
  });

  it("says so where there is none, or all were refused or taken back", async () => {
    const weg = (id: string, stand: "geweigerd" | "ingetrokken") =>
      ({ id, soort: "kans", tekst: "Wij willen rust.", stand }) as const;
    for (const formuleringen of [[], [weg("f1", "ingetrokken"), weg("f2", "geweigerd")]]) {
      const brief = await woordenIn(terugkoppeling, coalitie({ ...alleenSchool, formuleringen }), "g");
      expect(brief).toContain("geen zinnen voor");
      expect(brief).not.toMatch(/nog in te vullen: (waarover|hoe luidt)|rust|vóór/i);
    }
  });
});

describe("after a talk with several organisations", () => {
  it("each gets a letter with its own words alone", async () => {
    expect(voorWie(coalitie())).toEqual(["g-school", "g-club"]);
    const brief = await woordenIn(terugkoppeling, coalitie(), "g-school");
    expect(brief).toContain("Geachte heer Kok,");
    expect(brief).toContain("Wij willen schaduw.");
    expect(brief).not.toContain("kunstgras");
  });

  it("who has nothing to answer gets none", () => {
    const formuleringen = [
      { id: "f1", organisatie: "school", soort: "kans", tekst: "Wij willen schaduw.", stand: "gevraagd" },
    ] as const;
    expect(voorWie(coalitie({ formuleringen }))).toEqual(["g-school"]);
  });

  it("words of which is not known whose they are, are asked for and shown to nobody", async () => {
    const formuleringen = [{ id: "f1", soort: "kans", tekst: "Wij willen schaduw.", stand: "gevraagd" }] as const;
    const brief = await woordenIn(terugkoppeling, coalitie({ formuleringen }), "g-club");
    expect(brief).toContain("[nog in te vullen: namens welke organisatie staat deze zin er]");
    expect(brief).not.toContain("schaduw");
  });
});

describe("the letter after a talk", () => {
  it("is for the talk itself where there was one organisation", () => {
    expect(voorWie(coalitie(alleenSchool))).toEqual(["g"]);
  });

  it("tells nothing of the notes", async () => {
    expect(await woordenIn(terugkoppeling, coalitie(), "g-school")).not.toContain("geheim");
  });

  it("leaves out what they refused", async () => {
    const formuleringen = [
      { id: "f1", soort: "kans", tekst: "Wij willen schaduw.", stand: "geweigerd" },
      { id: "f2", soort: "kans", tekst: "Wij willen gras.", stand: "gevraagd" },
    ] as const;
    const brief = await woordenIn(terugkoppeling, coalitie({ ...alleenSchool, formuleringen }), "g");
    expect(brief).toContain("gras");
    expect(brief).not.toContain("schaduw");
  });

  it("still has the words that were released since", async () => {
    const formuleringen = [{ id: "f1", soort: "drijfveer", stand: "akkoord", uitspraak: "u1" }] as const;
    const uitspraken = [
      { id: "u1", organisatie: "school", soort: "drijfveer", tekst: "Wij willen schaduw.", reikwijdte: "openbaar" },
    ] as const;
    const brief = await woordenIn(terugkoppeling, coalitie({ ...alleenSchool, formuleringen }, { uitspraken }), "g");
    expect(brief).toContain("Wij willen schaduw. iedereen");
  });

  it("makes a sentence of what they offered, which a plan has without one", async () => {
    const formuleringen = [{ id: "f1", soort: "bijdrage", stand: "akkoord", uitspraak: "i1" }] as const;
    const inzetten = [{ id: "i1", partner: "school", tekst: "de zaal openstellen", reikwijdte: "partners" }] as const;
    const brief = await woordenIn(terugkoppeling, coalitie({ ...alleenSchool, formuleringen }, { inzetten }), "g");
    expect(brief).toContain("Wij kunnen dit bijdragen: de zaal openstellen. de partners");
  });

  it("asks who may read a sentence, and proposes it where that is known", async () => {
    expect(await woordenIn(terugkoppeling, coalitie(), "g-school")).toContain("Wij willen schaduw. dat kiest u zelf");
    expect(await woordenIn(terugkoppeling, coalitie(), "g-club")).toContain(
      "Wij willen kunstgras. de partners, zonder uw naam",
    );
  });

  it("keeps the day on which it was sent", async () => {
    const verstuurd = { terugkoppeling: { antwoordVoor: "2026-01-27", verstuurd: "2026-01-16" } } as const;
    expect(await woordenIn(terugkoppeling, coalitie(verstuurd), "g-school")).toContain("Lekdam, 16 januari 2026");
  });

  it("is signed by who held the talk", async () => {
    expect(await woordenIn(terugkoppeling, coalitie({ door: "Bas Mol" }), "g-school")).toContain(
      "Met vriendelijke groet, Bas Mol Bureau Vos",
    );
    expect(await woordenIn(terugkoppeling, coalitie(), "g-school")).toContain(
      "Met vriendelijke groet, Lotte Vos Bureau Vos",
    );
  });

  it("never mixes je and u", async () => {
    const personen = [
      { id: "kok", achternaam: "Kok", voornaam: "Sem", organisatie: "school", taalvorm: "je" },
    ] as const;
    const brief = await woordenIn(terugkoppeling, { ...coalitie(alleenSchool), personen }, "g");
    expect(brief).toContain("Beste Sem,");
    expect(brief).not.toMatch(/\b(u|uw)\b/i);
  });
});

describe("the example", () => {
  it("has all that the letters need", async () => {
    expect(await woordenIn(terugkoppeling, binnenstad("beide"), "gesprek-4")).not.toContain("nog in te vullen");
  });

  it("keeps the other organisation of a group talk out of the letter", async () => {
    const brief = await woordenIn(terugkoppeling, binnenstad("beide"), "gesprek-5-stadsmuseum");
    expect(brief).toContain("Wij willen een huiskamer van de stad zijn");
    expect(brief).not.toMatch(/te laat gedeeld|Smit/);
  });
});
