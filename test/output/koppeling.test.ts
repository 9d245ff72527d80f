import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { run as template } from "../../src/commands/template.ts";
import { DOCUMENTEN } from "../../src/documents/documenten.ts";
import type { Gemaakt } from "../../src/output/maken.ts";
import { schrijf } from "../../src/output/schrijven.ts";
import { disk } from "../../src/system/schijf.ts";
import { voerUit } from "../commands/uitvoeren.ts";
import { memoryWorld } from "../geheugen.ts";

const [document] = DOCUMENTEN;
if (document === undefined) throw new Error("no document");
const exemplaar = { voor: "g-1", naam: "Gesprek", lezer: {}, over: {} };
const rest = { werkversie: false, mail: undefined, gaps: [], waarschuwingen: [] };
const gemaakt: Gemaakt = { document, exemplaar, docx: new Uint8Array([1, 2, 3]), ...rest };

let map = "";
beforeEach(() => {
  map = mkdtempSync(join(tmpdir(), "coalitie-test-"));
  mkdirSync(join(map, "documenten"));
  mkdirSync(join(map, "elders"));
});
afterEach(() => rmSync(map, { recursive: true, force: true }));

describe.skipIf(process.platform === "win32")("a link in the place of a document", () => {
  const koppel = () =>
    symlinkSync(join(map, "elders", "brief.docx"), join(map, "documenten", `${document.id}-g-1.docx`));

  it("is not written through, also when what was edited may be replaced", () => {
    writeFileSync(join(map, "elders", "brief.docx"), "van een ander");
    koppel();
    expect(() => schrijf(disk, join(map, "documenten"), gemaakt, true)).toThrow(/koppeling/);
    expect(readFileSync(join(map, "elders", "brief.docx"), "utf8")).toBe("van een ander");
  });

  it("makes no file where there was none", () => {
    koppel();
    expect(() => schrijf(disk, join(map, "documenten"), gemaakt, false)).toThrow(/koppeling/);
    expect(readdirSync(join(map, "elders"))).toEqual([]);
  });
});

describe.skipIf(process.platform === "win32")("a link in the place of an own template", () => {
  it("is not written through", async () => {
    writeFileSync(join(map, "coalitie.yaml"), "versie: 1\n");
    mkdirSync(join(map, "sjablonen"));
    symlinkSync(join(map, "elders", "brief.hbs"), join(map, "sjablonen", "programma.hbs"));
    const world = { ...memoryWorld({ files: {} }), disk, cwd: map };
    expect(await voerUit(world, template, ["copy", "programma"], { force: true })).toMatchObject({ code: "conflict" });
    expect(readdirSync(join(map, "elders"))).toEqual([]);
  });
});
