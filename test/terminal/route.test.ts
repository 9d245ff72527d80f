import { describe, expect, it } from "vitest";
import { type Route, routeOf } from "../../src/plan/route.ts";
import { tekenRoute } from "../../src/terminal/route.ts";
import { breed } from "../../src/terminal/vouwen.ts";

const DRIE_RONDES = routeOf({ coalitie: { rondes: { keuze: "3" } } });
const metStand = (stand: Route["regels"][number]["stand"]): Route => ({
  ronde: 1,
  regels: [{ stap: 2, ronde: 1, stand, beantwoord: 12, vragen: 30 }],
  voorvallen: [],
  volgende: { stap: 2, omdat: "", nodig: [] },
});

describe("tekenRoute", () => {
  it.each([40, 80])("fits in %i columns", (width) => {
    const widths = tekenRoute(DRIE_RONDES, width).split("\n").map(breed);
    expect(Math.max(...widths)).toBeLessThanOrEqual(width);
  });

  it.each([
    [80, true],
    [80, false],
    [40, true],
  ])("says in words where in the loop one is, in %i columns, drawn: %s", (width, drawn) => {
    const plain = tekenRoute(DRIE_RONDES, width, drawn).replace(/\s+/g, " ");
    expect(plain).toMatch(/^[^.]*Je bent hier: ZIJ, de mensen om wie het gaat\./);
  });

  it("draws the loop straight", () => {
    const [boven = "", midden = ""] = tekenRoute(DRIE_RONDES, 80, true).split("\n");
    expect(boven.search(/\S/)).toBe(midden.search(/\S/));
  });

  it("counts a single question as one", () => {
    const route = {
      ...metStand("open"),
      regels: [{ stap: 2, ronde: 1, stand: "open", beantwoord: 0, vragen: 1 }],
    } as const;
    expect(tekenRoute(route, 80)).toMatch(/0 van 1 vraag$/m);
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

  const kopjes = (route: Route) =>
    tekenRoute(route, 80)
      .split("\n")
      .filter((line) => line.startsWith("Ronde"));
  const v = (id: string, meer: object) => ({ id, soort: "verkenning" as const, benaming: `Tafel ${id}`, ...meer });
  const notitie = { opbrengst: { vervolgproduct: ["discussienotitie" as const] } };
  const TWEE = routeOf({
    bijeenkomsten: [v("a", { datum: "2026-03-12", ...notitie }), v("b", { datum: "2026-05-12" })],
  });

  it("heads a round that comes back with what it comes back for", () => {
    expect(kopjes(TWEE)).toEqual([
      "Ronde 1 – voorbereiding tot en met de eerste bijeenkomst",
      "Ronde 2 – wat de bijeenkomst opleverde",
      "Ronde 1, opnieuw – nog een bijeenkomst",
      "Ronde 2 – uitwerken met de partners",
    ]);
  });

  it("tells meetings apart by their number, name and day", () => {
    expect(tekenRoute(TWEE, 80)).toContain("bijeenkomst 1: Tafel a, 12 maart 2026");
    expect(tekenRoute(TWEE, 80)).toContain("bijeenkomst 2: Tafel b, 12 mei 2026");
  });

  it("numbers the passes once there are two", () => {
    const gangen = [
      { id: "x", variant: "initiatief" as const, uitkomst: "verworpen" as const },
      { id: "y", variant: "initiatief" as const },
    ];
    expect(kopjes(routeOf({ gangen })).slice(1, 3)).toEqual([
      "Ronde 2 – naar een initiatiefvoorstel (gang 1)",
      "Ronde 3 – opnieuw naar een initiatiefvoorstel (gang 2)",
    ]);
  });

  it("counts nothing of what was left out", () => {
    expect(tekenRoute(TWEE, 80)).toMatch(/vervalt {7}1 {2}Eigen intentie en verkenning van belangen$/m);
  });

  const BESLOTEN = routeOf({
    gangen: [{ id: "x", variant: "plan", uitkomst: "verworpen" }],
    bijeenkomsten: [{ id: "s", soort: "start", gang: "x", datum: "2026-06-18" }],
    bezegelingen: [{ id: "i", titel: "Intentieverklaring Noord", stand: "getekend", datum: "2026-06-18", gang: "x" }],
  });

  it.each([40, 80])("says under step 9 what was decided, and on which day, in %i columns", (width) => {
    expect(tekenRoute(BESLOTEN, width)).toContain("niet aangenomen, 18 juni 2026");
  });

  it("puts a seal on a line of its own, with its day and what happened in words", () => {
    expect(tekenRoute(BESLOTEN, 80)).toMatch(
      /niet aangenomen, 18 juni 2026\n {2}◆ 18 juni 2026 {2}Intentieverklaring Noord getekend/,
    );
  });

  it("points at no place once the coalition is closed", () => {
    expect(tekenRoute({ ...DRIE_RONDES, volgende: null }, 80)).not.toContain("Je bent hier");
  });
});
