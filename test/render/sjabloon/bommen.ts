import { Figuur } from "../../../src/figuur.ts";

/** Templates that were made, or went wrong, to keep a machine busy or to fill its memory. */
export const BOMMEN: Readonly<Record<string, string>> = {
  "lists in lists in lists": "{{#each lijst}}{{#each @root.lijst}}{{#each @root.lijst}}x{{/each}}{{/each}}{{/each}}",
  "lists in lists, with much text": `{{#each lijst}}{{#each @root.lijst}}${"x".repeat(90_000)}{{/each}}{{/each}}`,
  "lists in lists, without text":
    "{{#each lijst}}{{#each @root.lijst}}{{#each @root.lijst}}{{/each}}{{/each}}{{/each}}",
  "lists in lists, with a long answer": "{{#each lijst}}{{#each @root.lijst}}{{@root.naam}}{{/each}}{{/each}}",
  "lists in lists, with paragraphs": "{{#each lijst}}{{#each @root.lijst}}{{alineas @root.naam}}{{/each}}{{/each}}",
  "a list of answers in a list": "{{#each lijst}}{{#each @root.lijst}}{{opsomming @root.namen}}{{/each}}{{/each}}",
  "a long answer, many times": "{{naam}}".repeat(2900),
  "more holes than anybody writes": "{{naam}}".repeat(10_000),
  "blocks in blocks": "{{#if naam}}".repeat(5000) + "{{/if}}".repeat(5000),
  "blocks that are not closed": "{{#if naam}}".repeat(8000),
  "else after else": `{{#if naam}}${"{{else if naam}}".repeat(5000)}{{/if}}`,
  "brackets in brackets": `{{#if ${"(not ".repeat(5000)}naam${")".repeat(5000)}}}x{{/if}}`,
  "far back": `{{${"../".repeat(30_000)}naam}}`,
  "many values": `{{opsomming ${"naam ".repeat(19_000)}}}`,
  "many values in words": `{{opsomming ${'"}}" '.repeat(15_000)}}}`,
  "many settings": `{{#if naam ${"a=naam ".repeat(12_000)}}}x{{/if}}`,
  "a name in quotes": `{{"naam"}}`,
  "a part in itself": "{{> zelf}}",
  "parts in parts in parts": "{{> a1}}",
  "a long row of parts": "{{> b1}}",
  "a text of megabytes": "x".repeat(5_000_000),
  "tags that are not closed": "<p ".repeat(30_000),
  "a tag that never ends": `<p ${"a='1' ".repeat(16_000)}>x</p>`,
  "an attribute that never ends": `<p class="${"<p ".repeat(30_000)}`,
  "lists in lists in HTML": "<ul><li>".repeat(5000),
  "tables in tables": "<table><tr><td>".repeat(2500),
  "bold in bold": `<p>${"<b>".repeat(14_000)}x</p>`,
  "more lists than anybody reads": "<ul><li>x</li></ul>".repeat(501),
  "more headings than a table of contents has room for": `{{{inhoudsopgave}}}${"<h1>x</h1>".repeat(201)}`,
  "the same figure hundreds of times": "{{#each lijst}}{{figuur @root.beeld}}{{/each}}",
  "a table of a hundred thousand cells":
    "<table>{{#each lijst}}<tr>{{#each @root.lijst}}<td>x</td>{{/each}}</tr>{{/each}}</table>",
};

export const BEELD = new Figuur("<svg/>", 10, 10, "Een beeld.");

/** Twenty parts that each put in the next one four times. */
const RIJ = Object.fromEntries(Array.from({ length: 20 }, (_, i) => [`a${i + 1}`, `{{> a${i + 2}}}`.repeat(4)]));
const KETTING = Object.fromEntries(
  Array.from({ length: 1500 }, (_, i) => [
    `b${i + 1}`,
    `${"{{#if naam}}".repeat(5)}{{> b${i + 2}}}${"{{/if}}".repeat(5)}`,
  ]),
);
export const BOMDELEN: Readonly<Record<string, string>> = {
  ...RIJ,
  ...KETTING,
  b1501: "x",
  a21: "x",
  zelf: "{{> zelf}}",
};
