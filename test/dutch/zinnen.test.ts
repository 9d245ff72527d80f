import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import * as z from "../../src/dutch/zinnen.ts";

test.each([
  ["samen", "Samen"],
  ["ijver loont", "IJver loont"],
  ["ijsselstein", "IJsselstein"],
  ["ĳs", "IJs"],
  ["IJmuiden", "IJmuiden"],
  ["’s ochtends", "’s Ochtends"],
  ["'s ochtends", "'s Ochtends"],
  ["’s-hertogenbosch", "’s-Hertogenbosch"],
  ["’t is zo", "’t Is zo"],
  ["‘ja’ zeggen", "‘Ja’ zeggen"],
  ["(concept)", "(Concept)"],
  ["één partner", "Eén partner".normalize("NFC")],
  ["20 partners", "20 partners"],
  ["€ 12.500", "€ 12.500"],
  ["eHerkenning", "eHerkenning"],
  ["e-mail", "E-mail"],
  ["", ""],
])("%j begins a sentence as %j", (tekst, gemaakt) => expect(z.hoofdletter(tekst)).toBe(gemaakt));

test.each([
  ["Samen bouwen", "samen bouwen"],
  ["De gemeente Hanzestad", "de gemeente Hanzestad"],
  ["Voor Hanzestad", "voor Hanzestad"],
  ["Één loket", "één loket"],
  ["’s Ochtends open", "’s ochtends open"],
  ["BIZ oprichten", "BIZ oprichten"],
  ["IJ", "IJ"],
  ["IJsselstein", "IJsselstein"],
  ["eHerkenning", "eHerkenning"],
  ["BIZ-plan", "BIZ-plan"],
  ["Mkb-bedrijven helpen", "mkb-bedrijven helpen"],
  ["A-locaties", "A-locaties"],
  ["M. de Vries", "M. de Vries"],
  ["Regio Deal afsluiten", "Regio Deal afsluiten"],
  ["Nederland vergroenen", "Nederland vergroenen"],
  ["’s-Hertogenbosch", "’s-Hertogenbosch"],
  ["20 partners", "20 partners"],
])("%j goes on in a sentence as %j", (tekst, gemaakt) => expect(z.kleineLetter(tekst)).toBe(gemaakt));

it("keeps the capital of a name that it is told", () =>
  expect(z.kleineLetter("Hanzestad bloeit", ["Hanzestad"])).toBe("Hanzestad bloeit"));

test.each([
  ["Wij doen mee.", "Wij doen mee"],
  ["Wij doen mee. ", "Wij doen mee"],
  ["markt, horeca enz.", "markt, horeca enz."],
  ["De Bakker B.V.", "De Bakker B.V."],
  ["Wie weet...", "Wie weet..."],
  ["Doen we mee?", "Doen we mee?"],
])("%j without its stop is %j", (tekst, gemaakt) => expect(z.zonderPunt(tekst)).toBe(gemaakt));

test.each([
  ["Wij doen mee", "Wij doen mee."],
  ["Wij doen mee.", "Wij doen mee."],
  ["Wij doen mee..", "Wij doen mee."],
  ["Wij doen mee;", "Wij doen mee."],
  ["Doen we mee?", "Doen we mee?"],
  ["Ja!", "Ja!"],
  ["Wie weet…", "Wie weet…"],
  ["Wie weet...", "Wie weet..."],
  ["markt, horeca enz.", "markt, horeca enz."],
  ["Zij zei: ‘Ja.’", "Zij zei: ‘Ja.’"],
  ["", ""],
])("%j with a stop is %j", (tekst, gemaakt) => expect(z.metPunt(tekst)).toBe(gemaakt));

it("never ends a sentence twice", () =>
  fc.assert(
    fc.property(fc.string(), (tekst) => {
      expect(z.metPunt(z.metPunt(tekst))).toBe(z.metPunt(tekst));
    }),
  ));

describe("tidying what was typed", () => {
  test.each([
    ["  twee   spaties\t hier ", "twee spaties hier"],
    ["foto's van 's-Hertogenbosch", "foto’s van ’s-Hertogenbosch"],
    ["'s ochtends", "’s ochtends"],
    ["'‘t kan'", "‘’t kan’"],
    ["‘s ochtends en ‘t hof", "’s ochtends en ’t hof"],
    ["zij zei 'ja' en \"nee\"", "zij zei ‘ja’ en ‘nee’"],
    ['("\'s avonds")', "(‘’s avonds’)"],
    ["zomer van '98", "zomer van ’98"],
    ["de partners' inzet", "de partners’ inzet"],
    ["de letter 's'", "de letter ‘s’"],
    ["cafe\u0301", "café"],
    ["ĳs en Ĳmuiden", "ijs en IJmuiden"],
    ["on\u00ADzicht\u200Bbaar\u0007\uFFFE\uD800", "onzichtbaar"],
    ["een\r\ntwee \rdrie", "een\ntwee\ndrie"],
    ["€\u00A012.500", "€\u00A012.500"],
  ])("%j becomes %j", (tekst, gemaakt) => expect(z.netjes(tekst)).toBe(gemaakt));

  it("is done at once", () =>
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...`'"‘’“”sta 9\n\t (e\u0301ĳ-–`, "\u00A0", "\u200B") }),
        (tekst) => {
          expect(z.netjes(z.netjes(tekst))).toBe(z.netjes(tekst));
        },
      ),
    ));

  it("leaves no invisible character in any text", () =>
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (tekst) => {
        expect(z.netjes(tekst)).not.toMatch(/(?!\n)[\p{Cc}\p{Cs}\u200B\uFFFE\uFFFF]/u);
      }),
    ));

  it("gives a paragraph for each line with text", () =>
    expect(z.alineas("Eerste alinea.\r\n\r\n  \nTweede  alinea.")).toEqual(["Eerste alinea.", "Tweede alinea."]));
});

describe("counting", () => {
  test.each([
    [0, "geen partners"],
    [1, "één partner"],
    [2, "twee partners"],
    [21, "21 partners"],
  ])("%i is %s", (n, woorden) => expect(z.aantal(n, "partner", "partners")).toBe(woorden));

  it("counts words, not dashes", () => expect(z.aantalWoorden("Samen – sterk in 2026!")).toBe(4));
});
