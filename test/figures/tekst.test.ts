import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contrast, INKT, REEKS, WIT } from "../../src/figures/tekening/kleuren.ts";
import { merkVan } from "../../src/figures/tekening/partners.ts";
import { breekAf } from "../../src/figures/tekst/afbreken.ts";
import { tekstbreedte } from "../../src/figures/tekst/meten.ts";

const NEGEN = { maat: 9, dikte: "gewoon" } as const;

describe("text in a drawing", () => {
  it("is measured with the widths of the typeface", () => {
    expect(tekstbreedte("n", { maat: 1000, dikte: "gewoon" })).toBe(525);
    expect(tekstbreedte("Wij", NEGEN)).toBeLessThan(tekstbreedte("Wij", { ...NEGEN, dikte: "vet" }));
    expect(tekstbreedte("e\u0301", NEGEN)).toBe(tekstbreedte("é", NEGEN));
  });

  it("breaks between words, after a hyphen, and in a word only where it must, between syllables", () => {
    expect(breekAf("Meer groen in de stad", 60, NEGEN)).toEqual(["Meer groen in", "de stad"]);
    expect(breekAf("Noord-Holland", 40, NEGEN)).toEqual(["Noord-", "Holland"]);
    expect(breekAf("bereikbaarheidsproblematiek", 80, NEGEN)).toEqual(["bereikbaarheidspro-", "blematiek"]);
  });

  it("loses no letter and is never wider than its room", () => {
    const woorden = fc.array(fc.stringMatching(/^[a-zA-Zéë’&]{1,40}$/), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(woorden, fc.integer({ min: 30, max: 200 }), (delen, breedte) => {
        const regels = breekAf(delen.join(" "), breedte, NEGEN);
        expect(regels.join("").replaceAll(/[- ]/g, "")).toBe(delen.join(""));
        for (const regel of regels) expect(tekstbreedte(regel, NEGEN)).toBeLessThanOrEqual(breedte);
      }),
    );
  });
});

describe("the marks of partners", () => {
  it("differ in letter for as many as there are, and in colour with pattern for the first thirty", () => {
    const merken = Array.from({ length: 60 }, (_, i) => merkVan(i));
    expect(new Set(merken.map((m) => m.letter)).size).toBe(60);
    expect(new Set(merken.slice(0, 30).map((m) => m.kleur + m.patroon)).size).toBe(30);
  });

  it("have letters that can be read: dark on white, whatever the colour around them", () => {
    expect(contrast(INKT, WIT)).toBeGreaterThan(4.5);
    expect(REEKS.length).toBe(new Set(REEKS).size);
  });
});
