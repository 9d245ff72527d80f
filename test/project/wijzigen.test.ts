import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Wijziging } from "../../src/domain/wijziging.ts";
import { pasToe, type Teksten } from "../../src/project/wijzigen.ts";
import { keer } from "../toeval.ts";
import { yamlOf } from "./yaml/voorbeelden.ts";

const DEELBAAR = `# Onze coalitie
versie: 1
organisaties:   # wie doen er mee?
    - id: gemeente
      naam: "Gemeente"   # zonder plaats
      kvk: 01234567

    # de grootste verhuurder
    - {id: kring, naam: 'Vastgoedkring'}
    - id: school
      naam: School
# de opgave
coalitie:
  opgave: |
    Regel een.
    Regel twee.
  # nog zonder naam
  bronnen:
    - feit: 34%   # uit de telling
    - feit: 12
`;
const INTERN = `versie: 1
organisaties:
  - id: school
    kernpartner: ja # zeker
  - id: gemeente
    kernpartner: nee
`;

const begin = (): Teksten => ({ deelbaar: yamlOf(DEELBAAR), intern: yamlOf(INTERN) });

const ids = fc.constantFrom("gemeente", "kring", "school", "nieuw-1", "nieuw-2");
const tekst = fc.constantFrom("Noord", "a: b", "een\ntwee", "0612345678", "# hek", "'t Hart");
const een: fc.Arbitrary<Wijziging> = fc.oneof(
  fc.record({
    soort: fc.constant("zet" as const),
    pad: fc.oneof(
      fc.constantFrom("coalitie.naam", "coalitie.opgave", "coalitie.gebied", "coalitie.aanleiding", "eigen.waaromNu"),
      ids.map((id) => `organisaties[${id}].naam`),
    ),
    waarde: fc.option(tekst, { nil: undefined }),
  }),
  ids.map((id): Wijziging => ({ soort: "zet", pad: `organisaties[${id}].kernpartner`, waarde: true })),
  ids.map((id): Wijziging => ({ soort: "voegToe", lijst: "organisaties", id })),
  ids.map((id): Wijziging => ({ soort: "verwijder", pad: `organisaties[${id}]` })),
  fc
    .constantFrom(1, 2)
    .map((n): Wijziging => ({ soort: "zet", pad: `coalitie.bronnen[${n}].titel`, waarde: "Telling" })),
  fc
    .tuple(fc.nat(2), fc.nat(2))
    .map(([van, naar]): Wijziging => ({ soort: "verplaats", lijst: "organisaties", van, naar })),
);

const commentaar = (t: Teksten): readonly string[] =>
  [t.deelbaar, t.intern].flatMap(({ tekst: alles }) => alles.match(/# .*/g) ?? []).sort();

const padVan = (w: Wijziging): string => ("pad" in w ? w.pad : w.lijst);

/** What an act does, or how it is refused. */
function uitkomst(doe: () => Teksten) {
  try {
    const { deelbaar, intern } = doe();
    return { deelbaar, intern };
  } catch (error) {
    return String(error);
  }
}

describe("an act of many changes", () => {
  it("says the same, with the same comments, as when they are made one by one", () => {
    fc.assert(
      fc.property(fc.array(een, { minLength: 2, maxLength: 8 }), (akte) => {
        const samen = uitkomst(() => pasToe(begin(), akte));
        const los = uitkomst(() => akte.reduce((t, w) => pasToe(t, [w]), begin()));
        if (typeof samen === "string" || typeof los === "string") return expect(samen).toEqual(los);
        expect([samen.deelbaar.ruw, samen.intern.ruw]).toEqual([los.deelbaar.ruw, los.intern.ruw]);
        // Who takes a thing away and puts it back in one act keeps what was said of it.
        expect(commentaar(samen)).toEqual(expect.arrayContaining([...commentaar(los)]));
      }),
      keer(300),
    );
  });

  it("writes what only adds and changes to the byte as when they are made one by one", () => {
    const bij = een.filter((w) => w.soort === "zet" && w.waarde !== undefined);
    fc.assert(
      fc.property(fc.uniqueArray(bij, { minLength: 2, maxLength: 8, selector: padVan }), (akte) => {
        const samen = pasToe(begin(), akte);
        const los = akte.reduce((t, w) => pasToe(t, [w]), begin());
        expect([samen.deelbaar.tekst, samen.intern.tekst]).toEqual([los.deelbaar.tekst, los.intern.tekst]);
      }),
    );
  });
});
