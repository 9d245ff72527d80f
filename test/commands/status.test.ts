import { describe, expect, it } from "vitest";
import { run } from "../../src/commands/status.ts";
import { wereldje } from "../projectje.ts";
import { voerUit } from "./uitvoeren.ts";

async function status(deelbaar: string, intern?: string) {
  const world = wereldje(deelbaar, intern);
  expect(await voerUit(world, run, [])).toBe(0);
  return world.out;
}

describe("status", () => {
  it("begins with what is due in the next four weeks, and says what is late", async () => {
    const out = await status(
      `versie: 1
coalitie: {naam: Noord}
afspraken:
  - {id: a, wat: De kaart rondsturen, voor: 2026-03-20}
  - {id: b, wat: De zaal boeken, voor: 2026-03-02}
  - {id: c, wat: Iets voor later, voor: 2026-09-01}
`,
      "versie: 1\n",
    );
    expect(out).toMatch(/^Noord\n\nWat nu speelt\n {2}maandag 2 maart 2026 \(te laat\): De zaal boeken/);
    expect(out).toContain("vrijdag 20 maart 2026: De kaart rondsturen");
    expect(out).not.toContain("Iets voor later");
  });

  it("says which step comes next, and how", async () => {
    expect(await status("versie: 1\n", "versie: 1\n")).toMatch(/Nu: stap 1, .*\nDoe dit met: coalitie step\n$/);
  });

  it("says that what is in the internal file cannot be seen where that file is not", async () => {
    expect(await status("versie: 1\n")).toContain("Het interne bestand is hier niet");
    expect(await status("versie: 1\n", "versie: 1\n")).not.toContain("Het interne bestand is hier niet");
  });
});
