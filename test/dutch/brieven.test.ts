import { describe, expect, it, test } from "vitest";
import * as b from "../../src/dutch/brieven.ts";
import type { Persoon } from "../../src/dutch/namen.ts";

const karin: Persoon = {
  aanhefvorm: "mevrouw",
  titel: "dr.",
  voorletters: "K.M.",
  voornaam: "Karin",
  tussenvoegsel: "de",
  achternaam: "Vries",
};

describe("the salutation", () => {
  test.each<[Persoon, string, string]>([
    [karin, "Geachte mevrouw De Vries,", "Beste Karin,"],
    [
      { aanhefvorm: "heer", tussenvoegsel: "van", achternaam: "Dijk" },
      "Geachte heer Van Dijk,",
      "Beste heer Van Dijk,",
    ],
    [
      { aanhefvorm: "mevrouw", tussenvoegsel: "d’", achternaam: "Ancona" },
      "Geachte mevrouw d’Ancona,",
      "Beste mevrouw d’Ancona,",
    ],
    [{ aanhefvorm: "heer", tussenvoegsel: "’t", achternaam: "Hart" }, "Geachte heer ’t Hart,", "Beste heer ’t Hart,"],
    [
      { aanhefvorm: "neutraal", voornaam: "Sam", tussenvoegsel: "van der", achternaam: "Sluis" },
      "Geachte Sam van der Sluis,",
      "Beste Sam,",
    ],
    [
      { aanhefvorm: "neutraal", voorletters: "S.", achternaam: "Bos" },
      "Geachte heer, mevrouw,",
      "Beste heer, mevrouw,",
    ],
    [{ functie: "voorzitter" }, "Geachte heer, mevrouw,", "Beste heer, mevrouw,"],
    [{ functie: "lid van het bestuur", aanhefvorm: "heer" }, "Geachte heer,", "Beste heer,"],
    [{ functie: "college van burgemeester en wethouders" }, "Geacht college,", "Geacht college,"],
    [{}, "Geachte heer, mevrouw,", "Beste heer, mevrouw,"],
  ])("of %j", (p, u, je) => {
    expect(b.aanhef(p, { taalvorm: "u" })).toBe(u);
    expect(b.aanhef(p, { taalvorm: "je" })).toBe(je);
  });

  test.each(["Beste Karin", "beste Karin,", " Beste Karin. "])("can be one’s own: %j", (eigen) =>
    expect(b.aanhef(karin, { taalvorm: "u", eigen })).toBe("Beste Karin,"),
  );

  test.each([
    ["College van B en W", "Geacht college,"],
    ["Gedeputeerde Staten van Utrecht", "Geacht college,"],
    ["Provinciale Staten van Utrecht", "Geachte Staten,"],
    ["het bestuur", "Geacht bestuur,"],
    ["Leden van het bestuur", "Geachte leden van het bestuur,"],
    ["gemeenteraad", "Geachte raad,"],
    ["directeur", undefined],
  ])("of the body %s is %s", (orgaan, bedoeld) => expect(b.aanhefVanOrgaan(orgaan)).toBe(bedoeld));
});

describe("the address", () => {
  const adres = {
    organisatie: "Gemeente Hanzestad",
    persoon: { ...karin, functie: "wethouder" },
    straat: "Postbus 626",
    postcode: "1234ab",
    plaats: "IJsselstein",
  };

  it("stands in the order of the post", () =>
    expect(b.adresregels(adres)).toEqual([
      "Gemeente Hanzestad",
      "Mevrouw dr. K.M. de Vries",
      "Wethouder",
      "Postbus 626",
      "1234 AB  IJSSELSTEIN",
    ]));

  it("has no line for what is not known", () => {
    expect(b.adresregels({ organisatie: "Gemeente Hanzestad", postcode: "", plaats: "" })).toEqual([
      "Gemeente Hanzestad",
    ]);
    expect(b.adresregels({ plaats: "Gent", postcode: "9000" })).toEqual(["9000  GENT"]);
  });
});

test.each([
  ["1234 AB", "1234 AB"],
  ["1234ab", "1234 AB"],
  [" 1234  Ab ", "1234 AB"],
  ["0234 AB", undefined],
  ["1234 SA", undefined],
  ["1234 SD", undefined],
  ["1234 SS", undefined],
  ["1234 ABC", undefined],
  ["1234", undefined],
])("the postcode in %j is %s", (getypt, bedoeld) => expect(b.postcode(getypt)).toBe(bedoeld));

it("never mixes u and je", () => {
  expect(b.voornaamwoord("u")).toMatchObject({
    onderwerp: "u",
    lijdend: "u",
    bezit: "uw",
    hebt: "hebt",
    kuntU: "kunt u",
  });
  expect(b.voornaamwoord("je")).toMatchObject({
    onderwerp: "je",
    lijdend: "jou",
    bezit: "jouw",
    bent: "bent",
    kuntU: "kun je",
  });
  expect(JSON.stringify(Object.values(b.voornaamwoord("je")))).not.toMatch(/\buw?\b/i);
});
