import { describe, expect, it } from "vitest";
import { leesYaml } from "../../../src/project/yaml/index.ts";
import { yamlOf } from "./voorbeelden.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The problems of a text as `line:column CODE`. */
function problemsOf(source: string | Uint8Array): readonly string[] {
  const read = leesYaml(typeof source === "string" ? bytes(source) : source);
  return read.ok ? [] : read.fouten.map(({ regel, kolom, code }) => `${regel}:${kolom} ${code}`);
}

describe("a value", () => {
  it.each(["0381234567", "+31612345678", "12345678901234567890", "0xFF", "1.10", "yes", "2026-03-12", "1e3"])(
    "stays %s",
    (value) => expect(yamlOf(`a: ${value}`).ruw).toEqual({ a: value }),
  );

  it.each(["", "~", "null", "Null", "NULL", "# niets"])("is null when it is written as ‘%s’", (value) => {
    expect(yamlOf(`a: ${value}\n`).ruw).toEqual({ a: null });
  });

  it.each(['"null"', "'~'", '""', "|-\n  null"])("is a text when it is written as ‘%s’", (value) => {
    expect(yamlOf(`a: ${value}\n`).ruw).not.toEqual({ a: null });
  });
});

describe("a file without values", () => {
  it.each(["", "\n\n", "# alleen dit", "\uFEFF", "---\n"])("is an empty map (%j)", (text) => {
    expect(yamlOf(text).ruw).toEqual({});
  });
});

describe("a place", () => {
  const yaml = yamlOf('\uFEFFversie: 1\r\npersonen:\r\n  - id: jan\r\n    naam: "Jan"\r\n    rol:\r\n');

  it("is that of the value", () => {
    expect(yaml.plaats(["personen", { id: "jan" }, "naam"])).toEqual({ regel: 4, kolom: 11 });
  });

  it("of a key does not count the byte order mark", () => {
    expect(yaml.keyPlaats(["versie"])).toEqual({ regel: 1, kolom: 1 });
  });

  it("is that of the key where there is no value", () => {
    expect(yaml.plaats(["personen", 0, "rol"])).toEqual({ regel: 5, kolom: 5 });
  });

  it("does not exist for what is not there", () => {
    expect(yaml.plaats(["personen", { id: "piet" }, "naam"])).toBeUndefined();
  });
});

describe("what is refused", () => {
  it.each([
    ["an anchor", "a: 1\nb: &x 2\n", ["2:4 ANKER"]],
    ["an alias to nothing", "a: *x\n", ["1:4 ALIAS"]],
    ["a tag", "a: !!str x\nb: !eigen [c]\n", ["1:5 TAG", "2:4 TAG"]],
    ["a second document", "a: 1\n---\nb: 2\n", ["2:1 MULTIPLE_DOCS"]],
    ["a key that is there already", "a: 1\nb:\n  c: 1\n  c: 2\n", ["4:3 DUBBELE_SLEUTEL"]],
    ["a key that is not a word", "? [a]\n: b\n", ["1:3 NON_STRING_KEY"]],
    ["a colon without a key", ": a\n", ["1:1 LEGE_SLEUTEL"]],
    ["a tab for indentation", "a:\n\tb: 1\n", ["2:1 TAB_AS_INDENT"]],
    ["a quote that is not closed, where it opens", "a: 1\nb: 'x\nc: 1\n", ["2:4 AANHALINGSTEKEN"]],
    ["too deep a nesting", `${"[".repeat(70)}${"]".repeat(70)}`, ["1:66 TE_DIEP"]],
    [
      "a line that springs in otherwise, and nothing behind it",
      "a:\n  - b: 1\n    c: 2\n   d: 3\n    e: 4\n    f: 5\n",
      ["4:1 MISSING_CHAR"],
    ],
    ["an unfinished merge, and only that", "<<<<<<< HEAD\na: 1\n=======\na: 2\n>>>>>>> ander\n", ["1:1 SAMENVOEGING"]],
  ])("is %s", (_, text, problems) => expect(problemsOf(text)).toEqual(problems));

  it("is too much of anything", () => {
    const keys = Array.from({ length: 31_000 }, (_, i) => `k${i}:\n`).join("");
    expect(problemsOf(keys)).toEqual(["1:1 TE_VEEL_SLEUTELS"]);
    expect(problemsOf(`a: {${"b,".repeat(400_000)}}`)).toEqual(["1:1 TE_VEEL_SLEUTELS"]);
    expect(problemsOf(" - {a,a}\n".repeat(60_000))).toEqual(["1:1 TE_VEEL_SLEUTELS"]);
    expect(problemsOf(`a: ${"x".repeat(1_000_001)}`)).toEqual(["1:1 TE_GROOT"]);
    expect(problemsOf("[".repeat(20_000))).toEqual(["1:66 TE_DIEP"]);
    expect(problemsOf(`a: x\n${"? ".repeat(1000)}x\n`)).toEqual(["2:1 TE_DIEP"]);
    expect(problemsOf(`a: x\n${"- ".repeat(400_000)}x\n`)).toEqual(["2:1 TE_DIEP"]);
    for (const many of ["? ? ? ? x\n", "- - - - x\n", "[[[[[[[]]]]]]]\n", "[x,x,x,x,x,x,x,x,x,x,x,x]\n"])
      expect(problemsOf(`a: x\n${many.repeat(10_000)}`)).toEqual(["1:1 TE_VEEL_SLEUTELS"]);
  });

  it.each(["\0", "\x1b", "\b"])("points at a character that nobody can see: %j", (teken) => {
    expect(problemsOf(Buffer.from(`a: 1\nb: no${teken}ord\n`))).toEqual(["2:6 STUURTEKEN"]);
  });

  it("is a file in another encoding, at the line where that shows", () => {
    expect(problemsOf(Buffer.from("a: 1\nb: café\n", "latin1"))).toEqual(["2:1 GEEN_UTF8"]);
  });

  it("is told all at once, in the order of the file", () => {
    expect(problemsOf("a: &x 1\nb: 2\nb: 3\nc: !t 4\n")).toEqual(["1:4 ANKER", "3:1 DUBBELE_SLEUTEL", "4:4 TAG"]);
  });

  it("comes with a way out", () => {
    const read = leesYaml(bytes("a: b: c\n"));
    expect(read.ok ? [] : read.fouten.map((fout) => fout.hint)).toEqual([expect.stringContaining("aanhalingstekens")]);
  });
});
