import { describe, expect, it } from "vitest";
import { UserError } from "../../../src/errors.ts";
import { draftOf } from "../../../src/render/tekst.ts";
import { BEELD, BOMDELEN, BOMMEN } from "./bommen.ts";

const form = { naam: "x", namen: ["x"], lijst: [{ naam: "y" }], beeld: BEELD };
const view = {
  naam: "woord ".repeat(15_000),
  namen: Array.from({ length: 1000 }, () => "een naam"),
  lijst: Array.from({ length: 400 }, (_, i) => ({ naam: `n${i}` })),
  beeld: BEELD,
};
const vul = (tekst: string) =>
  draftOf({ template: { naam: "eigen.hbs", tekst }, partials: BOMDELEN, view, form }).tekst;

describe("a template that asks for too much is refused", () => {
  it.each(Object.keys(BOMMEN))("%s", (naam) => {
    expect(() => vul(BOMMEN[naam] ?? "")).toThrow(UserError);
  });
});

describe("what people do write is not", () => {
  it.each<[string, string, string]>([
    ["a sign in words", "<p>a < b en 3 <4, of <</p>", "<p>a < b en 3 <4, of <</p>"],
    ["no end where HTML needs none", "<ul><li>a<li>b</ul>".repeat(100), "<ul><li>a<li>b</ul>".repeat(100)],
    ["a comment, brackets in words", "<!-- <p> -->(((({{#if naam}}x{{/if}}))))", "<!-- <p> -->((((x))))"],
    ["a list of four hundred", "{{#each lijst}}<p>{{nummer @index}} {{naam}}</p>{{/each}}", ""],
  ])("%s", (_wat, sjabloon, uit) => {
    expect(vul(sjabloon)).toContain(uit);
  });

  it("and long white space does not take long", () => {
    expect(vul(`<p>a${" ".repeat(90_000)}b</p>`).length).toBeLessThan(200);
  });
});
