import { describe, expect, it } from "vitest";
import { leesVersie, volgendeVersie } from "../../src/domain/versienummers.ts";

describe("a version as a person types it", () => {
  it.each([
    ["0.9", "0.9"],
    ["1", "1.0"],
    ["v1,2", "1.2"],
    ["Versie 0.91", "0.91"],
    ["definitief", undefined],
    ["1.2.3", undefined],
  ])("%s is %s", (tekst, versie) => expect(leesVersie(tekst)).toBe(versie));
});

describe("the version that comes next", () => {
  it.each([
    [[], "concept", "0.9"],
    [["0.9"], "concept", "0.91"],
    [["0.9", "0.99"], "concept", "0.991"],
    [["0.9"], "vast", "1.0"],
    [[], "vast", "1.0"],
    [["1.0", "0.9"], "concept", "1.1"],
    [["1.0", "1.1"], "vast", "1.2"],
    [["1", "concept B"], "concept", "1.1"],
  ] as const)("after %j, for a %s one, is %s", (eerdere, soort, versie) => {
    expect(volgendeVersie(eerdere, soort)).toBe(versie);
  });

  it("is always a number that reads as more than all before", () => {
    let eerdere: readonly string[] = [];
    for (let i = 0; i < 40; i++) {
      const nieuw = volgendeVersie(eerdere, i === 20 ? "vast" : "concept");
      expect(eerdere.every((versie) => Number(versie) < Number(nieuw))).toBe(true);
      eerdere = [...eerdere, nieuw];
    }
  });
});
