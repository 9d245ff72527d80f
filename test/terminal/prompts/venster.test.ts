import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { naarRij, rijenVan, vensterOp } from "../../../src/terminal/prompts/venster.ts";
import { breed } from "../../../src/terminal/vouwen.ts";

const text = fc
  .array(fc.constantFrom("een", "langer woord", "\n", " ", "é", "👍", "x".repeat(30)), { maxLength: 40 })
  .map((parts) => parts.join(""));

describe("rijenVan", () => {
  it("cuts a text in lines that fit, without losing anything but line breaks", () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 8, max: 40 }), (tekst, width) => {
        const rows = rijenVan(tekst, width).map(({ van, tot }) => tekst.slice(van, tot));
        expect(Math.max(...rows.map(breed))).toBeLessThanOrEqual(width);
        expect(rows.join("")).toBe(tekst.replaceAll("\n", ""));
      }),
    );
  });
});

describe("vensterOp", () => {
  it("shows the line with the cursor, whatever the length of the text", () => {
    const tekst = Array.from({ length: 220 }, (_, i) => `regel ${i + 1}`).join("\n");
    const venster = vensterOp({ tekst, plek: tekst.length }, 40, 6);
    expect([...venster.boven, venster.rij]).toEqual([215, 216, 217, 218, 219, 220].map((n) => `regel ${n}`));
    expect(venster.erboven).toBe(214);
  });

  it("says how much lies below", () => {
    const tekst = "a\nb\nc\nd\ne\nf\ng\nh";
    expect(vensterOp({ tekst, plek: 0 }, 40, 6)).toMatchObject({
      rij: "a",
      onder: ["b", "c", "d", "e", "f"],
      eronder: 2,
    });
  });
});

describe("naarRij", () => {
  it("goes up and down in the same column, also within one broken line", () => {
    const boven = naarRij({ tekst: "een twee drie vier", plek: 14 }, 9, -1);
    expect(boven.plek).toBe(5);
    expect(naarRij(boven, 9, 1).plek).toBe(14);
  });

  it("stays where there is no line", () => {
    expect(naarRij({ tekst: "een", plek: 2 }, 9, 1).plek).toBe(2);
  });
});
