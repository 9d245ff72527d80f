import { describe, expect, it } from "vitest";
import { verslag } from "../../src/documents/verslag.ts";
import { lijstVan } from "../../src/domain/boom.ts";
import type { Coalitie } from "../../src/domain/declaratie.ts";
import { binnenstad, woordenIn } from "./woorden.ts";

type Bijeenkomst = Extract<NonNullable<Coalitie["bijeenkomsten"]>, readonly unknown[]>[number];
type Opbrengst = NonNullable<Bijeenkomst["opbrengst"]>;

const BASIS: Bijeenkomst = {
  id: "een",
  soort: "verkenning",
  benaming: "Ronde tafel",
  datum: "2026-04-02",
  begin: "14:00",
  eind: "17:00",
  locatie: { naam: "De Kas", plaats: "Lekdam" },
  dagvoorzitter: { persoon: "bos", onafhankelijk: true },
  sfeer: "stroef tot de pauze",
  genodigden: [{ id: "g1", persoon: "bos", stand: "aanwezig" }],
};

const OPBRENGST: Opbrengst = {
  conclusie: "De voorzitter stelde vast dat de partners verdergaan.",
  overeenstemming: ["Het water gaat voor.", "Wij beginnen klein."],
};

/** A meeting of two partners; `wijzig` says what is different about it, `andere` what else there is. */
const coalitie = (opbrengst: Opbrengst = {}, andere: Partial<Coalitie> = {}, wijzig: Partial<Bijeenkomst> = {}) =>
  ({
    organisaties: [
      { id: "dorp", naam: "Gemeente Lekdam", kort: "Gemeente", soort: "gemeente", rol: "partner" },
      { id: "kas", naam: "Kwekers", rol: "partner" },
    ],
    personen: [
      { id: "bos", voornaam: "Jo", achternaam: "Bos", functie: "teler", organisatie: "kas" },
      { id: "vos", voornaam: "An", tussenvoegsel: "d’", achternaam: "Ancona", organisatie: "dorp" },
    ],
    bijeenkomsten: [{ ...BASIS, ...wijzig, opbrengst: { ...OPBRENGST, ...opbrengst } }],
    ...andere,
  }) as const satisfies Coalitie;

const lees = (c: Coalitie): Promise<string> => woordenIn(verslag, c, "een");
const genodigden = (...rijen: readonly Partial<Extract<Bijeenkomst["genodigden"], readonly unknown[]>[number]>[]) => ({
  genodigden: rijen.map((rij, i) => ({ id: `g${i}`, persoon: "bos", ...rij })),
});

describe("a report", () => {
  it("begins with place, time and chair, and with what the chair concluded", async () => {
    const tekst = await lees(coalitie());
    expect(tekst).toContain(
      "Ronde tafel Verslag, donderdag 2 april 2026 Plaats De Kas, Lekdam Tijd Van 14.00 tot 17.00 uur",
    );
    expect(tekst).toContain("Voorzitter Jo Bos (onafhankelijk)");
    expect(tekst).toMatch(
      /De kern op één blik De voorzitter stelde vast .* De partners zijn het eens over twee punten\./,
    );
  });

  it("never tells how the mood was, nor how far each partner goes along", async () => {
    const commitment = { perPartner: [{ partner: "kas", stand: "doet niet mee" }] } as const;
    const tekst = await lees(coalitie({}, {}, { commitment }));
    expect(tekst).not.toMatch(/stroef|doet niet mee/);
  });

  it("is made of a meeting of which something is written down, and not of one to come", () => {
    const straks = { ...BASIS, id: "straks", genodigden: [{ id: "g", persoon: "bos", stand: "aangemeld" }] } as const;
    const c = { ...coalitie(), bijeenkomsten: [...lijstVan(coalitie().bijeenkomsten), straks] };
    expect(verslag.exemplaren(c).map(({ voor }) => voor)).toEqual(["een"]);
  });
});

describe("who was there", () => {
  it("stands by organisation, with the function", async () => {
    expect(await lees(coalitie())).toContain("Aanwezig Kwekers Jo Bos (teler)");
  });

  it("is who came instead; who sent somebody else gave notice", async () => {
    const tekst = await lees(coalitie({}, {}, genodigden({ stand: "vervanger", vervanger: "vos" })));
    expect(tekst).toContain("Aanwezig Gemeente An d’Ancona Afwezig met kennisgeving Kwekers Jo Bos");
  });

  it("tells apart who gave notice and who did not come", async () => {
    const tekst = await lees(coalitie({}, {}, genodigden({ stand: "afgemeld" }, { persoon: "vos", stand: "afwezig" })));
    expect(tekst).toContain("Afwezig met kennisgeving Kwekers Jo Bos Afwezig Gemeente An d’Ancona");
  });

  it("asks whether somebody came who was only expected", async () => {
    const tekst = await lees(coalitie({}, {}, genodigden({ stand: "aangemeld" })));
    expect(tekst).toContain("Jo Bos: [nog in te vullen: hoe staat het met de komst van deze genodigde]");
    expect(tekst).not.toContain("Aanwezig Kwekers");
  });

  it("goes to a list at the end where there are more than fifteen", async () => {
    const velen = Array.from({ length: 16 }, () => ({ stand: "aanwezig" }) as const);
    const tekst = await lees(coalitie({}, {}, genodigden(...velen)));
    expect(tekst).toContain("Zestien personen van één organisatie");
    expect(tekst).toMatch(/Bijlage: presentielijst Naam Functie Organisatie Jo Bos Teler Kwekers/);
  });
});

describe("the vision", () => {
  const visies = [
    { id: "v1", kern: "Water is overal.", toelichting: "Zo begon het.", datum: "2026-03-01" },
    { id: "v2", kern: "Water is van iedereen.", datum: "2026-04-02", herkomst: "bijeenkomst" },
  ] as const;

  it("stands there as it was presented, what the partners added, and how it reads now", async () => {
    const tekst = await lees(
      coalitie({ visie: "v1", visieWijziging: "De partners voegden de buren toe." }, { visies }),
    );
    expect(tekst).toContain(
      "De bijeenkomst begon met deze visie: Water is overal. De partners voegden de buren toe. Zo luidt de visie nu: Water is van iedereen.",
    );
  });

  it("is not told twice where the partners left it as it was", async () => {
    const tekst = await lees(coalitie({ visie: "v2", visieWijziging: "Die bleef." }, { visies }));
    expect(tekst).toContain("Water is van iedereen. Die bleef.");
    expect(tekst).not.toContain("Zo luidt de visie nu");
  });
});

describe("what partners offered", () => {
  const bijdrage = { partner: "kas", kan: true, wil: true, tekst: "kassen openstellen", inzet: "i" } as const;
  const perThema = (wijzig = {}) => [
    { titel: "Water", opbrengst: "De groep koos.", bijdragen: [{ ...bijdrage, ...wijzig }] },
  ];
  const inzet = (trede: "vrijgegeven" | "in bijeenkomst toegezegd", datum: string) => ({
    inzetten: [
      { id: "i", partner: "kas", tekst: "kassen openstellen", reikwijdte: "partners", treden: [{ trede, datum }] },
    ] as const,
  });

  it("is promised where it was promised by that day", async () => {
    const c = coalitie({ perThema: perThema() }, inzet("in bijeenkomst toegezegd", "2026-04-02"));
    expect(await lees(c)).toContain("Kwekers Kassen openstellen Kan en wil Toegezegd");
  });

  it.each([
    ["was only released", inzet("vrijgegeven", "2026-04-01")],
    ["was promised later", inzet("in bijeenkomst toegezegd", "2026-05-01")],
    ["is in no register", {}],
  ])("is never made stronger than it was: it %s", async (_, andere) => {
    expect(await lees(coalitie({ perThema: perThema() }, andere))).toContain("Kan en wil Genoemd");
  });

  it("tells who wants to but cannot yet", async () => {
    expect(await lees(coalitie({ perThema: perThema({ kan: false }) }))).toContain("Wil, maar kan nog niet");
  });
});

describe("statements", () => {
  const statement = { partner: "kas", waarom: "Wij willen water.", bijdrage: "Wij graven." } as const;

  it("are printed where the partner agreed to it", async () => {
    const tekst = await lees(coalitie({ statements: [{ ...statement, akkoord: true }] }));
    expect(tekst).toContain("Kwekers Wij willen water. Wij graven.");
  });

  it("are left out, heading and all, where the partner did not agree", async () => {
    const tekst = await lees(coalitie({ statements: [{ ...statement, akkoord: false }] }));
    expect(tekst).not.toMatch(/Wij willen water|Wat partners zeiden/);
  });

  it("are kept back, with the question, where nobody asked the partner yet", async () => {
    const tekst = await lees(coalitie({ statements: [statement] }));
    expect(tekst).toContain("Kwekers [nog in te vullen: vindt deze partner het goed dat dit in het verslag staat]");
    expect(tekst).not.toMatch(/Wij willen water|Wij graven/);
  });
});

describe("what follows", () => {
  it("has an owner and a day for every open point, and who does what before when", async () => {
    const tekst = await lees(
      coalitie(
        { nogUitTeZoeken: [{ punt: "Wie betaalt de pomp?", eigenaar: "dorp", voor: "2026-05-01" }] },
        {
          afspraken: [
            { id: "a", wat: "Bel het waterschap", wie: "dorp", persoon: "vos", voor: "2026-04-20", uit: "een" },
          ],
        },
      ),
    );
    expect(tekst).toContain("Wie betaalt de pomp? Gemeente 01-05-2026");
    expect(tekst).toContain("1 Bel het waterschap. Gemeente (An d’Ancona) 20-04-2026");
  });

  it("invites all partners by that word, and others by name", async () => {
    const uitTeNodigen = ["dorp", "kas", "raad", "bank"];
    const organisaties = [
      ...lijstVan(coalitie().organisaties),
      { id: "raad", naam: "Wijkraad", rol: "partner" } as const,
      { id: "bank", naam: "Waterbank", lidwoord: "de", rol: "toehoorder" } as const,
    ];
    expect(await lees(coalitie({ uitTeNodigen }, { organisaties }))).toContain("Alle partners en de Waterbank");
  });
});

describe("a decision meeting", () => {
  const START = { soort: "start", gang: "g", stuk: "plan van aanpak" } as const;
  const gang = { id: "g", variant: "plan", uitkomst: "aangenomen", startOordeel: "Genoeg om te beginnen." } as const;
  const besluit = {
    id: "b",
    organisatie: "kas",
    orgaan: "bestuur",
    datum: "2026-04-01",
    bijeenkomst: "een",
    uitkomst: "akkoord onder voorbehoud",
    voorbehoudVan: "de leden",
    uiterlijk: "2026-05-01",
    bekrachtigd: "2026-04-20",
  } as const;

  it("tells what was decided, and why the partners can begin", async () => {
    const tekst = await lees(coalitie({}, { gangen: [gang] }, START));
    expect(tekst).toContain("1 De partners stellen het plan van aanpak vast. 02-04-2026");
    expect(tekst).toContain("Waarom de partners van start gaan Genoeg om te beginnen.");
  });

  it.each([
    ["aangehouden", "De partners houden hun besluit over het plan van aanpak aan."],
    ["verworpen", "De partners nemen het plan van aanpak niet aan."],
  ] as const)("says so where it was %s, and then nothing of a start", async (uitkomst, zin) => {
    const tekst = await lees(coalitie({}, { gangen: [{ ...gang, uitkomst }] }, START));
    expect(tekst).toContain(zin);
    expect(tekst).not.toContain("van start gaan");
  });

  it("names the options that were chosen, by their letter and number", async () => {
    const keuze = {
      id: "g",
      variant: "initiatief",
      uitkomst: "aangenomen",
      inhoudelijkeOpties: [
        { id: "a", naam: "Dijken" },
        { id: "b", naam: "Sloten" },
      ],
      samenwerkingsopties: [{ id: "m", naam: "Eén tafel" }],
      keuzeInhoud: "b",
      keuzeSamenwerking: "m",
      opgericht: "2026-04-02",
    } as const;
    const tekst = await lees(coalitie({}, { gangen: [keuze] }, START));
    expect(tekst).toContain("Zij kiezen optie B, ‘Sloten’.");
    expect(tekst).toContain("Zij kiezen model 1, ‘Eén tafel’.");
    expect(tekst).toContain("De vitale coalitie is opgericht op 2 april 2026.");
  });

  it("shows each decision with its reservation as it stood that day", async () => {
    const tekst = await lees(coalitie({}, { gangen: [gang], besluiten: [besluit] }, START));
    expect(tekst).toContain("Bestuur, 1 april 2026 Akkoord onder voorbehoud van de leden, uiterlijk op 1 mei 2026.");
    expect(tekst).not.toContain("20 april 2026");
  });

  it("says that some decided before only where they did", async () => {
    const op = (datum: string) => lees(coalitie({}, { gangen: [gang], besluiten: [{ ...besluit, datum }] }, START));
    expect(await op("2026-04-01")).toContain("Een aantal deed dat al vóór de bijeenkomst.");
    expect(await op("2026-04-02")).not.toContain("al vóór de bijeenkomst");
  });

  it("shows the others as agreed only where that was recorded", async () => {
    const andere = (andereAkkoord: boolean) => ({ gangen: [{ ...gang, andereAkkoord }], besluiten: [besluit] });
    expect(await lees(coalitie({}, andere(true), START))).toContain("Gemeente 2 april 2026 Akkoord.");
    expect(await lees(coalitie({}, andere(false), START))).not.toContain("Gemeente 2 april 2026 Akkoord.");
  });
});

describe("its status", () => {
  const stuk = { id: "s", document: "verslag", voor: "een", versie: "0.9", datum: "2026-04-08" } as const;

  it("is a draft until somebody adopted it, with the day before which one can react", async () => {
    expect(await lees(coalitie())).toContain("Dit is een concept.");
    const stukken = [{ ...stuk, status: "concept", reactieVoor: "2026-04-18" }] as const;
    expect(await lees(coalitie({}, { stukken }))).toContain("Dit is een concept. Reageren kan vóór 18 april 2026.");
  });

  it("tells when the partners adopted it", async () => {
    const tekst = await lees(coalitie({}, { stukken: [{ ...stuk, status: "vastgesteld", datum: "2026-06-18" }] }));
    expect(tekst).toContain("De partners stelden dit verslag vast op 18 juni 2026.");
    expect(tekst).not.toContain("Dit is een concept");
  });
});

describe("its annex", () => {
  it("tells what changed since the draft and what was done with each reaction", async () => {
    const eerste = { id: "s", document: "verslag", voor: "een", versie: "0.9", datum: "2026-04-08" } as const;
    const reacties = [{ van: "kas", tekst: "Noem de pomp.", verwerking: "overgenomen" }] as const;
    const stukken = [
      { ...eerste, status: "ter bespreking", reacties },
      { ...eerste, id: "t", versie: "1.0", status: "vastgesteld", wijzigingen: ["De pomp staat erin."] },
    ] as const;
    const tekst = await lees(coalitie({}, { stukken }));
    expect(tekst).toContain("Bijlage: wat er veranderde en wat wij met de reacties deden");
    expect(tekst).toContain("De pomp staat erin.");
    expect(tekst).toContain("Kwekers Noem de pomp. Overgenomen.");
    expect(await lees(coalitie())).not.toContain("Bijlage");
  });
});

describe("the example", () => {
  it.each(["verkenning", "oprichting", "besluit-plan"])("has all that the report of %s needs", async (voor) => {
    const tekst = await woordenIn(verslag, binnenstad("deelbaar"), voor);
    expect(tekst).not.toContain("nog in te vullen");
  });
});
