import { describe, expect, it } from "vitest";
import { run as privacy } from "../../src/commands/privacy.ts";
import type { Session } from "../../src/commands/session.ts";
import type { UserError } from "../../src/errors.ts";
import { Project } from "../../src/project/project.ts";
import type { Menu } from "../../src/wizard/interviewer.ts";
import { type MemoryOptions, type MemoryWorld, memoryWorld } from "../geheugen.ts";
import { PLEK } from "../projectje.ts";
import { metKanaries } from "../stories/kanaries.ts";
import { stil, voerUit } from "./uitvoeren.ts";

const DEELBAAR = `versie: 1
# wit belt liever
organisaties:
  - id: school
    naam: Stichting De Wit
personen:
  - id: wit
    voornaam: Karin
    tussenvoegsel: de
    achternaam: Wit # Wit, niet Witte
  - id: bakker
    achternaam: Bakker
uitspraken:
  - id: uitspraak-1
    tekst: Wij staan naast mevrouw De Wit.
    akkoord: { door: wit, op: 2026-01-20, via: mail }
bijeenkomsten:
  - id: start
    soort: start
    verslaglegger: wit
    afzenders: [wit, bakker]
    genodigden:
      - { id: g1, persoon: wit }
      - { id: g2, persoon: bakker, vervanger: wit }
`;
const INTERN = `versie: 1
personen:
  - id: wit
    email: k.dewit@school.example
    telefoon: 06 12 34 56 78
gesprekken:
  - id: g-1
    partners: [school]
    personen: [wit]
    datum: 2026-01-15
    stand: gevoerd
    notitie: Karin twijfelt. De Wit wil eerst geld zien.
    kansen: [een plein, volgens de wit]
    formuleringen:
      - { id: f-1, tekst: Wij willen een plein., stand: gevraagd }
      - { id: f-2, soort: drijfveer, stand: akkoord, uitspraak: uitspraak-1 }
logboek:
  - { id: l-1, datum: 2026-02-01, tekst: Gebeld met 0612345678. }
  - { id: l-2, datum: 2026-02-02, tekst: Bakker komt ook. }
privacy:
  bewaarTot: 2026-03-01
`;

const wereld = (anders: MemoryOptions = {}): MemoryWorld =>
  memoryWorld({ files: { "coalitie.yaml": DEELBAAR, "coalitie.intern.yaml": INTERN }, ...anders });

const bestanden = (world: MemoryWorld): string =>
  `${world.files()["/werk/coalitie.yaml"]}\n${world.files()["/werk/coalitie.intern.yaml"]}`;

/** A session in which somebody answers each menu so. */
function met(world: MemoryWorld, kies: (menu: Menu) => string): Session {
  const anders = { ...stil(world), world: { ...world, interactive: true } };
  return {
    ...anders,
    interviewer: async () => ({ vraag: async () => ({ soort: "stop" }), menu: async (m) => kies(m), toon: () => {} }),
  };
}

const ja = (menu: Menu): string => (menu.standaard === "nee" ? "ja" : "zonder naam");

describe("privacy export", () => {
  it("gives every answer about a person, and every text that names one, as JSON", async () => {
    const world = wereld();
    expect(await voerUit(world, privacy, ["export"], { person: "wit", json: true })).toBe(0);
    const { gegevens, gesprekken, zinnen, rollen, genoemd, opmerkingen } = JSON.parse(world.out);
    const paden = (regels: readonly { readonly pad: string }[]) => regels.map(({ pad }) => pad);
    expect(paden(gegevens)).toHaveLength(5);
    expect(paden(gesprekken)).toEqual(["gesprekken[g-1]"]);
    expect(paden(zinnen)).toEqual(["uitspraken[uitspraak-1]"]);
    expect(paden(rollen)).toEqual([
      "bijeenkomsten[start].afzenders",
      "bijeenkomsten[start].verslaglegger",
      "bijeenkomsten[start].genodigden[g1]",
      "bijeenkomsten[start].genodigden[g2]",
    ]);
    expect(paden(genoemd)).toEqual([
      "organisaties[school].naam",
      "uitspraken[uitspraak-1].tekst",
      "logboek[l-1].tekst",
    ]);
    expect(opmerkingen).toEqual(["coalitie.yaml:2", "coalitie.yaml:10"]);
  });

  it("leaves out no field of a person and nothing of a talk, of all that is declared", async () => {
    const { deelbaar, intern, kanaries } = metKanaries();
    const world = memoryWorld({ files: { "coalitie.yaml": deelbaar, "coalitie.intern.yaml": intern } });
    await voerUit(world, privacy, ["overzicht"], { persoon: "personen-1", json: true });
    const eigen = kanaries.filter((k) => /^(?:personen\[personen-1\]|gesprekken\[gesprekken-1\])\./.test(k.pad));
    expect(eigen.length).toBeGreaterThan(30);
    const ontbreekt = eigen.filter(
      (k) => k.woorden.length > 0 && !k.woorden.some((w) => world.out.toLowerCase().includes(w)),
    );
    expect(ontbreekt.map((k) => k.pad)).toEqual([]);
  });

  it("is read by who asked for it: names and released words for references, and nobody else who has the same part", async () => {
    const world = wereld();
    await voerUit(world, privacy, ["export"], { person: "wit" });
    expect(world.out).toContain("- partners: Stichting De Wit");
    expect(world.out).toContain("- uitspraak: Wij staan naast mevrouw De Wit.");
    expect(world.out).toContain("- afzenders: Karin de Wit\n");
    expect(world.out).toContain("tot en met 1 maart 2026");
    expect(world.out).not.toMatch(/\w\[|herstel --wis/);
    expect(world.err).toContain("Kijk ook zelf naar wat ergens anders ligt: reservekopieën");
  });

  it("goes to a file that only its owner can read, and takes the place of none", async () => {
    const world = wereld();
    const options = { person: "Karin de Wit", output: "karin.txt" };
    expect(await voerUit(world, privacy, ["export"], options)).toBe(0);
    expect(world.secrets()).toContain("/werk/karin.txt");
    expect(world.files()["/werk/karin.txt"]).toContain("De Wit wil eerst geld zien");
    expect(world.out).not.toContain("geld");
    expect(await voerUit(world, privacy, ["export"], options)).toMatchObject({ code: "conflict" });
  });

  it("says so where the internal file is not there", async () => {
    const world = memoryWorld({ files: { "coalitie.yaml": DEELBAAR } });
    await voerUit(world, privacy, ["export"], { person: "wit" });
    expect(world.out).toContain("het interne bestand is hier niet");
  });
});

describe("privacy erase", () => {
  it("changes nothing where nobody can be asked, and shows what it would do", async () => {
    const world = wereld();
    const voor = bestanden(world);
    expect(await voerUit(world, privacy, ["erase"], { person: "wit" })).toMatchObject({ exitCode: 2 });
    expect(bestanden(world)).toBe(voor);
    for (const plek of [
      "genodigde Karin de Wit",
      "Bijeenkomst start – verslaglegger",
      "Gesprek Stichting De Wit van 15 januari 2026",
      "Gesprek Stichting De Wit – notitie: ‘Karin twijfelt",
      "tekst: ‘Gebeld met 0612345678.’",
    ])
      expect(world.out).toContain(plek);
  });

  it("with --yes takes out the fields and lets references go, and leaves every text as it was", async () => {
    const world = wereld();
    expect(await voerUit(world, privacy, ["erase"], { person: "wit", yes: true })).toBe(0);
    const { coalitie } = Project.open(world.disk, PLEK);
    expect(coalitie.personen).toEqual([{ id: "bakker", achternaam: "Bakker" }]);
    expect(coalitie.bijeenkomsten).toEqual([
      { id: "start", soort: "start", afzenders: ["bakker"], genodigden: [{ id: "g2", persoon: "bakker" }] },
    ]);
    expect(bestanden(world)).toContain("notitie: Karin twijfelt. De Wit wil eerst geld zien.");
    expect(bestanden(world)).toContain("# wit belt liever");
    expect(world.err).toContain("gesprekken[g-1].notitie");
    expect(world.err).toContain("coalitie.yaml:2");
  });

  it("takes the name out of those texts of which one decides so, but not of words that a partner agreed to", async () => {
    const world = wereld();
    expect(await privacy(met(world, ja), ["wis"], { person: "wit" })).toBe(0);
    const { coalitie } = Project.open(world.disk, PLEK);
    expect(coalitie.gesprekken).toMatchObject([
      {
        notitie: "[naam verwijderd] twijfelt. [naam verwijderd] wil eerst geld zien.",
        kansen: ["een plein", "volgens [naam verwijderd]"],
      },
    ]);
    expect(coalitie.uitspraken).toMatchObject([{ tekst: "Wij staan naast mevrouw De Wit." }]);
    expect(world.err).toContain("--intrekken");
  });

  it("lets one go back to the text before, and changes nothing where there is none before", async () => {
    const world = wereld();
    const keuzes = ["leeg", "terug", "blijft", "leeg", "leeg", "ja"];
    expect(
      await privacy(
        met(world, () => keuzes.shift() ?? "blijft"),
        ["wis"],
        { person: "wit" },
      ),
    ).toBe(0);
    expect(Project.open(world.disk, PLEK).coalitie.gesprekken).toMatchObject([
      { notitie: "Karin twijfelt. De Wit wil eerst geld zien." },
    ]);
    const ander = wereld();
    await privacy(
      met(ander, () => "terug"),
      ["wis"],
      { person: "wit" },
    );
    expect(ander.err).toContain("Er is niets veranderd");
    expect(bestanden(ander)).toContain("voornaam: Karin");
  });

  it("leaves the register pointing at the file of a letter, and says so, and that a mark will show in papers", async () => {
    const world = wereld();
    const register = `stukken:
  - id: s-1
    document: uitnodigingsbrief
    voor: start-wit
    bestand: uitnodigingsbrief-start-wit (2026-03-01).docx
    verzonden: [{ aan: mevrouw de Wit }]
`;
    world.put("coalitie.yaml", `${DEELBAAR}${register}`);
    expect(await privacy(met(world, ja), ["erase"], { person: "wit" })).toBe(0);
    expect(Project.open(world.disk, PLEK).coalitie.stukken).toMatchObject([
      {
        voor: "start-wit",
        bestand: "uitnodigingsbrief-start-wit (2026-03-01).docx",
        verzonden: [{ aan: "mevrouw [naam verwijderd]" }],
      },
    ]);
    expect(world.err).toContain("stukken[s-1].bestand");
    expect(world.err).toContain("haal de regel in een teksteditor uit het register");
    expect(world.err).toContain("Hier staat nu [naam verwijderd]");
  });

  it("shows beforehand a few of the documents that name the person, and afterwards what to do with all", async () => {
    const world = wereld();
    for (let i = 10; i < 30; i++) world.put(`documenten/brief-${i}.txt`, "Aan Karin de Wit");
    await voerUit(world, privacy, ["erase"], { person: "wit", yes: true });
    expect(world.out).toContain("documenten/brief-10.txt");
    expect(world.out).not.toContain("documenten/brief-29.txt");
    expect(world.out).toMatch(/en nog 1\d andere/);
    expect(world.err).toContain("in 20 bestanden");
    expect(world.err).toContain("coalitie generate --all");
  });

  it.each(["stop", "terug", "nee"])("changes nothing when one answers %s", async (antwoord) => {
    const world = wereld();
    const voor = bestanden(world);
    expect(
      await privacy(
        met(world, (m) => (antwoord === "nee" && m.standaard !== "nee" ? "leeg" : antwoord)),
        ["wis"],
        { person: "wit" },
      ),
    ).toBe(antwoord === "stop" ? 130 : 0);
    expect(bestanden(world)).toBe(voor);
  });

  it("needs the internal file, for half of a person would stay in it", async () => {
    const world = memoryWorld({ files: { "coalitie.yaml": DEELBAAR } });
    expect(await voerUit(world, privacy, ["erase"], { person: "wit", yes: true })).toMatchObject({ exitCode: 5 });
    expect(world.files()["/werk/coalitie.yaml"]).toBe(DEELBAAR);
  });

  it("tells of ids that were made from the name, and of what it does not recognise", async () => {
    const world = wereld();
    world.put("coalitie.intern.yaml", INTERN.replace("id: l-2", "id: belletje-de-wit"));
    await voerUit(world, privacy, ["erase"], { person: "wit", yes: true });
    expect(world.err).toContain("- belletje-de-wit");
    expect(world.err).toContain("Voorletters, bijnamen");
    const geen = wereld();
    await voerUit(geen, privacy, ["erase"], { person: "wit", yes: true });
    expect(geen.err).not.toContain("korte namen");
  });

  it("says what git and other files still hold, before one decides and with what to do about it after", async () => {
    const world = wereld({ history: ["achternaam: Wit", "iets anders"] });
    world.git.init("/werk");
    world.put("belofte.txt", "Karin de Wit");
    const vooraf = /haalt de naam niet weg uit: oude versies in git en één ander bestand\./;
    expect(
      await privacy(
        met(world, (m) => (m.standaard === "nee" ? "nee" : "blijft")),
        ["erase"],
        { person: "wit" },
      ),
    ).toBe(0);
    expect(world.out).toMatch(vooraf);
    await voerUit(world, privacy, ["erase"], { person: "wit", yes: true });
    expect(world.err).toContain("Git bewaart oude versies");
  });

  it("asks who is meant where two have one name, or nobody has it", async () => {
    const world = wereld();
    world.put("coalitie.yaml", DEELBAAR.replace("achternaam: Bakker", "achternaam: Wit"));
    const fout = (await voerUit(world, privacy, ["erase"], { person: "WIT", yes: true })) as UserError;
    expect([fout.exitCode, fout.hint]).toEqual([2, expect.stringContaining("bakker")]);
    expect(await voerUit(world, privacy, ["erase"], { person: "Jansen", yes: true })).toMatchObject({ exitCode: 2 });
    expect(await voerUit(world, privacy, ["erase"], { yes: true })).toMatchObject({ exitCode: 2 });
  });

  it.each([
    ["Karin", /^Bedoel je Karin de Wit\?$/],
    ["mevrouw Baker", /^Bedoel je Bakker\?$/],
    ["Jansen", /^In de lijst staan: Karin de Wit, Bakker\.\nStaat de naam alleen in een tekst\?.*zoek "Jansen"$/],
  ])("says of %s who may be meant, or who there are", async (person, hint) => {
    const fout = await voerUit(wereld(), privacy, ["erase"], { person, yes: true });
    expect(fout).toMatchObject({ exitCode: 2, hint: expect.stringMatching(hint) });
  });
});

describe("privacy retention", () => {
  it("changes nothing before the agreed day, on it, or where none was agreed", async () => {
    for (const bewaarTot of ["bewaarTot: 2026-03-12", "bewaarTot: 2031-01-01", "bewaarTot: { status: later }"]) {
      const world = wereld();
      world.put("coalitie.intern.yaml", INTERN.replace("bewaarTot: 2026-03-01", bewaarTot));
      const voor = bestanden(world);
      expect(await voerUit(world, privacy, ["retention"], { yes: true })).toBe(0);
      expect(bestanden(world)).toBe(voor);
    }
  });

  it("changes nothing where nobody can be asked", async () => {
    const world = wereld();
    const voor = bestanden(world);
    expect(await voerUit(world, privacy, ["retention"])).toMatchObject({ exitCode: 2 });
    expect(bestanden(world)).toBe(voor);
    expect(world.out).toContain("Gesprek Stichting De Wit van 15 januari 2026: notitie");
  });

  it("shows of a talk with much in it how much goes, and what stays in git whatever one answers", async () => {
    const world = wereld({ history: ["een", "twee"] });
    world.git.init("/werk");
    const meer = "    omgeving: stad\n    opbrengst: rust\n    aanpassing: geen haast\n";
    world.put("coalitie.intern.yaml", INTERN.replace("    kansen:", `${meer}    kansen:`));
    await voerUit(world, privacy, ["retention"]);
    expect(world.out).toMatch(
      /Gesprek Stichting De Wit van 15 januari 2026: notitie, omgeving, nog 3 antwoorden en één zin die niet is vrijgegeven\n/,
    );
    expect(world.out).toMatch(/haalt deze notities niet weg uit: oude versies in git\./);
  });

  it("deletes notes, unreleased sentences and the log, and keeps that there was a talk and what was released", async () => {
    const world = wereld();
    expect(await privacy(met(world, ja), ["bewaartermijn"], {})).toBe(0);
    const { coalitie } = Project.open(world.disk, PLEK);
    expect(coalitie.logboek).toBeUndefined();
    expect(coalitie.gesprekken).toEqual([
      {
        id: "g-1",
        partners: ["school"],
        personen: ["wit"],
        datum: "2026-01-15",
        stand: "gevoerd",
        formuleringen: [
          { id: "f-1", stand: "gevraagd" },
          { id: "f-2", soort: "drijfveer", stand: "akkoord", uitspraak: "uitspraak-1" },
        ],
      },
    ]);
    expect(coalitie.uitspraken).toHaveLength(1);
  });

  it("says in which documents the notes still stand, and not of those that hold none", async () => {
    const world = wereld();
    world.put("documenten/gespreksverslag.txt", "Karin twijfelt.\nDe Wit wil eerst ‘geld’ zien.");
    world.put("documenten/uitnodiging.txt", "Geachte mevrouw De Wit, komt u?");
    await voerUit(world, privacy, ["retention"], { yes: true });
    expect(world.err).toContain("- documenten/gespreksverslag.txt");
    expect(world.err).not.toContain("uitnodiging.txt");
  });

  it("leaves nothing of what only the adviser may know of a talk, of all that is declared", async () => {
    const { deelbaar, intern, kanaries } = metKanaries();
    const world = memoryWorld({
      today: "2999-01-01",
      files: { "coalitie.yaml": deelbaar, "coalitie.intern.yaml": intern },
    });
    expect(await voerUit(world, privacy, ["retention"], { yes: true })).toBe(0);
    const rest = bestanden(world).toLowerCase();
    const notities = kanaries.filter((k) => k.zicht === "V" && /^(?:gesprekken|logboek)\[/.test(k.pad));
    expect(notities.length).toBeGreaterThan(40);
    expect(notities.filter((k) => k.woorden.some((w) => rest.includes(w))).map((k) => k.pad)).toEqual([]);
    expect(Project.open(world.disk, PLEK).coalitie.gesprekken).toHaveLength(2);
  });
});

describe("dated copies of the internal file", () => {
  it("that hold a person are told, with how to take them away", async () => {
    const world = wereld({ userFolder: "/thuis/coalitie" });
    const { kopiemap } = await import("../../src/project/kopieen.ts");
    const map = kopiemap(world, PLEK) ?? "";
    world.put(`${map}/2026-03-01.yaml`, INTERN);
    world.put(`${map}/2026-03-02.yaml`, "versie: 1\n");
    await voerUit(world, privacy, ["export"], { person: "wit", json: true });
    expect(JSON.parse(world.out).kopieen).toEqual([`${map}/2026-03-01.yaml`]);
    await voerUit(world, privacy, ["erase"], { person: "wit", ja: true });
    expect(world.out).toContain("niet weg uit: één oude kopie van het interne bestand.");
    // That of today names the person as the file itself still does, in notes.
    expect(world.err).toContain("twee kopieën die zijn bewaard in");
    expect(world.err).toContain("coalitie herstel --wis");
  });

  it("of today follow at once: what was erased is not in it, and is not told to be", async () => {
    for (const [wat, options] of [
      ["erase", { person: "wit", ja: true }],
      ["retention", { ja: true }],
    ] as const) {
      const world = wereld({ userFolder: "/thuis/coalitie" });
      const { metKopie } = await import("../../src/commands/dagkopie.ts");
      await metKopie(world, {}, () => voerUit(world, privacy, [wat], options));
      const [naam = ""] = Object.keys(world.files()).filter((pad) => pad.endsWith("2026-03-12.yaml"));
      expect(world.files()[naam]).toBe(world.files()["/werk/coalitie.intern.yaml"]);
      expect(world.files()[naam]).not.toContain(wat === "erase" ? "06 12 34 56 78" : "twijfelt");
      if (wat === "retention") expect(world.err).not.toContain("staat nog in");
      await metKopie(world, {}, async () => {});
      expect(world.err).not.toContain("voor-herstel");
    }
  });
});

describe("who erases and is killed right after both files were written", () => {
  it.each(["erase", "retention"])("has nothing of it kept as if it got lost, at the next start (%s)", async (wat) => {
    const world = wereld({ userFolder: "/thuis/coalitie" });
    const { metKopie } = await import("../../src/commands/dagkopie.ts");
    const { kopiemap } = await import("../../src/project/kopieen.ts");
    await metKopie(world, {}, async () => {});
    // As for who is killed, nothing comes after the files.
    world.failOn("standen.json");
    await metKopie(world, {}, (bewaakt) => voerUit(bewaakt, privacy, [wat], { person: "wit", ja: true }));
    world.failOn();
    await metKopie(world, {}, async () => {});
    expect(Object.keys(world.files()).filter((pad) => pad.includes("voor-herstel"))).toEqual([]);
    expect(world.files()[`${kopiemap(world, PLEK)}/2026-03-12.yaml`]).toBe(world.files()["/werk/coalitie.intern.yaml"]);
  });
});

describe("other files of the project", () => {
  it("that name a person are told: templates, and what an editor or an older version left", async () => {
    const world = wereld();
    world.put(".coalitie-kladjes/notitie-1.txt", "Karin de Wit belde");
    world.put(".coalitie-versie-0-coalitie.intern.yaml", "personen: [{ id: wit }]");
    world.put(".coalitie-hier", '{"stap 1":{"laatste":"personen[wit].email"}}');
    world.put("sjablonen/brief.hbs", "Vraag het Karin de Wit.");
    world.put("belofte.txt", "Karin de Wit");
    world.put("coalitie.intern.yaml~", INTERN);
    world.put(".coalitie.yaml.swp", DEELBAAR);
    world.put("anders/elders.txt", "Karin de Wit");
    await voerUit(world, privacy, ["export"], { person: "wit", json: true });
    const gevonden = [
      ".coalitie-hier",
      ".coalitie-kladjes/notitie-1.txt",
      ".coalitie-versie-0-coalitie.intern.yaml",
      ".coalitie.yaml.swp",
      "belofte.txt",
      "coalitie.intern.yaml~",
      "sjablonen/brief.hbs",
    ];
    expect(JSON.parse(world.out).bestanden).toEqual(gevonden);
    await voerUit(world, privacy, ["erase"], { person: "wit", ja: true });
    for (const bestand of gevonden) expect(world.err).toContain(`- ${bestand}`);
    const notities = wereld({ files: { ...world.files(), "coalitie.intern.yaml": INTERN } });
    await voerUit(notities, privacy, ["retention"], { ja: true });
    expect(notities.err).toContain("- .coalitie-kladjes/notitie-1.txt");
    expect(notities.err).not.toContain("sjablonen");
  });
});
