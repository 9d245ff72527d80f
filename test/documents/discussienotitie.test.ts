import { describe, expect, it } from "vitest";
import { discussienotitie } from "../../src/documents/discussienotitie.ts";
import type { Coalitie } from "../../src/domain/declaratie.ts";
import { binnenstad, woordenIn } from "./woorden.ts";

type Lijst<K extends keyof Coalitie> = Extract<NonNullable<Coalitie[K]>, readonly unknown[]>;
type Bijeenkomst = Lijst<"bijeenkomsten">[number];
type Uitspraak = Lijst<"uitspraken">[number];

const verkenning = (wijzig: Partial<Bijeenkomst> = {}): Bijeenkomst => ({
  id: "een",
  soort: "verkenning",
  benaming: "Verkenningsbijeenkomst",
  datum: "2026-04-02",
  begin: "14:00",
  eind: "17:00",
  locatie: { naam: "De Kas" },
  ...wijzig,
});

const coalitie = (andere: Partial<Coalitie> = {}): Coalitie => ({
  coalitie: { naam: "Groen Lekdam", opgave: "Straten zijn te heet.", adviseur: { naam: "An Smit" } },
  organisaties: [
    { id: "g", naam: "Gemeente Lekdam", kort: "Gemeente" },
    { id: "b", naam: "Buurtraad Oost" },
  ],
  visies: [{ id: "v", kern: "Lekdam is koel", stand: "schets" }],
  domein: { onderwerpen: [{ id: "o", naam: "bomen", positie: "in het domein" }] },
  bijeenkomsten: [verkenning()],
  ...andere,
});

const lees = (c: Coalitie): Promise<string> => woordenIn(discussienotitie, c, "");

describe("a note to discuss", () => {
  it("says before anything else that no decision is asked, and puts its questions up front", async () => {
    const tekst = await lees(coalitie());
    expect(tekst).toMatch(
      /^Groen Lekdam Discussienotitie voor de verkenningsbijeenkomst op donderdag 2 april 2026 Bespreekstuk – geen besluit gevraagd/,
    );
    expect(tekst.indexOf("Wat kan en wil uw organisatie bijdragen?")).toBeLessThan(
      tekst.indexOf("Straten zijn te heet."),
    );
  });

  it("asks the questions that were written for the meeting, and then no others", async () => {
    const discussie = { vragen: ["welke boom past hier?"] };
    const tekst = await lees(coalitie({ bijeenkomsten: [verkenning({ discussie })] }));
    expect(tekst).toContain("Welke boom past hier?");
    expect(tekst).not.toContain("Wat kan en wil");
  });

  it("says je where the coalition does, and nowhere u", async () => {
    const met = coalitie();
    const tekst = await lees({ ...met, coalitie: { ...met.coalitie, taalvorm: "je" } });
    expect(tekst).toContain("wat mis je nog?");
    expect(tekst).not.toMatch(/\b[Uu]w?\b/);
  });

  it("names whose words they are only as far as that partner agreed", async () => {
    const uitspraken: readonly Uitspraak[] = [
      { id: "1", organisatie: "g", soort: "drijfveer", tekst: "Wij willen schaduw.", reikwijdte: "partners" },
      { id: "2", organisatie: "b", soort: "opbrengst", tekst: "Wij willen banken.", reikwijdte: "zonder naam" },
      { id: "3", organisatie: "b", soort: "kans", tekst: "Wij hebben een tuin.", reikwijdte: "zonder naam" },
      { id: "4", organisatie: "b", soort: "drijfveer", tekst: "Wij zijn boos.", reikwijdte: "alleen de eigen brief" },
    ];
    const tekst = await lees(coalitie({ uitspraken }));
    expect(tekst).toContain("Gemeente Lekdam ‘Wij willen schaduw.’");
    expect(tekst).toContain("zonder dat er een naam bij hoort: ‘Wij willen banken.’");
    expect(tekst).toContain("Kansen ‘Wij hebben een tuin.’");
    expect(tekst).not.toContain("Buurtraad");
    expect(tekst).not.toContain("boos");
  });

  it("keeps only what a partner agreed to last", async () => {
    const van = (id: string, tekst: string, op: string): Uitspraak => ({
      id,
      organisatie: "g",
      soort: "kans",
      tekst,
      reikwijdte: "partners",
      akkoord: { op },
    });
    const uitspraken = [
      van("1", "Oud.", "2026-01-01"),
      van("2", "Nieuw.", "2026-02-01"),
      van("3", "Ook nieuw.", "2026-02-01"),
    ];
    const tekst = await lees(coalitie({ uitspraken }));
    expect(tekst).toContain("‘Nieuw.’ (Gemeente) ‘Ook nieuw.’ (Gemeente)");
    expect(tekst).not.toContain("Oud.");
  });

  it("sketches how to cooperate only where that was shared, and never from the own sketch", async () => {
    const borging = [{ partner: "g", belang: "schaduw", hoe: "Een eigen plek." }];
    const gedeeld = { schets: "We denken aan één tafel.", borging };
    expect(await lees(coalitie({ schets: { gedeeld } }))).toMatch(
      /één tafel\. .* Bijlage: .* Gemeente Schaduw Een eigen plek\./,
    );
    const eigen = await lees(coalitie({ schets: { model: "netwerktafel", borging } }));
    expect(eigen).not.toMatch(/Denkrichtingen|Bijlage|eigen plek|etwerktafel/);
  });

  it("has no heading for what nobody knows yet", async () => {
    expect(await lees(coalitie())).not.toMatch(/Belangen die|Ontwikkelingen|Denkrichtingen|Vragen per thema|Bijlage/);
  });

  it("quotes the vision of its own day", async () => {
    const visies = [
      { id: "v1", kern: "Een koel begin", datum: "2026-01-10" },
      { id: "v2", kern: "Van na de bijeenkomst", datum: "2026-04-02" },
    ];
    const tekst = await lees(coalitie({ visies }));
    expect(tekst).toContain("Een koel begin.");
    expect(tekst).not.toContain("Van na");
  });
});

describe("a note to go on from", () => {
  const opbrengst: NonNullable<Bijeenkomst["opbrengst"]> = {
    vervolgproduct: ["discussienotitie"],
    conclusie: "Iedereen wil bomen.",
    overeenstemming: ["Schaduw gaat voor"],
    perThema: [
      {
        titel: "Bomen",
        opbrengst: "Er is plek voor tien.",
        bijdragen: [
          { partner: "g", kan: true, wil: true, tekst: "gaten graven" },
          { partner: "b", kan: true, wil: false, tekst: "water geven" },
        ],
      },
    ],
    nogUitTeZoeken: [{ punt: "Wie snoeit?", eigenaar: "g", voor: "2026-05-01" }],
  };

  it("tells what the meeting yielded, with only the contributions that somebody can and wants", async () => {
    const tekst = await lees(coalitie({ bijeenkomsten: [verkenning({ opbrengst })] }));
    expect(tekst).toContain("waar de bijeenkomst van 2 april 2026 ophield");
    expect(tekst).toContain("Iedereen wil bomen. De partners zijn het hierover eens: Schaduw gaat voor.");
    expect(tekst).toContain("Gemeente: gaten graven.");
    expect(tekst).toContain("Wie snoeit? Gemeente 01-05-2026");
    expect(tekst).not.toContain("water geven");
  });

  it("is not the version that was read before the meeting", async () => {
    const stukken = [{ id: "s", document: "discussienotitie", versie: "1.0", datum: "2026-03-01" }];
    const visies = [
      { id: "v1", kern: "Een koel begin", datum: "2026-01-10" },
      { id: "v2", kern: "Van na die versie", datum: "2026-03-04" },
    ];
    expect(await lees(coalitie({ stukken, visies }))).toContain("Een koel begin.");
    const naderhand = await lees(coalitie({ stukken, visies, bijeenkomsten: [verkenning({ opbrengst })] }));
    expect(naderhand).toContain("Van na die versie.");
  });

  it("is for the exploratory meeting after that", async () => {
    const bijeenkomsten = [
      verkenning({ id: "twee", benaming: "Tweede verkenning", datum: "2026-06-04" }),
      verkenning({ opbrengst }),
    ];
    expect(await lees(coalitie({ bijeenkomsten }))).toContain("voor de tweede verkenning op donderdag 4 juni 2026");
  });

  it("is not made where the meeting led to something else", async () => {
    const anders = { ...opbrengst, vervolgproduct: ["plan van aanpak"] as const };
    const tekst = await lees(coalitie({ bijeenkomsten: [verkenning({ opbrengst: anders })] }));
    expect(tekst).not.toContain("Iedereen wil bomen");
  });
});

describe("its annex", () => {
  const stuk = (versie: string, datum: string) =>
    ({
      id: `s${versie}`,
      document: "discussienotitie",
      versie,
      datum,
      wijzigingen: [`Vraag ${versie} is nieuw.`],
    }) as const;

  it("tells what changed in each version", async () => {
    const tekst = await lees(coalitie({ stukken: [stuk("0.9", "2026-03-01"), stuk("1.0", "2026-03-05")] }));
    expect(tekst).toMatch(/Bijlage: wat er veranderde .*Vraag 0\.9 is nieuw\..*Vraag 1\.0 is nieuw\./);
    expect(await lees(coalitie())).not.toContain("wat er veranderde");
  });

  it("leaves out the note from before the meeting where this one goes on from it", async () => {
    const bijeenkomsten = [verkenning({ opbrengst: { vervolgproduct: ["discussienotitie"] } })];
    const stukken = [stuk("1.0", "2026-03-05"), stuk("1.1", "2026-04-09")];
    const tekst = await lees(coalitie({ bijeenkomsten, stukken }));
    expect(tekst).toContain("Vraag 1.1 is nieuw.");
    expect(tekst).not.toContain("Vraag 1.0 is nieuw.");
  });
});

describe("the example", () => {
  it("lacks nothing, and holds no word of the internal file", async () => {
    const tekst = await lees(binnenstad("beide"));
    expect(tekst).not.toContain("nog in te vullen");
    expect(tekst).toBe(await lees(binnenstad("deelbaar")));
  });
});
