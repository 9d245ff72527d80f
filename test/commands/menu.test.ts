import { describe, expect, it } from "vitest";
import { main } from "../../src/main.ts";
import { kopiemap } from "../../src/project/kopieen.ts";
import { plekVan } from "../../src/project/plek.ts";
import { type MemoryWorld, memoryWorld } from "../geheugen.ts";
import { interview, type Regel, STOP } from "../interview.ts";
import { roep, sessie } from "../stories/heleweg.ts";

const INTERN = "versie: 1\n";
const NOORD = { "coalitie.yaml": "versie: 1\ncoalitie: {naam: Noord}\n", "coalitie.intern.yaml": INTERN };
const wereld = (files: Readonly<Record<string, string>> = NOORD, cwd = "/werk") =>
  memoryWorld({ files, interactive: true, git: false, cwd });

/** A declaration that lacks nothing. */
const TEKENKLAAR = `versie: 1
organisaties:
  - {id: lekdam, naam: Gemeente Lekdam, soort: gemeente, rol: partner}
personen:
  - {id: bos, voorletters: J., achternaam: Bos, functie: burgemeester, organisatie: lekdam}
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

/** Bare `coalitie`, with somebody who chooses. */
async function menu(world: MemoryWorld, regels: readonly Regel[]) {
  const gesprek = interview(regels);
  const code = await main(
    [],
    sessie(world, () => gesprek),
  );
  gesprek.opgebruikt();
  return { code, gesprek };
}

const WAT = "Wat wil je doen?";

describe("bare coalitie in a project", () => {
  it("shows where one is, and offers the likeliest first", async () => {
    const { code, gesprek } = await menu(wereld(), [[WAT, "einde"]]);
    expect(code).toBe(0);
    expect(gesprek.getoond).toContain("# Noord");
    expect(gesprek.getoond).toMatch(/Hele route: 0 van de 11 stappen zijn af/);
    const [eerste] = gesprek.menus[0]?.mogelijkheden ?? [];
    expect(eerste?.naam).toMatch(/^Verder met het begin \(nog \d+ vragen\)$/);
    expect(gesprek.menus[0]?.standaard).toBe(eerste?.waarde);
  });

  it("does what is chosen, tells what changed, and comes back", async () => {
    const world = wereld();
    const { code, gesprek } = await menu(world, [
      [WAT, "Een partner toevoegen"],
      ["organisaties[].naam", "Gemeente Noord"],
      ["soort", "gemeente"],
      ["kernpartner", "ja"],
      [WAT, "einde"],
    ]);
    expect([code, gesprek.menus.length]).toEqual([0, 2]);
    expect(world.files()["/werk/coalitie.yaml"]).toContain("naam: Gemeente Noord");
    expect(gesprek.getoond).toMatch(/Wat er veranderde:\n {2}Stap 1: /);
  });

  it("reaches every step with its state, to go on, to see only what is open, or to review", async () => {
    const { gesprek } = await menu(wereld(), [
      [WAT, "stap"],
      ["Welke stap?", "Stap 3: Eigen plan"],
      ["Wat wil je in stap 3", "Aan deze stap beginnen"],
    ]);
    expect(gesprek.menus[1]?.mogelijkheden.map(({ naam }) => naam)).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^Het begin: .* nog \d+ vragen open$/),
        expect.stringMatching(/^Stap 10: .* – open, 0 van \d+ vragen$/),
        expect.stringMatching(/^Afronding – /),
      ]),
    );
    expect(gesprek.getoond).toContain("# Stap 3: Eigen plan voor de samenwerking");
  });

  it("goes back in the menu, step by step, without doing anything", async () => {
    const world = wereld();
    const voor = world.files();
    const { code } = await menu(world, [
      [WAT, "stap"],
      ["Welke stap?", "2"],
      ["Wat wil je in stap 2", { soort: "terug" }],
      ["Welke stap?", { soort: "terug" }],
      [WAT, "einde"],
    ]);
    expect([code, world.files()]).toEqual([0, voor]);
  });

  it("shows what each document lacks, asks exactly that, and makes it", async () => {
    const world = wereld({
      "coalitie.yaml": "versie: 1\ncoalitie: {naam: Noord}\norganisaties:\n  - {id: a, naam: Gemeente Aa}\n",
      "coalitie.intern.yaml": "versie: 1\norganisaties:\n  - {id: a, profiel: {belang: 4}}\n",
    });
    const { gesprek } = await menu(world, [
      [WAT, "documenten"],
      ["Welk document?", "belangenanalyse"],
      ["Belangenanalyse", "Beantwoord de vraag die het nog nodig heeft"],
      ["organisaties[a].profiel.invloed", "4"],
      ["Zal ik het nu maken?", "ja"],
      ["Welk document?", { soort: "terug" }],
      [WAT, "einde"],
    ]);
    expect(world.out).toContain("belangenanalyse.docx");
    const namen = (nr: number) => gesprek.menus[nr]?.mogelijkheden.map(({ naam }) => naam).join("\n");
    expect(namen(1)).toContain("mist nog 1 antwoord");
    expect(namen(4)).toMatch(/^Belang.* – gemaakt en actueel$/m);
  });

  it("sends out what was made, and says how to take that back", async () => {
    const world = wereld({ "coalitie.yaml": TEKENKLAAR, "coalitie.intern.yaml": INTERN });
    await roep(world, "generate", "intentieverklaring");
    const { code } = await menu(world, [
      [WAT, "documenten"],
      ["Welk document?", "intentieverklaring"],
      ["Intentieverklaring: gemaakt en actueel", "Versturen: leg deze versie vast"],
      ["Welk document?", { soort: "terug" }],
      [WAT, "einde"],
    ]);
    expect([code, world.err]).toEqual([
      0,
      expect.stringMatching(/Toch niet verstuurd\?.*Je kunt dit document nu mailen/s),
    ]);
    expect(world.files()["/werk/coalitie.yaml"]).toContain("document: intentieverklaring");
  });

  it("goes on with a sitting that was broken off elsewhere", async () => {
    const world = wereld();
    await main(
      ["step", "2"],
      sessie(world, () => interview([])),
    );
    const { gesprek } = await menu(world, [[WAT, "einde"]]);
    expect(gesprek.menus[0]?.mogelijkheden.map(({ naam }) => naam).join("\n")).toMatch(
      /Verder waar je was: stap 2: Het domein/,
    );
  });

  it("ends with 130 and one line on how to go on when one stops, in the menu or in what it led to", async () => {
    const world = wereld();
    expect((await menu(world, [[WAT, STOP]])).code).toBe(130);
    expect(world.err).toBe("Alles is bewaard. Ga verder met: coalitie\n");
    const ander = wereld();
    const { code } = await menu(ander, [
      [WAT, "partner"],
      ["organisaties[].naam", STOP],
    ]);
    expect([code, ander.err]).toEqual([130, "Alles tot hier is bewaard. Ga verder met: coalitie step 1\n"]);
  });

  it("tells of a mistake and goes on", async () => {
    const world = wereld({ ...NOORD, "huisstijl.docx": "geen Word" });
    const { code } = await menu(world, [
      [WAT, "uiterlijk"],
      [WAT, "begin"],
      [WAT, "einde"],
    ]);
    expect(code).toBe(0);
    expect(world.err).not.toBe("");
  });

  it("stays when the files are broken meanwhile, and goes on once that is put right", async () => {
    const world = wereld();
    const wie = interview(
      [
        [WAT, "verder"],
        ["Los dit op", "opnieuw"],
        ["Los dit op", "opnieuw"],
        [WAT, "einde"],
      ],
      (wat) => {
        if (wat.includes(WAT)) world.put("coalitie.yaml", "coalitie: [\n");
        if (world.err.split("fout in de projectbestanden").length > 2)
          world.put("coalitie.yaml", NOORD["coalitie.yaml"]);
      },
    );
    expect(
      await main(
        [],
        sessie(world, () => wie),
      ),
    ).toBe(0);
    wie.opgebruikt();
  });
});

describe("getting back what was lost, and taking away what may not be kept", () => {
  const MENSEN = {
    "coalitie.yaml":
      "versie: 1\ncoalitie: {naam: Noord}\norganisaties:\n  - {id: aa, naam: Gemeente Aa}\npersonen:\n  - {id: wit, voornaam: Karin, tussenvoegsel: de, achternaam: Wit, organisatie: aa}\n  - {id: bos, achternaam: Bos}\n",
    "coalitie.intern.yaml":
      "versie: 1\npersonen:\n  - {id: wit, email: k@aa.example}\nlogboek:\n  - {id: l, datum: 2026-01-02, tekst: Gebeld.}\nprivacy: {bewaarTot: 2026-03-01}\n",
  };
  const KOPIE = "versie: 1\neigen: {belang: Rust}\n";
  const metMensen = (anders: Parameters<typeof memoryWorld>[0] = {}) =>
    memoryWorld({ files: MENSEN, interactive: true, git: false, cwd: "/werk", ...anders });
  const NAAR: Regel = [WAT, "Iets terughalen of wissen"];
  const WELK = "terughalen of wissen?";

  it("puts back the copy of the day that one picks, and comes back to the menu", async () => {
    const world = metMensen({ userFolder: "/thuis/coalitie" });
    const map = kopiemap(world, plekVan("/werk/coalitie.yaml"));
    world.put(`${map}/2026-02-01.yaml`, KOPIE);
    const { code, gesprek } = await menu(world, [
      NAAR,
      [WELK, "Een kopie van het interne bestand"],
      ["Welke kopie?", "1 februari 2026 – 7 verschillen met nu"],
      ["De kopie terugzetten?", "ja"],
      [WAT, "einde"],
    ]);
    expect(code).toBe(0);
    expect(world.files()["/werk/coalitie.intern.yaml"]).toBe(KOPIE);
    expect(gesprek.menus[2]?.standaard).toBe("2026-02-01");
  });

  it("puts back a copy of an internal file that cannot be read, before there is a menu at all", async () => {
    const stuk = "eigen: [\n";
    const world = metMensen({ userFolder: "/thuis/coalitie", files: { ...MENSEN, "coalitie.intern.yaml": stuk } });
    world.put(`${kopiemap(world, plekVan("/werk/coalitie.yaml"))}/2026-02-01.yaml`, KOPIE);
    const { code } = await menu(world, [
      ["Los dit op", "Een kopie"],
      ["Welke kopie?", "2026-02-01"],
      ["De kopie terugzetten?", "nee"],
      ["Los dit op", "Een kopie"],
      ["Welke kopie?", "2026-02-01"],
      ["De kopie terugzetten?", "ja"],
      [WAT, "einde"],
    ]);
    expect(code).toBe(0);
    expect(world.files()["/werk/coalitie.intern.yaml"]).toBe(KOPIE);
  });

  it("offers no copy of the internal file where it is the other one that is broken", async () => {
    const world = metMensen({ userFolder: "/thuis/coalitie", files: { ...MENSEN, "coalitie.yaml": "coalitie: [\n" } });
    world.put(`${kopiemap(world, plekVan("/werk/coalitie.yaml"))}/2026-02-01.yaml`, KOPIE);
    const { code, gesprek } = await menu(world, [["Los dit op", { soort: "stop" }]]);
    expect(code).toBe(3);
    expect(gesprek.menus[0]?.mogelijkheden).toHaveLength(1);
  });

  it("says how it is where there is no copy, and does without commands to type where one says no", async () => {
    const geen = metMensen();
    expect((await menu(geen, [NAAR, [WELK, "Een kopie"], [WAT, "einde"]])).code).toBe(0);
    expect(geen.err).toContain("worden geen kopieën bewaard");
    const world = metMensen({ userFolder: "/thuis/coalitie" });
    world.put(`${kopiemap(world, plekVan("/werk/coalitie.yaml"))}/2026-02-01.yaml`, KOPIE);
    await menu(world, [
      NAAR,
      [WELK, "Een kopie"],
      ["Welke kopie?", "2026-02-01"],
      ["De kopie terugzetten?", "nee"],
      [WAT, "einde"],
    ]);
    expect(world.err).toContain("Er is niets veranderd.\n");
    expect(world.err).not.toContain("Terugzetten: coalitie herstel 2026-02-01");
  });

  it("shows what is kept about somebody, on the screen or in a file outside the project", async () => {
    const world = metMensen({ env: { HOME: "/thuis" } });
    world.put("/thuis/overzicht-karin-de-wit.txt", "van vorig jaar");
    const voor = world.files();
    const wie: readonly Regel[] = [NAAR, [WELK, "overzicht"], ["Over wie?", "Karin de Wit – Gemeente Aa"]];
    await menu(world, [...wie, ["Waar wil je het overzicht?", "scherm"], [WAT, "einde"]]);
    expect([world.out, world.files()]).toEqual([expect.stringContaining("k@aa.example"), voor]);
    await menu(world, [...wie, ["Waar wil je het overzicht?", "bestand"], [WAT, "einde"]]);
    expect(world.files()["/thuis/overzicht-karin-de-wit-2.txt"]).toContain("k@aa.example");
    expect(world.files()["/thuis/overzicht-karin-de-wit.txt"]).toBe("van vorig jaar");
  });

  it("erases whom one picks, and deletes notes of which the term is over", async () => {
    const world = metMensen();
    const { code } = await menu(world, [
      NAAR,
      [WELK, "Iemand wissen"],
      ["Wie wil je wissen?", "wit"],
      ["Zal ik Karin de Wit wissen?", "ja"],
      NAAR,
      [WELK, "Gespreksnotities wissen"],
      ["Zal ik deze notities wissen?", "ja"],
      [WAT, "einde"],
    ]);
    expect(code).toBe(0);
    const alles = Object.values(world.files()).join("\n");
    expect(alles).not.toMatch(/Wit|k@aa|Gebeld/);
    expect(alles).toContain("Bos");
  });

  it("knows who was erased in another window meanwhile", async () => {
    const world = metMensen();
    const wie = interview([NAAR, [WELK, "Iemand wissen"], ["Wie wil je wissen?", STOP]], (wat) => {
      if (!wat.includes(WELK)) return;
      world.put("coalitie.yaml", MENSEN["coalitie.yaml"].replace(/ {2}- \{id: wit.*\n/, ""));
      world.put("coalitie.intern.yaml", INTERN);
    });
    await main(
      [],
      sessie(world, () => wie),
    );
    expect(wie.menus.at(-1)?.mogelijkheden.map(({ waarde }) => waarde)).toEqual(["bos"]);
  });

  it("goes back step by step with nothing done, and stops for good where one stops", async () => {
    const world = metMensen();
    const voor = world.files();
    const { code } = await menu(world, [
      NAAR,
      [WELK, "Iemand wissen"],
      ["Wie wil je wissen?", { soort: "terug" }],
      [WELK, { soort: "terug" }],
      NAAR,
      [WELK, "Iemand wissen"],
      ["Wie wil je wissen?", "bos"],
      ["Zal ik Bos wissen?", STOP],
    ]);
    expect([code, world.files()]).toEqual([130, voor]);
    expect(world.err).toContain("Er is niets veranderd.");
  });
});

describe("bare coalitie where there is none", () => {
  it("offers to begin one in an empty folder", async () => {
    const world = wereld({});
    const { code } = await menu(world, [
      [WAT, "Hier een nieuwe coalitie beginnen"],
      ["coalitie.naam", "Zuid"],
      ["coalitie.opgave", STOP],
    ]);
    expect(code).toBe(130);
    expect(world.files()["/werk/coalitie.yaml"]).toContain("naam: Zuid");
  });

  it.each(["/werk", "/werk/documenten"])(
    "begins none over an internal file that is left alone, from %s",
    async (cwd) => {
      const half = "versie: 1\neigen:\n  belang: Rust\n";
      const world = wereld({ "/werk/coalitie.intern.yaml": half, "/coalitie.yaml": "versie: 1\n" }, cwd);
      const { code } = await menu(world, []);
      expect(code).toBe(5);
      expect(world.err).toContain("maar coalitie.yaml is er niet");
    },
  );

  it("makes a folder of its own, called after the coalition, where other things lie", async () => {
    const world = wereld({ "brief.docx": "x" });
    const { gesprek } = await menu(world, [
      [WAT, "Een nieuwe coalitie beginnen, in een eigen map"],
      ["Onder welke naam", "Vitale binnenstad"],
      ["vitale-binnenstad", "ja"],
      ["coalitie.opgave", STOP],
    ]);
    expect(gesprek.gesteld).not.toContain("coalitie.naam");
    expect(world.err).toContain('Ga verder met: cd "/werk/vitale-binnenstad", en dan coalitie step');
    expect(gesprek.menus[0]?.mogelijkheden.map(({ waarde }) => waarde)).not.toContain("hier");
    expect(world.files()["/werk/vitale-binnenstad/coalitie.yaml"]).toContain("naam: Vitale binnenstad");
  });

  it("opens one nearby", async () => {
    const world = wereld({
      "/werk/noord/coalitie.yaml": NOORD["coalitie.yaml"],
      "/werk/noord/coalitie.intern.yaml": INTERN,
    });
    const { code, gesprek } = await menu(world, [
      [WAT, "‘Noord’"],
      [WAT, "einde"],
    ]);
    expect(code).toBe(0);
    expect(gesprek.getoond).toMatch(/# Noord.*cd "\/werk\/noord", en dan coalitie/s);
  });
});

it("without a terminal, or with --no-input, it is the status or the help as before", async () => {
  expect((await roep(memoryWorld({ files: NOORD }))).out).toContain("Je bent hier");
  const world = wereld();
  expect(
    await main(
      ["--no-input"],
      sessie(world, () => interview([])),
    ),
  ).toBe(0);
  expect(world.out).toContain("Je bent hier");
});
