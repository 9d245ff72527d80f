import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { schrijfYaml } from "../../../src/project/yaml/index.ts";
import { keer } from "../../toeval.ts";

const written = (text: string): string => schrijfYaml({ a: text }).slice("a: ".length, -1);

describe("a text on one line", () => {
  it.each([
    "ja",
    "nee",
    "geen",
    "12500",
    "2.5",
    "-3",
    "2026-03-12",
    "’s-Hertogenbosch",
    "50% van de kosten",
    "a#b",
    "Groep 1, 2 en 3",
  ])("stays bare: %s", (text) => expect(written(text)).toBe(text));

  it.each([
    "",
    "null",
    "~",
    "yes",
    "No",
    "on",
    "true",
    "y",
    "13:30",
    "0381234567",
    "+31612345678",
    "12345678901234567890",
  ])("is quoted: ‘%s’", (text) => expect(written(text)).toBe(`"${text}"`));

  it.each([
    "1.10",
    "1e3",
    "0x1F",
    ".5",
    "1_000",
    "2026-99-99",
    "2026-03-12T10:00",
    "- a",
    "a: b",
    "a:",
    "a #b",
    "@jan",
    "*ster",
    "!let op",
    " a",
  ])("is quoted: ‘%s’", (text) => expect(written(text)).toBe(`"${text}"`));

  it("keeps double quotes readable by single ones", () => {
    expect(written('"Samen": zo heet het')).toBe(`'"Samen": zo heet het'`);
  });

  it("shows what nobody can see", () => {
    expect(written("a\u202eb\u0007")).toBe('"a\\u202eb\\u0007"');
  });

  it.each(["x", "woord ", "1", "1 x", "_1", "a: ", '" ', " é"])(
    "is as good when it is very long, and then asks no more than to be looked through: %j",
    (deel) => {
      const lang = deel.repeat(400_000).trim();
      expect(
        written(lang)
          .replace(/^["']|["']$/g, "")
          .replaceAll("\\", ""),
      ).toHaveLength(lang.length);
    },
  );

  it("is never folded", () => {
    expect(written("woord ".repeat(100).trim())).not.toContain("\n");
  });

  it("is a text for every reader, or the number or day that we mean", () => {
    const part = fc.constantFrom(..."0123456789+-.:_eExXoObnyf~ #,ATZ");
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: part, maxLength: 10 }), fc.string({ maxLength: 6 })), (text) => {
        for (const version of ["1.1", "1.2"] as const) {
          const value: unknown = parse(schrijfYaml({ a: text }), { version }).a;
          const day = value instanceof Date ? value.toISOString().slice(0, 10) : undefined;
          expect(day ?? String(value)).toBe(text);
          expect(value).not.toBeTypeOf("boolean");
          expect(value).not.toBeNull();
        }
      }),
      keer(300),
    );
  });
});

describe("a long text", () => {
  it("is a block with a paragraph a line", () => {
    expect(schrijfYaml({ a: { b: "Eén: dit.\n\nTwee # dat." } })).toBe(
      "a:\n  b: |-\n    Eén: dit.\n\n    Twee # dat.\n",
    );
  });

  it("says how far it is indented when it starts with spaces", () => {
    expect(written("  in\nuit")).toBe("|2-\n    in\n  uit");
  });

  it.each(["a \nb", "a\r\nb", "a\n\n", "\n"])("is quoted when lines end in something invisible: %j", (text) => {
    expect(written(text)).toBe(JSON.stringify(text));
  });
});

describe("a structure", () => {
  it("has its lists indented, its reasons on the line and its empty lists in brackets", () => {
    const raw = {
      leeg: [],
      later: { status: "later" },
      niets: null,
      lijst: ["a", null],
      dingen: [{ id: "x", b: ["c"] }],
    };
    expect(schrijfYaml(raw)).toBe(
      "leeg: []\nlater: { status: later }\nniets:\nlijst:\n  - a\n  - null\ndingen:\n  - id: x\n    b:\n      - c\n",
    );
  });
});
