import { describe, expect, it } from "vitest";
import { STAPPEN } from "../../src/plan/stappen.ts";
import { tekenLus } from "../../src/terminal/lus.ts";
import { breed } from "../../src/terminal/vouwen.ts";

const FASEN = ["zij", "ik", "wij", "het"] as const;
const GETEKEND = { breedte: 80, tekenen: true };

describe("the loop", () => {
  it.each(FASEN)("is a picture with %s in capitals, in a box of its own kind", (fase) => {
    const picture = tekenLus(fase, GETEKEND);
    expect(picture).toContain(`║ ${fase.toUpperCase().padEnd(4)}║`);
    for (const other of FASEN.filter((f) => f !== fase)) expect(picture).toContain(`│ ${other.padEnd(4)}│`);
  });

  it.each(FASEN)("says %s in a sentence too, so that nothing hangs on lines", (fase) => {
    for (const vlak of [GETEKEND, { breedte: 80, tekenen: false }])
      expect(tekenLus(fase, vlak)).toContain(`Je bent hier: ${fase.toUpperCase()}, `);
  });

  it("is only a sentence where drawing says nothing, or does not fit", () => {
    for (const vlak of [
      { breedte: 80, tekenen: false },
      { breedte: 49, tekenen: true },
    ])
      expect(tekenLus("wij", vlak)).not.toMatch(/[─│┌╔▶▲]/);
  });

  it.each([20, 40, 50, 80])("fits in %i columns", (breedte) => {
    for (const fase of FASEN)
      for (const line of tekenLus(fase, { breedte, tekenen: true }).split("\n"))
        expect(breed(line)).toBeLessThanOrEqual(breedte);
  });

  it("names every step under the part of the loop that it is in", () => {
    const steps =
      tekenLus("het", GETEKEND)
        .split("\n")
        .find((line) => line.includes("stap")) ?? "";
    expect(steps.trim().split(/ {2,}/)).toEqual(["stap 1, 5", "stap 2, 6", "stap 3, 7", "stap 4, 8–10"]);
    expect(STAPPEN.length).toBe(11);
  });
});
