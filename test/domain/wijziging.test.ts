import { describe, expect, it } from "vitest";
import { velden } from "../../src/domain/declaratie.ts";
import { nieuweId } from "../../src/domain/wijziging.ts";

describe("the id of a new thing", () => {
  it("is its name in short where the list says so", () => {
    expect(nieuweId(velden.organisaties, [], { naam: "Gemeente Hanzestad" })).toBe("gemeente-hanzestad");
  });

  it("differs from those that are there", () => {
    expect(nieuweId(velden.organisaties, [{ id: "hanzecollege" }], { naam: "Hanzecollege" })).toBe("hanzecollege-2");
  });

  it("is a number where a name would tell, the first that is free", () => {
    const dingen = [{ id: "gesprek-1" }, { id: "gesprek-3" }];
    expect(nieuweId(velden.gesprekken, dingen, { door: "Lotte" })).toBe("gesprek-2");
  });

  it("is a number for a thing without a name yet", () => {
    expect(nieuweId(velden.organisaties, [], {})).toBe("organisatie-1");
  });

  it("is none for a row", () => {
    expect(nieuweId(velden.inzetten.velden.treden, [], {})).toBeUndefined();
  });
});
