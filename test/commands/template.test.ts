import { describe, expect, it } from "vitest";
import { DOCUMENTEN } from "../../src/documents/documenten.ts";
import { wereldje } from "../projectje.ts";
import { roep } from "../stories/heleweg.ts";

const metSjablonen = (files: Readonly<Record<string, string>>) => {
  const world = wereldje("versie: 1\n", "versie: 1\n");
  for (const [naam, tekst] of Object.entries(files)) world.put(`/werk/sjablonen/${naam}`, tekst);
  return world;
};
const check = async (files: Readonly<Record<string, string>>) => roep(metSjablonen(files), "template", "check");

describe("template list", () => {
  it("names every template and part, and which are own", async () => {
    const { code, out } = await roep(
      metSjablonen({ "programma.hbs": "x", "partials/slot.hbs": "x" }),
      "sjabloon",
      "lijst",
    );
    expect(code).toBe(0);
    for (const { id } of DOCUMENTEN)
      expect(
        out.split("\n").some((regel) => regel.startsWith(`${id} `)),
        id,
      ).toBe(true);
    expect(out).toMatch(/^programma .*– eigen: sjablonen\/programma\.hbs$/m);
    expect(out).toMatch(/^slot .*– eigen: sjablonen\/partials\/slot\.hbs$/m);
    expect(out).toMatch(/^briefhoofd +deel van sjablonen$/m);
  });
});

describe("template copy", () => {
  it("puts a template or a part among the own ones, ready to be changed", async () => {
    const world = metSjablonen({});
    expect((await roep(world, "template", "copy", "programma", "terugkoppeling.mail", "briefhoofd")).code).toBe(0);
    expect(world.bytes("/werk/sjablonen/programma.hbs")).toEqual(world.shipped.read("documents/programma.hbs"));
    expect(world.bytes("/werk/sjablonen/partials/briefhoofd.hbs")).toEqual(
      world.shipped.read("partials/briefhoofd.hbs"),
    );
    expect(await roep(world, "template", "check")).toMatchObject({ code: 0, out: "De 3 eigen sjablonen kloppen.\n" });
  });

  it("never replaces an own one, unless forced, and then keeps it", async () => {
    const world = metSjablonen({ "programma.hbs": "van mij" });
    expect((await roep(world, "template", "copy", "programma")).code).toBe(5);
    expect(world.files()["/werk/sjablonen/programma.hbs"]).toBe("van mij");
    expect((await roep(world, "template", "copy", "programma", "--force")).code).toBe(0);
    expect(world.files()["/werk/sjablonen/programma (bewaard).hbs"]).toBe("van mij");
    expect((await roep(world, "template", "check")).code).toBe(0);
  });

  it.each([
    [["copy", "brefhoofd"], "Bedoel je ‘briefhoofd’?"],
    [["copy"], "coalitie template list"],
    [["chek"], "Bedoel je ‘check’?"],
    [[], "Kies uit: list, copy of check."],
  ])("%j is refused with a way out", async (args, hint) => {
    const { code, err } = await roep(metSjablonen({}), "template", ...args);
    expect([code, err]).toEqual([2, expect.stringContaining(hint)]);
  });
});

describe("template check", () => {
  it.each<[string, Record<string, string>, string]>([
    [
      "an unknown field",
      { "programma.hbs": "<p>\n{{benamin}}</p>" },
      "sjablonen/programma.hbs:2:3 {{benamin}} bestaat niet. Bedoel je benaming?",
    ],
    [
      "an unknown field in a part",
      { "partials/briefhoofd.hbs": "{{#each adres}}{{this}}{{/each}}\n{{onzin}}" },
      "sjablonen/partials/briefhoofd.hbs:2:3 {{onzin}}",
    ],
    [
      "an unknown field in a mail",
      { "terugkoppeling.mail.hbs": "{{onzin}}" },
      "sjablonen/terugkoppeling.mail.hbs:1:3 {{onzin}}",
    ],
    [
      "an unknown helper",
      { "programma.hbs": "{{datm datum}}" },
      "sjablonen/programma.hbs:1:1 De hulp {{datm}} bestaat niet",
    ],
    ["a part that does not exist", { "programma.hbs": "{{> brefhoofd}}" }, "Bedoel je briefhoofd?"],
    [
      "a block that stays open",
      { "programma.hbs": "x\n{{#if delen}}\n{{#if doel}}{{/if}}\n" },
      "sjablonen/programma.hbs:2 Het sjabloon is niet goed geschreven. Regel 2: {{#if}} wordt nergens gesloten.",
    ],
    [
      "a part that cannot be read",
      { "programma.hbs": "{{> slot}}", "partials/slot.hbs": "{{#if x}}" },
      "sjablonen/partials/slot.hbs:1 Het sjabloon is niet goed geschreven.",
    ],
    [
      "a file that belongs to no document",
      { "program.hbs": "x" },
      "sjablonen/program.hbs Dit bestand hoort bij geen document.\n  Bedoel je ‘programma’?",
    ],
    ["a file with another ending", { "programma.html": "x" }, "Noem het programma.hbs."],
    ["a template that is too long", { "programma.hbs": "x".repeat(200_001) }, "is te lang"],
  ])("finds %s, and makes nothing", async (_, files, melding) => {
    const world = metSjablonen(files);
    const voor = world.files();
    const { code, out } = await roep(world, "template", "check");
    expect([code, out]).toEqual([6, expect.stringContaining(melding)]);
    expect(world.files()).toEqual(voor);
  });

  it("only warns of a part that nothing uses", async () => {
    const { code, out } = await check({ "partials/slot.hbs": "<p>Tot dan</p>" });
    expect([code, out]).toEqual([0, expect.stringContaining("Let op: Geen sjabloon gebruikt dit deel.")]);
  });

  it("tells a script where and what", async () => {
    const { out } = await roep(metSjablonen({ "programma.hbs": "{{onzin}}" }), "template", "check", "--json");
    expect(JSON.parse(out)).toEqual([
      {
        ernst: "fout",
        bestand: "sjablonen/programma.hbs",
        regel: 1,
        kolom: 3,
        melding: expect.stringContaining("onzin"),
        hint: expect.any(String),
      },
    ]);
  });

  it("is content where there are none", async () => {
    expect(await check({})).toMatchObject({ code: 0, out: "Dit project heeft geen eigen sjablonen.\n" });
  });
});
