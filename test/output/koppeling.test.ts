import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { run as generate } from "../../src/commands/generate.ts";
import { run as huisstijl } from "../../src/commands/huisstijl.ts";
import { run as template } from "../../src/commands/template.ts";
import { DOCUMENTEN } from "../../src/documents/documenten.ts";
import type { Gemaakt } from "../../src/output/maken.ts";
import { schrijfPdf } from "../../src/output/pdf.ts";
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

describe.skipIf(process.platform === "win32")("what a link in the folder of documents leads to", () => {
  const metMail = { ...gemaakt, mail: "Beste" };
  const inMap = (): string =>
    readdirSync(join(map, "documenten"), { withFileTypes: true })
      .flatMap((f) => (f.isFile() ? [readFileSync(join(map, "documenten", f.name), "latin1")] : []))
      .join();
  beforeEach(() => writeFileSync(join(map, "elders", "geheim"), "vertrouwelijk"));

  it.each(["docx", "txt"])("is not kept there as what somebody edited: %s", (soort) => {
    symlinkSync(join(map, "elders", "geheim"), join(map, "documenten", `${document.id}-g-1.${soort}`));
    expect(() => schrijf(disk, join(map, "documenten"), metMail, true)).toThrow(/koppeling/);
    expect(inMap()).not.toContain("vertrouwelijk");
  });

  it("is not kept there as the PDF that was there", () => {
    symlinkSync(join(map, "elders", "geheim"), join(map, "documenten", "brief.pdf"));
    const voor = { docx: join(map, "documenten", "brief.docx"), document };
    expect(() => schrijfPdf(disk, voor, new Uint8Array([1]), true)).toThrow(/koppeling/);
    expect(inMap()).not.toContain("vertrouwelijk");
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

describe.skipIf(process.platform === "win32")("a folder of the project that leads out of it", () => {
  const wereldMet = (onderdeel: string) => {
    const project = join(map, "project");
    mkdirSync(project);
    writeFileSync(join(project, "coalitie.yaml"), "versie: 1\n");
    writeFileSync(join(project, "coalitie.intern.yaml"), "versie: 1\n");
    symlinkSync(join(map, "elders"), join(project, onderdeel));
    return { ...memoryWorld({ files: {} }), disk, cwd: project };
  };
  const elders = () => readdirSync(join(map, "elders"));

  it("gets no documents", async () => {
    expect(await voerUit(wereldMet("documenten"), generate, ["domeinschets"], {})).toMatchObject({
      code: "conflict",
      hint: expect.stringContaining(`--output "${join(map, "elders")}"`),
    });
    expect(elders()).toEqual([]);
  });

  it("gets what is issued neither", async () => {
    const uitkomst = await voerUit(wereldMet("documenten"), generate, ["domeinschets"], { issue: true });
    expect(uitkomst).toMatchObject({ code: "conflict", hint: expect.not.stringContaining("--output") });
    expect(elders()).toEqual([]);
  });

  it("gets documents when the user says so", async () => {
    const uitkomst = await voerUit(wereldMet("documenten"), generate, ["domeinschets"], { output: "documenten" });
    expect([uitkomst, elders()]).toEqual([0, ["domeinschets.docx"]]);
  });

  it.each(["sjablonen", "huisstijl"])("gets no templates or letterheads: %s", async (onderdeel) => {
    const world = wereldMet(onderdeel);
    const uitkomst =
      onderdeel === "sjablonen"
        ? await voerUit(world, template, ["copy", "programma"], {})
        : await voerUit(world, huisstijl, ["brief"], {});
    expect(uitkomst).toMatchObject({ code: "conflict" });
    expect(elders()).toEqual([]);
  });
});

describe.skipIf(process.platform === "win32")("a link in the place where the old one would be kept", () => {
  it("is not written through", async () => {
    writeFileSync(join(map, "coalitie.yaml"), "versie: 1\n");
    mkdirSync(join(map, "sjablonen"));
    writeFileSync(join(map, "sjablonen", "programma.hbs"), "eigen");
    symlinkSync(join(map, "elders", "brief.hbs"), join(map, "sjablonen", "programma (bewaard).hbs"));
    const world = { ...memoryWorld({ files: {} }), disk, cwd: map };
    expect(await voerUit(world, template, ["copy", "programma"], { force: true })).toMatchObject({ code: "conflict" });
    expect(readdirSync(join(map, "elders"))).toEqual([]);
    expect(readFileSync(join(map, "sjablonen", "programma.hbs"), "utf8")).toBe("eigen");
  });
});
