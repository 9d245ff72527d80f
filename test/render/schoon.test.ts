import fc from "fast-check";
import { expect, test } from "vitest";
import { cleanInput, cleanXml, escapeXml } from "../../src/render/schoon.ts";
import { keer } from "../toeval.ts";

/** Every character, the impossible ones and half pairs too. */
const anything = fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)) });
const allowed = /^(?:[\t\n\u0020-\uD7FF\uE000-\uFFFD]|[\uD800-\uDBFF][\uDC00-\uDFFF])*$/;

test("whatever goes in, only what XML allows comes out", () => {
  fc.assert(
    fc.property(anything, (text) => allowed.test(cleanXml(text))),
    keer(2000),
  );
});

test("what people type holds no marks of ours", () => {
  fc.assert(fc.property(anything, (text) => !/[\uE000-\uF8FF]/.test(cleanInput(text))));
});

test("nothing that people type turns the words behind it around", () => {
  expect(cleanInput("Gemeente \u202Eachter\u202C \u2067x\u2069 עברית العربية")).toBe("Gemeente achter x עברית العربية");
});

test("ordinary text, accents and emoji stay as they are", () => {
  expect(cleanInput("’s-Hertogenbosch, € 5, Iñès, 👩‍👩‍👧\n\tx")).toBe("’s-Hertogenbosch, € 5, Iñès, 👩‍👩‍👧\n\tx");
});

test("line breaks of every system are one", () => {
  expect(cleanXml("a\r\nb\rc\u2028d")).toBe("a\nb\nc\nd");
});

test("nothing that was escaped can open a tag or close an attribute", () => {
  fc.assert(fc.property(anything, (text) => !/[<>"']/.test(escapeXml(text))));
});
