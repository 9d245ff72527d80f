import fc from "fast-check";
import { expect, it, test } from "vitest";
import { slug, uniek } from "../../src/dutch/slug.ts";

test.each([
  ["Gemeente Hanzestad – ’s-Hertogenbosch", "gemeente-hanzestad-s-hertogenbosch"],
  ["Súdwest-Fryslân", "sudwest-fryslan"],
  ["Straße & Œuvre", "strasse-en-oeuvre"],
  ["foto's", "fotos"],
  ["Ĳsselstein", "ijsselstein"],
  ["   ", "naamloos"],
  ["日本", "naamloos"],
  ["CON", "con-1"],
  ["lpt1", "lpt1-1"],
  ["Geen", "geen-1"],
  ["../../etc/passwd", "etc-passwd"],
])("%j becomes %s", (tekst, bedoeld) => expect(slug(tekst)).toBe(bedoeld));

it("is cut between words where it can", () =>
  expect(slug("samen werken aan een vitale binnenstad voor alle bewoners en ondernemers van de stad")).toBe(
    "samen-werken-aan-een-vitale-binnenstad-voor-alle-bewoners-en",
  ));

const VEILIG = /^(?!(con|prn|aux|nul|com\d|lpt\d)$)[a-z0-9]+(-[a-z0-9]+)*$/;
const tekst = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.constantFrom("con", "NUL", "aux.", "-", "x".repeat(99), `${"ab-".repeat(40)}`),
);

it("is a safe name for any text", () =>
  fc.assert(
    fc.property(tekst, (t) => {
      expect(slug(t)).toMatch(VEILIG);
      expect(slug(t).length).toBeLessThanOrEqual(60);
      expect(slug(slug(t))).toBe(slug(t));
    }),
  ));

it("is never taken twice", () =>
  fc.assert(
    fc.property(fc.array(tekst, { maxLength: 20 }), (teksten) => {
      const gekozen: string[] = [];
      for (const t of teksten) gekozen.push(uniek(slug(t), gekozen));
      expect(new Set(gekozen).size).toBe(teksten.length);
      for (const naam of gekozen) expect(naam.length).toBeLessThanOrEqual(60);
    }),
  ));

test.each([
  [["a"], "b", "b"],
  [["a"], "a", "a-2"],
  [["a", "a-2"], "a", "a-3"],
])("beside %j, %s becomes %s", (bezet, basis, bedoeld) => expect(uniek(basis, bezet)).toBe(bedoeld));
