import { expect, it, test } from "vitest";
import { feestdag } from "../../src/dutch/feestdagen.ts";

test.each([
  ["2026-01-01", "nieuwjaarsdag"],
  ["2026-04-03", "Goede Vrijdag"],
  ["2026-04-06", "tweede paasdag"],
  ["2026-04-27", "Koningsdag"],
  ["2025-04-26", "Koningsdag"],
  ["2026-05-14", "Hemelvaartsdag"],
  ["2027-05-17", "tweede pinksterdag"],
  ["2026-12-26", "tweede kerstdag"],
])("%s is %s", (dag, naam) => expect(feestdag(dag)).toBe(naam));

it("is none on other days, nor on what is no day", () => {
  for (const dag of ["2025-04-27", "2026-03-12", "2027-Q1", "morgen"]) expect(feestdag(dag)).toBeUndefined();
});
