import { describe, expect, test } from "vitest";
import { coloursOf } from "../../../src/render/huisstijl/accent.ts";
import { KLEUREN } from "../../../src/render/stijlen.ts";

const style = (naam: string, colour = ""): string =>
  `<w:style w:type="paragraph" w:styleId="x"><w:name w:val="${naam}"/><w:rPr>${colour === "" ? "" : `<w:color w:themeColor="accent1" w:val="${colour}"/>`}</w:rPr></w:style>`;

describe("the colours of what is added to a look", () => {
  test("are those of its headings, with tints of it for lines and grounds", () => {
    expect(coloursOf(style("heading 1", "1b5e3c"))).toEqual({ accent: "1B5E3C", lijn: "AFC7BB", vlak: "E8EFEC" });
  });

  test("come from the title where the headings have none", () => {
    expect(coloursOf(style("heading 1") + style("Title", "7A1F1F")).accent).toBe("7A1F1F");
  });

  test("are grey where everything is black", () => {
    expect(coloursOf(style("heading 1", "000000") + style("Title", "auto")).accent).toBe("404040");
  });

  test("are ours where there are no headings, or where the colour is too light to read", () => {
    expect(coloursOf(style("Normal"))).toEqual(KLEUREN);
    expect(coloursOf(style("heading 1", "FFD400"))).toEqual(KLEUREN);
  });
});
