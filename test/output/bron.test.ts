import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { bronnenVan } from "../../src/output/bron.ts";
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
  ["huisstijl.docx", "../elders.docx", () => bronnen().huisstijl("brief")],
])("%s that leads to %s is refused", (van, naar, lees) => {
  koppel(van, naar);
  expect(lees).toThrow(expect.objectContaining({ code: "sjabloon", message: expect.stringContaining("koppeling") }));
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
