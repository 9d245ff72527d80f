import { describe, expect, it } from "vitest";
import type { Coalitie } from "../../src/domain/declaratie.ts";
import { pasToe } from "../../src/wizard/antwoorden.ts";
import { geheugenboek } from "./geheugenboek.ts";

const bestaand: Coalitie = { organisaties: [{ id: "gemeente", naam: "Gemeente", soort: "gemeente" }] };

function neem(antwoorden: unknown, begin: Coalitie = {}) {
  const boek = geheugenboek(begin);
  const fouten = pasToe(antwoorden, boek);
  return { fouten, coalitie: boek.coalitie, gedaan: boek.gedaan };
}

describe("Answers from a file", () => {
  it("set leaves, in groups too, as people write them", () => {
    const { coalitie, fouten } = neem({
      coalitie: { naam: "Binnenstad", adviseur: { naam: "Marieke" } },
      schets: { procesbudget: "12.500" },
    });
    expect(fouten).toEqual([]);
    expect(coalitie).toEqual({
      coalitie: { naam: "Binnenstad", adviseur: { naam: "Marieke" } },
      schets: { procesbudget: 12500 },
    });
  });

  it.each([
    [
      "two of the same",
      [
        { id: "a", naam: "Een" },
        { id: "a", naam: "Twee" },
      ],
    ],
    ["one that was made of a name before", [{ naam: "Een" }, { id: "een", naam: "Twee" }]],
    [
      "one that is there already",
      [
        { id: "gemeente", naam: "Een" },
        { id: "gemeente", kort: "G" },
      ],
    ],
  ])("are refused with an id that comes twice: %s", (_wat, organisaties) => {
    const { fouten, gedaan } = neem({ organisaties }, bestaand);
    expect(fouten).toMatchObject([{ pad: "organisaties[2].id", melding: expect.stringContaining("twee keer") }]);
    expect(gedaan).toEqual([]);
  });

  it.each(["a/b", "__proto__", "../x", "Gemeente"])(
    "are refused with a new id that the wizard would not make: %s",
    (id) => {
      expect(neem({ organisaties: [{ id, naam: "Een" }] }, bestaand).fouten).toMatchObject([
        { pad: "organisaties[1].id" },
      ]);
    },
  );

  it("may name what is there by the id that somebody gave it", () => {
    const begin: Coalitie = { organisaties: [{ id: "Gemeente_X" }] };
    expect(neem({ organisaties: [{ id: "Gemeente_X", naam: "X" }] }, begin).fouten).toEqual([]);
  });

  it("match things by their id and leave the rest of them alone", () => {
    const { coalitie } = neem({ organisaties: [{ id: "gemeente", kort: "G" }] }, bestaand);
    expect(coalitie.organisaties).toEqual([{ id: "gemeente", naam: "Gemeente", soort: "gemeente", kort: "G" }]);
  });

  it("add new things, with an id as the wizard would give it", () => {
    const { coalitie } = neem(
      { organisaties: [{ naam: "Hanzecollege" }], gesprekken: [{ stand: "gepland" }] },
      bestaand,
    );
    expect(coalitie.organisaties).toMatchObject([{ id: "gemeente" }, { id: "hanzecollege", naam: "Hanzecollege" }]);
    expect(coalitie.gesprekken).toEqual([{ id: "gesprek-1", stand: "gepland" }]);
  });

  it("may refer to what they add themselves, also further down", () => {
    const { fouten } = neem({ gesprekken: [{ partners: ["hanzecollege"] }], organisaties: [{ naam: "Hanzecollege" }] });
    expect(fouten).toEqual([]);
  });

  it("match rows without an id by their place, so that taking them in twice changes nothing", () => {
    const antwoorden = { inzetten: [{ id: "inzet-1", treden: [{ trede: "vrijgegeven" }, { trede: "gereed" }] }] };
    const eens = neem(antwoorden).coalitie;
    expect(neem(antwoorden, eens).coalitie).toEqual(eens);
    expect(eens.inzetten).toMatchObject([{ treden: [{ trede: "vrijgegeven" }, { trede: "gereed" }] }]);
  });

  it.each([
    ["later", { status: "later" }, { status: "later" }],
    ["none", "geen", { status: "geen" }],
    ["an empty list", [], { status: "geen" }],
  ])("know the notation of %s, for a list as for a leaf", (_naam, ruw, stand) => {
    expect(neem({ doelen: ruw, eigen: { waaromNu: ruw } }).coalitie).toEqual({
      doelen: stand,
      eigen: { waaromNu: stand },
    });
  });

  it("change nothing where they are empty", () => {
    expect(neem({ organisaties: [{ id: "gemeente", naam: null }], eigen: null }, bestaand).gedaan).toEqual([]);
  });

  it.each([
    ["an unknown key", { coalitie: { naaam: "X" } }, "coalitie.naaam", "Bedoel je ‘naam’?"],
    ["a wrong choice", { organisaties: [{ naam: "X", soort: "gemente" }] }, "organisaties[x].soort", "Kies uit"],
    [
      "a reference to nothing",
      { gesprekken: [{ id: "g", partners: ["gemeentje"] }] },
      "gesprekken[g].partners",
      "Bedoel je ‘gemeente’?",
    ],
    ["text where a list belongs", { organisaties: "Gemeente" }, "organisaties", "streepje"],
    ["sweeping away a list", { organisaties: "geen" }, "organisaties", "Haal ze eerst weg"],
  ])("with %s are refused as a whole, with the place and the remedy", (_naam, antwoorden, pad, hint) => {
    const { fouten, gedaan } = neem({ ...antwoorden, eigen: { waaromNu: "Nu" } }, bestaand);
    expect(fouten).toMatchObject([{ pad, hint: expect.stringContaining(hint) }]);
    expect(gedaan).toEqual([]);
  });

  it("tell everything that is wrong at once", () => {
    expect(neem({ coalitie: { naaam: "X", rondes: { keuze: "9" } } }).fouten).toHaveLength(2);
  });
});
