import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { leesCsv } from "../src/csv.ts";

const utf8 = (tekst: string): Uint8Array => new TextEncoder().encode(tekst);
const rijen = (bytes: Uint8Array) => {
  const csv = leesCsv(bytes);
  return csv.ok ? csv.rijen.map(({ nr, cellen }) => [nr, ...cellen]) : csv.melding;
};

describe("a CSV file", () => {
  it.each([
    ["semicolons", "naam;plaats\nJansen, Piet;Zwolle\n"],
    ["commas", 'naam,plaats\n"Jansen, Piet",Zwolle\n'],
    ["tabs", "naam\tplaats\r\nJansen, Piet\tZwolle\r\n"],
    ["a byte order mark", "\ufeffnaam;plaats\nJansen, Piet;Zwolle"],
  ])("is read with %s", (_, tekst) => {
    expect(rijen(utf8(tekst))).toEqual([
      [1, "naam", "plaats"],
      [2, "Jansen, Piet", "Zwolle"],
    ]);
  });

  it("is read as Excel on Windows writes it: Windows-1252", () => {
    const bytes = Uint8Array.from([...utf8("naam\nCaf"), 0xe9, ...utf8(" "), 0x80]);
    expect(rijen(bytes)).toEqual([
      [1, "naam"],
      [2, "Café €"],
    ]);
  });

  it("counts rows as the spreadsheet does: empty ones too, and a cell of two lines as one row", () => {
    expect(rijen(utf8('a;b\n;\n"x\ny";z\nlaatste;\n'))).toEqual([
      [1, "a", "b"],
      [3, "x\ny", "z"],
      [4, "laatste", ""],
    ]);
  });

  it("takes the delimiter that Excel may name in front", () => {
    expect(rijen(utf8("sep=,\nnaam,plaats\na,b\n"))).toEqual([
      [2, "naam", "plaats"],
      [3, "a", "b"],
    ]);
  });

  it("says so when a quote is never closed", () => {
    expect(rijen(utf8('naam\n"half\n'))).toMatch(/aanhalingsteken/);
  });

  it("gives back any cells that a spreadsheet can hold", () => {
    const cel = fc.string().map((s) => s.replace(/\r/g, "").trim());
    fc.assert(
      fc.property(fc.array(fc.tuple(cel, cel), { minLength: 1 }), (paren) => {
        const tekst = paren.map((rij) => rij.map((c) => `"${c.replaceAll('"', '""')}"`).join(";")).join("\n");
        const verwacht = paren.flatMap((rij, i) => (rij.some((c) => c !== "") ? [[i + 2, ...rij]] : []));
        expect(rijen(utf8(`kop;kop\n${tekst}`)).slice(1)).toEqual(verwacht);
      }),
    );
  });
});
