import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { velden } from "../../src/domain/declaratie.ts";
import { alleVelden, leesPad, patroonVan, schrijfPad, veldBij, waardeBij } from "../../src/domain/pad.ts";

describe("a path", () => {
  it("is read and written the same", () => {
    const sleutel = fc.stringMatching(/^[a-z][A-Za-z0-9]{0,8}$/);
    const deel = fc.tuple(sleutel, fc.option(fc.stringMatching(/^[a-z0-9-]{1,8}$/)));
    const pad = fc
      .array(deel, { minLength: 1, maxLength: 5 })
      .map((delen) => delen.map(([s, id]) => (id === null ? s : `${s}[${id}]`)).join("."));
    fc.assert(
      fc.property(pad, (p) => {
        expect(schrijfPad(leesPad(p) ?? [])).toBe(p);
      }),
    );
  });

  it.each(["", ".", "a..b", "a[b", "a[b][c]", "a b", "1a", "[x]"])("is not %j", (pad) => {
    expect(leesPad(pad)).toBeUndefined();
    expect(veldBij(velden, pad)).toBeUndefined();
  });

  it("of every field leads to that field", () => {
    const fout = [...alleVelden(velden)].filter(({ patroon, veld }) => veldBij(velden, patroon) !== veld);
    expect(fout.map(({ patroon }) => patroon)).toEqual([]);
  });

  it.each(["organisaties.naam", "coalitie[x].naam", "coalitie.naam.naam", "coalitie.toString", "constructor"])(
    "leads nowhere when it is %s",
    (pad) => {
      expect(veldBij(velden, pad)).toBeUndefined();
    },
  );

  it("has a pattern without the ids", () => {
    expect(patroonVan("gesprekken[gesprek-1].formuleringen[f].tekst")).toBe("gesprekken[].formuleringen[].tekst");
  });
});

describe("the value at a path", () => {
  const boom = { dingen: [{ id: "a", naam: "A" }, { naam: "los" }], naam: "x" };

  it("is found by id, and for rows by place from 1", () => {
    expect(waardeBij(boom, "dingen[a].naam")).toBe("A");
    expect(waardeBij(boom, "dingen[2].naam")).toBe("los");
  });

  it("of a thing with an id is not found by its place", () => {
    expect(waardeBij(boom, "dingen[1].naam")).toBeUndefined();
  });

  it("is nothing where nothing stands, and the whole tree at the empty path", () => {
    expect([waardeBij(boom, "naam.x"), waardeBij(boom, "dingen[9]"), waardeBij(boom, "geen pad")]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(waardeBij(boom, "")).toBe(boom);
  });
});
