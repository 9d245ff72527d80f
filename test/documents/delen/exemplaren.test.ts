import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Exemplaar } from "../../../src/documents/document.ts";
import { terugkoppelingenVan } from "../../../src/documents/gesprek/exemplaren.ts";
import { uitnodigingenVan } from "../../../src/documents/uitnodiging/exemplaren.ts";

/** Ids that like to be the same when two of them are joined. */
const id = fc.array(fc.constantFrom("a", "b", "g"), { minLength: 1, maxLength: 3 }).map((delen) => delen.join("-"));
const ids = fc.uniqueArray(id, { minLength: 1, maxLength: 4 });

const namen = (exemplaren: readonly Exemplaar[]): readonly string[] =>
  exemplaren.filter(({ variant }) => variant === undefined).map(({ voor }) => voor);

describe("each copy has a name of its own", () => {
  it("the letters after talks", () => {
    const gesprekken = fc.uniqueArray(fc.record({ id, partners: ids }), { selector: (g) => g.id, maxLength: 4 });
    fc.assert(
      fc.property(gesprekken, (lijst) => {
        const voor = namen(terugkoppelingenVan({ gesprekken: lijst }));
        expect(new Set(voor).size).toBe(voor.length);
      }),
    );
  });

  it("the invitations, of which nobody lacks one", () => {
    const bijeenkomst = fc.record({ id, personen: ids });
    fc.assert(
      fc.property(fc.uniqueArray(bijeenkomst, { selector: (b) => b.id, minLength: 1, maxLength: 4 }), (lijst) => {
        const bijeenkomsten = lijst.map((b) => ({
          id: b.id,
          genodigden: b.personen.map((persoon, i) => ({ id: `x${i}`, persoon })),
        }));
        const voor = namen(uitnodigingenVan({ bijeenkomsten }));
        expect(voor).toHaveLength(lijst.flatMap((b) => b.personen).length);
        expect(new Set(voor).size).toBe(voor.length);
      }),
    );
  });

  it("only one invitation for who is on the list of a meeting twice", () => {
    const genodigden = ["x1", "x2"].map((nr) => ({ id: nr, persoon: "kok" }));
    expect(namen(uitnodigingenVan({ bijeenkomsten: [{ id: "een", genodigden }] }))).toEqual(["een-kok"]);
  });
});
