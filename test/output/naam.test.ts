import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { terugkoppeling } from "../../src/documents/terugkoppeling.ts";
import { bestandsnaam } from "../../src/output/naam.ts";

const naam = (voor: string): string => bestandsnaam(terugkoppeling, { voor });

describe("the name of a file", () => {
  it("is that of the document, with whom or what it is for", () => {
    expect(naam("")).toBe("terugkoppeling");
    expect(naam("gesprek-1")).toBe("terugkoppeling-gesprek-1");
  });

  it("is another for every variant, also where a thing is called like one", () => {
    const document = {
      ...terugkoppeling,
      varianten: [
        { id: "gewoon", naam: "gewoon" },
        { id: "kort", naam: "kort" },
      ],
    };
    const namen = [
      { voor: "" },
      { voor: "", variant: "kort" },
      { voor: "a" },
      { voor: "a", variant: "kort" },
      { voor: "kort" },
      { voor: "kort-a" },
    ].map((e) => bestandsnaam(document, e));
    expect(namen.slice(0, 4)).toEqual([
      "terugkoppeling",
      "terugkoppeling-kort",
      "terugkoppeling-a",
      "terugkoppeling-kort-a",
    ]);
    expect(new Set(namen).size).toBe(namen.length);
  });

  const id = fc.stringMatching(/^[^\s[\].]{1,80}$/u);

  it("is one safe segment on every system, whatever the id", () => {
    fc.assert(
      fc.property(id, (voor) => {
        expect(naam(voor)).toMatch(/^terugkoppeling-[a-z0-9-]{1,120}$/);
      }),
    );
  });

  it("is another for every id", () => {
    expect(new Set(["é", "e", "E", "x_1", "x-1", "../x", "x"].map(naam)).size).toBe(7);
    fc.assert(
      fc.property(id, id, (a, b) => {
        expect(naam(a) === naam(b)).toBe(a === b);
      }),
    );
  });
});
