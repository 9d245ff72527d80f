import { describe, expect, it } from "vitest";
import { run as generate } from "../../src/commands/generate.ts";
import { type Werk, werkVan } from "../../src/commands/stukken.ts";
import type { Document, Exemplaar } from "../../src/documents/document.ts";
import { DOCUMENTEN } from "../../src/documents/documenten.ts";
import { leestIntern } from "../../src/domain/zicht.ts";
import { bestandsnaam } from "../../src/output/naam.ts";
import { leesProject } from "../../src/project/project.ts";
import { voerUit } from "../commands/uitvoeren.ts";
import { type MemoryWorld, memoryWorld } from "../geheugen.ts";
import { PLEK } from "../projectje.ts";
import { type Kanarie, metKanaries } from "./kanaries.ts";
import { delenVan } from "./sporen.ts";

const { deelbaar, intern, kanaries } = metKanaries();
const files = { "coalitie.yaml": deelbaar, "coalitie.intern.yaml": intern };
const OPTIES = { datum: "2026-03-12", werkversie: false };

/** All that can be read of one copy: every part of the Word file and its name, raw and without markup, and the mail. */
async function alleWoorden(werk: Werk, exemplaar: Exemplaar): Promise<string> {
  const { docx, mail, gaps, waarschuwingen } = await werk.maak(exemplaar);
  const delen = delenVan(docx).flat();
  const tekst = delen.map((deel) => deel.replace(/<[^>]*>/g, "")).join(" ");
  const rest = [
    mail ?? "",
    bestandsnaam(werk.document, exemplaar),
    exemplaar.naam,
    JSON.stringify([gaps, waarschuwingen]),
  ];
  return [...delen, tekst, ...rest].join("\n").toLowerCase();
}

/** Whether this reader may see it: a partner in a talk what is said in it, and everybody the own words. */
function mag(kanarie: Kanarie, { voor }: Document, { lezer }: Exemplaar): boolean {
  const eigen = kanarie.zicht === "P" && lezer.organisatie === `organisaties-${kanarie.eigenaar}`;
  const uitGesprek = kanarie.zicht === "G" && kanarie.pad.startsWith(`gesprekken[${lezer.gesprek}].`);
  const geweigerd = kanarie.pad.includes("formuleringen[formuleringen-3]");
  if (voor === "adviseur") return true;
  if (voor === "kerngroep") return kanarie.zicht === "K" || eigen;
  return eigen || (voor === "gesprekspartner" && uitGesprek && !geweigerd);
}

const gelekt = (woorden: string, document: Document, exemplaar: Exemplaar): readonly string[] =>
  kanaries.filter((k) => !mag(k, document, exemplaar) && k.woorden.some((w) => woorden.includes(w))).map((k) => k.pad);

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

  it("komt niet in een foutmelding over het bestand voor partners", () => {
    const world = memoryWorld({ files: { ...files, "coalitie.yaml": `${deelbaar}nieuw: x\nlogboek: []\n` } });
    const { meldingen } = leesProject(world.disk, PLEK, "deelbaar");
    const gezegd = JSON.stringify(meldingen).toLowerCase();
    expect(meldingen.map((m) => m.code)).toEqual(["onbekende-sleutel", "verkeerd-bestand"]);
    expect(kanaries.filter((k) => k.woorden.some((w) => gezegd.includes(w)))).toEqual([]);
  });
});
