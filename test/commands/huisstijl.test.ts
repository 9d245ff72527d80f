import { describe, expect, it } from "vitest";
import { run } from "../../src/commands/huisstijl.ts";
import type { Options } from "../../src/commands/session.ts";
import type { MemoryWorld } from "../geheugen.ts";
import { wereldje } from "../projectje.ts";
import { briefpapier } from "../render/briefpapier.ts";
import { lint, part, schemaErrors, words } from "../render/word.ts";
import { roep } from "../stories/heleweg.ts";
import { voerUit } from "./uitvoeren.ts";

const nieuw = (): MemoryWorld => wereldje("versie: 1\n", "versie: 1\n");
const huisstijl = (world: MemoryWorld, wat: readonly string[] = [], options: Options = {}) =>
  voerUit(world, run, wat, options);
const lees = (world: MemoryWorld, naam: string): Uint8Array => world.bytes(`/werk/${naam}`) ?? new Uint8Array();
const VOORBEELD = "huisstijl-voorbeeld.docx";

describe("huisstijl", () => {
  it("puts the standard look beside the project, and an example that shows every style by its name in Word", async () => {
    const world = nieuw();
    expect(await huisstijl(world)).toBe(0);
    expect(lees(world, "huisstijl.docx")).toEqual(world.shipped.read("huisstijl/stuk.docx"));
    const tekst = words(lees(world, VOORBEELD)).join("\n");
    for (const naam of [
      "Titel",
      "Ondertitel",
      "Inleiding",
      "Kader",
      "Kop 3",
      "Bijschrift",
      "Tabeltotaal",
      "Lijstalinea",
    ])
      expect(tekst).toContain(naam);
    expect(tekst).toContain("[nog in te vullen: hoe heet de coalitie]");
    expect(part(lees(world, VOORBEELD), "word/footnotes.xml")).toContain("Voetnoottekst");
    expect([await schemaErrors(lees(world, VOORBEELD)), lint(lees(world, VOORBEELD))]).toEqual([[], []]);
  });

  it("leaves a letterhead that is there alone, and shows how everything comes out on it", async () => {
    const world = nieuw();
    const eigen = briefpapier();
    world.disk.write("/werk/huisstijl.docx", eigen);
    expect(await huisstijl(world)).toBe(0);
    expect(lees(world, "huisstijl.docx")).toEqual(eigen);
    expect(world.err).toContain("huisstijl.docx staat er al en is gebleven zoals het was.");
    expect(part(lees(world, VOORBEELD))).toContain('w:val="Titel"');
    expect(words(lees(world, VOORBEELD)).join("|")).toMatch(
      /Kop 1\|hoofdstukken\|je briefpapier.*Kader\|[^|]*\|aangevuld/,
    );
  });

  it("keeps the old one under another name when forced", async () => {
    const world = nieuw();
    world.disk.write("/werk/huisstijl.docx", briefpapier());
    await huisstijl(world, [], { force: true });
    expect(lees(world, "huisstijl (bewaard).docx")).toEqual(briefpapier());
    expect(lees(world, "huisstijl.docx")).toEqual(world.shipped.read("huisstijl/stuk.docx"));
  });

  it("never replaces an example that somebody edited", async () => {
    const world = nieuw();
    world.put(`/werk/${VOORBEELD}`, "van mij");
    await huisstijl(world);
    expect(world.files()[`/werk/${VOORBEELD}`]).toBe("van mij");
    expect(world.out).toContain("huisstijl-voorbeeld 2.docx");
  });

  it("of a document begins with the letterhead that it has now, and from then on it has its own", async () => {
    const world = nieuw();
    world.disk.write("/werk/huisstijl.docx", briefpapier());
    expect(await huisstijl(world, ["terugkoppeling"])).toBe(0);
    expect(lees(world, "huisstijl/terugkoppeling.docx")).toEqual(briefpapier());
    const { out } = await roep(world, "documents");
    expect(out).toMatch(/\(terugkoppeling\).*\n {4}op huisstijl\/terugkoppeling\.docx/);
    expect(out).toMatch(/\(programma\).*\n {4}op huisstijl\.docx/);
  });

  it.each([
    [["brief"], {}, "huisstijl/brief.docx", "huisstijl/brief.docx"],
    [["programma"], {}, "huisstijl/programma.docx", "huisstijl/stuk.docx"],
    [["programma"], { brief: true }, "huisstijl/programma.docx", "huisstijl/brief.docx"],
    [[], { brief: true }, "huisstijl.docx", "huisstijl/brief.docx"],
  ])("%j %j makes %s of our %s", async (wat, options, bestand, onze) => {
    const world = nieuw();
    await huisstijl(world, wat, options);
    expect(lees(world, bestand)).toEqual(world.shipped.read(onze));
  });

  it("refuses what is no document, with the nearest that is, and a letterhead that cannot be used", async () => {
    expect(await huisstijl(nieuw(), ["terugkopeling"])).toMatchObject({ hint: "Bedoel je ‘terugkoppeling’?" });
    const world = nieuw();
    world.put("/werk/huisstijl.docx", "%PDF-1.4");
    expect(await huisstijl(world)).toMatchObject({ code: "sjabloon", message: "huisstijl.docx is een PDF." });
  });
});

it("documents tells of a letterhead that no document will get", async () => {
  const world = nieuw();
  world.put("/werk/huisstijl.dotx", "x");
  world.put("/werk/huisstijl/terugkopeling.docx", "x");
  const { err } = await roep(world, "documents");
  expect(err).toContain("huisstijl.dotx. Dit briefpapier wordt niet gebruikt. Bewaar het in Word als huisstijl.docx.");
  expect(err).toContain(
    "huisstijl/terugkopeling.docx. Dit briefpapier wordt niet gebruikt. Bedoel je ‘terugkoppeling’?",
  );
});
