import { describe, expect, it } from "vitest";
import { uitnodigingsbrief } from "../../src/documents/uitnodigingsbrief.ts";
import type { Coalitie } from "../../src/domain/declaratie.ts";
import { type Bijeenkomst, coalitie } from "./uitnodiging/lekdam.ts";
import { binnenstad, woordenIn } from "./woorden.ts";

const uitspraak = (organisatie: string, tekst: string, door = "kok") =>
  ({
    id: `uitspraak-${organisatie}`,
    organisatie,
    soort: "drijfveer",
    tekst,
    reikwijdte: "openbaar",
    akkoord: { door, op: "2026-02-01", via: "mail" },
  }) as const;

const voorWie = (c: Coalitie, variant?: string): readonly string[] =>
  uitnodigingsbrief
    .exemplaren(c)
    .filter((e) => e.variant === variant)
    .map((e) => e.voor);

describe("the day of the letter", () => {
  it("is asked for when today is too late to invite anybody", async () => {
    const voorbij = coalitie({ aanmelden: { bij: "Jo Bos", email: "jo@lekdam.example", voor: "2026-03-04" } });
    expect(await woordenIn(uitnodigingsbrief, coalitie(), "een-kok")).toContain("Lekdam, 5 maart 2026");
    expect(await woordenIn(uitnodigingsbrief, voorbij, "een-kok")).toContain("Lekdam, [nog in te vullen:");
  });
});

describe("what a letter says to this reader alone", () => {
  const start = (wijzig: Partial<Bijeenkomst>) => coalitie({ soort: "start", stuk: "plan van aanpak", ...wijzig });

  it("does not ask who can decide of each of two from one organisation", async () => {
    const genodigden = [
      { id: "g1", persoon: "kok", stand: "uitgenodigd" },
      { id: "g2", persoon: "bos", stand: "uitgenodigd" },
    ] as const;
    expect(await woordenIn(uitnodigingsbrief, start({ genodigden }), "een-bos")).toContain(
      "zodat uw organisatie die dag kan besluiten?",
    );
    expect(await woordenIn(uitnodigingsbrief, start({}), "een-kok")).toContain("zodat u met mandaat kunt besluiten?");
  });

  it("does not tell who takes the registrations to register there", async () => {
    const bijZichzelf = coalitie({ aanmelden: { bij: "Sem Kok", email: "kok@school.example", voor: "2026-03-26" } });
    expect(await woordenIn(uitnodigingsbrief, bijZichzelf, "een-kok")).not.toContain("Aanmelden kan bij");
  });

  it("thanks who leads a group", async () => {
    const groepen = [{ id: "groep", thema: "jong", begeleider: "kok" }];
    const c = coalitie({ groepen }, { themas: [{ id: "jong", naam: "Jong talent" }] });
    expect(await woordenIn(uitnodigingsbrief, c, "een-kok")).toContain("in de groep ‘Jong talent’");
  });
});

describe("who gets a letter", () => {
  it("gives every invitee a letter read by the own organisation", () => {
    const [brief] = uitnodigingsbrief.exemplaren(coalitie());
    expect(brief).toMatchObject({ voor: "een-kok", lezer: { organisatie: "school" } });
  });

  it("asks for somebody else where only the sender is on the list, and keeps what is known of the meeting", async () => {
    const alleenAfzender = coalitie({ genodigden: [{ id: "g1", persoon: "berg", stand: "uitgenodigd" }] });
    expect(voorWie(alleenAfzender)).toEqual(["een"]);
    const woorden = await woordenIn(uitnodigingsbrief, alleenAfzender, "een");
    expect(woorden).toContain("donderdag 2 april 2026");
  });

  it("sends none to who signs it, nor to who already declined", () => {
    const genodigden = [
      { id: "g1", persoon: "kok", stand: "uitgenodigd" },
      { id: "g2", persoon: "berg", stand: "aangemeld" },
      { id: "g3", persoon: "lek", stand: "afgemeld" },
    ] as const;
    expect(voorWie(coalitie({ genodigden }))).toEqual(["een-kok"]);
  });

  it("invites the deputy, and says for whom", async () => {
    const c = coalitie({ genodigden: [{ id: "g1", persoon: "kok", stand: "vervanger", vervanger: "lek" }] });
    expect(voorWie(c)).toEqual(["een-lek"]);
    expect(await woordenIn(uitnodigingsbrief, c, "een-lek")).toContain("U komt in de plaats van de heer S. Kok.");
  });

  it("keeps what was written to one person out of the letter to the deputy", async () => {
    const c = coalitie({
      genodigden: [
        { id: "g1", persoon: "kok", stand: "vervanger", vervanger: "lek", persoonlijk: "Dank voor uw geduld." },
      ],
    });
    expect(await woordenIn(uitnodigingsbrief, c, "een-lek")).not.toContain("geduld");
  });

  it("gives one letter to who is on the list twice", () => {
    const dubbel = [
      { id: "g1", persoon: "kok", stand: "uitgenodigd" },
      { id: "g2", persoon: "kok", stand: "aangemeld" },
    ] as const;
    expect(voorWie(coalitie({ genodigden: dubbel }))).toEqual(["een-kok"]);
  });

  it("shows a draft for a meeting without invitees, but not for a working session", () => {
    expect(voorWie(coalitie({ genodigden: [] }))).toEqual(["een"]);
    expect(voorWie(coalitie({ genodigden: [], soort: "werksessie" }))).toEqual([""]);
  });
});

describe("the letter", () => {
  it("tells place and day of writing, day of the week, times and place of the meeting", async () => {
    const brief = await woordenIn(uitnodigingsbrief, coalitie(), "een-kok");
    expect(brief).toContain("Lekdam, 5 maart 2026");
    expect(brief).toContain("Onderwerp: uitnodiging verkenningsbijeenkomst, 2 april 2026 Geachte heer Kok,");
    expect(brief).toContain("donderdag 2 april 2026, van 14.00 tot 17.00 uur");
    expect(brief).toContain("De Kas, Laan 1, Lekdam");
  });

  it("keeps the day that was chosen for the letter", async () => {
    expect(await woordenIn(uitnodigingsbrief, coalitie({ briefdatum: "2026-02-10" }), "een-kok")).toContain(
      "Lekdam, 10 februari 2026",
    );
  });

  it("never mixes je and u", async () => {
    const c = coalitie(
      { soort: "start", stuk: "plan van aanpak", aanmelden: { vervanging: true } },
      { uitspraken: [uitspraak("school", "Wij willen schaduw.")] },
    );
    const personen = [
      { id: "kok", voornaam: "Sem", achternaam: "Kok", organisatie: "school", taalvorm: "je" },
    ] as const;
    const brief = await woordenIn(uitnodigingsbrief, { ...c, personen }, "een-kok");
    expect(brief).toContain("Beste Sem,");
    expect(brief).not.toMatch(/\b(u|uw)\b/i);
  });

  it("lets several senders sign side by side, the first one giving the address", async () => {
    const brief = await woordenIn(uitnodigingsbrief, coalitie({ afzenders: ["berg", "lek"] }), "een-kok");
    expect(brief).toContain("E. van den Berg Wethouder Gemeente Lekdam W. Lek Voorzitter Sportclub");
  });

  it.each([
    [true, "dan is een vervanger van harte welkom"],
    [false, "Wij vragen u om zelf te komen."],
  ])("says whether a substitute is welcome (%s)", async (vervanging, zin) => {
    const aanmelden = { bij: "Jo Bos", email: "jo@lekdam.example", voor: "2026-03-26", vervanging } as const;
    expect(await woordenIn(uitnodigingsbrief, coalitie({ aanmelden }), "een-kok")).toContain(zin);
  });

  it("quotes the vision as it was on the day of the letter", async () => {
    const visies = [
      { id: "v1", kern: "De eerste visie", datum: "2026-02-01" },
      { id: "v2", kern: "Een latere visie", datum: "2026-06-01" },
    ] as const;
    const brief = await woordenIn(
      uitnodigingsbrief,
      coalitie({ soort: "start", stuk: "plan van aanpak" }, { visies }),
      "een-kok",
    );
    expect(brief).toContain("‘De eerste visie.’");
    expect(brief).not.toContain("latere");
  });
});

describe("what the meeting is for", () => {
  it("says in a letter to explore that nothing is fixed, and asks for no decision", async () => {
    const brief = await woordenIn(uitnodigingsbrief, coalitie(), "een-kok");
    expect(brief).toContain("Vooraf ligt er niets vast.");
    expect(brief).not.toMatch(/besluit|mandaat/);
  });

  it("does not say that nothing is fixed where something is signed", async () => {
    const bezegelingen = [{ id: "z", soort: "convenant", stand: "concept", bijeenkomst: "een" }] as const;
    const brief = await woordenIn(uitnodigingsbrief, coalitie({}, { bezegelingen }), "een-kok");
    expect(brief).not.toContain("ligt er niets vast");
    expect(brief).toContain(
      "Worden de partners het eens, dan ondertekenen zij aan het eind van de bijeenkomst het convenant.",
    );
  });

  it("calls a proposal new where there was one before", async () => {
    const c = coalitie({ soort: "start", stuk: "initiatiefvoorstel" });
    const eerder = { id: "nul", soort: "start", stuk: "initiatiefvoorstel", datum: "2026-01-10" } as const;
    const bijeenkomsten = Array.isArray(c.bijeenkomsten) ? [eerder, ...c.bijeenkomsten] : [];
    expect(await woordenIn(uitnodigingsbrief, { ...c, bijeenkomsten }, "een-kok")).toContain(
      "in een nieuw initiatiefvoorstel",
    );
    expect(await woordenIn(uitnodigingsbrief, c, "een-kok")).not.toContain("nieuw");
  });

  it("asks on a proposal to agree formally to work together", async () => {
    const brief = await woordenIn(
      uitnodigingsbrief,
      coalitie({ soort: "start", stuk: "initiatiefvoorstel" }),
      "een-kok",
    );
    expect(brief).toContain("formeel af te spreken dat wij samen verdergaan");
    expect(brief).not.toContain("ligt er niets vast");
  });

  it("asks on a plan for a decision with a mandate", async () => {
    const brief = await woordenIn(uitnodigingsbrief, coalitie({ soort: "start", stuk: "plan van aanpak" }), "een-kok");
    expect(brief).toContain(
      "het plan van aanpak vooraf binnen uw organisatie bespreken, zodat u met mandaat kunt besluiten?",
    );
  });

  it("asks no decision of who only listens", async () => {
    const c = coalitie({ soort: "start", stuk: "plan van aanpak" });
    const organisaties = [{ id: "school", naam: "Rijncollege", rol: "toehoorder" }] as const;
    expect(await woordenIn(uitnodigingsbrief, { ...c, organisaties }, "een-kok")).not.toContain("mandaat");
  });

  it("says what is signed there", async () => {
    const bezegelingen = [{ id: "z", soort: "convenant", stand: "concept", bijeenkomst: "een" }] as const;
    const brief = await woordenIn(uitnodigingsbrief, coalitie({ soort: "start" }, { bezegelingen }), "een-kok");
    expect(brief).toContain("ondertekenen de partners het convenant");
  });

  it.each(["werksessie", "overleg", "partnerontmoeting", "informatie", "ondertekening", "slot"] as const)(
    "invites to a meeting of kind %s",
    async (soort) => {
      expect(await woordenIn(uitnodigingsbrief, coalitie({ soort }), "een-kok")).toContain(
        "Daarom nodigen wij u van harte uit:",
      );
    },
  );
});

describe("their own words", () => {
  it("come back to who spoke them", async () => {
    const c = coalitie({}, { uitspraken: [uitspraak("school", "Wij willen schaduw.")] });
    expect(await woordenIn(uitnodigingsbrief, c, "een-kok")).toContain(
      "In een eerder gesprek gaf u aan: ‘Wij willen schaduw.’",
    );
  });

  it("are those of the organisation where somebody else spoke them", async () => {
    const c = coalitie({}, { uitspraken: [uitspraak("school", "Wij willen schaduw.", "lek")] });
    expect(await woordenIn(uitnodigingsbrief, c, "een-kok")).toContain(
      "In een eerder gesprek met uw organisatie hoorden wij:",
    );
  });

  it("are never those of another, however public", async () => {
    const c = coalitie({}, { uitspraken: [uitspraak("sport", "Wij willen kunstgras.")] });
    expect(await woordenIn(uitnodigingsbrief, c, "een-kok")).not.toContain("kunstgras");
  });

  it("are not quoted to a colleague of the sender", async () => {
    const c = coalitie({ afzenders: ["bos"] }, { uitspraken: [uitspraak("school", "Wij willen schaduw.")] });
    const brief = await woordenIn(uitnodigingsbrief, c, "een-kok");
    expect(brief).not.toContain("schaduw");
  });
});

describe("the example", () => {
  it("has all that its letters need", async () => {
    const c = binnenstad("deelbaar");
    expect(await woordenIn(uitnodigingsbrief, c, "verkenning-el-idrissi")).not.toContain("nog in te vullen");
    expect(await woordenIn(uitnodigingsbrief, c, "oprichting-akker")).not.toContain("nog in te vullen");
  });

  it("puts a personal sentence in one letter only", async () => {
    const c = binnenstad("deelbaar");
    const zin = "U ontvangt ons in uw eigen huis.";
    expect(await woordenIn(uitnodigingsbrief, c, "verkenning-ven-van-dijk")).toContain(zin);
    expect(await woordenIn(uitnodigingsbrief, c, "verkenning-ancona")).not.toContain(zin);
  });
});
