import { describe, expect, it } from "vitest";
import { run } from "../../src/commands/check.ts";
import { aandachtVan, zetStil } from "../../src/plan/stilzetten.ts";
import { wereldje } from "../projectje.ts";
import { voerUit } from "./uitvoeren.ts";

async function check(deelbaar: string, options = {}) {
  const world = wereldje(deelbaar, "versie: 1\n");
  return { uitkomst: await voerUit(world, run, [], options), out: world.out };
}

describe("check", () => {
  it("lists every mistake with its place and remedy, and ends with 3", async () => {
    const { uitkomst, out } = await check("coalitie:\n  taalvorm: jij\n  gevoelig: ja\n");
    expect(uitkomst).toBe(3);
    expect(out).toMatch(
      /^Fout {2}coalitie\.yaml, regel 2, teken 13\n {2}‘jij’ is hier geen mogelijkheid\..*\n {2}Kies uit: u, je\.\n/,
    );
    expect(out).toMatch(/Fout {2}coalitie\.yaml, regel 3, teken 3\n {2}Dit is vertrouwelijk.*\n {2}Verplaats het/);
  });

  it("ends with 0 when there are only warnings", async () => {
    const { uitkomst, out } = await check("coalitie:\n  nam: Noord\n");
    expect(uitkomst).toBe(0);
    expect(out).toMatch(/^Let op {2}coalitie\.yaml, regel 2, teken 3\n/);
  });

  it("says so when all is well", async () => {
    expect(await check("versie: 1\n")).toEqual({ uitkomst: 0, out: "De projectbestanden zijn in orde.\n" });
  });

  it("gives the same as JSON", async () => {
    const { out } = await check("coalitie:\n  taalvorm: jij\n", { json: true });
    expect(JSON.parse(out)).toEqual([
      {
        ernst: "fout",
        code: "ongeldige-waarde",
        bestand: "coalitie.yaml",
        pad: "coalitie.taalvorm",
        regel: 2,
        kolom: 13,
        melding: expect.stringContaining("jij"),
        hint: "Kies uit: u, je.",
      },
    ]);
    expect(JSON.parse((await check("versie: 1\n", { json: true })).out)).toEqual([]);
  });
});

describe("check of what was put to silence", () => {
  const zin = `${Array(31).fill("woord").join(" ")}.`;
  const DEELBAAR = `versie: 1\neigen:\n  waaromNu: ${zin}\n`;
  const wereld = () => {
    const coalitie = { eigen: { waaromNu: zin } };
    const [punt] = aandachtVan(coalitie).open;
    const rij = (punt === undefined ? [] : zetStil(coalitie, punt, "2026-03-12")).flatMap((w) =>
      w.soort === "zet" ? [`${w.pad.split(".").at(-1)}: ${JSON.stringify(w.waarde)}`] : [],
    );
    return wereldje(DEELBAAR, `versie: 1\nstilgezet:\n  - { ${rij.join(", ")} }\n`);
  };
  const uit = async (options: Readonly<Record<string, unknown>>) => {
    const world = wereld();
    await voerUit(world, run, [], options);
    return world.out;
  };

  it("only tells how many there are", async () => {
    const out = await uit({});
    expect(out).toContain("Eén aandachtspunt is stilgezet. Zie ze met: coalitie check --alles");
    expect(out).not.toContain("31 woorden");
  });

  it("shows them all to who asks, as what they are", async () => {
    expect(await uit({ alles: true })).toMatch(
      /^Stilgezet {2}Waarom nu \(eigen\.waaromNu\)\n {2}De zin .* telt 31 woorden\./m,
    );
  });

  it("keeps them apart in JSON", async () => {
    expect(JSON.parse(await uit({ json: true }))).toMatchObject([
      { ernst: "stil", code: "lange-zin", pad: "eigen.waaromNu" },
    ]);
  });

  it("tells of no signature without a mandate where the internal file is not there", async () => {
    const yaml =
      "versie: 1\npersonen:\n  - { id: p, achternaam: Bos }\nbezegelingen:\n  - { id: b, soort: intentieverklaring, ondertekenaars: [{ persoon: p }] }\n";
    const check = async (intern?: string) => {
      const world = wereldje(yaml, intern);
      await voerUit(world, run, [], { json: true });
      return JSON.parse(world.out).map(({ code }: { code: string }) => code);
    };
    expect(await check("versie: 1\n")).toContain("mandaat");
    expect(await check()).not.toContain("mandaat");
  });
});
