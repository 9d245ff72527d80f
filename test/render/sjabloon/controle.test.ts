import { describe, expect, test } from "vitest";
import { Gap } from "../../../src/gap.ts";
import { checkTemplate } from "../../../src/render/sjabloon/controle.ts";

const form = {
  coalitie: { naam: new Gap("coalitie.naam", "Naam?"), adres: { plaats: "" } },
  acties: [{ titel: "", wie: new Gap("wie", "Wie?") }],
  kansen: [],
  extra: new Gap("extra", "Extra?").with("weg"),
  datum: "2026-03-12",
};
const partials = { kop: "{{titel}}{{niveau}}", fout: "regel een\n  {{bestaatNiet}}", zelf: "{{> zelf}}" };

/** The lines of the message, without the first. */
function mistakes(tekst: string): readonly string[] {
  try {
    checkTemplate({ naam: "brief.hbs", tekst }, partials, form);
    return [];
  } catch (error) {
    return (error as Error).message.split("\n").slice(1);
  }
}

describe("a template may name", () => {
  test.each([
    "{{coalitie.naam}} {{#with coalitie}}{{adres.plaats}} {{../datum}}{{/with}}",
    "{{#each acties as |actie i|}}{{actie.titel}} {{titel}} {{@index}} {{nummer i}} {{@root.datum}} {{../coalitie.naam}}{{else}}{{datum datum}}{{/each}}",
    "{{#each kansen}}{{wat.dan.ook}}{{/each}}",
    "{{extra.alles}}{{#with extra}}{{x}}{{/with}}",
    '{{#each acties}}{{> kop this niveau="1"}}{{/each}}',
    "{{#if (and datum (not coalitie.naam))}}{{this.datum}}{{else if acties}}x{{/if}}",
    "{{{inhoudsopgave}}} {{! opmerking }} {{lengte acties}}",
  ])("%s", (tekst) => {
    expect(mistakes(tekst)).toEqual([]);
  });
});

describe("a mistake is named with its place and the nearest name:", () => {
  test.each([
    ["x\n  {{coalitie.nam}}", "- brief.hbs, regel 2, kolom 5: {{coalitie.nam}} bestaat niet. Bedoel je coalitie.naam?"],
    ["{{#if datm}}x{{/if}}", "- brief.hbs, regel 1, kolom 7: {{datm}} bestaat niet. Bedoel je datum?"],
    [
      "{{coalitie.naam.voor}}",
      "- brief.hbs, regel 1, kolom 3: {{coalitie.naam.voor}} bestaat niet: coalitie.naam heeft geen onderdelen.",
    ],
    [
      "{{acties.titel}}",
      "- brief.hbs, regel 1, kolom 3: {{acties.titel}} bestaat niet: acties is een lijst. Gebruik {{#each}}.",
    ],
    [
      "{{#each acties}}{{naam}}{{/each}}",
      "- brief.hbs, regel 1, kolom 19: {{naam}} bestaat niet. Hier bestaan: titel, wie.",
    ],
    [
      "{{#if datum acties}}x{{/if}}",
      "- brief.hbs, regel 1, kolom 1: {{#if}} krijgt één waarde. Gaat het om meer, schrijf dan {{#if (and …)}} of {{#if (or …)}}.",
    ],
    ["{{#each acties x=datm}}x{{/each}}", "- brief.hbs, regel 1, kolom 18: {{datm}} bestaat niet. Bedoel je datum?"],
    ["{{../datum}}", "- brief.hbs, regel 1, kolom 3: {{../datum}} gaat verder terug dan er blokken omheen staan."],
    ["{{@index}}", "- brief.hbs, regel 1, kolom 3: {{@index}} bestaat alleen binnen {{#each}}."],
    ["{{#each coalitie}}x{{/each}}", "- brief.hbs, regel 1, kolom 1: {{#each coalitie}} is geen lijst."],
    ["{{coalitie}}", "- brief.hbs, regel 1, kolom 1: {{coalitie}} is een groep en kan niet zo worden afgedrukt."],
    [
      "{{{coalitie.naam}}}",
      "- brief.hbs, regel 1, kolom 1: {{{coalitie.naam}}} mag niet: schrijf {{coalitie.naam}}, dan kan geen tekst het document breken.",
    ],
    [
      "{{datum}}",
      "- brief.hbs, regel 1, kolom 1: {{datum}} heeft een waarde nodig. Bedoel je een veld dat zo heet, schrijf dan {{this.datum}} of {{datum this.datum}}.",
    ],
    [
      "{{datums datum}}",
      "- brief.hbs, regel 1, kolom 1: De hulp {{datums}} bestaat niet of wordt hier verkeerd gebruikt. Bedoel je datum?",
    ],
    [
      "{{#coalitie}}x{{/coalitie}}",
      "- brief.hbs, regel 1, kolom 1: De hulp {{#coalitie}} bestaat niet of wordt hier verkeerd gebruikt.",
    ],
    [
      "{{lookup this datum}}",
      "- brief.hbs, regel 1, kolom 1: De hulp {{lookup}} bestaat niet of wordt hier verkeerd gebruikt.",
    ],
    ["{{> kopp}}", "- brief.hbs, regel 1, kolom 1: Deelsjabloon kopp bestaat niet. Bedoel je kop?"],
    [
      "{{> fout}}",
      "- deelsjabloon fout, regel 2, kolom 5: {{bestaatNiet}} bestaat niet. Hier bestaan: coalitie, acties, kansen, extra, datum.",
    ],
    [
      "{{> zelf}}",
      "- deelsjabloon zelf, regel 1, kolom 1: Deelsjabloon zelf gebruikt zichzelf, en daar komt geen eind aan.",
    ],
    [
      "{{__proto__}}",
      "- brief.hbs, regel 1, kolom 3: {{__proto__}} bestaat niet. Hier bestaan: coalitie, acties, kansen, extra, datum.",
    ],
  ])("%s", (tekst, mistake) => {
    expect(mistakes(tekst)).toEqual([mistake]);
  });

  test("all of them at once", () => {
    expect(mistakes("{{a}}\n{{b}}{{> c}}")).toHaveLength(3);
  });
});

test("a template without end is refused before anything is done with it", () => {
  expect(() => checkTemplate({ naam: "brief.hbs", tekst: "{{datum}}".repeat(30_000) }, {}, form)).toThrow("te lang");
});

test("what Handlebars cannot read is told in Dutch with the line", () => {
  const check = () => checkTemplate({ naam: "brief.hbs", tekst: "een\n{{#if datum}}\n{{/each}}" }, {}, form);
  expect(check).toThrow("Sjabloon brief.hbs is niet goed geschreven. Regel 2: {{#if}} wordt gesloten door {{/each}}.");
});

test("partials that each put in two others are refused before they fill the memory", () => {
  const deep = Object.fromEntries(Array.from({ length: 40 }, (_, n) => [`p${n}`, `{{> p${n + 1}}}{{> p${n + 1}}}`]));
  const all = { ...deep, p40: "x" };
  expect(() => checkTemplate({ naam: "brief.hbs", tekst: "{{> p0}}" }, all, form)).toThrow(/herhaalt te veel/);
});
