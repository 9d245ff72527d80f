import { describe, expect, it } from "vitest";
import { lijstVan } from "../../src/domain/boom.ts";
import type { Coalitie } from "../../src/domain/declaratie.ts";
import type { Lijstblok, Stap } from "../../src/plan/stap.ts";
import { stapMet } from "../../src/plan/stappen.ts";
import { HOUD, nieuw, type Regel, STOP, stand, TERUG } from "../interview.ts";
import { doorloop } from "./doorloop.ts";

const metLijst = (lijst: string, velden: readonly string[], past?: Lijstblok["past"]): Stap => ({
  ...stapMet(1),
  blokken: [{ soort: "lijst", titel: "De lijst", lijst, velden, ...(past === undefined ? {} : { past }) }],
});
const organisaties = metLijst("organisaties", ["naam", "soort", "kernpartner", "kort"]);
const gesprekken = metLijst("gesprekken", ["partners", "personen", "stand", "datum"]);
const twee: Coalitie = {
  organisaties: [
    { id: "gemeente", naam: "Gemeente", soort: "gemeente", kernpartner: true },
    { id: "college", naam: "College", soort: "onderwijs", kernpartner: false },
  ],
};

/** A step that asks about one list of a meeting. */
const bijeenkomstMet = (lijst: "programma" | "genodigden"): Stap => ({
  ...stapMet(4),
  blokken: [
    {
      soort: "ding",
      titel: "De bijeenkomst",
      lijst: "bijeenkomsten",
      welk: () => "v",
      nieuw: {},
      velden: [lijst],
    },
  ],
});
const programma = bijeenkomstMet("programma");

describe("A list", () => {
  it("adds a thing by its name, then asks the rest of it", async () => {
    const { coalitie, gebeurd } = await doorloop(organisaties, {}, [
      ["nog geen organisaties", "toevoegen"],
      ["naam", "Gemeente Hanzestad"],
      ["organisaties[gemeente-hanzestad].soort", "gemeente"],
      ["kernpartner", "ja"],
      ["1 organisatie", "klaar"],
    ]);
    expect(coalitie.organisaties).toEqual([
      { id: "gemeente-hanzestad", naam: "Gemeente Hanzestad", soort: "gemeente", kernpartner: true },
    ]);
    expect(gebeurd.indexOf("zet organisaties[gemeente-hanzestad].naam")).toBeLessThan(
      gebeurd.indexOf("? organisaties[gemeente-hanzestad].soort"),
    );
  });

  it("makes nothing when one thinks better of it at the first question", async () => {
    const { boek } = await doorloop(organisaties, {}, [
      ["nog geen", "toevoegen"],
      ["naam", HOUD],
      ["nog geen", "toevoegen"],
      ["naam", TERUG],
    ]);
    expect(boek.gedaan.filter((wat) => !wat.startsWith("?"))).toEqual([]);
  });

  it("proposes to add another one after the first", async () => {
    const { gesprek } = await doorloop(organisaties, {}, [
      ["nog geen", "toevoegen"],
      ["naam", "Een"],
      ["soort", HOUD],
      ["kernpartner", HOUD],
    ]);
    expect(gesprek.menus.at(-1)?.standaard).toBe("toevoegen");
  });

  it("does not propose adding again to whoever added nothing", async () => {
    const { gesprek } = await doorloop(organisaties, {}, [
      ["nog geen", "toevoegen"],
      ["naam", HOUD],
    ]);
    expect(gesprek.menus.at(-1)?.standaard).toBe("klaar");
  });

  it("goes back from its menu into the thing that was asked last, and from its first question to the menu", async () => {
    const { gesprek } = await doorloop(organisaties, {}, [
      ["nog geen", "toevoegen"],
      ["naam", "Een"],
      ["soort", HOUD],
      ["kernpartner", "ja"],
      ["1 organisatie", TERUG],
      ["kernpartner", TERUG],
      ["soort", TERUG],
      ["naam", TERUG],
      ["1 organisatie", STOP],
    ]);
    expect(gesprek.gesteld).toHaveLength(9);
  });

  it("shows what is there, with what is still open", async () => {
    const { gesprek } = await doorloop(organisaties, { organisaties: [{ id: "x", naam: "Havenbedrijf" }] }, []);
    expect(gesprek.getoond).toContain(
      "nr | organisatie | soort | kernpartner | nog open\n1 | Havenbedrijf |  |  | 2 vragen",
    );
  });

  it("shows of a list of thousands only the beginning, and says how many more there are", async () => {
    const veel: Coalitie = {
      organisaties: Array.from({ length: 3000 }, (_, i) => ({ id: `o${i}`, naam: `Naam ${i}` })),
    };
    const { gesprek } = await doorloop(organisaties, veel, [["3000 organisaties", STOP]]);
    expect(gesprek.getoond).toContain("en nog 2940");
    expect(gesprek.getoond).not.toContain("Naam 60");
  });

  it("goes on with what is open in all its things", async () => {
    const { gesprek } = await doorloop(
      organisaties,
      {
        organisaties: [
          { id: "a", naam: "A", soort: "bedrijf" },
          { id: "b", naam: "B", kernpartner: true },
        ],
      },
      [
        ["2 organisaties", "open"],
        ["organisaties[a].kernpartner", "nee"],
        ["organisaties[b].soort", "bedrijf"],
      ],
    );
    expect(gesprek.menus.at(-1)?.titel).toContain("2 organisaties");
  });

  it("counts the questions about a new thing from the first one as it does later", async () => {
    const besluiten = metLijst("besluiten", ["stuk", "uitkomst", "voorbehoudVan", "uiterlijk"]);
    const { gesprek } = await doorloop(besluiten, {}, [
      ["nog geen", "toevoegen"],
      ["stuk", "Het plan"],
      ["uitkomst", HOUD],
    ]);
    expect(gesprek.vragen.map(({ waar }) => `${waar.nummer}/${waar.van}`)).toEqual(["1/2", "2/2"]);
  });

  it("leads on by Enter once all that was open was passed by", async () => {
    const { gesprek } = await doorloop(organisaties, { organisaties: [{ id: "a", naam: "A" }] }, [
      ["1 organisatie", "open"],
      ["soort", HOUD],
      ["kernpartner", HOUD],
    ]);
    expect(gesprek.menus.at(-1)?.standaard).toBe("klaar");
  });

  it("keeps offering what is open as long as something of it is answered", async () => {
    const { gesprek } = await doorloop(organisaties, { organisaties: [{ id: "a", naam: "A" }] }, [
      ["1 organisatie", "open"],
      ["soort", "bedrijf"],
      ["kernpartner", HOUD],
    ]);
    expect(gesprek.menus.at(-1)?.standaard).toBe("open");
  });

  it("goes on first with the answer that was broken off halfway", async () => {
    const { gesprek } = await doorloop(
      metLijst("gesprekken", ["partners", "notitie"]),
      { gesprekken: [{ id: "g", partners: ["x"], notitie: "half" }] },
      [["gesprekken[g].notitie", "heel"]],
      { bladwijzer: { half: "gesprekken[g].notitie" } },
    );
    expect(gesprek.vragen[0]).toMatchObject({ huidig: "half", half: true });
  });

  it("changes one answer of one thing", async () => {
    const { coalitie } = await doorloop(organisaties, twee, [
      ["Klopt alles", "1"],
      ["2 organisaties", "wijzigen"],
      ["Welke", "College"],
      ["Wat wil je doen", "2"],
      ["organisaties[college].soort", "kennisinstelling"],
      ["Wat wil je doen", "klaar"],
      ["2 organisaties", "klaar"],
      ["Klopt alles", "klaar"],
    ]);
    expect(coalitie.organisaties).toMatchObject([{}, { soort: "kennisinstelling" }]);
  });

  it("says what refers to a thing before it is removed, and empties those references", async () => {
    const begin: Coalitie = {
      ...twee,
      gesprekken: [{ id: "g", partners: ["gemeente", "college"] }],
      personen: [{ id: "p", organisatie: "college" }],
    };
    const { coalitie, gesprek } = await doorloop(organisaties, begin, [
      ["Klopt alles", "1"],
      ["2 organisaties", "verwijderen"],
      ["Welke", "College"],
      ["verwijderen?", "ja"],
      ["1 organisatie", "klaar"],
      ["Klopt alles", "klaar"],
    ]);
    expect(gesprek.getoond).toContain("genoemd bij gesprek ‘Gemeente en College’, als partner");
    expect(coalitie.organisaties).toHaveLength(1);
    expect([coalitie.gesprekken, coalitie.personen]).toEqual([[{ id: "g", partners: ["gemeente"] }], [{ id: "p" }]]);
  });

  it("keeps a thing unless removing is confirmed", async () => {
    const { coalitie } = await doorloop(organisaties, twee, [
      ["Klopt alles", "1"],
      ["2 organisaties", "verwijderen"],
      ["Welke", "College"],
      ["verwijderen?", HOUD],
    ]);
    expect(coalitie.organisaties).toHaveLength(2);
  });

  it.each([
    ["voorop", "College", ["college", "gemeente"]],
    ["Na College", "Gemeente", ["college", "gemeente"]],
  ])("moves a thing: %s", async (waarheen, welke, orde) => {
    const { boek } = await doorloop(organisaties, twee, [
      ["Klopt alles", "1"],
      ["2 organisaties", "verplaatsen"],
      ["Welke", welke],
      ["Waar komt", waarheen],
    ]);
    expect((boek.coalitie.organisaties as readonly { id: string }[]).map(({ id }) => id)).toEqual(orde);
  });

  it("moves a thing down by one, and no further", async () => {
    const drie: Coalitie = {
      organisaties: ["A", "B", "C"].map((naam) => ({
        id: naam.toLowerCase(),
        naam,
        soort: "bedrijf",
        kernpartner: true,
      })),
    };
    const { boek } = await doorloop(organisaties, drie, [
      ["Klopt alles", "1"],
      ["3 organisaties", "verplaatsen"],
      ["Welke", "A"],
      ["Waar komt", "Na B"],
    ]);
    expect((boek.coalitie.organisaties as readonly { id: string }[]).map(({ id }) => id)).toEqual(["b", "a", "c"]);
  });

  it("can be left empty on purpose, and gets its first thing later all the same", async () => {
    const geen = await doorloop(organisaties, {}, [["nog geen", "geen"]]);
    expect(geen.coalitie.organisaties).toEqual({ status: "geen" });
    const daarna = await doorloop(organisaties, geen.coalitie, [
      ["Klopt alles", "1"],
      ["nog geen", "toevoegen"],
      ["naam", "Toch een"],
    ]);
    expect(daarna.coalitie.organisaties).toHaveLength(1);
  });

  it("offers the extra questions about one of its things", async () => {
    const { gesprek } = await doorloop(organisaties, twee, [
      ["Klopt alles", "1"],
      ["2 organisaties", "verdieping"],
      ["Bij welke", "Gemeente"],
    ]);
    expect(gesprek.gesteld.at(-1)).toBe("organisaties[gemeente].kort");
  });

  it("only asks more about things when it does not name the field that makes one", async () => {
    const mandaat = metLijst("personen", ["functie"]);
    const { gesprek } = await doorloop(mandaat, { personen: [{ id: "bakker", achternaam: "Bakker" }] }, []);
    expect(gesprek.menus[0]?.mogelijkheden.map(({ waarde }) => waarde)).toEqual(["open", "klaar", "wijzigen"]);
  });

  it("of one kind of things asks no kind, and shows no others", async () => {
    const tekenen = metLijst("bijeenkomsten", ["soort", "benaming", "doel"], (ding) => ding.soort === "ondertekening");
    const { coalitie, gesprek } = await doorloop(
      tekenen,
      { bijeenkomsten: [{ id: "v", soort: "verkenning", benaming: "V" }] },
      [
        ["hoeft niet", "De lijst"],
        ["nog geen bijeenkomsten", "toevoegen"],
        ["benaming", "Tekenen"],
        ["soort", HOUD],
      ],
    );
    expect(coalitie.bijeenkomsten).toMatchObject([{ id: "v" }, { soort: "ondertekening", benaming: "Tekenen" }]);
    expect(gesprek.vragen[1]?.mogelijkheden.map(({ waarde }) => waarde)).toEqual(["ondertekening"]);
  });
});

describe("A person who is added", () => {
  const personen = metLijst("personen", [
    "organisatie",
    "aanhefvorm",
    "titel",
    "voorletters",
    "voornaam",
    "tussenvoegsel",
    "achternaam",
    "functie",
  ]);
  const voegToe = (naam: string, regels: readonly Regel[], verdieping = false) =>
    doorloop(personen, {}, [["nog geen personen", "toevoegen"], ["achternaam", naam], ...regels], { verdieping });

  it("may be typed by the whole name: it is taken apart, shown, and asked no more", async () => {
    const { coalitie, gesprek } = await voegToe("mevrouw drs. A. de Vries", [
      ["organisatie", HOUD],
      ["functie", "directeur"],
      ["1 persoon", STOP],
    ]);
    expect(coalitie.personen).toEqual([
      {
        id: "vries",
        aanhefvorm: "mevrouw",
        titel: "drs.",
        voorletters: "A.",
        tussenvoegsel: "de",
        achternaam: "Vries",
        functie: "directeur",
      },
    ]);
    expect(Object.keys(lijstVan(coalitie.personen)[0] ?? {}).slice(0, 3)).toEqual(["id", "aanhefvorm", "titel"]);
    expect(gesprek.getoond).toContain("Genoteerd: mevrouw · drs. · A. · de · Vries. Klopt een deel niet");
    expect(gesprek.menus.at(-1)?.mogelijkheden.map(({ naam }) => naam)).toContain("Persoon bekijken of wijzigen");
  });

  it("is still asked what a letter needs and the whole name does not tell, and no more of it", async () => {
    const { coalitie } = await voegToe(
      "Tom Bakker",
      [
        ["organisatie", HOUD],
        ["aanhefvorm", "heer"],
        ["voorletters", "T."],
        ["functie", HOUD],
      ],
      true,
    );
    expect(coalitie.personen).toMatchObject([
      {
        aanhefvorm: "heer",
        voorletters: "T.",
        voornaam: "Tom",
        tussenvoegsel: { status: "geen" },
        achternaam: "Bakker",
      },
    ]);
  });

  it("is asked all of it when only the surname is typed", async () => {
    const { coalitie, gesprek } = await voegToe("Bakker", [
      ["organisatie", HOUD],
      ["aanhefvorm", HOUD],
      ["voorletters", HOUD],
      ["tussenvoegsel", HOUD],
      ["functie", HOUD],
    ]);
    expect(coalitie.personen).toEqual([{ id: "bakker", achternaam: "Bakker" }]);
    expect(gesprek.getoond).not.toContain("Genoteerd");
  });

  it("sees in the example that the whole name will do; later on the surname is just that", async () => {
    const { gesprek, coalitie } = await doorloop(personen, { personen: [{ id: "p", achternaam: "P" }] }, [
      ["1 persoon", "toevoegen"],
      ["achternaam", TERUG],
      ["1 persoon", "wijzigen"],
      ["Wat wil je doen", "achternaam van deze persoon"],
      ["achternaam", "Garcia Lopez"],
    ]);
    const [nieuwe, bestaande] = gesprek.vragen.map(({ veld }) => veld.voorbeeld);
    expect(nieuwe).toContain("de hele naam: mevrouw drs. A. de");
    expect(bestaande).not.toContain("hele naam");
    expect(coalitie.personen).toEqual([{ id: "p", achternaam: "Garcia Lopez" }]);
  });

  it("keeps half a name as it was typed when one stops", async () => {
    const { coalitie } = await doorloop(personen, {}, [
      ["nog geen personen", "toevoegen"],
      ["achternaam", { soort: "stop", concept: "mevrouw A. de" }],
    ]);
    expect(coalitie.personen).toMatchObject([{ achternaam: "mevrouw A. de" }]);
  });
});

describe("The guests of a meeting", () => {
  const genodigden = bijeenkomstMet("genodigden");
  const begin = (datum: string): Coalitie => ({
    personen: [{ id: "p", achternaam: "P" }],
    bijeenkomsten: [{ id: "v", datum, genodigden: [] }],
  });

  it("are not asked about their coming before the letter is sent; it can be filled in on request", async () => {
    const { gesprek } = await doorloop(genodigden, begin("2026-04-01"), [
      ["genodigden", "toevoegen"],
      ["persoon", "P"],
      ["1 genodigde", "wijzigen"],
    ]);
    expect(gesprek.gesteld.filter((wat) => wat.endsWith(".stand"))).toEqual([]);
    expect(gesprek.getoond).not.toContain("Hoe staat het met de komst");
    expect(gesprek.menus.at(-1)?.mogelijkheden.map(({ waarde }) => waarde)).not.toContain("open");
    expect(gesprek.menus.at(-1)?.mogelijkheden.map(({ waarde }) => waarde)).toContain("verdieping");
  });

  it("are asked about it once the day has come", async () => {
    const { coalitie } = await doorloop(genodigden, begin("2026-03-12"), [
      ["genodigden", "toevoegen"],
      ["persoon", "P"],
      [".stand", "aanwezig"],
    ]);
    expect(coalitie.bijeenkomsten).toMatchObject([{ genodigden: [{ persoon: "p", stand: "aanwezig" }] }]);
  });
});

describe("A reference", () => {
  it("makes a partner on the spot, by its name", async () => {
    const { coalitie } = await doorloop(gesprekken, {}, [
      ["nog geen", "toevoegen"],
      ["partners", nieuw("Hanzecollege")],
      ["partners", HOUD],
      ["personen", nieuw("mevrouw N. van der Sluis")],
    ]);
    expect(coalitie.organisaties).toEqual([{ id: "hanzecollege", naam: "Hanzecollege" }]);
    expect(coalitie.personen).toMatchObject([
      { aanhefvorm: "mevrouw", voorletters: "N.", tussenvoegsel: "van der", achternaam: "Sluis" },
    ]);
    expect(coalitie.gesprekken).toMatchObject([{ partners: ["hanzecollege"], personen: ["sluis"] }]);
  });

  it("finds the partner that is called so already", async () => {
    const { coalitie } = await doorloop(gesprekken, twee, [
      ["nog geen", "toevoegen"],
      ["partners", nieuw("college")],
    ]);
    expect(coalitie.organisaties).toHaveLength(2);
  });

  it("is chosen by name from what is there", async () => {
    const { coalitie } = await doorloop(gesprekken, twee, [
      ["nog geen", "toevoegen"],
      ["partners", ["College", "Gemeente"]],
    ]);
    expect(coalitie.gesprekken).toMatchObject([{ partners: ["college", "gemeente"] }]);
  });

  it("keeps those that were chosen beside a new one", async () => {
    const { coalitie } = await doorloop(gesprekken, twee, [
      ["nog geen", "toevoegen"],
      ["partners", { soort: "nieuw", naam: "Bank", naast: ["college"] }],
    ]);
    expect(coalitie.gesprekken).toMatchObject([{ partners: ["college", "bank"] }]);
  });
});

describe("Ways of not answering", () => {
  it("are the ones that make sense: not discussed in a talk, open on purpose in what documents print", async () => {
    const talk = await doorloop(gesprekken, { gesprekken: [{ id: "g" }] }, [
      ["1 gesprek", "open"],
      ["partners", STOP],
    ]);
    expect(talk.gesprek.vragen[0]?.standen).toEqual(["later", "niet besproken", "geen"]);
    const naam = await doorloop(organisaties, { organisaties: [{ id: "x" }] }, [
      ["1 organisatie", "open"],
      ["naam", STOP],
    ]);
    expect(naam.gesprek.vragen[0]?.standen).toEqual(["later", "bewust open", "geen"]);
  });

  it("a question marked for later stays open, one that was not discussed does not", async () => {
    const zorgen = metLijst("gesprekken", ["zorgen"]);
    const begin: Coalitie = { gesprekken: [{ id: "g", zorgen: { status: "later" } }] };
    const { coalitie, gesprek } = await doorloop(zorgen, begin, [
      ["1 gesprek", "open"],
      ["zorgen", stand("niet besproken")],
    ]);
    expect(coalitie.gesprekken).toEqual([{ id: "g", zorgen: { status: "niet besproken" } }]);
    expect(gesprek.menus.at(-1)?.mogelijkheden.map(({ waarde }) => waarde)).not.toContain("open");
  });
});

describe("A list within a thing", () => {
  it("says what it lies in", async () => {
    const onderwerpen = metLijst("domein.onderwerpen", ["naam", "perPartner"]);
    const begin: Coalitie = { domein: { onderwerpen: [{ id: "leegstand", naam: "Leegstand" }] } };
    const { gesprek } = await doorloop(onderwerpen, begin, [
      ["1 onderwerp", "open"],
      ["nog geen partners", STOP],
    ]);
    expect(gesprek.getoond).toContain("# Partners bij onderwerp Leegstand");
    expect(gesprek.menus.at(-1)?.waar?.ding).toBe("onderwerp: Leegstand");
  });

  it("takes the standard programme in one go, with its times", async () => {
    const begin: Coalitie = { bijeenkomsten: [{ id: "v", soort: "verkenning", begin: "13:30", eind: "17:00" }] };
    const { coalitie } = await doorloop(programma, begin, [["nog geen onderdelen", "standaardprogramma"]]);
    const [bijeenkomst] = coalitie.bijeenkomsten as readonly {
      programma: readonly { deel: string; van: string; tot: string }[];
    }[];
    expect(bijeenkomst?.programma.map(({ van, tot }) => `${van}-${tot}`)).toEqual([
      "13:30-14:00",
      "14:00-15:25",
      "15:25-15:55",
      "15:55-16:30",
      "16:30-17:00",
    ]);
    expect(new Set(bijeenkomst?.programma.map(({ deel }) => deel)).size).toBe(4);
  });

  it("adds nothing twice when what is offered is taken again", async () => {
    const begin: Coalitie = { bijeenkomsten: [{ id: "v", soort: "verkenning", begin: "13:30", eind: "17:00" }] };
    const { coalitie } = await doorloop(programma, begin, [
      ["nog geen onderdelen", "standaardprogramma"],
      ["5 onderdelen", "aanbod"],
      ["5 onderdelen", "klaar"],
    ]);
    expect(coalitie.bijeenkomsten).toMatchObject([{ programma: { length: 5 } }]);
  });
});

describe("A list of one pass", () => {
  const besluiten: Stap = {
    ...stapMet(9),
    blokken: stapMet(9).blokken.filter((blok) => blok.soort === "lijst" && blok.lijst === "besluiten"),
  };
  const [eerste, tweede] = [
    { id: "b1", organisatie: "gemeente", stuk: "Het voorstel", uitkomst: "akkoord", datum: "2026-01-20", gang: "g1" },
    { id: "b2", organisatie: "college", stuk: "Het plan", uitkomst: "akkoord", datum: "2026-03-01", gang: "g2" },
  ] as const;
  const gangen: Coalitie["gangen"] = [
    { id: "g1", variant: "initiatief", uitkomst: "aangenomen" },
    { id: "g2", variant: "plan", stand: "lopend" },
  ];

  it("shows what belongs to the pass that was asked for, and nothing of another", async () => {
    const begin = { ...twee, gangen, besluiten: [eerste, tweede] };
    const getoond = async (gang: string) =>
      (await doorloop(besluiten, begin, [], { gang })).gesprek.getoond.match(/Het (voorstel|plan)/g);
    expect(new Set(await getoond("g1"))).toEqual(new Set(["Het voorstel"]));
    expect(new Set(await getoond("g2"))).toEqual(new Set(["Het plan"]));
  });

  it("lets a decision from before every pass be found", async () => {
    const vroeg = { id: "b0", stuk: "Het convenant", datum: "2026-01-02" };
    const dan = [{ id: "g1", variant: "plan" as const, vanaf: "2026-02-01" }];
    const { gesprek } = await doorloop(besluiten, { gangen: dan, besluiten: [vroeg] }, []);
    expect(gesprek.getoond).toContain("Het convenant");
  });

  it("cannot be called empty while another pass has things in it", async () => {
    const { gesprek } = await doorloop(besluiten, { ...twee, gangen, besluiten: [eerste] }, [], { gang: "g2" });
    expect(gesprek.menus[0]?.mogelijkheden.map(({ waarde }) => waarde)).not.toContain("geen");
  });

  it("gives what is added in an earlier pass to that pass", async () => {
    const { coalitie } = await doorloop(
      besluiten,
      { ...twee, gangen },
      [
        ["nog geen besluiten", "toevoegen"],
        ["besluiten[].organisatie", "gemeente"],
      ],
      { gang: "g1" },
    );
    expect(coalitie.besluiten).toMatchObject([{ organisatie: "gemeente", gang: "g1" }]);
  });
});
