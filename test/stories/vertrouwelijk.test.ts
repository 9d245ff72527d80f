import { describe, expect, it } from "vitest";
import { run as generate } from "../../src/commands/generate.ts";
import { werkVan } from "../../src/commands/stukken.ts";
import type { Document } from "../../src/documents/document.ts";
import { DOCUMENTEN } from "../../src/documents/documenten.ts";
import { leestIntern } from "../../src/domain/zicht.ts";
import { InternalError } from "../../src/errors.ts";
import { leesProject } from "../../src/project/project.ts";
import { voerUit } from "../commands/uitvoeren.ts";
import { type MemoryWorld, memoryWorld } from "../geheugen.ts";
import { PLEK } from "../projectje.ts";
import { metKanaries } from "./kanaries.ts";
import { alleWoorden, gelekt as gelektUit } from "./lekken.ts";

const { deelbaar, intern, kanaries } = metKanaries();
const files = { "coalitie.yaml": deelbaar, "coalitie.intern.yaml": intern };
const gelekt = gelektUit(kanaries);
const OPTIES = { datum: "2026-03-12", werkversie: false };

/** A world that tells which files were opened. */
function metLogboek(): { readonly world: MemoryWorld; readonly geopend: string[] } {
  const world = memoryWorld({ files });
  const geopend: string[] = [];
  const read = (path: string) => {
    geopend.push(path);
    return world.disk.read(path);
  };
  return { world: Object.create(world, { disk: { value: { ...world.disk, read } } }), geopend };
}

const zonderIntern = DOCUMENTEN.filter(({ voor }) => !leestIntern(voor));
const namen = (documenten: readonly Document[]) => documenten.map((d) => [`${d.id} (${d.voor})`, d] as const);

/** Every copy is made twice, and pages with a table of contents are laid out: that takes its time on a busy machine. */
const LANG = 120_000;

describe("wat vertrouwelijk is", { timeout: LANG }, () => {
  it("staat echt in het project: elk antwoord dat niet iedereen mag zien, heeft een eigen woord, en het project klopt", () => {
    const inhoud = leesProject(memoryWorld({ files }).disk, PLEK, "beide");
    expect(inhoud.meldingen).toEqual([]);
    const alles = JSON.stringify(inhoud.coalitie).toLowerCase();
    expect(kanaries.filter((k) => k.woorden.length > 0 && !k.woorden.some((w) => alles.includes(w)))).toEqual([]);
    expect(kanaries.length).toBeGreaterThan(200);
  });

  it("staat niet in het bestand voor partners", () => {
    const tekst = deelbaar.toLowerCase();
    expect(kanaries.filter((k) => k.zicht !== "P" && k.woorden.some((w) => tekst.includes(w)))).toEqual([]);
  });

  it.each(namen(DOCUMENTEN))("komt niet in %s, in geen enkel deel, voor geen enkele lezer", async (_naam, document) => {
    for (const werkversie of [false, true]) {
      const [werk] = werkVan(memoryWorld({ files }), PLEK, { ...OPTIES, werkversie }, [document]);
      for (const exemplaar of werk?.exemplaren ?? []) {
        const woorden = werk === undefined ? "" : await alleWoorden(werk, exemplaar);
        expect(woorden).toContain("word/document.xml");
        expect(gelekt(woorden, document, exemplaar)).toEqual([]);
      }
    }
  });

  it.each(namen(zonderIntern))("%s wordt gemaakt zonder het interne bestand te openen", async (_naam, document) => {
    const { world, geopend } = metLogboek();
    const [werk] = werkVan(world, PLEK, OPTIES, [document]);
    for (const exemplaar of werk?.exemplaren ?? []) await werk?.maak(exemplaar);
    expect(geopend).toContain(PLEK.deelbaar);
    expect(geopend).not.toContain(PLEK.intern);
  });

  it.each(namen(zonderIntern))(
    "%s is tot op de byte hetzelfde als het interne bestand er niet is",
    async (_naam, document) => {
      const maak = async (wat: Readonly<Record<string, string>>) => {
        const [werk] = werkVan(memoryWorld({ files: wat }), PLEK, OPTIES, [document]);
        const stukken = await Promise.all((werk?.exemplaren ?? []).map(async (e) => [e, (await werk?.maak(e))?.docx]));
        return stukken;
      };
      expect(await maak({ "coalitie.yaml": deelbaar })).toEqual(await maak(files));
    },
  );

  it("de terugkoppeling bevat de eigen woorden wel, want zo vraag je toestemming", async () => {
    const [werk] = werkVan(
      memoryWorld({ files }),
      PLEK,
      OPTIES,
      DOCUMENTEN.filter((d) => d.id === "terugkoppeling"),
    );
    const eigen = kanaries.filter((k) =>
      /^gesprekken\[gesprekken-1\]\.formuleringen\[formuleringen-[12]\]\.tekst$/.test(k.pad),
    );
    const [eerste] = werk?.exemplaren ?? [];
    const woorden = werk !== undefined && eerste !== undefined ? await alleWoorden(werk, eerste) : "";
    expect(eigen).toHaveLength(2);
    for (const {
      woorden: [woord = "?"],
    } of eigen)
      expect(woorden).toContain(woord);
  });

  it("komt ook niet in de namen van bestanden of in wat het programma zegt als het stukken voor partners maakt", async () => {
    const world = memoryWorld({ files });
    await voerUit(
      world,
      generate,
      zonderIntern.map((d) => d.id),
      { json: true },
    );
    const gezegd = [world.out, world.err, ...world.disk.list("/werk/documenten")].join("\n").toLowerCase();
    expect(world.disk.list("/werk/documenten").length).toBeGreaterThan(0);
    expect(kanaries.filter((k) => k.woorden.some((w) => gezegd.includes(w))).map((k) => k.pad)).toEqual([]);
  });

  it("komt ook niet in het register en in wat wordt uitgegeven", async () => {
    const world = memoryWorld({ files });
    for (const { id } of zonderIntern) {
      const gewoon = { issue: true, aan: ["alle partners"], via: "mail", json: true };
      await voerUit(world, generate, [id], gewoon);
    }
    const register = world.files()["/werk/coalitie.yaml"] ?? "";
    expect(register).not.toBe(deelbaar);
    const gezegd = [register.slice(deelbaar.length - 1000), world.out, world.err].join("\n").toLowerCase();
    expect(
      kanaries.filter((k) => k.zicht !== "P" && k.woorden.some((w) => gezegd.includes(w))).map((k) => k.pad),
    ).toEqual([]);
  });

  it("hoeft niemand te openen: stukken voor partners komen er ook als het interne bestand niet te lezen is", async () => {
    const world = memoryWorld({ files });
    const disk = {
      ...world.disk,
      read: (pad: string) => {
        if (pad === PLEK.intern) throw new InternalError("The internal file was opened.");
        return world.disk.read(pad);
      },
    };
    const dicht: MemoryWorld = Object.create(world, { disk: { value: disk } });
    const ids = zonderIntern.map((d) => d.id);
    expect(await voerUit(dicht, generate, ids, { json: true })).toBe(0);
    expect(world.disk.list("/werk/documenten").length).toBeGreaterThan(ids.length);
    await expect(voerUit(dicht, generate, ["belangenanalyse"])).rejects.toThrow(InternalError);
  });

  it("komt niet in een foutmelding over het bestand voor partners", () => {
    const world = memoryWorld({ files: { ...files, "coalitie.yaml": `${deelbaar}nieuw: x\nlogboek: []\n` } });
    const { meldingen } = leesProject(world.disk, PLEK, "deelbaar");
    const gezegd = JSON.stringify(meldingen).toLowerCase();
    expect(meldingen.map((m) => m.code)).toEqual(["onbekende-sleutel", "verkeerd-bestand"]);
    expect(kanaries.filter((k) => k.woorden.some((w) => gezegd.includes(w)))).toEqual([]);
  });
});
