import { describe, expect, it } from "vitest";
import { run as documents } from "../../src/commands/documents.ts";
import { run } from "../../src/commands/generate.ts";
import type { Options } from "../../src/commands/session.ts";
import { weet } from "../../src/domain/boom.ts";
import { leesProject } from "../../src/project/project.ts";
import type { MemoryWorld } from "../geheugen.ts";
import { deelbaarVan, PLEK, wereldje } from "../projectje.ts";
import { voerUit } from "./uitvoeren.ts";

const DEELBAAR = `versie: 1
organisaties:
  - {id: lekdam, naam: Gemeente Lekdam, soort: gemeente, rol: partner}
personen:
  - {id: bos, voorletters: J., achternaam: Bos, organisatie: lekdam}
visies:
  - {id: v, kern: Een huis voor allen.}
coalitie: {naam: Lekdam leeft, opgave: Leegstand.}
bezegelingen:
  - id: b
    soort: intentieverklaring
    titel: Samen voor Lekdam
    stand: concept
    datum: 2026-06-18
    plaats: Lekdam
    partijen: [lekdam]
    ondertekenaars: [{organisatie: lekdam, persoon: bos, grondslag: geen}]
    gezamenlijkeInzet: [een plan te maken]
    totDatum: 2026-12-31
    publicatie: alleen voor partners
bijeenkomsten:
  - {id: een, soort: verkenning, benaming: Eerste, datum: 2026-04-02}
inzetten: geen
`;

const COMPLEET = DEELBAAR.replace("achternaam: Bos,", "achternaam: Bos, functie: burgemeester,");
const map = "/werk/documenten";
const geefUit = (world: MemoryWorld, options: Options = {}, id = "intentieverklaring") =>
  voerUit(world, run, [id], { issue: true, ...options });
const register = (world: MemoryWorld) => {
  const { stukken } = leesProject(world.disk, PLEK, "deelbaar").coalitie;
  return Array.isArray(stukken) ? stukken : [];
};
const nummers = (world: MemoryWorld) => register(world).map((s) => weet(s.versie));
const verander = (world: MemoryWorld) =>
  world.put("/werk/coalitie.yaml", deelbaarVan(world).replace("een plan te maken", "twee plannen te maken"));

describe("issuing a paper", () => {
  it("records version, status, day, file and readers, and keeps a copy of it", async () => {
    const world = wereldje(COMPLEET);
    expect(await geefUit(world)).toBe(0);
    expect(register(world)).toEqual([
      {
        id: "stuk-1",
        document: "intentieverklaring",
        voor: "b",
        versie: "0.9",
        status: "ter bespreking",
        datum: "2026-03-12",
        bestand: "intentieverklaring-b-v0.9.docx",
        verzonden: [{ aan: "alle partijen", op: "2026-03-12" }],
      },
    ]);
    expect(world.disk.list(map)).toEqual(["intentieverklaring-b-v0.9.docx", "intentieverklaring-b.docx"]);
  });

  it("takes what was asked for instead", async () => {
    const world = wereldje(COMPLEET);
    const wens = {
      status: "concept",
      versie: "0,3",
      aan: ["de schrijfgroep", "J. Bos"],
      via: "mail",
      date: "2 maart 2026",
    };
    await geefUit(world, wens);
    expect(register(world)).toMatchObject([
      {
        versie: "0.3",
        status: "concept",
        datum: "2026-03-02",
        verzonden: [{ aan: "de schrijfgroep" }, { aan: "J. Bos", via: "mail" }],
      },
    ]);
  });

  it("never lets a later document take the place of what went out", async () => {
    const world = wereldje(COMPLEET);
    await geefUit(world);
    const uit = world.bytes(`${map}/intentieverklaring-b-v0.9.docx`);
    verander(world);
    await voerUit(world, run, ["intentieverklaring"], { force: true });
    await geefUit(world);
    expect(nummers(world)).toEqual(["0.9", "0.91"]);
    expect(world.bytes(`${map}/intentieverklaring-b-v0.9.docx`)).toEqual(uit);
  });

  it("issues what did not change no second time, and only notes who else got it", async () => {
    const world = wereldje(COMPLEET);
    await geefUit(world);
    await geefUit(world, { aan: ["de pers"] });
    expect(nummers(world)).toEqual(["0.9"]);
    expect(register(world)[0]?.verzonden).toEqual([
      { aan: "alle partijen", op: "2026-03-12" },
      { aan: "de pers", op: "2026-03-12" },
    ]);
  });

  it("gives what is signed its own day, and version 1.0", async () => {
    const world = wereldje(COMPLEET.replace("stand: concept", "stand: getekend"));
    await geefUit(world);
    expect(register(world)).toMatchObject([{ versie: "1.0", status: "getekend", datum: "2026-06-18" }]);
  });
});

describe("an issue that cannot be", () => {
  it("is that of a fixed version with something missing", async () => {
    const world = wereldje(DEELBAAR.replace("    plaats: Lekdam\n", ""));
    expect(await geefUit(world, { status: "vastgesteld" })).toBe(4);
    expect([register(world), world.disk.list(map)]).toEqual([[], []]);
  });

  it("is that of a version which went out with another content", async () => {
    const world = wereldje(COMPLEET);
    await geefUit(world);
    verander(world);
    expect(await geefUit(world, { versie: "0.9" })).toBe(5);
    expect(nummers(world)).toEqual(["0.9"]);
  });

  it("is that of another text than was signed", async () => {
    const world = wereldje(COMPLEET.replace("stand: concept", "stand: getekend"));
    await geefUit(world);
    verander(world);
    expect(await geefUit(world)).toBe(5);
    expect(nummers(world)).toEqual(["1.0"]);
  });

  it("is that of a number which was withdrawn", async () => {
    const world = wereldje(COMPLEET);
    await geefUit(world);
    world.put("/werk/coalitie.yaml", deelbaarVan(world).replace("status: ter bespreking", "status: ingetrokken"));
    expect(await geefUit(world, { versie: "0.9" })).toBe(5);
    // Without a number asked for, it is the next one that nobody can have.
    expect(await geefUit(world)).toBe(0);
    expect(nummers(world)).toEqual(["0.9", "0.91"]);
  });

  it("is that of a draft as if it were signed", async () => {
    const world = wereldje(COMPLEET);
    expect(await geefUit(world, { status: "getekend" })).toBe(2);
    expect([register(world), world.disk.list(map)]).toEqual([[], []]);
  });

  it("is that of what others than partners read: they can read the register", async () => {
    const world = wereldje(COMPLEET, "versie: 1\ngesprekken:\n  - {id: g, stand: gevoerd, datum: 2026-03-02}\n");
    expect(await geefUit(world, {}, "terugkoppeling")).toBe(2);
    expect(deelbaarVan(world)).toBe(COMPLEET);
  });

  it.each<[Options, RegExp]>([
    [{ work: true }, /--work/],
    [{ output: "elders" }, /--output/],
    [{ status: "af" }, /concept, ter bespreking/],
    [{ versie: "twee" }, /0\.9/],
    [{ issue: false, aan: ["x"] }, /--issue/],
  ])("is refused for %j before anything is made", async (options, hint) => {
    const world = wereldje(COMPLEET);
    expect(await geefUit(world, options)).toMatchObject({ code: "gebruik", hint: expect.stringMatching(hint) });
    expect(world.disk.list(map)).toEqual([]);
  });
});

describe("an issue that fails halfway", () => {
  it("leaves no file where its entry cannot be written", async () => {
    const world = wereldje(COMPLEET);
    world.failOn("coalitie.yaml");
    expect(await geefUit(world)).toBe(7);
    expect([deelbaarVan(world), world.disk.list(map)]).toEqual([COMPLEET, []]);
  });

  it("leaves no entry where its file cannot be written", async () => {
    const world = wereldje(COMPLEET);
    world.failOn(".docx");
    expect(await geefUit(world)).toBe(7);
    expect([deelbaarVan(world), world.disk.list(map)]).toEqual([COMPLEET, []]);
  });

  it("is finished by the next try, when only the file was left", async () => {
    const world = wereldje(COMPLEET);
    await geefUit(world);
    world.put("/werk/coalitie.yaml", COMPLEET);
    expect(await geefUit(world)).toBe(0);
    expect(nummers(world)).toEqual(["0.9"]);
  });

  it("does not take another file for its own", async () => {
    const world = wereldje(COMPLEET);
    world.put(`${map}/intentieverklaring-b-v0.9.docx`, "van een ander");
    expect(await geefUit(world)).toBe(5);
    expect(register(world)).toEqual([]);
    expect(world.files()[`${map}/intentieverklaring-b-v0.9.docx`]).toBe("van een ander");
  });
});

describe("issuing what has no versions", () => {
  it("records who got it when, and keeps it by its day", async () => {
    const world = wereldje(COMPLEET.replace("benaming: Eerste", PROGRAMMA));
    expect(await geefUit(world, {}, "programma")).toBe(0);
    expect(register(world)).toEqual([
      {
        id: "stuk-1",
        document: "programma",
        voor: "een",
        datum: "2026-03-12",
        bestand: "programma-een (2026-03-12).docx",
        verzonden: [{ aan: "alle genodigden", op: "2026-03-12" }],
      },
    ]);
  });

  it("keeps both when it went out twice on a day", async () => {
    const world = wereldje(COMPLEET.replace("benaming: Eerste", PROGRAMMA));
    await geefUit(world, {}, "programma");
    world.put("/werk/coalitie.yaml", deelbaarVan(world).replace("Welkom", "Hartelijk welkom"));
    expect(await geefUit(world, {}, "programma")).toBe(0);
    expect(world.disk.list(map)).toEqual([
      "programma-een (2026-03-12).docx",
      "programma-een (2026-03-12, 2).docx",
      "programma-een.docx",
    ]);
  });

  it("does not send out what has gaps", async () => {
    const world = wereldje(COMPLEET);
    expect(await geefUit(world, {}, "programma")).toBe(4);
  });
});

const PROGRAMMA =
  "benaming: Eerste, doel: Praten, begin: 14:00, eind: 17:00, locatie: {naam: Zaal, adres: Plein 1, plaats: Lekdam}, " +
  "programma: [{id: p, deel: begin, titel: Welkom, van: 14:00, tot: 14:10}]";

describe("the list of documents", () => {
  const lijst = async (world: MemoryWorld): Promise<string> => {
    await voerUit(world, documents, []);
    return world.out;
  };

  it("tells what went out last, and whether what is made now is different", async () => {
    const world = wereldje(COMPLEET);
    await geefUit(world);
    expect(await lijst(world)).toMatch(/b: uitgegeven als versie 0\.9 \(ter bespreking, 12 maart 2026\)$/m);
    verander(world);
    expect(await lijst(world)).toMatch(/versie 0\.9 .*; wat je nu maakt, is anders \(door stap 9\)$/m);
  });

  it("is not the only one to tell: who makes it again hears it", async () => {
    const world = wereldje(COMPLEET);
    await geefUit(world);
    await voerUit(world, run, ["intentieverklaring"]);
    expect(world.err).not.toContain("veranderd sinds");
    verander(world);
    await voerUit(world, run, ["intentieverklaring"]);
    expect(world.err).toContain("De tekst is veranderd sinds versie 0.9 is uitgegeven.");
  });
});

describe("issuing what has a day of its own, or no versions", () => {
  const BEELD = `${COMPLEET}voortgang:
  - {id: p, periode: voorjaar 2026, datum: 2026-03-01, verhalen: [{titel: Het huis, tekst: Er is een huis.}]}
`;

  it("a paper about a period is issued with the day of that, and sent today", async () => {
    const world = wereldje(BEELD);
    expect(await geefUit(world, {}, "voortgangsbeeld")).toBe(0);
    expect(register(world)).toMatchObject([
      { versie: "0.9", status: "ter bespreking", datum: "2026-03-01", verzonden: [{ op: "2026-03-12" }] },
    ]);
  });

  it("another day than its own is refused, in words that say which", async () => {
    const world = wereldje(`${BEELD}bijstellingen:
  - {id: w, wat: Een doel erbij., datum: 2026-03-05}
`);
    expect(await geefUit(world, { date: "2026-03-10" }, "bijstelvoorstel")).toBe(2);
    expect(world.err).toMatch(/Dit stuk is van 5 maart 2026, en niet van 10 maart 2026/);
    expect(register(world)).toEqual([]);
  });

  it("a note for one board has no versions, and takes none", async () => {
    const world = wereldje(`${COMPLEET}gangen:
  - {id: g, variant: plan}
`);
    expect(await geefUit(world, { versie: "1.0" }, "besluitnotitie")).not.toBe(0);
    expect(world.err).toMatch(/geen versies bij/);
    expect(register(world)).toEqual([]);
  });

  it("a number below the last is refused", async () => {
    const world = wereldje(COMPLEET);
    await geefUit(world);
    verander(world);
    expect(await geefUit(world, { versie: "0.5" })).toBe(2);
    expect(world.err).toMatch(/Versie 0\.9 is al uitgegeven, en 0\.5 is lager/);
    expect(register(world)).toHaveLength(1);
  });
});

describe("to whom, and what changed", () => {
  it("is kept on one line, each once", async () => {
    const world = wereldje(COMPLEET);
    expect(await geefUit(world, { aan: ["alle\npartners", " alle partners "], wijziging: ["Een\tdoel erbij."] })).toBe(
      0,
    );
    expect(register(world)).toMatchObject([
      { verzonden: [{ aan: "alle partners" }], wijzigingen: ["Een doel erbij."] },
    ]);
    expect(register(world)[0]?.verzonden).toHaveLength(1);
  });

  it.each(["aan", "wijziging"])("an empty --%s is refused, before anything is issued", async (naam) => {
    const world = wereldje(COMPLEET);
    expect(await geefUit(world, { [naam]: ["  "] })).toMatchObject({ code: "gebruik" });
    expect(register(world)).toEqual([]);
  });
});
