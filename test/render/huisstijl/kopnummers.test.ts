import { describe, expect, test } from "vitest";
import { headingNumbers } from "../../../src/render/huisstijl/kopnummers.ts";

const STYLES = [1, 2, 3]
  .map(
    (n) =>
      `<w:style w:type="paragraph" w:styleId="Heading${n}"><w:pPr><w:numPr><w:ilvl w:val="${n - 1}"/><w:numId w:val="3"/></w:numPr></w:pPr></w:style>`,
  )
  .join("");

const numbering = (...levels: readonly (readonly [format: string, text: string])[]): string =>
  `<w:abstractNum w:abstractNumId="1">${levels.map(([format, text], i) => `<w:lvl w:ilvl="${i}"><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`).join("")}</w:abstractNum><w:num w:numId="3"><w:abstractNumId w:val="1"/></w:num>`;

describe("the number of a heading", () => {
  test.each<[string, readonly (readonly [string, string])[], readonly number[], string]>([
    ["in Roman figures", [["upperRoman", "%1."]], [14], "XIV."],
    ["with a word", [["decimal", "Hoofdstuk %1"]], [2], "Hoofdstuk 2"],
    [
      "in letters",
      [
        ["upperLetter", "%1"],
        ["lowerLetter", "%1.%2)"],
      ],
      [2, 27],
      "B.aa)",
    ],
    [
      "of the second level alone",
      [
        ["upperRoman", "%1."],
        ["decimal", "%2)"],
      ],
      [3, 4],
      "4)",
    ],
    ["with a nought", [["decimalZero", "%1"]], [7], "07"],
  ])("is written as the look writes it: %s", (_, levels, counted, number) => {
    expect(headingNumbers(STYLES, numbering(...levels), (id) => id)(counted)).toBe(number);
  });

  test("is plain where the look does not say", () => {
    expect(headingNumbers("", "", (id) => id)([2, 1])).toBe("2.1");
  });
});
