import { describe, expect, it } from "vitest";
import { isRuweMap, type Ruw } from "../../src/domain/ruw.ts";
import { type Helften, type Migratie, migreer } from "../../src/project/migreer.ts";
import { isOuder } from "../../src/project/versie.ts";
import { deelbaarVan, internVan, PLEK, wereldje } from "../projectje.ts";

const hernoem = (ruw: Ruw, van: string, naar: string): Ruw =>
  isRuweMap(ruw)
    ? Object.fromEntries(Object.entries(ruw).map(([sleutel, waarde]) => [sleutel === van ? naar : sleutel, waarde]))
    : ruw;

const inElk =
  (doe: (ruw: Ruw) => Ruw) =>
  (helften: Helften): Helften =>
    Object.fromEntries(Object.entries(helften).map(([huis, ruw]) => [huis, doe(ruw)]));

/** As if there had been two shapes before. */
const VROEGER: readonly Migratie[] = [
  { van: 1, wat: ["‘partijen’ heet nu ‘partners’."], doe: inElk((ruw) => hernoem(ruw, "partijen", "partners")) },
  {
    van: 2,
    wat: ["‘partners’ heet nu ‘organisaties’."],
    doe: inElk((ruw) => hernoem(ruw, "partners", "organisaties")),
  },
];

/** As if what was said in one file belonged in the other from now on. */
const VERHUISD: Migratie = {
  van: 1,
  wat: ["‘zorgen’ staat nu in het interne bestand."],
  doe: ({ deelbaar, intern }) => {
    if (!isRuweMap(deelbaar) || !isRuweMap(intern)) return {};
    const { zorgen, ...rest } = deelbaar;
    return zorgen === undefined ? {} : { deelbaar: rest, intern: { ...intern, zorgen } };
  },
};

const DEELBAAR =
  "# van allen\nversie: 1 # eerste vorm\npartijen: # wie\n  - id: a\n    naam: 'A'\neigen: {doelen: [x]}\n";
const INTERN = "versie: 2\npartners:\n  - id: a\n    kernpartner: ja # zeker\npartijen: een eigen regel\n";

describe("files of an older shape", () => {
  it("get the newest one, each from where it was, with all that was said in them", () => {
    const world = wereldje(DEELBAAR, INTERN);
    expect(migreer(world.disk, PLEK, VROEGER, 3)).toMatchObject({
      van: 1,
      naar: 3,
      wat: [{}, {}].map(() => expect.any(String)),
    });
    expect(deelbaarVan(world)).toContain("# van allen\nversie: 3 # eerste vorm\n");
    expect(deelbaarVan(world)).toMatch(/organisaties:\n +- id: a\n +naam: A\n/);
    expect(deelbaarVan(world)).toContain("eigen: {doelen: [x]}\n");
    expect(internVan(world)).toMatch(/versie: 3\n(?:.*\n)*organisaties:\n +- id: a\n +kernpartner: ja/);
    // Of the second shape, in which that word means nothing.
    expect(internVan(world)).toMatch(/^partijen: een eigen regel$/m);
  });

  it("are kept as they were beside them, for their owner only", () => {
    const world = wereldje(DEELBAAR, INTERN);
    const gedaan = migreer(world.disk, PLEK, VROEGER, 3);
    expect(gedaan?.kopieen).toEqual([".coalitie-versie-1-coalitie.yaml", ".coalitie-versie-2-coalitie.intern.yaml"]);
    expect(gedaan?.kopieen.map((naam) => world.files()[`/werk/${naam}`])).toEqual([DEELBAAR, INTERN]);
    expect(world.secrets()).toEqual(expect.arrayContaining(["/werk/.coalitie-versie-2-coalitie.intern.yaml"]));
  });

  it("are kept each time: what git brings back of an older shape takes the place of no earlier copy", () => {
    const world = wereldje(DEELBAAR, INTERN);
    migreer(world.disk, PLEK, VROEGER, 3);
    const later = INTERN.replace("kernpartner: ja", "kernpartner: nee");
    world.put("coalitie.intern.yaml", later);
    const naam = ".coalitie-versie-2-2-coalitie.intern.yaml";
    expect(migreer(world.disk, PLEK, VROEGER, 3)?.kopieen).toEqual([naam]);
    expect(world.files()[`/werk/${naam}`]).toBe(later);
    expect(world.files()["/werk/.coalitie-versie-2-coalitie.intern.yaml"]).toBe(INTERN);
  });

  it("can hand over to each other what is now kept in the other file, where both are there", () => {
    const deelbaar = "versie: 1\nnaam: A\nzorgen: geld\n";
    const samen = wereldje(deelbaar, "versie: 1\n");
    migreer(samen.disk, PLEK, [VERHUISD], 2);
    expect([deelbaarVan(samen), internVan(samen)]).toEqual(["versie: 2\nnaam: A\n", "versie: 2\nzorgen: geld\n"]);
    for (const intern of [undefined, "versie: 2\n"]) {
      const alleen = wereldje(deelbaar, intern);
      migreer(alleen.disk, PLEK, [VERHUISD], 2);
      expect(deelbaarVan(alleen)).toBe("versie: 2\nnaam: A\nzorgen: geld\n");
      expect(alleen.files()[PLEK.intern]).toBe(intern);
    }
  });

  it("are left alone when they are new, cannot be read, or are of a shape that nobody knows", () => {
    for (const [deelbaar, intern] of [
      ["versie: 3\n", "versie: 3\n"],
      ["versie: 1\n", 'versie: "2\n'],
      ["versie: 0\n", "versie: 3\n"],
      ["naam: x\n", "versie: 3\n"],
      ["versie: 1\n", "versie: 4\n"],
      ["versie: 4\n", "versie: 2\n"],
      ["versie: 1\n", "versie: 1.5\n"],
    ] as const) {
      const world = wereldje(deelbaar, intern);
      expect(migreer(world.disk, PLEK, VROEGER, 3)).toBeUndefined();
      expect(world.files()).toEqual({ [PLEK.deelbaar]: deelbaar, [PLEK.intern]: intern });
    }
  });

  it("are all or nothing when the disk fails, and can be tried again", () => {
    const world = wereldje(DEELBAAR, INTERN);
    world.failOn("coalitie.yaml");
    expect(() => migreer(world.disk, PLEK, VROEGER, 3)).toThrow(/niet opgeslagen/);
    expect([deelbaarVan(world), internVan(world)]).toEqual([DEELBAAR, INTERN]);
    world.failOn();
    expect(migreer(world.disk, PLEK, VROEGER, 3)?.naar).toBe(3);
  });

  it.each([
    ["versie: 1\n", true],
    ['a: b\nversie: "2" # x\n', true],
    ["versie: 3\n", false],
    ["a: b\n", false],
    ["coalitie:\n  versie: 1\n", false],
  ])("are known by one line: %j", (tekst, ouder) => {
    expect(isOuder(wereldje(tekst).disk, PLEK.deelbaar, 3)).toBe(ouder);
  });
});
