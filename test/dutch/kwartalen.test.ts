import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { datum, datumKort, datumMetDag, kwartaal, kwartaalKort } from "../../src/dutch/datums.ts";
import { eersteDag, isKwartaal, laatsteDag, leesKwartaal } from "../../src/dutch/kwartalen.ts";

const nummers = fc.constantFrom(1, 2, 3, 4);
const jaren = fc.integer({ min: 1900, max: 2199 });
const RANG = ["eerste", "tweede", "derde", "vierde"];

/** The ways in which people write a quarter. */
const SCHRIJFWIJZEN: readonly ((n: number, jaar: number) => string)[] = [
  (n, jaar) => `Q${n} ${jaar}`,
  (n, jaar) => `q${n}-${jaar}`,
  (n, jaar) => `${jaar}-Q${n}`,
  (n, jaar) => `${jaar} q${n}`,
  (n, jaar) => `${n}e kwartaal ${jaar}`,
  (n, jaar) => `${n}e kwartaal van ${jaar}`,
  (n, jaar) => `${RANG[n - 1]} kwartaal ${jaar}`,
  (n, jaar) => `het ${RANG[n - 1]} kwartaal van ${jaar}`,
  (n, jaar) => `Kwartaal ${n} ${jaar}`,
  (n, jaar) => `  in het ${RANG[n - 1]?.toUpperCase()}  kwartaal ${jaar} `,
];

describe("quarters", () => {
  it("are read in every way in which people write them", () => {
    fc.assert(
      fc.property(nummers, jaren, fc.constantFrom(...SCHRIJFWIJZEN), (n, jaar, schrijf) => {
        expect(leesKwartaal(schrijf(n, jaar))).toBe(`${jaar}-Q${n}`);
      }),
    );
  });

  it("are read back from how they are printed", () => {
    fc.assert(
      fc.property(nummers, jaren, (n, jaar) => {
        const k = `${jaar}-Q${n}`;
        for (const print of [datum, datumKort, datumMetDag, kwartaal, kwartaalKort])
          expect(leesKwartaal(print(k))).toBe(k);
      }),
    );
  });

  it("hold exactly the days that belong to them", () => {
    fc.assert(
      fc.property(nummers, jaren, (n, jaar) => {
        const k = `${jaar}-Q${n}`;
        expect([eersteDag(k), laatsteDag(k)].map(kwartaalKort)).toEqual([`Q${n} ${jaar}`, `Q${n} ${jaar}`]);
      }),
    );
    expect([eersteDag("2028-Q1"), laatsteDag("2028-Q1"), laatsteDag("2028-Q2")]).toEqual([
      "2028-01-01",
      "2028-03-31",
      "2028-06-30",
    ]);
  });

  it("are not seen in other words, days and years without a quarter", () => {
    for (const geen of ["Q5 2027", "Q1", "eerste kwartaal", "2027", "12 maart 2027", "2027-03-12", "1 2027", "q1 27"])
      expect(leesKwartaal(geen), geen).toBeUndefined();
    fc.assert(fc.property(fc.string(), (tekst) => leesKwartaal(tekst) === undefined || /[1-4evdt]/i.test(tekst)));
    expect(isKwartaal("2027-Q0")).toBe(false);
  });
});
