import { describe, expect, it } from "vitest";
import { type Route, routeOf } from "../../src/plan/route.ts";
import { tekenRoute } from "../../src/terminal/route.ts";
import { breed } from "../../src/terminal/vouwen.ts";

const DRIE_RONDES = routeOf({ coalitie: { rondes: { keuze: "3" } } });
const metStand = (stand: Route["regels"][number]["stand"]): Route => ({
  ronde: 1,
  regels: [{ stap: 2, ronde: 1, stand, beantwoord: 12, vragen: 30 }],
  volgende: { stap: 2, omdat: "" },
});

describe("tekenRoute", () => {
  it.each([40, 80])("fits in %i columns", (width) => {
    const widths = tekenRoute(DRIE_RONDES, width).split("\n").map(breed);
    expect(Math.max(...widths)).toBeLessThanOrEqual(width);
  });

  it("marks in the loop where one is", () => {
    expect(tekenRoute(DRIE_RONDES, 80)).toContain("ZIJ → ik → wij → het");
  });

  it("heads each round with what it is for", () => {
    expect(
      tekenRoute(DRIE_RONDES, 80)
        .split("\n")
        .filter((line) => line.startsWith("Ronde")),
    ).toEqual([
      "Ronde 1 – voorbereiding tot en met de eerste bijeenkomst",
      "Ronde 2 – naar een initiatiefvoorstel",
      "Ronde 3 – naar een plan van aanpak",
    ]);
  });

  it.each([
    ["afgerond", "✓ afgerond"],
    ["bezig", "▶ bezig"],
    ["open", "· open"],
    ["vervalt", "– vervalt"],
    ["niet te zien", "? niet te zien"],
  ] as const)("says with a sign and a word that a step is %s", (stand, shown) => {
    expect(tekenRoute(metStand(stand), 80)).toContain(shown);
  });

  it("says how many questions have an answer", () => {
    expect(tekenRoute(metStand("bezig"), 40)).toContain("bezig · 12 van 30 vragen");
  });

  it("points at no place once the coalition is closed", () => {
    expect(tekenRoute({ ...DRIE_RONDES, volgende: null }, 80)).not.toContain("Je bent hier");
  });
});
