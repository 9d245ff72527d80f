import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { KLADJES, opVel, projecteditor, vanVel } from "../../src/commands/editor.ts";
import { plekVan } from "../../src/project/plek.ts";
import { disk } from "../../src/system/schijf.ts";
import { memoryWorld } from "../geheugen.ts";
import { keer } from "../toeval.ts";

const VEL = { pad: "coalitie.opgave", tekst: "Zoals het was.", toelichting: ["Wat is de opgave?", "", "Daarom."] };

describe("a text with its question below it", () => {
  it("is that text again, whatever is in it", () =>
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("a", "#", "\n", " ", "-") }), (tekst) => {
        expect(vanVel(opVel({ ...VEL, tekst }, ["Klaar?"]))).toBe(tekst.trim());
      }),
      keer(200),
    ));

  it("is told apart too when the line between them was wiped", () => {
    const vel = opVel(VEL, []).replace(/^# ----.*\n/m, "");
    expect(vanVel(vel)).toBe("Zoals het was.");
  });
});

describe("an editor in a project", () => {
  let map = "";
  beforeEach(() => {
    map = mkdtempSync(join(tmpdir(), "coalitie-editor-"));
  });
  afterEach(() => {
    vi.unstubAllEnvs();
    rmSync(map, { recursive: true, force: true });
  });
  const editor = (script: string) => {
    vi.stubEnv("VISUAL", `"${process.execPath}" -e "${script}"`);
    const world = { ...memoryWorld({ cwd: map }), disk };
    return projecteditor(world, () => plekVan(join(map, "coalitie.yaml")));
  };
  const SCHRIJF = "require('node:fs').writeFileSync(process.argv[1], 'Nieuw.')";
  const kladjes = () => (existsSync(join(map, KLADJES)) ? readdirSync(join(map, KLADJES)) : []);

  it("gives what was written, and hides it from git", async () => {
    const hier = editor(SCHRIJF);
    expect(await hier.schrijf(VEL)).toMatchObject({ tekst: "Nieuw." });
    expect(readFileSync(join(map, ".gitignore"), "utf8")).toBe(`${KLADJES}/\n`);
    hier.vergeet(VEL.pad);
    expect(kladjes()).toEqual([]);
  });

  it.each([
    ["ends with an error", "process.exit(1)", "met een fout gestopt"],
    ["takes the file away", "require('node:fs').unlinkSync(process.argv[1])", "is weg"],
    // What it leads to is somebody else’s, and would stand where partners read.
    [
      "leaves a link in its place",
      "const s = require('node:fs'), f = process.argv[1]; s.unlinkSync(f); s.symlinkSync(process.execPath, f)",
      "is weg",
    ],
  ])("tells that it %s", async (_what, script, melding) => {
    expect((await editor(script).schrijf(VEL)).melding).toContain(melding);
  });

  it("tells that it cannot be started", async () => {
    editor("");
    vi.stubEnv("VISUAL", "/bestaat/niet");
    const hier = projecteditor({ ...memoryWorld({ cwd: map }), disk }, () => plekVan(join(map, "coalitie.yaml")));
    expect((await hier.schrijf(VEL)).melding).toContain("Ik kan niet niet starten");
  });

  it("has what was left open, for its own question only, at the next start", async () => {
    await editor(SCHRIJF).schrijf(VEL);
    const hier = editor(SCHRIJF);
    expect(hier.achtergebleven(VEL.pad)).toBe("Nieuw.");
    expect(hier.achtergebleven("coalitie.naam")).toBeUndefined();
  });

  it("sweeps what was left without a word of its own", async () => {
    await editor("").schrijf(VEL);
    expect(kladjes()).toHaveLength(1);
    editor("");
    expect(kladjes()).toEqual([]);
  });

  it("writes through no link to another place", async () => {
    const hier = editor(SCHRIJF);
    writeFileSync(join(map, KLADJES), "");
    expect((await hier.schrijf(VEL)).melding).toContain("geen gewone map");
  });
});
