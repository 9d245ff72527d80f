import { describe, expect, it } from "vitest";
import type { Coalitie } from "../../src/domain/declaratie.ts";
import { routeOf } from "../../src/plan/route.ts";
import { beantwoordzin, verschilTussen, voortgangVan, wegzin } from "../../src/plan/voortgang.ts";

const LEEG: Coalitie = { coalitie: { rondes: { keuze: "2" } } };
const MET_DOEL: Coalitie = { ...LEEG, eigen: { doelen: ["Een plein dat leeft"] } };

describe("progress", () => {
  it("counts over the whole road what each step counts", () => {
    const route = routeOf(MET_DOEL);
    const { beantwoord, vragen, af, stappen } = voortgangVan(route);
    expect(beantwoord).toBe(route.regels.reduce((sum, regel) => sum + regel.beantwoord, 0));
    expect(vragen).toBe(route.regels.reduce((sum, regel) => sum + regel.vragen, 0));
    expect([af, stappen]).toEqual([0, 11]);
    expect(wegzin(route)).toContain(`${beantwoord} van de ${vragen} vragen zijn beantwoord`);
  });

  it("does not count what was left out", () => {
    const route = routeOf({ ...LEEG, gangen: [{ id: "g", variant: "plan" }] });
    expect(voortgangVan(route).stappen).toBe(route.regels.filter(({ stand }) => stand !== "vervalt").length);
    expect(route.regels.some(({ stand }) => stand === "vervalt")).toBe(true);
  });

  it.each([
    [0, 0, "Hier zijn nog geen vragen."],
    [0, 12, "Er zijn 12 vragen."],
    [1, 12, "1 van de 12 vragen is beantwoord; er zijn er nog 11 open."],
    [11, 12, "11 van de 12 vragen zijn beantwoord; er is er nog één open."],
    [12, 12, "Alle 12 vragen zijn beantwoord."],
    [1, 1, "De vraag is beantwoord."],
  ])("says %i of %i in words", (answered, asked, words) => {
    expect(beantwoordzin(answered, asked)).toBe(words);
  });

  it("tells of the steps in which something changed, and of no other", () => {
    const [voor, na] = [routeOf(LEEG), routeOf(MET_DOEL)];
    expect(verschilTussen(voor, na)).toEqual([expect.stringMatching(/^Stap 1: 1 van de \d+ vragen is beantwoord/)]);
    expect(verschilTussen(voor, voor)).toEqual([]);
  });

  it("does not tell that steps to come have more questions", () => {
    expect(verschilTussen(routeOf(LEEG), routeOf({ coalitie: { rondes: { keuze: "3" } } }))).toEqual([]);
  });
});
