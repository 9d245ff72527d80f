import { describe, expect, it } from "vitest";
import { boekVan } from "../../src/commands/boek.ts";
import type { Stap } from "../../src/plan/stap.ts";
import { stapMet } from "../../src/plan/stappen.ts";
import { doorloopStap } from "../../src/wizard/stap.ts";
import { interview, type Regel } from "../interview.ts";
import { deelbaarVan, projectje } from "../projectje.ts";

const stap: Stap = {
  ...stapMet(1),
  blokken: [{ soort: "velden", titel: "Je eigen intentie", velden: ["coalitie.gebied", "coalitie.onderwerp"] }],
};
const OPTIES = { verdieping: true, open: false, review: false };
const BEGIN = "versie: 1\ncoalitie:\n  naam: Noord\n";

/** Somebody else writes an area while the question about it is on the screen. */
function gesprek(...regels: readonly Regel[]) {
  const { project, world } = projectje(BEGIN, "versie: 1\n");
  const boek = boekVan(project, "2026-03-12");
  const vragen = interview([["coalitie.gebied", "de stad"], ...regels], (wat) => {
    if (wat === "coalitie.gebied") world.put("coalitie.yaml", `${BEGIN}  gebied: het dorp # van Anna\n`);
  });
  return { doe: () => doorloopStap(stap, boek, vragen, OPTIES), vragen, world };
}

describe("an answer that somebody else gave too", () => {
  it("is shown beside one’s own, and one keeps theirs", async () => {
    const { doe, vragen, world } = gesprek(
      ["Welk antwoord blijft?", "Wat er nu staat"],
      ["coalitie.onderwerp", "wonen"],
    );
    await doe();
    expect(vragen.getoond).toMatch(/Er is nog niets overschreven\.\nEr staat nu: het dorp\nJij gaf: de stad/);
    expect(deelbaarVan(world)).toBe(`${BEGIN}  gebied: het dorp # van Anna\n  onderwerp: wonen\n`);
  });

  it("gives way when one keeps one’s own", async () => {
    const { doe, world } = gesprek(["Welk antwoord blijft?", "Mijn antwoord"], ["coalitie.onderwerp", "wonen"]);
    await doe();
    expect(deelbaarVan(world)).toBe(`${BEGIN}  gebied: de stad # van Anna\n  onderwerp: wonen\n`);
  });

  it("stays when one stops, and one’s own is in what is told last", async () => {
    const { doe, world } = gesprek(["Welk antwoord blijft?", { soort: "stop" }]);
    await expect(doe()).rejects.toMatchObject({ exitCode: 5, message: expect.stringContaining("de stad") });
    expect(deelbaarVan(world)).toContain("gebied: het dorp");
  });
});
