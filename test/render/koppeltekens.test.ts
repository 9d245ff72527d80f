import { describe, expect, it } from "vitest";
import { withFixedHyphens } from "../../src/render/afwerking/koppeltekens.ts";

const woorden = (tekst: string): string => withFixedHyphens(`<w:t xml:space="preserve">${tekst}</w:t>`);

describe("hyphens", () => {
  it("keep a date on one line", () => {
    expect(woorden("op 08-10-2026").match(/<w:noBreakHyphen\/>/g)).toHaveLength(2);
  });

  it("stay with the word they begin", () => {
    expect(woorden("voorzitter en -secretaris")).toContain("<w:noBreakHyphen/>");
  });

  it("may break inside a word", () => {
    expect(woorden("mede-eigenaar")).not.toContain("<w:noBreakHyphen/>");
  });
});
