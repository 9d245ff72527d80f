import { describe, expect, it } from "vitest";
import { finishTables } from "../../../src/render/afwerking/tabellen.ts";

const finish = (document: string): string => finishTables(document, (id) => id);
const cell = (inner: string): string => `<w:tr><w:tc>${inner}</w:tc></w:tr>`;
const table = (style: string, ...rows: readonly string[]): string =>
  `<w:tbl><w:tblPr><w:tblStyle w:val="${style}"/></w:tblPr>${rows.join("")}</w:tbl>`;
const P = "<w:p><w:r/></w:p>";
const KEPT = "<w:p><w:pPr><w:keepNext/></w:pPr><w:r/></w:p>";

describe("tables", () => {
  it("of a letterhead are left as they are", () => {
    const theirs = table("TableGrid", cell(P), cell(P));
    expect(finish(theirs)).toBe(theirs);
  });

  it("of ours stay whole, and show their style", () => {
    const done = finish(table("Raster", cell(P), cell(P)));
    expect(done).toContain(cell(KEPT) + cell(P));
    expect(done).toContain("<w:tblLook");
  });

  it("never get properties of a paragraph twice", () => {
    expect(finish(table("Raster", cell("<w:p><w:pPr/><w:r/></w:p>"), cell(P)))).toContain(cell(KEPT) + cell(P));
  });

  it("in tables are part of the row they are in", () => {
    const inner = table("Kaal", cell(P));
    const done = finish(table("Raster", cell(inner + P), cell(P)) + P);
    expect(done.match(/<w:tblLook/g)).toHaveLength(2);
    // All that is in the first row stays with the second; the last stands by itself.
    expect(done.match(/<w:keepNext\/>/g)).toHaveLength(2);
    expect(done).toContain(`${cell(P)}</w:tbl>${P}`);
  });
});
