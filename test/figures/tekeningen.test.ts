import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LIGGEND } from "../../src/figures/tekening/tekening.ts";
import { isWellFormed } from "../../src/render/pakket/welgevormd.ts";
import { erbuiten, overlap, tekstenOp } from "./meetkunde.ts";
import { TEKENINGEN } from "./willekeurig.ts";

/** Drawn once, and looked at for one promise after the other. */
const HOEVEEL = 60;

describe.each(Object.entries(TEKENINGEN))("whatever a project holds, %s", (_, figuren) => {
  const alle = fc.sample(figuren, HOEVEEL).flat();

  it("keeps its words apart", () => {
    expect(alle.length).toBeGreaterThan(0);
    expect(alle.flatMap(overlap)).toEqual([]);
  });

  it("keeps everything on the drawing", () => {
    expect(alle.flatMap(erbuiten)).toEqual([]);
  });

  it("has no letter under nine points", () => {
    expect(Math.min(...alle.flatMap((f) => tekstenOp(f).map((t) => t.maat)))).toBeGreaterThanOrEqual(9);
  });

  it("is XML that stands by itself, of elements that every reader knows", () => {
    for (const { svg } of alle) {
      expect(isWellFormed(svg)).toBe(true);
      expect(svg).not.toMatch(/href|style=|<(style|pattern|marker|clipPath|mask|filter|foreignObject|use|image)\b/);
      expect(svg).not.toMatch(/NaN|undefined|Infinity/);
    }
  });

  it("is told in words, in no more than 600 signs, and fits across a page", () => {
    for (const { alt, breedte } of alle) {
      expect(alt).toMatch(/[.…]$/);
      expect(alt.length).toBeLessThanOrEqual(600);
      expect(breedte).toBeLessThanOrEqual(LIGGEND);
    }
  });
});
