import { describe, expect, it } from "vitest";
import { DOCUMENTEN } from "../../src/documents/documenten.ts";
import { readHerkomst } from "../../src/render/herkomst.ts";
import type { MemoryWorld } from "../geheugen.ts";
import { briefpapier } from "../render/briefpapier.ts";
import { letterhead, lint, part, schemaErrors } from "../render/word.ts";
import { roep } from "./heleweg.ts";
import { gelezen, voorbeeld } from "./voorbeeld.ts";

const PAD = "/werk/documenten/programma-verkenning.docx";

/** Makes the first copy of a kind of document. */
async function eersteVan(world: MemoryWorld, id: string) {
  const lijst = JSON.parse((await roep(world, "documents", "--json")).out) as {
    id: string;
    exemplaren: { voor: string }[];
  }[];
  const voor = lijst.find((d) => d.id === id)?.exemplaren[0]?.voor ?? "";
  return roep(world, "generate", id, ...(voor === "" ? [] : ["--for", voor]));
}

const maak = (world: MemoryWorld) => roep(world, "generate", "programma", "--for", "verkenning");

describe("wie eigen briefpapier heeft", () => {
  it("krijgt elk document daarop, met de eigen kop en de eigen opmaak", async () => {
    const world = voorbeeld("binnenstad");
    world.disk.write("/werk/huisstijl.docx", letterhead());
    expect(await maak(world)).toMatchObject({ code: 0 });
    const docx = world.bytes(PAD) ?? new Uint8Array();
    expect(part(docx, "word/header1.xml")).toContain("Stichting Binnenstad");
    expect(part(docx)).toContain('w:val="Kop');
    expect(await gelezen(world, PAD)).toContain("Tuinzaal");
  });

  it("krijgt elk soort document daarop in orde, ook als het papier in niets op het onze lijkt", async () => {
    const world = voorbeeld("binnenstad");
    world.disk.write("/werk/huisstijl.docx", briefpapier());
    for (const { id } of DOCUMENTEN) {
      const voor = new Set(world.disk.list("/werk/documenten"));
      const eerste = await eersteVan(world, id);
      expect(eerste.code, id).toBe(0);
      const nieuw = world.disk.list("/werk/documenten").find((naam) => !voor.has(naam) && naam.endsWith(".docx"));
      const docx = world.bytes(`/werk/documenten/${nieuw}`) ?? new Uint8Array();
      expect([id, await schemaErrors(docx), lint(docx)]).toEqual([id, [], []]);
      expect(part(docx, "word/header2.xml"), id).toContain("Lindelaan 12");
    }
  }, 180_000);

  it("hoort wat er mis is als het geen Word-document is", async () => {
    const world = voorbeeld("binnenstad");
    world.put("/werk/huisstijl.docx", "hallo");
    const { code, err } = await maak(world);
    expect(code).toBe(6);
    expect(err).toContain("huisstijl.docx is geen Word-document");
    expect(world.bytes(PAD)).toBeUndefined();
  });
});

describe("wie een eigen sjabloon heeft", () => {
  it("krijgt die tekst, met de eigen deelsjablonen erin, en de andere documenten zoals ze waren", async () => {
    const world = voorbeeld("binnenstad");
    world.put("/werk/sjablonen/programma.hbs", "<p>Eigen programma van {{benaming}}.</p>{{> slot}}");
    world.put("/werk/sjablonen/partials/slot.hbs", "<p>Tot dan!</p>");
    expect(await maak(world)).toMatchObject({ code: 0 });
    const tekst = await gelezen(world, PAD);
    expect(tekst).toMatch(/Eigen programma van .+\.\nTot dan!/);
    expect(tekst).not.toContain("Tuinzaal");
  });

  it("vervangt een deelsjabloon van ons door een eigen met dezelfde naam", async () => {
    const world = voorbeeld("binnenstad");
    world.put("/werk/sjablonen/partials/afzender-adviseur.hbs", "<p>Met groet van ons allen</p>");
    expect(await roep(world, "generate", "terugkoppeling")).toMatchObject({ code: 0 });
    const [brief = ""] = world.disk.list("/werk/documenten").filter((naam) => naam.endsWith(".docx"));
    expect(await gelezen(world, `/werk/documenten/${brief}`)).toContain("Met groet van ons allen");
  });

  it("heeft van een deelsjabloon dat nergens gebruikt wordt geen last, ook als het niet klopt", async () => {
    const world = voorbeeld("binnenstad");
    world.put("/werk/sjablonen/partials/kladje.hbs", "{{#if");
    expect(await maak(world)).toMatchObject({ code: 0 });
    expect(readHerkomst(world.bytes(PAD) ?? new Uint8Array())).toMatchObject({ ongewijzigd: true });
  });
});

it("een document waarvan de titel nog niet in te vullen is, heet zoals zijn soort", async () => {
  const world = voorbeeld("leeg", { files: { "coalitie.yaml": "versie: 1\n" } });
  expect(await roep(world, "generate", "plan-van-aanpak")).toMatchObject({ code: 0 });
  const core = part(world.bytes("/werk/documenten/plan-van-aanpak.docx") ?? new Uint8Array(), "docProps/core.xml");
  expect(core).toContain("<dc:title>Plan van aanpak</dc:title>");
});
