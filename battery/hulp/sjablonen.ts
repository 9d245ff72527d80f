/** Where something secret stands, as the coalition as a whole has it. */
const GEHEIM = [
  "gesprekken",
  "gesprekken.0.notitie",
  "gesprekken.0.formuleringen.0.tekst",
  "logboek.0.tekst",
  "eigen.rodeLijnen",
  "personen.0.email",
  "organisaties.0.profiel.commitment",
  "uitspraken.0.tekst",
  "privacy.geinformeerd.0.wat",
];

const BEGIN = ["", "../", "../../", "../../../../", "@root.", "@root/", "this.", "./", "@../", "@root.@root."];

const VORMEN: readonly ((pad: string) => string)[] = [
  (p) => `<p>{{${p}}}</p>`,
  (p) => `{{#each ${p}}}{{this}}{{notitie}}{{tekst}}{{/each}}`,
  (p) => `{{#with ${p}}}{{this}}{{notitie}}{{/with}}`,
  (p) => `{{#if ${p}}}{{alineas ${p}}}{{/if}}`,
  (p) => `{{opsomming ${p}}}`,
  (p) => `{{> briefhoofd ${p}}}`,
  (p) => `{{> deel x=${p}}}`,
];

/** What reaches without naming anything. */
const BLIND = [
  "{{.}}",
  "{{this}}",
  "{{@root}}",
  "{{#each .}}{{.}}{{#each .}}{{.}}{{#each .}}{{.}}{{/each}}{{/each}}{{/each}}",
  "{{#each @root}}{{@key}}{{this}}{{/each}}",
  "{{#each @root as |a b|}}{{a}}{{b}}{{/each}}",
  "{{#with .}}{{#with ..}}{{.}}{{/with}}{{/with}}",
  "{{opsomming .}}",
  "{{alineas @root}}",
  "{{> deel .}}",
  "{{> deel @root}}",
  "{{> (kies)}}",
  "{{#> deel}}{{> @partial-block}}{{/deel}}",
  '{{#*inline "a"}}{{.}}{{/inline}}{{> a @root}}',
  '{{"gesprekken"}}',
  "{{[gesprekken]}}",
  "{{this.[gesprekken].[0].[notitie]}}",
];

/** Payloads by which Handlebars was broken into from 2019 to 2026, and their kin. */
export const INBRAKEN: readonly string[] = [
  "{{constructor}}",
  "{{constructor.name}}",
  "{{this.constructor.constructor}}",
  "{{__proto__}}",
  "{{@root.__proto__.polluted}}",
  "{{#with __proto__}}{{this}}{{/with}}",
  "{{__defineGetter__}}",
  "{{toString}}",
  "{{valueOf}}",
  "{{hasOwnProperty 'a'}}",
  "{{lookup . 'constructor'}}",
  "{{lookup (lookup . 'constructor') 'name'}}",
  "{{log .}}",
  "{{log 'x' level='error'}}",
  "{{helperMissing}}",
  "{{blockHelperMissing}}",
  "{{#with (helperMissing)}}{{this}}{{/with}}",
  "{{#helperMissing}}x{{/helperMissing}}",
  '{{#with "s" as |s|}}{{#with "e"}}{{#with split as |c|}}{{this.pop}}{{this.push (lookup s.sub "constructor")}}{{/with}}{{/with}}{{/with}}',
  "{{#with (__lookupGetter__ '__proto__')}}{{this}}{{/with}}",
  "{{#each (constructor.keys .)}}{{this}}{{/each}}",
  "{{> __proto__}}",
  "{{> constructor}}",
  "{{> toString}}",
  '{{> (lookup . "constructor")}}',
  "{{#> @partial-block}}{{/@partial-block}}",
  "{{> @partial-block}}",
  "{{* decorator}}",
  '{{#* inline "x"}}{{/inline}}',
  "{{#* __proto__}}{{/__proto__}}",
  "{{{{raw}}}}{{x}}{{{{/raw}}}}",
  "{{{this}}}",
  "{{&this}}",
  "{{@root.constructor.constructor 'return process'}}",
  "{{#if (constructor.constructor 'return 1')}}x{{/if}}",
  "{{@partial-block}}",
  "{{@depth0}}",
  "{{eq constructor.prototype}}",
];

/** Two hundred templates and more by which somebody may try to print what a document may not hold. */
export const VIJANDIG: readonly string[] = [
  ...BLIND,
  ...INBRAKEN,
  ...GEHEIM.flatMap((pad, i) =>
    BEGIN.flatMap((begin, j) => VORMEN.filter((_, k) => (i + j + k) % 3 === 0).map((vorm) => vorm(begin + pad))),
  ),
];
