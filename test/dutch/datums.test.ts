import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import * as d from "../../src/dutch/datums.ts";
import { plusMaanden } from "../../src/dutch/kalender.ts";
import { eenDag } from "./willekeurig.ts";

describe("a day in prose", () => {
  test.each([
    [d.datum, "2026-03-12", "12 maart 2026"],
    [d.datum, "2027-01-01", "1 januari 2027"],
    [d.datumMetDag, "2026-03-12", "donderdag 12 maart 2026"],
    [d.datumMetDag, "2028-02-29", "dinsdag 29 februari 2028"],
    [d.datumKort, "2026-03-12", "12-03-2026"],
    [d.weekdag, "2000-01-01", "zaterdag"],
    [d.weekdag, "1969-12-31", "woensdag"],
    [d.kwartaal, "2027-03-31", "eerste kwartaal 2027"],
    [d.kwartaal, "2027-04-01", "tweede kwartaal 2027"],
    [d.kwartaalKort, "2027-01-01", "Q1 2027"],
    [d.kwartaalKort, "2027-12-31", "Q4 2027"],
  ])("%o of %s is %s", (vorm, iso, woorden) => expect(vorm(iso)).toBe(woorden));

  test.each([d.datum, d.datumMetDag, d.datumKort, d.kwartaal])("leaves what is no day as it was", (vorm) =>
    expect(vorm("medio 2026")).toBe("medio 2026"),
  );

  it("writes years with an en dash, and one year once", () => {
    expect(d.tijdvak(2026, "2029")).toBe("2026–2029");
    expect(d.tijdvak("2026-01-01", "2026-12-31")).toBe("2026");
    expect(d.periode("2026-03-12", "2027-05-01")).toBe("van 12 maart 2026 tot en met 1 mei 2027");
  });
});

test.each([
  "2026-02-30",
  "2026-02-29",
  "2100-02-29",
  "2026-13-01",
  "2026-00-10",
  "2026-04-31",
  "0026-03-12",
  "2026-3-12",
  "",
])("%j is no day", (tekst) => expect(d.isDatum(tekst)).toBe(false));

test.each(["2028-02-29", "2000-02-29", "2026-12-31"])("%s is a day", (tekst) => expect(d.isDatum(tekst)).toBe(true));

describe("counting days", () => {
  test.each([
    ["2026-02-28", 1, "2026-03-01"],
    ["2026-01-01", -1, "2025-12-31"],
    ["2026-03-12", 365, "2027-03-12"],
  ])("%s plus %i is %s", (iso, n, later) => expect(d.plusDagen(iso, n)).toBe(later));

  it("comes back by the same number of days", () =>
    fc.assert(
      fc.property(eenDag, fc.integer({ min: -9999, max: 9999 }), (iso, n) => {
        expect(d.isDatum(d.plusDagen(iso, n))).toBe(true);
        expect(d.plusDagen(d.plusDagen(iso, n), -n)).toBe(iso);
      }),
    ));

  it("agrees with the calendar of the platform", () =>
    fc.assert(
      fc.property(fc.integer({ min: -25_000, max: 80_000 }), (n) => {
        expect(d.plusDagen("1970-01-01", n)).toBe(new Date(n * 86_400_000).toISOString().slice(0, 10));
      }),
    ));

  it("stays in a shorter month", () => {
    expect(plusMaanden("2026-01-31", 1)).toBe("2026-02-28");
    expect(plusMaanden("2026-01-15", -1)).toBe("2025-12-15");
  });

  it("refuses to count from what is no day", () => expect(() => d.plusDagen("morgen", 1)).toThrow("not a day"));
});
