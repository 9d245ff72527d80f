import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { breed, vouw } from "../../src/terminal/vouwen.ts";

const words = fc.array(fc.stringMatching(/^[a-zé]{1,12}$/), { minLength: 1, maxLength: 40 });

describe("vouw", () => {
  it("makes no line wider than asked, and loses no word", () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 14, max: 80 }), (text, width) => {
        const lines = vouw(text.join(" "), width).split("\n");
        expect(Math.max(...lines.map(breed))).toBeLessThanOrEqual(width);
        expect(lines.join(" ").split(" ")).toEqual(text);
      }),
    );
  });

  it("leaves a path in one piece", () => {
    expect(vouw("Zie /een/heel/lang/pad/naar/iets.docx daar", 12)).toBe("Zie\n/een/heel/lang/pad/naar/iets.docx\ndaar");
  });

  it("keeps the indent of a line in what follows it", () => {
    expect(vouw("  een twee drie", 10)).toBe("  een twee\n  drie");
  });

  it("counts no columns for colours and accents of their own, two for an emoji", () => {
    expect(breed("\u001b[1me\u0301\u001b[22m")).toBe(1);
    expect(breed("👍")).toBe(2);
  });
});
