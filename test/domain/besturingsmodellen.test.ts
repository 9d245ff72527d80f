import { describe, expect, it } from "vitest";
import { BESTURINGSMODELLEN, ROLLEN } from "../../src/domain/besturingsmodellen.ts";
import { MODEL } from "../../src/domain/declaraties/opties.ts";

const uniek = (woorden: readonly string[]) => new Set(woorden).size === woorden.length;

describe("the governance models", () => {
  it("are all that partners can choose, apart from a model of their own", () => {
    expect(BESTURINGSMODELLEN.map(({ id }) => id)).toEqual(MODEL.filter((naam) => naam !== "eigen model"));
  });

  it("combine both ways", () => {
    const paren = BESTURINGSMODELLEN.flatMap(({ id, combineertMet }) => combineertMet.map((ander) => [id, ander]));
    for (const [id, ander] of paren) expect(paren).toContainEqual([ander, id]);
  });

  it("name each body and each role once", () => {
    for (const { gremia, rollen } of BESTURINGSMODELLEN) {
      expect(uniek(gremia.map(({ naam }) => naam))).toBe(true);
      expect(uniek(rollen.map(({ rol }) => rol))).toBe(true);
    }
  });

  it("give pros and cons as phrases that fit into a list", () => {
    const zinsdelen = BESTURINGSMODELLEN.flatMap(({ pastBij, voordelen, nadelen }) => [
      ...pastBij,
      ...voordelen,
      ...nadelen,
    ]);
    for (const zinsdeel of zinsdelen) expect(zinsdeel).toMatch(/^[a-z].*[^.;]$/);
  });

  it("say what a role or body does in a sentence", () => {
    const taken = BESTURINGSMODELLEN.flatMap(({ rollen, gremia }) => [...rollen, ...gremia]);
    for (const { taak } of [...taken, ...ROLLEN]) expect(taak).toMatch(/^[A-Z].*\.$/);
  });
});

it("each role is explained once", () => {
  expect(uniek(ROLLEN.map(({ rol }) => rol))).toBe(true);
});
