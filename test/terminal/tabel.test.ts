import { describe, expect, it } from "vitest";
import { tabel } from "../../src/terminal/tabel.ts";
import { breed } from "../../src/terminal/vouwen.ts";

const ROWS = [
  ["Organisatie", "Rol", "Open"],
  ["Gemeente Hanzestad", "initiatiefnemer", "twee vragen over het mandaat en over de termijn van het college"],
  ["Woonstichting De Brug", "partner", ""],
];
const widest = (text: string): number => Math.max(...text.split("\n").map(breed));

describe("tabel", () => {
  it("puts columns side by side where they fit", () => {
    expect(tabel(ROWS, 120).split("\n")[2]).toMatch(/^Gemeente Hanzestad {5}initiatiefnemer {2}twee vragen/);
  });

  it.each([80, 60])("breaks the widest column to fit in %i columns", (width) => {
    expect(widest(tabel(ROWS, width))).toBeLessThanOrEqual(width);
    expect(tabel(ROWS, width)).toContain("initiatiefnemer");
  });

  it("cuts no word in two, and keeps its columns straight", () => {
    const starts = tabel(ROWS, 60)
      .split("\n")
      .map((line) => line.search(/initiatiefnemer|partner|Rol/));
    expect(new Set(starts.filter((start) => start >= 0)).size).toBe(1);
    expect(tabel(ROWS, 60)).toContain("initiatiefnemer");
  });

  it("becomes a list of lines where columns would be unreadable", () => {
    const rows = [
      ["Wat", "Wie", "Wanneer", "Waar"],
      ["een lange afspraak", "een lange naam", "een lange datum", "een lange plek"],
    ];
    expect(tabel(rows, 40).split("\n")).toEqual([
      "Wat: een lange afspraak",
      "Wie: een lange naam",
      "Wanneer: een lange datum",
      "Waar: een lange plek",
    ]);
  });

  it("is empty without rows", () => {
    expect(tabel([], 40)).toBe("");
  });
});
