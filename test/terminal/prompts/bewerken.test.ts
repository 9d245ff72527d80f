import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bewerk, type Tekststaat, voegIn } from "../../../src/terminal/prompts/bewerken.ts";
import type { Toets } from "../../../src/terminal/prompts/toetsen.ts";

const key = (naam: string, meer: Partial<Toets> = {}): Toets => ({
  naam,
  tekst: "",
  ctrl: false,
  meta: false,
  ...meer,
});
const ctrl = (naam: string): Toets => key(naam, { ctrl: true });
const at = (marked: string): Tekststaat => ({ tekst: marked.replace("|", ""), plek: marked.indexOf("|") });
const mark = ({ tekst, plek }: Tekststaat): string => `${tekst.slice(0, plek)}|${tekst.slice(plek)}`;

const anyKey = fc.oneof(
  fc.constantFrom("left", "right", "home", "end", "backspace", "delete").map((naam) => key(naam)),
  fc.constantFrom("a", "e", "u", "k", "w", "d", "left", "right").map(ctrl),
  fc.constantFrom("é", "👩‍👩‍👧", " ", "x").map((tekst) => key(tekst, { tekst })),
);

describe("bewerk", () => {
  it.each([
    ["een tw|ee", key("left"), "een t|wee"],
    ["een\ntw|ee", key("home"), "een\n|twee"],
    ["een\ntw|ee", key("end"), "een\ntwee|"],
    ["|\neen", key("left"), "|\neen"],
    ["een\n|twee", key("backspace"), "een|twee"],
    ["een|\ntwee", key("delete"), "een|twee"],
    ["een twee|", ctrl("w"), "een |"],
    ["een twee|", ctrl("left"), "een |twee"],
    ["een\ntwee|", ctrl("u"), "een\n|"],
    ["een |twee\ndrie", ctrl("k"), "een |\ndrie"],
    ["a👩‍👩‍👧|b", key("backspace"), "a|b"],
    ["ne\u0301|", key("backspace"), "n|"],
  ])("makes of %j with %o %j", (before, toets, after) => {
    expect(mark(bewerk(at(before), toets))).toBe(after);
  });

  it("never leaves the cursor outside the text", () => {
    fc.assert(
      fc.property(fc.array(anyKey, { maxLength: 60 }), (keys) => {
        const { tekst, plek } = keys.reduce(bewerk, voegIn({ tekst: "", plek: 0 }, "een\ntwee\n"));
        expect(plek).toBeGreaterThanOrEqual(0);
        expect(plek).toBeLessThanOrEqual(tekst.length);
      }),
    );
  });
});
