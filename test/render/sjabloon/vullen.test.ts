import { describe, expect, test } from "vitest";
import { Gap } from "../../../src/gap.ts";
import { fillHtml } from "../../../src/render/sjabloon/vullen.ts";
import { zin } from "../../../src/zin.ts";

const missing = new Gap("coalitie.naam", "Hoe heet de coalitie?");
const open = missing.with("bewust open");
const none = missing.with("geen");
const gone = missing.with("weg");

const filled = (tekst: string, view: object = {}, partials: Readonly<Record<string, string>> = {}) =>
  fillHtml({ template: { naam: "t.hbs", tekst }, partials, view }, (words) => `<mark>${words}</mark>`);
const html = (tekst: string, view?: object, partials?: Readonly<Record<string, string>>): string =>
  filled(tekst, view, partials).tekst;
const MARK = "<mark>[nog in te vullen: hoe heet de coalitie]</mark>";

describe("a gap", () => {
  test("that is missing is printed with its question, and counted", () => {
    expect(filled("<p>{{x}}</p>", { x: missing })).toMatchObject({ tekst: `<p>${MARK}</p>`, gaps: [missing] });
  });

  test("that is deliberately open says so, and is not counted", () => {
    expect(filled("{{x}}", { x: open })).toMatchObject({ tekst: "hierover maken de partners nog afspraken", gaps: [] });
  });

  test("of an amount that is deliberately open is PM", () => {
    expect(html("{{bedrag x}}", { x: new Gap("b", "Hoeveel?", "bedrag", "bewust open") })).toBe("PM");
  });

  test("for nothing, or in what a document can do without, prints nothing", () => {
    expect(filled("[{{x}}{{y}}]", { x: none, y: gone })).toMatchObject({ tekst: "[]", gaps: [] });
  });

  test("between the choices of an else if is the one that applies", () => {
    const choices = "{{#if x}}\nja\n{{else if y}}\nmisschien\n{{else if z}}\nooit\n{{else}}\nnee\n{{/if}}\n";
    expect([{ x: 1 }, { y: 1 }, { z: 1 }, {}].map((view) => html(choices, view).trim())).toEqual([
      "ja",
      "misschien",
      "ooit",
      "nee",
    ]);
  });

  test("is plain text in an attribute", () => {
    expect(html('<img alt="{{x}}">', { x: missing })).toBe('<img alt="[nog in te vullen: hoe heet de coalitie]">');
  });

  test("opens the section over it, unless there is deliberately nothing", () => {
    const section = "{{#if x}}ja{{else}}nee{{/if}}";
    expect([missing, open, none, gone].map((x) => html(section, { x }))).toEqual(["ja", "ja", "nee", "nee"]);
  });

  test("is counted only where it is printed", () => {
    expect(filled("{{#if x}}kop{{/if}}", { x: missing }).gaps).toEqual([]);
  });

  test("is counted once for a path, in the order of the text", () => {
    const other = new Gap("a", "A?");
    expect(filled("{{y}}{{x}}{{y}}", { x: missing, y: other }).gaps).toEqual([other, missing]);
  });

  test("is missing in every part", () => {
    expect(html("{{persoon.naam.voor}}", { persoon: missing })).toBe(MARK);
    expect(html("{{#with persoon}}{{soort}}{{#with adres}}{{pad}}{{/with}}{{/with}}", { persoon: missing })).toBe(
      MARK + MARK,
    );
  });

  test("in place of a list is one item of gaps", () => {
    expect(html("{{#each x}}<li>{{naam}}</li>{{else}}geen{{/each}}", { x: missing })).toBe(`<li>${MARK}</li>`);
    expect(html("{{#each x}}<li>{{naam}}</li>{{else}}geen{{/each}}", { x: none })).toBe("geen");
  });

  test("that is deliberately open says so once in a row of cells", () => {
    expect(html("{{#with x}}<td>{{a}}</td><td>{{metPunt b}}</td>{{/with}}", { x: open })).toBe(
      "<td>hierover maken de partners nog afspraken</td><td></td>",
    );
  });

  test("goes through every helper", () => {
    const helpers = [
      "datum",
      "datumMetDag",
      "tijd",
      "bedrag",
      "getal",
      "hoofdletter",
      "opsomming",
      "regels",
      "zonderPunt",
      "lengte",
    ];
    for (const helper of helpers) expect(html(`{{${helper} x}}`, { x: missing })).toBe(MARK);
    expect(html("{{alineas x}}", { x: missing })).toBe(`<p>${MARK}</p>`);
    expect(html("{{metPunt (opsomming x)}}", { x: ["a", missing, "b"] })).toBe(`a, ${MARK} en b.`);
  });

  test("equals nothing", () => {
    expect(
      html('{{#if (eq x "a")}}ja{{else}}nee{{/if}}{{#if (eq x y)}}ja{{else}}nee{{/if}}', { x: missing, y: missing }),
    ).toBe("neenee");
  });

  test("reaches a partial with what is given to it besides", () => {
    expect(html("{{> p x kop=naam}}", { x: missing, naam: "Adres" }, { p: "{{kop}}: {{straat}}" })).toBe(
      `Adres: ${MARK}`,
    );
  });
});

describe("a sentence of words and gaps", () => {
  test("prints each part, in helpers too", () => {
    expect(html("{{metPunt (hoofdletter x)}}", { x: zin`dag ${missing} & ${"<b>"}` })).toBe(
      `Dag ${MARK} &amp; &lt;b&gt;.`,
    );
  });

  test("without words is not there", () => {
    expect(html("{{#if x}}ja{{/if}}", { x: zin`${none}${gone}` })).toBe("");
  });
});

describe("the language", () => {
  test("takes an amount of 0 for an answer, and empty text for none", () => {
    expect(html("{{#if x}}ja{{else}}nee{{/if}}{{#if y}}ja{{else}}nee{{/if}}", { x: 0, y: " " })).toBe("janee");
  });

  test("knows first, last, index, outer contexts and names", () => {
    const view = { kop: "K", rij: ["a", "b"] };
    expect(
      html("{{#each rij as |item i|}}{{nummer i}}{{item}}{{../kop}}{{#unless @last}}, {{/unless}}{{/each}}", view),
    ).toBe("1aK, 2bK");
  });

  test("formats in Dutch", () => {
    const view = { dag: "2026-03-12", uur: "13:30", geld: 12500, half: 1.5 };
    expect(
      html("{{datumMetDag dag}}|{{datumKort dag}}|{{tijd uur}}|{{bedrag geld}}|{{getal half}}|{{letter half}}", {
        ...view,
        half: 1.5,
      }),
    ).toContain("donderdag 12 maart 2026|12-03-2026|13.30 uur|€\u00A012.500|1,5|");
  });

  test("makes a paragraph of each line, with a class", () => {
    expect(html('{{alineas x class="klein"}}', { x: "a\n\nb <i>" })).toBe(
      '<p class="klein">a</p>\n<p class="klein">b &lt;i&gt;</p>',
    );
  });

  test("counts on in letters after z", () => {
    expect(html("{{letter a}} {{letter b hoofdletters=true}} {{letter c}}", { a: 0, b: 1, c: 27 })).toBe("a B ab");
  });

  test("reaches nothing but the view", () => {
    expect(html("{{constructor.name}}{{__proto__.x}}{{x.constructor.name}}{{toString}}", { x: { a: 1 } })).toBe("");
  });

  test("survives a view that refers to itself", () => {
    const view: { naam: string; zelf?: object } = { naam: "x" };
    view.zelf = view;
    expect(html("{{zelf.zelf.naam}}", view)).toBe("x");
  });
});

describe("conditions", () => {
  test.each([
    ["{{#if (and x y)}}ja{{else}}nee{{/if}}", { x: undefined, y: "y" }],
    ["{{#if (and x y)}}ja{{else}}nee{{/if}}", { x: null, y: "y" }],
    ["{{#if (and y x)}}ja{{else}}nee{{/if}}", { x: "", y: "y" }],
  ])("%s with %j does not hold", (tekst, view) => {
    expect(html(tekst, view)).toBe("nee");
  });

  test("all of which hold give the last", () => {
    expect(html("{{#with (and x y)}}{{this}}{{/with}}", { x: "x", y: "y" })).toBe("y");
  });
});

test("a partial that is not used stops nobody, whatever is wrong with it", () => {
  const partials = { goed: "{{> dieper}}", dieper: "{{x}}", stuk: "{{#if", ander: "{{> stuk}}" };
  expect(html("{{> goed}}", { x: "ja" }, partials)).toBe("ja");
});

test("lists in lists that would never end are refused", () => {
  const view = { x: Array.from({ length: 60 }, () => "a") };
  const nested = `${"{{#each @root.x}}".repeat(6)}a${"{{/each}}".repeat(6)}`;
  expect(() => html(nested, view)).toThrow(/t\.hbs herhaalt te veel/);
});

test("else after else, alone on their lines, is one choice", () => {
  const tekst = "{{#if a}}\n<p>a</p>\n{{else if b}}\n<p>b</p>\n{{else if c}}\n<p>c</p>\n{{else}}\n<p>d</p>\n{{/if}}\n";
  expect([{ a: "1" }, { b: "1" }, { c: "1" }, {}].map((view) => html(tekst, view))).toEqual(
    ["a", "b", "c", "d"].map((letter) => `<p>${letter}</p>\n`),
  );
});
