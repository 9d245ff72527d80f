import fc from "fast-check";
import { expect, it, test } from "vitest";
import { afstand, dichtstbij, scheeltEen } from "../../src/dutch/nabij.ts";
import { keer } from "../toeval.ts";

const velden = ["naam", "onderwerp", "opgave", "taalvorm", "organisaties"] as const;

test.each([
  ["nama", "naam"],
  ["Onderwep", "onderwerp"],
  ["organisatie", "organisaties"],
  ["taalvrom", "taalvorm"],
  ["datum", undefined],
  ["xx", undefined],
  ["", undefined],
])("%j is probably %s", (woord, bedoeld) => expect(dichtstbij(woord, velden)).toBe(bedoeld));

it("counts two swapped letters as one mistake", () => expect(afstand("taalvrom", "taalvorm")).toBe(1));

it("sees at once whether two words are one letter apart", () => {
  const woord = fc.array(fc.constantFrom("a", "b", "c"), { maxLength: 6 }).map((letters) => letters.join(""));
  fc.assert(
    fc.property(woord, woord, (a, b) => scheeltEen(a, b) === (afstand(a, b) === 1)),
    keer(2000),
  );
});
