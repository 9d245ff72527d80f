import { expect, it, test } from "vitest";
import { opsomming } from "../../src/dutch/opsommingen.ts";

test.each([
  [[], ""],
  [["A"], "A"],
  [["A", "B"], "A en B"],
  [["A", "B", "C"], "A, B en C"],
  [["A", " ", "B"], "A en B"],
  [["de gemeente", "zorg en welzijn", "de school"], "de gemeente, zorg en welzijn, en de school"],
  [["zorg en welzijn", "onderwijs"], "zorg en welzijn, en onderwijs"],
  [["Venlo", "Assen", "Enschede"], "Venlo, Assen en Enschede"],
  [["Karin, de voorzitter", "Piet", "Kees"], "Karin, de voorzitter; Piet; en Kees"],
])("%j is %j", (items, woorden) => expect(opsomming(items)).toBe(woorden));

it("does the same for of", () => {
  expect(opsomming(["A", "B", "C"], "of")).toBe("A, B of C");
  expect(opsomming(["A of B", "C"], "of")).toBe("A of B, of C");
});
