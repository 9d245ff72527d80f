import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import * as b from "../../src/dutch/bedragen.ts";
import { leesBedrag, leesGetal } from "../../src/dutch/lezen.ts";

test.each([
  [12_500, "€\u00A012.500"],
  [1250, "€\u00A01.250"],
  [0, "€\u00A00"],
  [950, "€\u00A0950"],
  [12_500.5, "€\u00A012.500,50"],
  [0.1 + 0.2, "€\u00A00,30"],
  [2_600_000, "€\u00A02.600.000"],
  [-500, "€\u00A0-500"],
])("%d euros is %s", (euros, woorden) => expect(b.bedrag(euros)).toBe(woorden));

describe("numbers", () => {
  test.each([
    [b.getal(1234.5), "1.234,5"],
    [b.getal(1_234_567), "1.234.567"],
    [b.getal(1, 1), "1,0"],
    [b.getal(-0.01, 1), "0,0"],
    [b.getal(-1234), "-1.234"],
    [b.getal(0.1 + 0.2), "0,3"],
    [b.percentage(20), "20%"],
    [b.percentage(12.5), "12,5%"],
    [b.getalwoord(1), "één"],
    [b.getalwoord(3), "drie"],
    [b.getalwoord(20), "twintig"],
    [b.getalwoord(21), "21"],
    [b.getalwoord(2.5), "2,5"],
    [b.getalwoord(1200), "1.200"],
  ])("%s reads %s", (gemaakt, bedoeld) => expect(gemaakt).toBe(bedoeld));
});

describe("what is printed can be typed back", () => {
  const euros = fc.nat({ max: 999_999_999_999 });

  it("for amounts", () =>
    fc.assert(
      fc.property(euros, (n) => {
        expect(leesBedrag(b.bedrag(n))).toEqual({ ok: true, waarde: n });
      }),
    ));

  it("for numbers with at most three decimals", () =>
    fc.assert(
      fc.property(fc.integer({ min: -9_999_999, max: 9_999_999 }), (n) => {
        expect(leesGetal(b.getal(n / 1000))).toEqual({ ok: true, waarde: n / 1000 });
      }),
    ));
});
