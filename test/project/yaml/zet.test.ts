import { describe, expect, it } from "vitest";
import { InternalError } from "../../../src/errors.ts";
import { type Ruw, type Stuk, verplaats, zet } from "../../../src/project/yaml/index.ts";
import { yamlOf } from "./voorbeelden.ts";

const set = (text: string, path: readonly Stuk[], value: Ruw | undefined): string =>
  zet(yamlOf(text), path, value).tekst;

describe("setting a value", () => {
  it("keeps the comment on its line", () => {
    expect(set("a:   oud   # let op\nb: 1\n", ["a"], "nieuw")).toBe("a:   nieuw   # let op\nb: 1\n");
  });

  it("keeps the quotes of a text", () => {
    expect(set("a: 'oud'\n", ["a"], "it's")).toBe("a: 'it''s'\n");
  });

  it("to what it is changes nothing", () => {
    const text = "a:   [1,2 ]  # zo\n\n\nb: 'x'";
    expect(set(text, ["a"], ["1", "2"])).toBe(text);
  });

  it("makes room for a long text below the comment", () => {
    expect(set("x:\n  a: kort # c\n  b: 1\n", ["x", "a"], "een\ntwee")).toBe(
      "x:\n  a: |- # c\n    een\n    twee\n  b: 1\n",
    );
  });

  it("changes only the line that changed in a long list", () => {
    expect(set("a:\n  - x # 1\n  # over y\n  - y\n", ["a"], ["x", "z", "y"])).toBe(
      "a:\n  - x # 1\n  - z\n  # over y\n  - y\n",
    );
  });

  it("stays within brackets where the value stands there", () => {
    expect(set("a: { b: 1, c: [x] } # kort\n", ["a", "c"], ["x", "y, z"])).toBe('a: { b: 1, c: [x, "y, z"] } # kort\n');
  });

  it("follows the line breaks of the file", () => {
    expect(set("\uFEFFa: 1\r\nb: 2\r\n", ["a"], "x\ny")).toBe("\uFEFFa: |-\r\n  x\r\n  y\r\nb: 2\r\n");
  });

  it("follows the indentation of the file", () => {
    expect(set("a:\n    b: 1\n", ["a", "c"], { d: "2" })).toBe("a:\n    b: 1\n    c:\n        d: 2\n");
  });

  it("puts a list under a key that had nothing", () => {
    expect(set("a:  # nog niet\nb: 1\n", ["a"], ["x"])).toBe("a:  # nog niet\n  - x\nb: 1\n");
  });

  it("puts a reason in the place of a whole list", () => {
    expect(set("a: # c\n  - x\n  - y\nb: 1\n", ["a"], { status: "later" })).toBe("a: { status: later } # c\nb: 1\n");
  });
});

describe("making what is missing", () => {
  it("starts an empty file", () => {
    expect(set("# kop\n", ["coalitie", "naam"], "Hart")).toBe("# kop\ncoalitie:\n  naam: Hart\n");
  });

  it("appends a thing that starts with its id", () => {
    expect(set("p:\n  - id: a\n    m: 1\n# einde\n", ["p", { id: "b" }, "m"], "2")).toBe(
      "p:\n  - id: a\n    m: 1\n  - id: b\n    m: 2\n# einde\n",
    );
  });

  it.each(["p: []\n", "p:\n", "p: ~\n", "p: geen\n", "p: { status: later }\n"])("replaces %j", (text) => {
    expect(set(text, ["p", { id: "b" }, "m"], "2")).toBe("p:\n  - id: b\n    m: 2\n");
  });

  it("keeps things apart by a blank line where the file does", () => {
    expect(set("p:\n  - id: a\n\n  - id: b\n", ["p", { id: "c" }], { id: "c" })).toBe(
      "p:\n  - id: a\n\n  - id: b\n\n  - id: c\n",
    );
  });

  it("does not add a line break at the end that was not there", () => {
    expect(set("a: 1", ["b"], "2")).toBe("a: 1\nb: 2");
  });

  it("never overwrites another kind of answer", () => {
    expect(() => set("a: een tekst\n", ["a", "b"], "1")).toThrow(InternalError);
  });
});

describe("taking away", () => {
  const text = "# over het bestand\n\n# over a\na: 1 # een\n# over b\nb: 2\n";

  it("takes the comment directly above, and no other", () => {
    expect(set(text, ["a"], undefined)).toBe("# over het bestand\n\n# over b\nb: 2\n");
  });

  it("never takes the header of the file", () => {
    expect(set("# kop\na: 1\nb: 2\n", ["a"], undefined)).toBe("# kop\nb: 2\n");
  });

  it("leaves the comment of the next thing", () => {
    const list = "p:\n  # over a\n  - id: a\n    # in a\n  # over b\n  - id: b\n# over q\nq: 1\n";
    expect(set(list, ["p", { id: "a" }], undefined)).toBe("p:\n  # over b\n  - id: b\n# over q\nq: 1\n");
    expect(set(list, ["p", { id: "b" }], undefined)).toBe("p:\n  # over a\n  - id: a\n    # in a\n# over q\nq: 1\n");
  });

  it("leaves an empty list where the last thing went", () => {
    expect(set("p: # partners\n  - id: a\n", ["p", { id: "a" }], undefined)).toBe("p: [] # partners\n");
  });

  it("of the first key of a thing brings up the next", () => {
    expect(set("p:\n  - a: 1\n    b: 2\n", ["p", 0, "a"], undefined)).toBe("p:\n  - b: 2\n");
  });

  it("of something that is not there changes nothing", () => {
    expect(set(text, ["c", { id: "x" }, "d"], undefined)).toBe(text);
  });
});

describe("moving", () => {
  it("takes the comments along and leaves the blank lines", () => {
    const yaml = yamlOf("p:\n  # over a\n  - id: a # 1\n\n  - id: b\n    # in b\n");
    expect(verplaats(yaml, ["p"], 0, 1).tekst).toBe("p:\n  - id: b\n    # in b\n\n  # over a\n  - id: a # 1\n");
  });

  it("works within brackets", () => {
    expect(verplaats(yamlOf("a: [x,  y, z]\n"), ["a"], 2, 0).tekst).toBe("a: [z,  x, y]\n");
  });
});
