import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { programma } from "../../src/documents/programma.ts";
import { terugkoppeling } from "../../src/documents/terugkoppeling.ts";
import { uitnodigingsbrief } from "../../src/documents/uitnodigingsbrief.ts";
import { bronnenVan, STANDAARDPAPIER } from "../../src/output/bron.ts";
import { shipped } from "../../src/system/meegeleverd.ts";
import { disk } from "../../src/system/schijf.ts";

let boven = "";
let map = "";
beforeEach(() => {
  boven = mkdtempSync(join(tmpdir(), "coalitie-test-"));
  map = join(boven, "project");
  mkdirSync(join(map, "sjablonen", "partials"), { recursive: true });
  writeFileSync(join(map, "coalitie.intern.yaml"), "geheim");
  writeFileSync(join(boven, "elders.docx"), "elders");
});
afterEach(() => rmSync(boven, { recursive: true, force: true }));

const koppel = (van: string, naar: string): void => symlinkSync(join(map, naar), join(map, van));
const bronnen = () => bronnenVan({ disk, shipped }, map);

it.each<[string, string, () => unknown]>([
  ["sjablonen/programma.hbs", "coalitie.intern.yaml", () => bronnen().sjabloon("programma")],
  ["sjablonen/partials/x.hbs", "coalitie.intern.yaml", () => bronnen().partials],
  ["huisstijl.docx", "../elders.docx", () => bronnen().huisstijl(uitnodigingsbrief)],
])("%s that leads to %s is refused", (van, naar, lees) => {
  koppel(van, naar);
  expect(lees).toThrow(expect.objectContaining({ code: "sjabloon", message: expect.stringContaining("koppeling") }));
});

const papier = (naam: string, inhoud: string): void => {
  mkdirSync(join(map, "huisstijl"), { recursive: true });
  writeFileSync(join(map, naam), inhoud);
};

it("the most specific letterhead is used: of the document, of letters or papers, of all", () => {
  const gebruikt = () => [uitnodigingsbrief, terugkoppeling, programma].map((d) => bronnen().huisstijl(d).naam);
  expect(gebruikt()).toEqual(Array(3).fill(STANDAARDPAPIER));
  papier("huisstijl.docx", "alle");
  papier("huisstijl/brief.docx", "brieven");
  papier("huisstijl/terugkoppeling.docx", "terugkoppeling");
  expect(gebruikt()).toEqual(["huisstijl/brief.docx", "huisstijl/terugkoppeling.docx", "huisstijl.docx"]);
  expect(new TextDecoder().decode(bronnen().huisstijl(terugkoppeling).bytes)).toBe("terugkoppeling");
});

it("a letterhead of a document that leads out of its folder is refused, not passed over", () => {
  papier("huisstijl.docx", "alle");
  papier("huisstijl/brief.docx", "brieven");
  koppel("huisstijl/terugkoppeling.docx", "coalitie.intern.yaml");
  koppel("huisstijl/uitnodigingsbrief.docx", "huisstijl/weg.docx");
  expect(() => bronnen().huisstijl(terugkoppeling)).toThrow(/huisstijl\/terugkoppeling\.docx.*buiten de map huisstijl/);
  expect(() => bronnen().huisstijl(uitnodigingsbrief)).toThrow(/bestand dat er niet is/);
});

it("a letterhead is read once, so that what is worked out of it is too", () => {
  const { huisstijl } = bronnen();
  expect(huisstijl(programma).bytes).toBe(huisstijl(programma).bytes);
});

it("a template that leads nowhere is not silently replaced by ours", () => {
  koppel("sjablonen/programma.hbs", "sjablonen/weg.hbs");
  expect(() => bronnen().sjabloon("programma")).toThrow(/bestand dat er niet is/);
});

it("a template may be a link to another template of the project", () => {
  writeFileSync(join(map, "sjablonen", "gedeeld.hbs"), "hallo");
  koppel("sjablonen/programma.hbs", "sjablonen/gedeeld.hbs");
  expect(bronnen().sjabloon("programma").tekst).toBe("hallo");
});

it.each(["sjablonen/programma.hbs", "sjablonen/partials/x.hbs"])("%s that is no UTF-8 is refused", (pad) => {
  writeFileSync(join(map, pad), new Uint8Array([0x63, 0x6f, 0xf6, 0x72]));
  const lees = () => [bronnen().sjabloon("programma"), bronnen().partials];
  expect(lees).toThrow(expect.objectContaining({ code: "sjabloon", message: expect.stringContaining("UTF-8") }));
});
