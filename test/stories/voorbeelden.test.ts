import { describe, expect, it } from "vitest";
import { roep } from "./heleweg.ts";
import { voorbeeld } from "./voorbeeld.ts";

interface Regel {
  readonly stap: number | string;
  readonly ronde: number;
  readonly variant: string | null;
  readonly stand: string;
}

const KORT: Readonly<Record<string, string>> = {
  afgerond: "✓",
  bezig: "…",
  open: "·",
  vervalt: "–",
  "niet te zien": "?",
};

/** The road in its own order, on a new line when the round changes: `2: 5✓ 6i✓`; i for a proposal, p for a plan. */
function kort(route: readonly Regel[]): readonly string[] {
  const regels: string[] = [];
  for (const [nr, { stap, ronde, variant, stand }] of route.entries()) {
    const woord = `${stap === "afronding" ? "A" : stap}${variant?.[0] ?? ""}${KORT[stand] ?? stand}`;
    if (route[nr - 1]?.ronde === ronde) regels.push(`${regels.pop()} ${woord}`);
    else regels.push(`${ronde}: ${woord}`);
  }
  return regels;
}

const VOOR = "1: 1✓ 2✓ 3✓ 4✓";

/** Every example with the road it is meant to show, and the step that is next. */
const WEGEN: readonly (readonly [naam: string, weg: readonly string[], volgende: number | string | null])[] = [
  ["binnenstad", [VOOR, "2: 5✓ 6i✓ 7i✓ 8i✓ 9i✓", "3: 6p✓ 7p✓ 8p✓ 9p✓ 10… A·"], 10],
  ["groot-plan", [VOOR, "2: 5✓ 6p✓ 7p✓ 8p✓ 9p✓ 10… A·"], 10],
  ["pril-voorstel", [VOOR, "2: 5✓ 6i✓ 7i✓ 8i✓ 9i✓", "3: 6p✓ 7p✓ 8p… 9p… 10· A·"], 8],
  ["groot-gevoelig", [VOOR, "2: 5✓ 6p… 7p… 8p✓ 9p… 10· A·"], 6],
  ["direct-getekend", [VOOR, "2: 5✓ 6p– 7p– 8p– 9p– 10… A·"], 10],
  ["afgewezen", [VOOR, "2: 5✓ 6i✓ 7i✓ 8i✓ 9i✓", "3: 6i✓ 7i✓ 8i✓ 9i✓", "4: 6p✓ 7p✓ 8p✓ 9p✓ 10· A·"], 10],
  ["afgerond", ["1: 1✓ 2✓ 3? 4✓", "2: 5✓ 6p✓ 7p✓ 8p✓ 9p✓ 10✓ A✓"], null],
];

/** Its documents are read back in a story of their own. */
const UITGEWERKT = "binnenstad";

describe.each(WEGEN)("het voorbeeld %s", (naam, weg, volgende) => {
  it("heeft geen fouten", async () => {
    const { code, out } = await roep(voorbeeld(naam), "check", "--json");
    expect(code).toBe(0);
    expect(JSON.parse(out).filter((r: { ernst: string }) => r.ernst === "fout")).toEqual([]);
  });

  it("laat de weg zien waarvoor het bedoeld is", async () => {
    const status = JSON.parse((await roep(voorbeeld(naam), "status", "--json")).out);
    expect(kort(status.route)).toEqual(weg);
    expect(status.volgende?.stap ?? null).toBe(volgende);
  });

  it.runIf(naam !== UITGEWERKT)("kan alle documenten maken", async () => {
    const world = voorbeeld(naam);
    const { code, out } = await roep(world, "generate", "--all", "--json");
    expect(code).toBe(0);
    const { gemaakt, mislukt, overgeslagen } = JSON.parse(out);
    expect([mislukt, overgeslagen]).toEqual([[], []]);
    for (const { bestand } of gemaakt) expect(world.bytes(bestand)?.slice(0, 2)).toEqual(new Uint8Array([0x50, 0x4b]));
  });
});
