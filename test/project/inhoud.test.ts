import { describe, expect, it } from "vitest";
import { leesProject, weigerFouten } from "../../src/project/project.ts";
import { PLEK, wereldje } from "../projectje.ts";

/** What is wrong, a line each: `!` for a mistake, `~` for a warning, then file, place, code and path. */
function meldingen(deelbaar: string, intern?: string): readonly string[] {
  const { meldingen: alle } = leesProject(wereldje(deelbaar, intern).disk, PLEK, "beide");
  return alle.map((m) => `${m.ernst === "fout" ? "!" : "~"} ${m.bestand}:${m.regel}:${m.kolom} ${m.code} ${m.pad}`);
}

const woorden = (deelbaar: string, intern?: string): readonly string[] =>
  leesProject(wereldje(deelbaar, intern).disk, PLEK, "beide").meldingen.map((m) => `${m.melding} ${m.hint}`);

describe("an id", () => {
  const twee = (a: string, b: string) =>
    `doelen:\n  - id: d\n    indicatoren:\n      - id: ${a}\n  - id: e\n    indicatoren:\n      - id: ${b}\n`;

  it("may not stand in two lists of one name: a reference could mean either", () => {
    expect(meldingen(twee("i", "i"))).toEqual(["! coalitie.yaml:7:13 dubbele-id doelen[e].indicatoren"]);
    expect(woorden(twee("i", "i"))[0]).toContain("staat ook in doelen[d].indicatoren");
    expect(meldingen(twee("i", "j"))).toEqual([]);
  });

  it("in the same list is told once", () => {
    expect(meldingen("doelen:\n  - id: d\n    indicatoren: [{ id: i }, { id: i }]\n")).toHaveLength(1);
  });

  it("may stand in both files, and twice where nothing refers to it", () => {
    const intern =
      "gesprekken:\n  - id: a\n    formuleringen: [{ id: z }]\n  - id: b\n    formuleringen: [{ id: z }]\n";
    expect(meldingen("organisaties: [{ id: a }]\n", `${intern}organisaties: [{ id: a }]\n`)).toEqual([]);
  });
});

describe("a bad file", () => {
  it("gets every problem at once, in the order in which it stands there", () => {
    const deelbaar = `versie: 1
coalite:
  naam: Noord
coalitie:
  naam: {a: b}
  taalvorm: jij
  opdrachtgever: gemeente
  gevoelig: ja
organisaties:
  - naam: Hanzecollege
  - id: school
    soort: school
    lidVan: geeente
  - id: school
  - los
  - id: gemeente
personen: Karin
`;
    const intern = `versie: 1
personen:
  - id: karin
    email: geen adres
gesprekken:
  - id: g
    datum: 30 februari 2026
    naam: Karin
`;
    expect(meldingen(deelbaar, intern)).toEqual([
      "~ coalitie.yaml:2:1 onbekende-sleutel coalite",
      "! coalitie.yaml:5:9 ongeldige-waarde coalitie.naam",
      "! coalitie.yaml:6:13 ongeldige-waarde coalitie.taalvorm",
      "! coalitie.yaml:8:3 verkeerd-bestand coalitie.gevoelig",
      "! coalitie.yaml:10:5 geen-id organisaties",
      "! coalitie.yaml:12:12 ongeldige-waarde organisaties[school].soort",
      "! coalitie.yaml:13:13 losse-verwijzing organisaties[school].lidVan",
      "! coalitie.yaml:14:9 dubbele-id organisaties",
      "! coalitie.yaml:15:5 geen-ding organisaties[4]",
      "! coalitie.yaml:17:11 geen-lijst personen",
      "~ coalitie.intern.yaml:3:5 zonder-tegenhanger personen[karin]",
      "! coalitie.intern.yaml:4:12 ongeldige-waarde personen[karin].email",
      "! coalitie.intern.yaml:7:12 ongeldige-waarde gesprekken[g].datum",
      "~ coalitie.intern.yaml:8:5 onbekende-sleutel gesprekken[g].naam",
    ]);
  });

  it("is told in Dutch what is wrong and what to do", () => {
    const [sleutel, wees] = woorden("coalitie:\n  gebiet: stad\n", "personen:\n  - id: karin\n    rol: contact\n");
    expect(sleutel).toBe("‘gebiet’ ken ik hier niet; de regel blijft staan, maar telt niet mee. Bedoel je ‘gebied’?");
    expect(wees).toBe(
      "‘karin’ staat alleen in het interne bestand; het is bewaard. Zet in het projectbestand onder personen een regel met dezelfde id, of haal dit deel weg.",
    );
  });

  it("is refused with all its mistakes and their places, and is left alone", () => {
    const world = wereldje("coalitie:\n  taalvorm: jij\n  naam: [[]]\n");
    const weiger = () => weigerFouten(leesProject(world.disk, PLEK, "beide"));
    expect(weiger).toThrow(
      /2 fouten.*er is niets veranderd.*\n– coalitie\.yaml, regel 2, teken 13: .*\n– coalitie\.yaml, regel 3, teken 9: /su,
    );
  });

  it("sends to the copies who does not get the internal file right, and only there", () => {
    const weiger = (deelbaar: string, intern: string): unknown => {
      try {
        return weigerFouten(leesProject(wereldje(deelbaar, intern).disk, PLEK, "beide"));
      } catch (error) {
        return error;
      }
    };
    expect(weiger("versie: 1\n", 'eigen: "x\n')).toMatchObject({
      hint: expect.stringMatching(/coalitie check\n.*coalitie herstel$/),
    });
    expect(weiger("coalitie:\n  naam: [[]]\n", "versie: 1\n")).toMatchObject({
      hint: expect.stringMatching(/coalitie check$/),
    });
  });

  it("tells of each wrong word in a row, at that word", () => {
    const tekst = "bijeenkomsten:\n  - id: b\n    opbrengst:\n      vervolgproduct: [nota, plan van aanpak, brief]\n";
    expect(meldingen(tekst)).toEqual([
      "! coalitie.yaml:4:24 ongeldige-waarde bijeenkomsten[b].opbrengst.vervolgproduct",
      "! coalitie.yaml:4:47 ongeldige-waarde bijeenkomsten[b].opbrengst.vervolgproduct",
    ]);
  });

  it("says that a state of a list does not exist", () => {
    expect(woorden("organisaties: {status: straks}\n")).toEqual([
      "‘straks’ is geen stand. Kies uit: niet besproken, later, bewust open, geen.",
    ]);
  });

  it("of a newer program is refused", () => {
    expect(woorden("versie: 2\n")).toEqual([
      "Dit bestand is gemaakt met een nieuwere coalitie (versie 2). Werk het programma bij; er is niets veranderd.",
    ]);
  });

  it("with very much wrong shows the beginning of it", () => {
    const inhoud = leesProject(
      wereldje(Array.from({ length: 30 }, () => "organisaties: x\n").join("")).disk,
      PLEK,
      "beide",
    );
    expect(() => weigerFouten(inhoud)).toThrow(/29 fouten.*\n– En nog 21\. Die zie je met: coalitie check$/su);
  });

  it("that is gone is told as that, and the other one is accused of nothing", () => {
    const world = wereldje("versie: 1\n", "gesprekken:\n  - id: g\n    partners: [hanzecollege]\n");
    world.disk.remove(PLEK.deelbaar);
    expect(leesProject(world.disk, PLEK, "beide").meldingen.map(({ code }) => code)).toEqual(["weg-bestand"]);
  });

  it("that was emptied is refused, and the other one is accused of nothing", () => {
    const intern = "gesprekken:\n  - id: g\n    partners: [hanzecollege]\n";
    expect(meldingen("", intern)).toEqual(["! coalitie.yaml:1:1 leeg-bestand "]);
    expect(meldingen("organisaties:\n  - id: hanzecollege\n    naam: HC\n", "\n")).toEqual([
      "! coalitie.intern.yaml:1:1 leeg-bestand ",
    ]);
  });

  it("that is no YAML hides nothing of the other file, and accuses it of nothing", () => {
    const intern = "gesprekken:\n  - id: g\n    partners: [hanzecollege]\n    houding: blij\n";
    expect(meldingen("coalitie:\n\tnaam: x\n", intern)).toEqual([
      "! coalitie.yaml:2:1 TAB_AS_INDENT ",
      "! coalitie.intern.yaml:4:14 ongeldige-waarde gesprekken[g].houding",
    ]);
  });
});

describe("what is in the wrong file", () => {
  it.each([
    ["a whole list", "gesprekken:\n  - id: g\n", "1:1", "gesprekken"],
    ["an answer of the adviser", "coalitie:\n  gevoelig: ja\n", "2:3", "coalitie.gevoelig"],
    [
      "an answer of the core group",
      "organisaties:\n  - id: a\n    kernpartner: ja\n",
      "3:5",
      "organisaties[a].kernpartner",
    ],
    ["only that it is for later", "coalitie:\n  gevoelig: {status: later}\n", "2:3", "coalitie.gevoelig"],
    ["that there are none", "gesprekken: geen\n", "1:1", "gesprekken"],
  ])("is a mistake in the file for partners: %s", (_wat, tekst, plaats, pad) => {
    expect(meldingen(tekst)).toEqual([`! coalitie.yaml:${plaats} verkeerd-bestand ${pad}`]);
  });

  it("is a mistake in the internal file too, and is not read from there", () => {
    const world = wereldje("versie: 1\n", "coalitie:\n  naam: Noord\n");
    const inhoud = leesProject(world.disk, PLEK, "beide");
    expect(inhoud.meldingen.map((m) => `${m.bestand} ${m.code} ${m.pad}`)).toEqual([
      "coalitie.intern.yaml verkeerd-bestand coalitie.naam",
    ]);
    expect(inhoud.coalitie).toEqual({ coalitie: {} });
  });

  it("is no mistake while nothing is filled in there", () => {
    expect(meldingen("gesprekken:\ncoalitie:\n  gevoelig: ~\n  gevoeligWaarom: ''\n")).toEqual([]);
  });
});

describe("references", () => {
  it("that lead nowhere are told beside the wrong choice next to them, with the nearest name", () => {
    const tekst = "organisaties:\n  - id: hanzecollege\n    soort: school\n    lidVan: hanzecolege\n";
    expect(woorden(tekst).at(-1)).toBe("‘hanzecolege’ staat niet in de lijst organisaties. Bedoel je ‘hanzecollege’?");
  });

  it("in a row are told one by one, at their own place, also beside one that is no id", () => {
    const tekst =
      "coalitie:\n  initiatiefnemers:\n    - a\n    - weg\n    - geen id\n    - ook-weg\norganisaties:\n  - id: a\n";
    expect(meldingen(tekst)).toEqual([
      "! coalitie.yaml:4:7 losse-verwijzing coalitie.initiatiefnemers",
      "! coalitie.yaml:5:7 ongeldige-waarde coalitie.initiatiefnemers",
      "! coalitie.yaml:6:7 losse-verwijzing coalitie.initiatiefnemers",
    ]);
  });

  it("to what only the internal file holds are no mistake where that file is not read", () => {
    const world = wereldje("coalitie:\n  opdrachtgever: a\n", "organisaties:\n  - id: a\n");
    const ernst = (welke: "beide" | "deelbaar") =>
      leesProject(world.disk, PLEK, welke).meldingen.map((m) => `${m.ernst} ${m.code}`);
    expect(ernst("deelbaar")).toEqual(["waarschuwing losse-verwijzing"]);
    expect(ernst("beide")).toEqual(["waarschuwing zonder-tegenhanger"]);
  });
});

describe("the two files together", () => {
  const deelbaar = `organisaties:
  - id: a
    naam: Hanzecollege
  - id: b
    naam: Vastgoedkring
bijeenkomsten:
  - id: v
    programma:
      - id: deel-1
        titel: Welkom
`;
  const intern = `organisaties:
  - id: b
    kernpartner: ja
  - id: c
    kernpartner: nee
bijeenkomsten:
  - id: v
    programma:
      - id: deel-1
        benodigd: beamer
      - id: deel-2
        benodigd: flap-over
`;

  it("are one tree: things are joined by their id, and keep the order of the file for partners", () => {
    const { coalitie } = leesProject(wereldje(deelbaar, intern).disk, PLEK, "beide");
    expect(coalitie.organisaties).toEqual([
      { id: "a", naam: "Hanzecollege" },
      { id: "b", naam: "Vastgoedkring", kernpartner: true },
      { id: "c", kernpartner: false },
    ]);
    expect(coalitie.bijeenkomsten).toEqual([
      {
        id: "v",
        programma: [
          { id: "deel-1", titel: "Welkom", benodigd: "beamer" },
          { id: "deel-2", benodigd: "flap-over" },
        ],
      },
    ]);
  });

  it("keep and report parts without a counterpart, at any depth", () => {
    expect(meldingen(deelbaar, intern)).toEqual([
      "~ coalitie.intern.yaml:4:5 zonder-tegenhanger organisaties[c]",
      "~ coalitie.intern.yaml:11:9 zonder-tegenhanger bijeenkomsten[v].programma[deel-2]",
    ]);
  });

  it("are read without opening the internal one for who may not see it", () => {
    const world = wereldje(deelbaar, intern);
    const gelezen: string[] = [];
    const read = (path: string) => {
      gelezen.push(path);
      return world.disk.read(path);
    };
    const inhoud = leesProject({ ...world.disk, read }, PLEK, "deelbaar");
    expect(gelezen).not.toContain(PLEK.intern);
    expect(inhoud.internAanwezig).toBe(true);
    expect(JSON.stringify(inhoud.coalitie)).not.toContain("beamer");
  });

  it("say that the internal one is not here, which is not the same as open", () => {
    expect(leesProject(wereldje(deelbaar).disk, PLEK, "beide").internAanwezig).toBe(false);
  });
});

it("reads every notation of no answer in a list", () => {
  const lees = (tekst: string) => leesProject(wereldje(tekst).disk, PLEK, "beide");
  const waarden = ["", "~", "null", "''", "[]", "geen", "{status: later}"].map(
    (notatie) => lees(`organisaties: ${notatie}\n`).coalitie.organisaties,
  );
  const geen = { status: "geen" };
  expect(waarden).toEqual([undefined, undefined, undefined, undefined, geen, geen, { status: "later" }]);
});
