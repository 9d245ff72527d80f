import { describe, expect, it } from "vitest";
import { finishTables } from "../../../src/render/afwerking/tabellen.ts";

const finish = (document: string): string => finishTables(document, (id) => id, "1F3864");
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

  it("go on to the next page from fewer rows where they are wide: a landscape page holds half as many", () => {
    const rows = Array<string>(6).fill(cell(P));
    const wide = (width: number) =>
      finish(table("Raster", ...rows).replace("</w:tblPr>", `<w:tblW w:type="dxa" w:w="${width}"/></w:tblPr>`));
    expect(wide(9070).match(/<w:keepNext\/>/g)).toHaveLength(5);
    expect(wide(14_000).match(/<w:keepNext\/>/g)).toHaveLength(2);
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

describe("a row that heads the rows after it", () => {
  it("stays with them", () => {
    const heading = cell(`<w:tcPr><w:gridSpan w:val="3"/></w:tcPr>${P}`);
    const done = finish(table("Raster", ...Array<string>(8).fill(cell(P)), heading, ...Array<string>(5).fill(cell(P))));
    expect(done).toContain(`<w:gridSpan w:val="3"/></w:tcPr>${KEPT}`);
  });
});

describe("the line that announces a vision", () => {
  it("stays with it", () => {
    const line = "<w:p><w:r><w:t>Zo luidt de visie nu:</w:t></w:r></w:p>";
    const vision = '<w:p><w:pPr><w:pStyle w:val="Inleiding"/></w:pPr><w:r/></w:p>';
    expect(finish(line + vision)).toContain("<w:keepNext/></w:pPr><w:r><w:t>Zo luidt");
    expect(finish(line + P)).not.toContain("keepNext");
  });
});

describe("small print right under a heading", () => {
  it("stays with what follows, as the heading does", () => {
    const style = (id: string): string => `<w:p><w:pPr><w:pStyle w:val="${id}"/></w:pPr><w:r/></w:p>`;
    const done = finish(style("Heading2") + style("Klein") + P + style("Klein") + P);
    expect([...done.matchAll(/<w:p>.*?<\/w:p>/gs)].map(([p]) => p.includes("keepNext"))).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});

describe("signatures", () => {
  const style = (id: string): string => `<w:p><w:pPr><w:pStyle w:val="${id}"/></w:pPr><w:r/></w:p>`;
  const heading = style("Heading1");
  const header = `<w:tr><w:trPr><w:tblHeader/></w:trPr><w:tc>${P}</w:tc></w:tr>`;
  const kept = (document: string): readonly boolean[] =>
    [...document.matchAll(/<w:p>.*?<\/w:p>/gs)].map(([p]) => p.includes("keepNext"));

  it("never stand on a page without the last section before them", () => {
    const done = finish(heading + P + P + heading + P + P + heading + table("Handtekening", header, cell(P), cell(P)));
    expect(kept(done)).toEqual([false, false, false, true, true, true, true, true, true, false]);
  });

  it("have a name for who has the page read aloud, because they have a header", () => {
    const title = '<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>Ondertekening</w:t></w:r></w:p>';
    expect(finish(title + table("Handtekening", header, cell(P)))).toContain('<w:tblCaption w:val="Ondertekening"/>');
    expect(finish(title + table("Handtekening", cell(P)))).toContain("Alleen voor de opmaak.");
  });

  it("keep only the end of a long section", () => {
    const done = finish(heading + P.repeat(12) + heading + table("Handtekening", header, cell(P)));
    expect(kept(done)).toEqual([...Array<boolean>(10).fill(false), ...Array<boolean>(5).fill(true), false]);
  });

  it("of many go on to the next page, two rows or more at a time", () => {
    const done = finish(table("Handtekening", header, cell(P), cell(P), cell(P), cell(P)));
    expect(kept(done)).toEqual([true, false, false, true, false]);
  });
});
