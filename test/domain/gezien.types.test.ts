import { expect, expectTypeOf, it } from "vitest";
import type { Coalitie } from "../../src/domain/declaratie.ts";
import { type Gezien, gezien } from "../../src/domain/gezien.ts";
import type { Gap } from "../../src/gap.ts";

// The directives are the test: where a document could reach for more, `tsc` reports one that expects no error.
const c: Coalitie = { organisaties: [{ id: "a", profiel: { belang: 5 } }], gesprekken: [{ id: "g" }], schets: {} };

it("gives a document for partners no way to name what is internal, and nothing at run time where it does", () => {
  const voor = gezien(c, { publiek: "partners" });
  // @ts-expect-error talks are the adviser's
  expect(voor.gesprekken).toBeUndefined();
  // @ts-expect-error so is what is thought of a partner
  expect(voor.organisaties[0]?.profiel).toBeUndefined();
  // @ts-expect-error and whether it is a delicate matter
  expect(voor.coalitie.gevoelig).toBeUndefined();
  // @ts-expect-error the sketch is there only as far as it was shared
  expect(voor.schets.model).toBeUndefined();
});

it("gives the public nothing of what partners know", () => {
  const voor = gezien(c, { publiek: "openbaar" });
  // @ts-expect-error
  expect(voor.uitspraken).toBeUndefined();
  // @ts-expect-error
  expect(voor.organisaties[0]?.rol).toBeUndefined();
});

it("gives a partner in a talk its own wordings, and not what was noted of it", () => {
  const [gesprek] = gezien(c, { publiek: "gesprekspartner", gesprek: "g" }).gesprekken;
  expect(gesprek?.formuleringen).toHaveLength(1);
  // @ts-expect-error
  expect(gesprek?.notitie).toBeUndefined();
  // @ts-expect-error
  expect(gesprek?.houding).toBeUndefined();
});

it("gives the core group what was noted for it, and not what the adviser keeps", () => {
  const voor = gezien(c, { publiek: "kerngroep" });
  expect(voor.schets.model).toBeDefined();
  // @ts-expect-error
  expect(voor.organisaties[0]?.profiel.belang).toBeUndefined();
  // @ts-expect-error
  expect(voor.gesprekken[0]?.drijfveer).toBeUndefined();
});

it("has a gap in the type wherever an answer can be missing", () => {
  expectTypeOf<Gezien<"openbaar">["coalitie"]["naam"]>().toEqualTypeOf<string | Gap>();
  expectTypeOf<Gezien<"partners">["acties"][number]["procesgeld"]>().toEqualTypeOf<number | Gap>();
  expectTypeOf<Gezien<"adviseur">["gesprekken"][number]["notitie"]>().toEqualTypeOf<string | Gap>();
});
