import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { leesYaml, type Ruw, type Stuk, schrijfYaml, verplaats, zet } from "../../../src/project/yaml/index.ts";
import { Lines } from "../../../src/project/yaml/regels.ts";
import { idOf } from "../../../src/project/yaml/ruw.ts";
import type { Twig } from "../../../src/project/yaml/takken.ts";
import { keer } from "../../toeval.ts";
import { VOORBEELDEN, yamlOf } from "./voorbeelden.ts";

const text = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 30 }),
  fc.string({ unit: "binary", maxLength: 12 }),
  fc.constantFrom("ja", "nee", "null", "~", "13:30", "0612345678", "2026-03-12", "12345678901234567890", "- a", "a: b"),
  fc.constantFrom(
    "een\ntwee",
    "  ingesprongen\nlos\n",
    "a\n\n\nb\n\n",
    "# geen commentaar\n- geen lijst",
    "x".repeat(200),
  ),
);

const { value } = fc.letrec<{ value: Ruw }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 2, depthSize: "small" },
    text,
    fc.constantFrom<Ruw>(null, [], {}, { status: "later" }),
    fc.array(tie("value"), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom("id", "naam", "a", "b c", "ja", "status"), tie("value"), { maxKeys: 3 }),
  ),
}));

/** Every path in a file. */
const pathsIn = (twig: Twig | undefined, prefix: readonly Stuk[] = []): readonly (readonly Stuk[])[] =>
  (twig?.entries ?? []).flatMap((entry, index) => {
    const path = [...prefix, entry.key ?? index];
    return [path, ...pathsIn(entry.value, path)];
  });

const example = fc.constantFrom(...Object.keys(VOORBEELDEN));
const runs = keer(300);
const contents = (source: string): readonly string[] => source.replace(/^\uFEFF/, "").split(/\r?\n/);

/** How many lines at the start and at the end of both texts are the same. */
function sameAround(before: readonly string[], after: readonly string[]): readonly [number, number] {
  const shortest = Math.min(before.length, after.length);
  let head = 0;
  while (head < shortest && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < shortest && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  return [head, tail];
}

const commentsIn = (source: string): readonly string[] => source.match(/#.*/g) ?? [];

function expectSameConventions(before: string, after: string): void {
  expect(after.startsWith("\uFEFF")).toBe(before.startsWith("\uFEFF"));
  if (before.includes("\r\n")) expect(after.replaceAll("\r\n", "")).not.toContain("\n");
}

describe("an edit of a file that a person laid out", () => {
  it("says what it should and leaves every line outside the value alone", () => {
    fc.assert(
      fc.property(example, fc.nat(), value, (name, pick, next) => {
        const yaml = yamlOf(VOORBEELDEN[name] ?? "");
        const paths = pathsIn(yaml.twig);
        const path = paths[pick % Math.max(paths.length, 1)] ?? ["nieuw"];
        if (becomesAnother(valueAt(yaml.ruw, path), next)) return;
        const after = zet(yaml, path, next);
        expect(valueAt(after.ruw, path)).toEqual(next);
        expectSameConventions(yaml.tekst, after.tekst);
        const [head, tail] = sameAround(contents(yaml.tekst), contents(after.tekst));
        const lines = new Lines(yaml.tekst);
        const start = yaml.keyPlaats(path)?.regel ?? lines.count;
        const end = endLine(yaml.twig, path, lines);
        expect([path, head >= start - 1, tail >= lines.count - end]).toEqual([path, true, true]);
      }),
      runs,
    );
  });

  it("keeps every line and every comment when a key or a thing is added", () => {
    fc.assert(
      fc.property(example, fc.nat(), value, (name, pick, next) => {
        const yaml = yamlOf(VOORBEELDEN[name] ?? "");
        const places = pathsIn(yaml.twig).filter((path) => isFilledBlock(twigAt(yaml.twig, path)));
        const parent = places[pick % Math.max(places.length, 1)] ?? [];
        const path = [...parent, Array.isArray(valueAt(yaml.ruw, parent)) ? { id: "nieuw" } : "nieuw"];
        const after = zet(yaml, path, Array.isArray(valueAt(yaml.ruw, parent)) ? { id: "nieuw", x: next } : next);
        expectSameConventions(yaml.tekst, after.tekst);
        expect(commentsIn(after.tekst)).toEqual(expect.arrayContaining([...commentsIn(yaml.tekst)]));
        if (yaml.twig?.style === "flow") return;
        const [head, tail] = sameAround(contents(yaml.tekst), contents(after.tekst));
        expect({ path, next, kept: head + tail >= contents(yaml.tekst).length }).toEqual({ path, next, kept: true });
      }),
      runs,
    );
  });

  it("takes a key or a thing away with the comment above it, and no other", () => {
    fc.assert(
      fc.property(example, fc.nat(), (name, pick) => {
        const yaml = yamlOf(VOORBEELDEN[name] ?? "");
        const paths = pathsIn(yaml.twig);
        const path = paths[pick % Math.max(paths.length, 1)] ?? ["nieuw"];
        const after = zet(yaml, path, undefined);
        expectSameConventions(yaml.tekst, after.tekst);
        const lines = new Lines(yaml.tekst);
        const own = (yaml.keyPlaats(path)?.regel ?? 1) - 1;
        const [head, tail] = sameAround(contents(yaml.tekst), contents(after.tekst));
        let above = own;
        while (lines.commentColumn(above - 1) !== undefined) above -= 1;
        let below = endLine(yaml.twig, path, lines);
        while (lines.commentColumn(below) !== undefined) below += 1;
        // A list that lost its last item says so on the line of its key; a dash that lost its first key takes the next.
        const parentLine = (yaml.keyPlaats(path.slice(0, -1))?.regel ?? 1) - 1;
        expect({ path, head: head >= Math.min(above, parentLine) }).toEqual({ path, head: true });
        expect({ path, tail: tail >= lines.count - below - 1 }).toEqual({ path, tail: true });
      }),
      runs,
    );
  });

  it("moves an item with its comments and loses none", () => {
    fc.assert(
      fc.property(example, fc.nat(), fc.nat(), fc.nat(), (name, pick, a, b) => {
        const yaml = yamlOf(VOORBEELDEN[name] ?? "");
        const lists = pathsIn(yaml.twig).filter(
          (path) => (twigAt(yaml.twig, path)?.entries.length ?? 0) > 1 && Array.isArray(valueAt(yaml.ruw, path)),
        );
        const path = lists[pick % Math.max(lists.length, 1)];
        if (path === undefined) return;
        const items = valueAt(yaml.ruw, path) as readonly Ruw[];
        const [from, to] = [a % items.length, b % items.length];
        const after = verplaats(yaml, path, from, to);
        expect((valueAt(after.ruw, path) as readonly Ruw[])[to]).toEqual(items[from]);
        expect(commentsIn(after.tekst).toSorted()).toEqual(commentsIn(yaml.tekst).toSorted());
        expectSameConventions(yaml.tekst, after.tekst);
      }),
      runs,
    );
  });

  it("goes on after any number of edits", () => {
    const edit = fc.record({
      pick: fc.nat(),
      key: fc.constantFrom("naam", "nieuw", "id"),
      next: fc.option(value, { nil: undefined }),
    });
    fc.assert(
      fc.property(example, fc.array(edit, { minLength: 2, maxLength: 8 }), (name, edits) => {
        let yaml = yamlOf(VOORBEELDEN[name] ?? "");
        for (const { pick, next } of edits) {
          const paths = pathsIn(yaml.twig);
          yaml = zet(yaml, paths[pick % Math.max(paths.length, 1)] ?? ["nieuw"], next);
          expect(yamlOf(yaml.tekst).ruw).toEqual(yaml.ruw);
        }
      }),
      keer(200),
    );
  });
});

describe("a fresh file", () => {
  it("gives back any value", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string({ unit: "grapheme", maxLength: 8, minLength: 1 }), value), (map) => {
        expect(yamlOf(schrijfYaml(map)).ruw).toEqual(map);
      }),
      runs,
    );
  });

  it("gives back any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 40 }), text, (a, b) => {
        expect(yamlOf(schrijfYaml({ a, lijst: [b, a], diep: { b } })).ruw).toEqual({ a, lijst: [b, a], diep: { b } });
      }),
      runs,
    );
  });
});

describe("reading", () => {
  it("never throws, whatever happened to the file", () => {
    const damage = fc.tuple(
      fc.nat(),
      fc.nat({ max: 5 }),
      fc.constantFrom("", ":", "\t", "*a", "&a ", "'", "[", "- ", "\n", "\u0000", "? ", "!x "),
    );
    fc.assert(
      fc.property(example, fc.array(damage, { minLength: 1, maxLength: 4 }), (name, damages) => {
        let source = VOORBEELDEN[name] ?? "";
        for (const [at, length, put] of damages) {
          const from = at % (source.length + 1);
          source = source.slice(0, from) + put + source.slice(from + length);
        }
        const read = leesYaml(new TextEncoder().encode(source));
        const lines = source.split("\n").length;
        for (const fout of read.ok ? [] : read.fouten)
          expect(fout.regel >= 1 && fout.regel <= lines && fout.hint !== "").toBe(true);
      }),
      runs,
    );
  });
});

function valueAt(raw: Ruw, path: readonly Stuk[]): Ruw | undefined {
  let current: Ruw | undefined = raw;
  for (const step of path) {
    if (typeof current !== "object" || current === null || typeof step === "object") return undefined;
    current = (current as Readonly<Record<string | number, Ruw>>)[step];
  }
  return current;
}

const twigAt = (root: Twig | undefined, path: readonly Stuk[]): Twig | undefined =>
  path.reduce<Twig | undefined>(
    (twig, step) => twig?.entries.find((entry, index) => (entry.key ?? index) === step)?.value,
    root,
  );

/** One thing for another: its comments go with it. */
const becomesAnother = (old: Ruw | undefined, next: Ruw): boolean => idOf(old) !== idOf(next);

const isFilledBlock = (twig: Twig | undefined): boolean =>
  twig !== undefined && twig.kind !== "scalar" && twig.style === "block" && !("status" in Object(twig.raw));

/** The number of the last line that the value at a path takes. */
function endLine(root: Twig | undefined, path: readonly Stuk[], lines: Lines): number {
  const twig = twigAt(root, path);
  return twig === undefined ? lines.count : lines.at(twig.end) + 1;
}
