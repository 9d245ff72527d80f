import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { term, zonderVerborgen } from "../../src/terminal/term.ts";

const hostile = fc.string({ unit: "binary" }).map((text) => `${text}\u001b]0;titel\u0007\u009b31m\u202e\u2066`);

describe("term", () => {
  it("shows control characters in caret notation", () => {
    expect(term("a\u001b[31mrood\u0007\u007f\u009b")).toBe("a^[[31mrood^G^?M-^[");
  });

  it("shows what turns the reading order around, and what cannot be seen", () => {
    expect(term("\u202egpj.exe a\u200bb\ufeff")).toBe("<U+202E>gpj.exe a<U+200B>b<U+FEFF>");
  });

  it("keeps line breaks, accents and joined emoji", () => {
    expect(term("één\r\ntwee 👩‍👩‍👧 ❤️")).toBe("één\ntwee 👩‍👩‍👧 ❤️");
  });

  it("lets nothing through that a terminal obeys", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(term(text).replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Bidi_Control}\p{Cs}\u2028\u2029]/u);
      }),
    );
  });
});

describe("zonderVerborgen", () => {
  it("takes steering characters out of what is typed, and keeps the lines", () => {
    expect(zonderVerborgen("een\r\ntwee\rdrie\t\u001b[2Jvier\u202e")).toBe("een\ntwee\ndrie [2Jvier");
  });
});
