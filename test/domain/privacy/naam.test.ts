import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Herkenner } from "../../../src/domain/privacy/naam.ts";
import { keer } from "../../toeval.ts";

const herkenner = new Herkenner({
  id: "bouzid",
  voornaam: "Samira",
  tussenvoegsel: "el",
  achternaam: "Boüzid-Vries",
  email: "s.bouzid@school.example",
  telefoon: "06 12 34 56 78",
});

describe("a person is found in text", () => {
  it.each([
    "Samira el Boüzid-Vries belde",
    "BOÜZID-VRIES wil niet",
    "volgens Bou\u0308zid-Vries",
    "Boü\u00adzid-Vries",
    "(Boüzid-Vries)",
    "Boüzid-Vries’s plan",
    "mail naar S.Bouzid@School.example",
    "bel 0612345678",
    "bel +31 6 12345678",
    "bel +31(0)6-12 34 56 78",
  ])("for certain in %j", (tekst) => {
    expect(herkenner.in(tekst)).toMatchObject({ misschien: false });
  });

  it.each(["Samira kwam later", "we zeggen niets over de Vries", "mevrouw Boüzid"])("perhaps in %j", (tekst) => {
    expect(herkenner.in(tekst)).toMatchObject({ misschien: true });
  });

  it.each(["Samirah", "Devriesje", "0612345679", "een gewone zin", ""])("not in %j", (tekst) => {
    expect(herkenner.in(tekst)).toBeUndefined();
  });

  it("and goes as a whole", () => {
    const karin = new Herkenner({ id: "vries", voornaam: "Karin", tussenvoegsel: "de", achternaam: "Vries" });
    expect(karin.zonder("Karin de Vries en Wouter, met Vries’ en de Vries", "[weg]")).toBe(
      "[weg] en Wouter, met [weg]’ en [weg]",
    );
  });

  it("and takes the title and the initials along, however they are written", () => {
    const henk = new Herkenner({
      id: "brinke",
      titel: "dr.",
      voorletters: "H.W.",
      voornaam: "Henk",
      tussenvoegsel: "ten",
      achternaam: "Brinke",
    });
    for (const naam of ["de heer dr. H.W. ten Brinke", "de heer H. W. ten Brinke", "de heer HW ten Brinke"])
      expect(henk.zonder(`${naam} belt`, "[weg]")).toBe("de heer [weg] belt");
    expect(henk.zonder("dr. ten Brinke, dr. Henk ten Brinke", "[weg]")).toBe("[weg], [weg]");
  });

  it("and after the name is taken out, not any more, whatever stood around it", () => {
    const stukje = fc.oneof(
      fc.constantFrom("Samira", "Boüzid-Vries", "de ", " ", "s.bouzid@school.example", "06-12345678", "\n", "’s", "."),
      fc.string({ unit: "grapheme" }),
    );
    fc.assert(
      fc.property(fc.array(stukje), (stukken) => {
        expect(herkenner.in(herkenner.zonder(stukken.join(""), "[weg]"))).toBeUndefined();
      }),
      keer(300),
    );
  });
});

describe("a person of whom little is known", () => {
  it("is not found in every text", () => {
    for (const achternaam of ["", "  ", { status: "later" } as const, undefined])
      expect(
        new Herkenner({ id: "x", ...(achternaam === undefined ? {} : { achternaam }) }).in("Een tekst."),
      ).toBeUndefined();
  });

  it("may have signs in the name that mean something to a search", () => {
    expect(new Herkenner({ id: "x", achternaam: "(.*" }).in("abc")).toBeUndefined();
    expect(new Herkenner({ id: "x", achternaam: "O.*'Neil" }).in("met O.*’Neil erbij")).toBeDefined();
  });
});

describe("a name that is a word too", () => {
  const wit = new Herkenner({ id: "wit", voornaam: "An", achternaam: "Wit" });

  it.each([
    ["An Wit wil een wit bord, an sich", "X wil een wit bord, an sich"],
    ["AN WIT zei het", "X zei het"],
    ["volgens an wit", "volgens X"],
    ["An zei dat wit komt", "X zei dat X komt"],
  ])("goes as a name, and stays as a word: %s", (tekst, zonder) => {
    expect(wit.zonder(tekst, "X")).toBe(zonder);
  });
});

describe("a double name", () => {
  const dubbel = new Herkenner({ id: "d", voornaam: "Anne-Marie", tussenvoegsel: "van", achternaam: "Dijk-de Wit" });

  it.each([
    "Anne‑Marie van Dijk‑de Wit",
    "Anne Marie van Dijk – de Wit",
    "Van Dijk–de Wit",
    "Mevrouw De Wit",
    "Van Dijk",
  ])("is found whatever dash is in it, and by either half: %s", (tekst) => {
    expect(dubbel.zonder(tekst, "X").replace("Mevrouw ", "")).toBe("X");
  });

  it("is not found by a half that is a word", () => {
    const ben = new Herkenner({ id: "b", voornaam: "Samir", achternaam: "Ben-Ali" });
    expect(ben.in("dat ben ik al")).toBeUndefined();
  });
});
