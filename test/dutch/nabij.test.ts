import { expect, it, test } from "vitest";
import { afstand, dichtstbij } from "../../src/dutch/nabij.ts";

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
