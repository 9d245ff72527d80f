import { describe, expect, it } from "vitest";
import { run } from "../../src/commands/set.ts";
import { Project } from "../../src/project/project.ts";
import { deelbaarVan, PLEK, wereldje } from "../projectje.ts";
import { voerUit } from "./uitvoeren.ts";

const DEELBAAR = "coalitie:\n  naam: Noord\n  eigen: x\norganisaties:\n  - id: hanzecollege\n  - id: gemeente\n";

async function set(pad: string, woorden: readonly string[], options = {}) {
  const world = wereldje(DEELBAAR, "versie: 1\n");
  const uitkomst = await voerUit(world, run, [pad, ...woorden], options);
  return { uitkomst, world, na: () => Project.open(world.disk, PLEK).coalitie };
}

it("leaves words alone that a partner agreed to", async () => {
  const deelbaar = "versie: 1\nuitspraken:\n  - {id: u, tekst: Zo is het., reikwijdte: partners}\n";
  const world = wereldje(deelbaar, "versie: 1\n");
  const uitkomst = await voerUit(world, run, ["uitspraken[u].reikwijdte", "openbaar"], {});
  expect(uitkomst).toMatchObject({ code: "gebruik", hint: expect.stringContaining("release u --intrekken") });
  expect(deelbaarVan(world)).toBe(deelbaar);
});

describe("set", () => {
  it("takes words as they are typed", async () => {
    const { uitkomst, na } = await set("coalitie.naam", ["Vitale", "binnenstad"]);
    expect([uitkomst, na().coalitie?.naam]).toEqual([0, "Vitale binnenstad"]);
  });

  it("reads days and choices as a person types them", async () => {
    expect((await set("domein.afbakening.van", ["morgen"])).na().domein?.afbakening?.van).toBe("2026-03-13");
    expect((await set("organisaties[gemeente].soort", ["gem"])).na().organisaties).toMatchObject([
      {},
      { soort: "gemeente" },
    ]);
  });

  it("shows how it understood a day, and what to look at", async () => {
    const { world } = await set("domein.afbakening.tot", ["eind", "maart"]);
    expect(world.err).toContain("Let op: ‘eind maart’ lees ik als 31 maart 2026.\n");
    expect(world.err).toContain("Bewaard: domein.afbakening.tot (dinsdag 31 maart 2026)\n");
  });

  it("takes each word of a list of texts as one", async () => {
    expect((await set("eigen.doelen", ["meer groen", "minder leeg"])).na().eigen?.doelen).toEqual([
      "meer groen",
      "minder leeg",
    ]);
  });

  it.each<[string, readonly string[]]>([
    ["words", ["hanzecollege", "gemeente"]],
    ["lines, as get prints them", ["hanzecollege\ngemeente"]],
    ["a row with commas", ["hanzecollege, gemeente, "]],
    ["a row with commas in several words", ["hanzecollege,", "gemeente"]],
  ])("takes several references as %s", async (_wat, woorden) => {
    expect((await set("coalitie.initiatiefnemers", woorden)).na().coalitie?.initiatiefnemers).toEqual([
      "hanzecollege",
      "gemeente",
    ]);
  });

  it("takes back what get printed of several texts", async () => {
    expect((await set("eigen.doelen", ["meer groen\nminder, leeg"])).na().eigen?.doelen).toEqual([
      "meer groen",
      "minder, leeg",
    ]);
  });

  it.each(["later", "niet besproken", "bewust open", "geen"])(
    "can say %s of an answer and of an empty list",
    async (stand) => {
      const woorden = stand.split(" ");
      expect((await set("coalitie.gebied", woorden)).na().coalitie?.gebied).toEqual({ status: stand });
      expect((await set("themas", woorden)).na().themas).toEqual({ status: stand });
    },
  );

  it("takes an answer away", async () => {
    expect((await set("coalitie.naam", [], { weg: true })).na().coalitie?.naam).toBeUndefined();
  });

  it.each<[string, readonly string[], object, RegExp, RegExp]>([
    ["coalitie.nam", ["x"], {}, /geen veld ‘coalitie.nam’/, /Bedoel je ‘coalitie.naam’\?/],
    ["coalitie.naam", [""], {}, /ontbreekt een antwoord/, /--weg/],
    ["coalitie.naam", [" ", ""], {}, /ontbreekt een antwoord/, /--weg/],
    ["coalitie.naam", ["x"], { weg: true }, /kan niet tegelijk/, /Laat --weg weg/],
    ["coalitie.taalvorm", ["jullie"], {}, /Er is niets veranderd/, /Kies uit: u, je/],
    ["organisaties[hanzecolege].naam", ["x"], {}, /bestaat niet/, /Bedoel je ‘hanzecollege’\?/],
    ["themas[groen].naam", ["x"], {}, /bestaat niet/, /coalitie step/],
    ["coalitie.opdrachtgever", ["gemente"], {}, /staat niet in de lijst organisaties/, /Bedoel je ‘gemeente’\?/],
    ["coalitie.initiatiefnemers", ["gemeente, weg"], {}, /‘weg’ staat niet in de lijst/, /./],
    ["coalitie", ["x"], {}, /een groep of lijst/, /coalitie step/],
    ["coalitie", [], { weg: true }, /een groep of lijst/, /coalitie step/],
    ["organisaties[gemeente]", ["geen"], {}, /een groep of lijst/, /coalitie step/],
    ["organisaties[gemeente]", [], { weg: true }, /geen hele rij/, /Organisatie verwijderen.*coalitie step 1$/],
    [
      "stukken[s]",
      [],
      { weg: true },
      /geen hele rij/,
      /set "stukken\[s\]\.status" ingetrokken\n.*Stuk verwijderen.*--verdieping/,
    ],
    ["organisaties", ["geen"], {}, /staan al 2 organisaties/, /Haal eerst weg/],
    ["organisaties", [], { weg: true }, /staan al 2 organisaties/, /Haal eerst weg/],
  ])("refuses %s %j %j and changes nothing", async (pad, woorden, options, melding, hint) => {
    const { uitkomst, world } = await set(pad, woorden, options);
    expect(uitkomst).toMatchObject({ message: expect.stringMatching(melding), hint: expect.stringMatching(hint) });
    expect(deelbaarVan(world)).toBe(DEELBAAR);
  });

  it("marks the wordings of a talk as asked when its feedback went out", async () => {
    const intern = "gesprekken:\n  - id: g\n    formuleringen:\n      - {id: f, tekst: Eerste zin.}\n";
    const world = wereldje(DEELBAAR, intern);
    await voerUit(world, run, ["gesprekken[g].terugkoppeling.verstuurd", "2026-03-01"]);
    expect(Project.open(world.disk, PLEK).coalitie.gesprekken).toMatchObject([
      { formuleringen: [{ stand: "gevraagd" }] },
    ]);
  });

  it("keeps the advice beside a choice, and makes no internal file for it where there is none", async () => {
    const schets = "coalitie:\n  overeenstemming: geen\n  bestaandeSamenwerking: geen\n";
    const world = wereldje(DEELBAAR, schets);
    await voerUit(world, run, ["coalitie.rondes.keuze", "2"]);
    expect(Project.open(world.disk, PLEK).coalitie.coalitie?.rondes).toEqual({ keuze: "2", advies: "3" });
    const zonder = wereldje(DEELBAAR);
    await voerUit(zonder, run, ["organisatie.model", "netwerktafel"]);
    expect(Object.keys(zonder.files())).not.toContain("/werk/coalitie.intern.yaml");
  });
});
