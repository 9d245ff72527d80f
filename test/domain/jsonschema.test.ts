import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv, type ValidateFunction } from "ajv";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { velden } from "../../src/domain/declaratie.ts";
import { jsonSchema } from "../../src/domain/jsonschema.ts";

/** What an editor says of a file: YAML's core types, no formats. */
const keurmeester = (huis: "deelbaar" | "intern"): ValidateFunction =>
  new Ajv({ strict: false, validateFormats: false, allErrors: true }).compile(jsonSchema(velden, huis));
const KEUR = { deelbaar: keurmeester("deelbaar"), intern: keurmeester("intern") };

function fouten(tekst: string, huis: "deelbaar" | "intern"): readonly string[] {
  const keur = KEUR[huis];
  return keur(parse(tekst, { schema: "core" })) ? [] : (keur.errors ?? []).map((f) => `${f.instancePath} ${f.message}`);
}

const huisVan = (bestand: string) => (bestand.endsWith(".intern.yaml") ? "intern" : "deelbaar");

const VOORBEELDEN = readdirSync("examples", { recursive: true, encoding: "utf8" }).filter((b) => b.endsWith(".yaml"));

describe("the JSON Schema of a project file", () => {
  it.each(VOORBEELDEN)("accepts the example %s", (bestand) => {
    expect(fouten(readFileSync(join("examples", bestand), "utf8"), huisVan(bestand))).toEqual([]);
  });

  it.each([
    ["a text that looks like a number", "coalitie: {naam: 2030}"],
    ["a phone number", "coalitie: {adviseur: {telefoon: 0612345678}}"],
    ["an amount with a point", "acties: [{id: a, procesgeld: 12.500}]"],
    ["a number with a comma", 'doelen: [{id: d, indicatoren: [{id: i, nul: "6,5"}]}]'],
    ["a time with a point", "bijeenkomsten: [{id: b, begin: 9.30}]"],
    ["yes as YAML has it", "besluiten: [{id: b, maaktOpenbaar: true}]"],
    ["an id that looks like a number", "organisaties: [{id: 1}]"],
    ["a row with nothing behind a dash", "eigen: {doelen: [een, ~]}"],
    ["nothing filled in", "coalitie:\norganisaties:\ndomein: {afbakening: ~}"],
    ["a key it does not know", "verzonnen: ja"],
  ])("accepts %s", (_wat, tekst) => {
    expect(fouten(tekst, "deelbaar")).toEqual([]);
  });

  it.each(["~", "null", "''", "[]", "{status: later}", "{status: niet besproken}", "{status: bewust open}", "geen"])(
    "accepts %s in the place of an answer and of a list",
    (notatie) => {
      const tekst = `coalitie: {naam: ${notatie}, taalvorm: ${notatie}, initiatiefnemers: ${notatie}}\nacties: ${notatie}`;
      expect(fouten(tekst, "deelbaar")).toEqual([]);
    },
  );

  it.each([
    ["a wrong option", "coalitie: {taalvorm: jij}", "/coalitie/taalvorm"],
    ["a wrong option in a row", "bijeenkomsten: [{id: b, opbrengst: {vervolgproduct: [brief]}}]", "/bijeenkomsten/0"],
    ["an amount that is none", "acties: [{id: a, procesgeld: veel}]", "/acties/0/procesgeld"],
    ["a text where a list belongs", "organisaties: Hanzecollege", "/organisaties"],
    ["a thing without id", "organisaties: [{naam: Hanzecollege}]", "/organisaties/0"],
    ["a reason that does not exist", "coalitie: {naam: {status: straks}}", "/coalitie/naam"],
  ])("rejects %s", (_wat, tekst, plek) => {
    expect(fouten(tekst, "deelbaar").filter((f) => f.startsWith(plek))).not.toEqual([]);
  });

  it("of one file knows no field of the other", () => {
    const heeft = (huis: "deelbaar" | "intern", sleutel: string) =>
      JSON.stringify(jsonSchema(velden, huis)).includes(`"${sleutel}":`);
    expect(["gesprekken", "kernpartner", "uitspraken"].map((sleutel) => heeft("deelbaar", sleutel))).toEqual([
      false,
      false,
      true,
    ]);
    expect(["gesprekken", "kernpartner", "uitspraken"].map((sleutel) => heeft("intern", sleutel))).toEqual([
      true,
      true,
      false,
    ]);
  });
});
