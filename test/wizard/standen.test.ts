import { describe, expect, it } from "vitest";
import { run as set } from "../../src/commands/set.ts";
import { STANDEN } from "../../src/domain/boom.ts";
import { type Coalitie, velden } from "../../src/domain/declaratie.ts";
import { alleVelden, isBlad, waardeBij } from "../../src/domain/pad.ts";
import { kanGeen } from "../../src/domain/soorten.ts";
import type { Bladveld } from "../../src/domain/velden.ts";
import { stapMet } from "../../src/plan/stappen.ts";
import { Project } from "../../src/project/project.ts";
import { leesAntwoorden } from "../../src/wizard/antwoorden.ts";
import { voerUit } from "../commands/uitvoeren.ts";
import { stand } from "../interview.ts";
import { deelbaarVan, internVan, PLEK, wereldje } from "../projectje.ts";
import { doorloop } from "./doorloop.ts";

/** One field of each kind, of a talk where there is one. */
const PER_SOORT: readonly (readonly [soort: string, patroon: string, veld: Bladveld])[] = [
  ...new Map(
    [...alleVelden(velden)]
      .filter(({ patroon }) => /^(gesprekken\[\]\.)?[^[]*$/.test(patroon) && !patroon.startsWith("gesprekken[].formul"))
      .flatMap(({ patroon, veld }) => (isBlad(veld) ? [[veld.soort, [patroon, veld] as const] as const] : [])),
  ),
].map(([soort, [patroon, veld]]) => [soort, patroon, veld]);

const GESPREK = "versie: 1\ngesprekken:\n  - id: gesprek-1\n";
const padVan = (patroon: string): string => patroon.replace("gesprekken[]", "gesprekken[gesprek-1]");

/** How each word stands in a file. */
const IN_BESTAND = {
  later: /status: later/,
  "niet besproken": /status: niet besproken/,
  "bewust open": /status: bewust open/,
  geen: /geen|\[\]/,
};

const VAKKEN = PER_SOORT.flatMap(([soort, patroon, veld]) =>
  STANDEN.map((woord) => [woord, soort, patroon, veld] as const),
);

describe("A reason not to answer", () => {
  it("is tried for every kind of field there is", () => {
    expect(PER_SOORT.map(([soort]) => soort).sort()).toEqual([
      "alineas",
      "bedrag",
      "datum",
      "getal",
      "jaNee",
      "keuze",
      "meerkeuze",
      "tekst",
      "teksten",
      "tijd",
      "verwijzing",
      "verwijzingen",
    ]);
  });

  it.each(VAKKEN)(
    "‘%s’ for a %s can be typed with set, and is told apart in the file: %s",
    async (woord, _soort, patroon, veld) => {
      const world = wereldje("versie: 1\n", GESPREK);
      expect(await voerUit(world, set, [padVan(patroon), woord])).toBe(0);
      const wordt = woord === "geen" && !kanGeen(veld) ? "geen" : { status: woord };
      expect(waardeBij(Project.open(world.disk, PLEK).coalitie, padVan(patroon))).toEqual(wordt);
      expect(deelbaarVan(world) + internVan(world)).toMatch(IN_BESTAND[woord]);
    },
  );

  it.each(VAKKEN)("‘%s’ for a %s can be given with answers: %s", (woord, _soort, patroon) => {
    const pad = padVan(patroon);
    const blad = { status: woord };
    const antwoorden = pad.startsWith("gesprekken")
      ? { gesprekken: [{ id: "gesprek-1", ...genest(patroon.replace("gesprekken[].", ""), blad) }] }
      : genest(pad, blad);
    const { fouten, wijzigingen } = leesAntwoorden(antwoorden, { gesprekken: [{ id: "gesprek-1" }] }, "2026-03-12");
    expect({ fouten, wijzigingen }).toEqual({ fouten: [], wijzigingen: [{ soort: "zet", pad, waarde: blad }] });
  });

  it.each(PER_SOORT)("for a %s is kept as it was chosen in the wizard: %s", async (_soort, patroon, veld) => {
    const weg = naar(patroon, veld.diepte === "kern" ? "langs" : "verdieping");
    const stap = { ...stapMet(1), blokken: [blokVoor(patroon)] };
    const begin: Coalitie = { gesprekken: [{ id: "gesprek-1" }] };
    const { gesprek } = await doorloop(stap, begin, weg, { verdieping: true, vanaf: "begin" });
    for (const woord of gesprek.vragen[0]?.standen ?? []) {
      const { coalitie } = await doorloop(stap, begin, [...weg, [patroon.split("[].").at(-1) ?? "", stand(woord)]], {
        verdieping: true,
        vanaf: "begin",
      });
      expect(waardeBij(coalitie, padVan(patroon))).toEqual({ status: woord });
    }
    expect(gesprek.vragen[0]?.standen).toContain("later");
  });

  it.each(STANDEN)("‘%s’ can be said of a list as a whole", async (woord) => {
    const world = wereldje("versie: 1\n", GESPREK);
    expect(await voerUit(world, set, ["acties", woord])).toBe(0);
    expect(Project.open(world.disk, PLEK).coalitie.acties).toEqual({ status: woord });
    expect(leesAntwoorden({ acties: { status: woord } }, {}, "2026-03-12").wijzigingen).toEqual([
      { soort: "zetLijst", pad: "acties", waarde: { status: woord } },
    ]);
  });

  it.each([
    [
      "later",
      "acties",
      { soort: "lijst", titel: "Acties", lijst: "acties", velden: Object.keys(velden.acties.velden) },
    ],
    [
      "bewust open",
      "acties",
      { soort: "lijst", titel: "Acties", lijst: "acties", velden: Object.keys(velden.acties.velden) },
    ],
    ["geen", "acties", { soort: "lijst", titel: "Acties", lijst: "acties", velden: Object.keys(velden.acties.velden) }],
    ["niet besproken", "gesprekken[gesprek-1].formuleringen", undefined],
  ] as const)("‘%s’ can be chosen for a list in the wizard", async (woord, pad, blok) => {
    const begin: Coalitie = { gesprekken: [{ id: "gesprek-1" }] };
    const regels = blok === undefined ? naar("gesprekken[].formuleringen") : [];
    const stap = { ...stapMet(1), blokken: [blok ?? blokVoor("gesprekken[].formuleringen")] };
    const { coalitie } = await doorloop(stap, begin, [...regels, ["nog geen", woord]], { vanaf: "begin" });
    expect(waardeBij(coalitie, pad)).toEqual({ status: woord });
  });
});

/** A block that asks for this field alone. */
function blokVoor(patroon: string) {
  const veld = patroon.replace("gesprekken[].", "");
  return veld === patroon
    ? ({ soort: "velden", titel: "Alleen dit", velden: [veld] } as const)
    : ({ soort: "lijst", titel: "Gesprekken", lijst: "gesprekken", velden: [veld] } as const);
}

/** The way to the question in it. */
const naar = (patroon: string, hoe = "langs"): readonly (readonly [string, string])[] =>
  patroon.startsWith("gesprekken")
    ? [
        ["gesprek", "wijzigen"],
        ["Wat wil je doen", hoe],
      ]
    : [];

const genest = (pad: string, waarde: unknown): Readonly<Record<string, unknown>> =>
  pad.split(".").reduceRight<unknown>((binnen, sleutel) => ({ [sleutel]: binnen }), waarde) as Record<string, unknown>;

describe("That a partner agreed", () => {
  const zin = {
    gesprekken: [{ id: "gesprek-1", formuleringen: [{ id: "zin-1", tekst: "Wij.", stand: "gevraagd" as const }] }],
  };
  const PAD = "gesprekken[gesprek-1].formuleringen[zin-1].stand";

  it("is not offered at its question", async () => {
    const stap = { ...stapMet(1), blokken: [blokVoor("gesprekken[].formuleringen")] };
    const { gesprek } = await doorloop(stap, zin, [
      ...naar("gesprekken[].formuleringen"),
      ["1 deelbare zin", "wijzigen"],
      ["Wat wil je doen", "Heeft de partner"],
    ]);
    expect(gesprek.vragen[0]?.pad).toBe(PAD);
    expect(gesprek.vragen[0]?.mogelijkheden.map(({ waarde }) => waarde)).toEqual([
      "niet gevraagd",
      "gevraagd",
      "geweigerd",
      "ingetrokken",
    ]);
  });

  it.each(["akkoord", "akkoord met wijziging"])(
    "cannot be typed with set as ‘%s’; it says how it is done",
    async (woord) => {
      const world = wereldje(
        "versie: 1\n",
        "versie: 1\ngesprekken:\n  - id: gesprek-1\n    formuleringen:\n      - {id: zin-1, tekst: Wij., stand: gevraagd}\n",
      );
      expect(await voerUit(world, set, [PAD, woord])).toMatchObject({
        code: "gebruik",
        hint: expect.stringContaining("coalitie release gesprek-1"),
      });
      expect(internVan(world)).toContain("stand: gevraagd");
    },
  );

  it("cannot be given with answers, unless it is on record already", () => {
    const met = (stand: "akkoord" | "gevraagd") => ({
      gesprekken: [{ id: "gesprek-1", formuleringen: [{ id: "zin-1", stand }] }],
    });
    const fouten = (coalitie: Coalitie) => leesAntwoorden(met("akkoord"), coalitie, "2026-03-12").fouten;
    expect(fouten(met("gevraagd"))).toMatchObject([{ pad: PAD, hint: expect.stringContaining("coalitie release") }]);
    expect(fouten(met("akkoord"))).toEqual([]);
  });
});
