import { describe, expect, it } from "vitest";
import type { Coalitie } from "../../src/domain/declaratie.ts";
import { trekIn } from "../../src/domain/intrekken.ts";
import { geefVrij, uitkomstenVan, type Vrijgave, wachtendeFormuleringen } from "../../src/domain/vrijgave.ts";
import type { Wijziging } from "../../src/domain/wijziging.ts";

const OP_3_MAART: Vrijgave = { gesprek: "g", op: "2026-03-03", via: "mail", reikwijdte: "partners", behalve: [] };

const gesprek = (partners: readonly string[], ...formuleringen: Formuleringen): Coalitie => ({
  personen: [
    { id: "bakker", organisatie: "school" },
    { id: "smit", organisatie: "vastgoed" },
  ],
  gesprekken: [{ id: "g", partners, formuleringen }],
});
type Gesprekken = Exclude<NonNullable<Coalitie["gesprekken"]>, { readonly status: unknown }>;
type Formuleringen = Exclude<NonNullable<Gesprekken[number]["formuleringen"]>, { readonly status: unknown }>;

/** What is set, by path. */
const gezet = (wijzigingen: readonly Wijziging[]): Readonly<Record<string, unknown>> =>
  Object.fromEntries(wijzigingen.flatMap((w) => (w.soort === "zet" ? [[w.pad, w.waarde]] : [])));

const SCHOOL = gesprek(["school"], { id: "f1", soort: "drijfveer", tekst: "Wij willen stages." });

describe("what waits for an answer", () => {
  it("is every wording with words that was not answered", () => {
    const c = gesprek(
      ["school"],
      { id: "nieuw", tekst: "a" },
      { id: "gevraagd", tekst: "b", stand: "gevraagd" },
      { id: "akkoord", stand: "akkoord" },
      { id: "geweigerd", tekst: "c", stand: "geweigerd" },
      { id: "ingetrokken", tekst: "d", stand: "ingetrokken" },
      { id: "leeg" },
    );
    expect(wachtendeFormuleringen(c, "g").map((f) => f.id)).toEqual(["nieuw", "gevraagd"]);
    expect(wachtendeFormuleringen(c, "weg")).toEqual([]);
  });
});

describe("the act of release", () => {
  it("tells who agreed, when and how, and how far", () => {
    const c = geefVrij(SCHOOL, { ...OP_3_MAART, door: "bakker" });
    expect(gezet(c)).toMatchObject({
      "uitspraken[uitspraak-1].organisatie": "school",
      "uitspraken[uitspraak-1].soort": "drijfveer",
      "uitspraken[uitspraak-1].tekst": "Wij willen stages.",
      "uitspraken[uitspraak-1].reikwijdte": "partners",
      "uitspraken[uitspraak-1].akkoord.door": "bakker",
      "uitspraken[uitspraak-1].akkoord.op": "2026-03-03",
      "uitspraken[uitspraak-1].akkoord.via": "mail",
      "gesprekken[g].formuleringen[f1].door": "bakker",
      "gesprekken[g].formuleringen[f1].uitspraak": "uitspraak-1",
    });
  });

  it.each(["geweigerd", "akkoord met wijziging"] as const)("lets nobody answer for another: %s", (stand) => {
    const c = gesprek(
      ["school", "vastgoed"],
      { id: "f1", organisatie: "school", tekst: "a", stand: "gevraagd" },
      { id: "f2", organisatie: "vastgoed", tekst: "b", stand: "gevraagd" },
    );
    const behalve = [{ formulering: "f2", stand, tekst: "c" }];
    expect(() => geefVrij(c, { ...OP_3_MAART, door: "bakker", behalve })).toThrow(/niet van school/);
  });

  it("goes no further than was agreed for a wording of its own", () => {
    const reikwijdteVan = (eigen: Vrijgave["reikwijdte"], samen: Vrijgave["reikwijdte"]) => {
      const c = gesprek(["school"], { id: "f1", tekst: "a", reikwijdte: eigen });
      return gezet(geefVrij(c, { ...OP_3_MAART, reikwijdte: samen }))["uitspraken[uitspraak-1].reikwijdte"];
    };
    expect(reikwijdteVan("alleen de eigen brief", "partners")).toBe("alleen de eigen brief");
    expect(reikwijdteVan("openbaar", "zonder naam")).toBe("zonder naam");
  });

  it("does not invent what kind of wording it is", () => {
    const c = gesprek(["school"], { id: "f1", tekst: "a" });
    expect(gezet(geefVrij(c, OP_3_MAART))["uitspraken[uitspraak-1].soort"]).toBeUndefined();
  });

  it.each<[string, Coalitie, Partial<Vrijgave>, RegExp]>([
    ["for a talk that is not there", SCHOOL, { gesprek: "h" }, /geen gesprek ‘h’/],
    ["for a talk of which nothing waits", gesprek(["school"]), {}, /wacht geen formulering op antwoord/],
    [
      "when an exception is misspelt, for then it would go along",
      SCHOOL,
      { behalve: [{ formulering: "f11", stand: "geweigerd" }] },
      /geen formulering ‘f11’ op antwoord. Er is niets vrijgegeven/,
    ],
    [
      "for a change without the new words",
      SCHOOL,
      { behalve: [{ formulering: "f1", stand: "akkoord met wijziging", tekst: " " }] },
      /gewijzigde tekst van ‘f1’ ontbreekt/,
    ],
    [
      "after a talk with several when it is not said whose words they are",
      gesprek(["school", "vastgoed"], { id: "f1", tekst: "a" }),
      {},
      /Van wie formulering ‘f1’ is, staat er niet bij/,
    ],
    [
      "of the words of two organisations at once",
      gesprek(
        ["school", "vastgoed"],
        { id: "f1", tekst: "a", organisatie: "school" },
        { id: "f2", tekst: "b", organisatie: "vastgoed" },
      ),
      {},
      /ieder geeft alleen de eigen woorden vrij/,
    ],
  ])("is refused %s", (_wat, c, anders, melding) => {
    expect(() => geefVrij(c, { ...OP_3_MAART, ...anders })).toThrow(melding);
  });

  it("after a talk with several gives only the words of the organisation of who agreed", () => {
    const c = gesprek(
      ["school", "vastgoed"],
      { id: "f1", tekst: "van de school", organisatie: "school" },
      { id: "f2", tekst: "van de ander", organisatie: "vastgoed" },
    );
    const wijzigingen = geefVrij(c, { ...OP_3_MAART, door: "bakker" });
    expect(JSON.stringify(wijzigingen)).toContain("van de school");
    expect(JSON.stringify(wijzigingen)).not.toMatch(/van de ander|f2/);
  });

  it.each<[string, Formuleringen[number]]>([
    ["answered before", { id: "f1", stand: "akkoord", organisatie: "school" }],
    ["held back", { id: "f1", tekst: "van de school", organisatie: "school" }],
  ])("never gives the words of another when the own ones were %s", (_wat, eigen) => {
    const c = gesprek(["school", "vastgoed"], eigen, { id: "f2", tekst: "van de ander", organisatie: "vastgoed" });
    const behalve = eigen.tekst === undefined ? [] : [{ formulering: "f1", stand: "gevraagd" } as const];
    expect(() => geefVrij(c, { ...OP_3_MAART, behalve, door: "bakker" })).toThrow(/namens? vastgoed|2 organisaties/);
    expect(() => geefVrij(c, { ...OP_3_MAART, behalve })).toThrow(/2 organisaties/);
    expect(JSON.stringify(geefVrij(c, { ...OP_3_MAART, behalve, door: "smit" }))).toContain("van de ander");
  });

  it("never gives the words of one on the word of another", () => {
    expect(() => geefVrij(SCHOOL, { ...OP_3_MAART, door: "smit" })).toThrow(
      /van school, en ‘smit’ hoort daar niet bij/,
    );
  });
});

describe("wordings that were written down after others were asked", () => {
  const c = gesprek(
    ["school"],
    { id: "f1", tekst: "gevraagde zin", stand: "gevraagd" },
    { id: "f2", tekst: "latere zin", stand: "niet gevraagd" },
  );

  it("stay, and are named as never asked", () => {
    expect(JSON.stringify(geefVrij(c, OP_3_MAART))).not.toMatch(/latere zin|f2/);
    expect(uitkomstenVan(c, OP_3_MAART)).toMatchObject([
      { formulering: "f1", wat: "vrij", reikwijdte: "partners" },
      { formulering: "f2", wat: "nooit gevraagd" },
    ]);
  });

  it("go along when they are named", () => {
    const behalve = [{ formulering: "f2", stand: "akkoord" } as const];
    expect(JSON.stringify(geefVrij(c, { ...OP_3_MAART, behalve }))).toMatch(/gevraagde zin.*latere zin/);
  });

  it("are never released on the word of one of several who was not asked", () => {
    const twee = gesprek(
      ["school", "vastgoed"],
      { id: "f1", tekst: "a", organisatie: "school", stand: "gevraagd" },
      { id: "f2", tekst: "b", organisatie: "vastgoed" },
    );
    expect(() => geefVrij(twee, { ...OP_3_MAART, door: "smit" })).toThrow(/van vastgoed in g is nog niets gevraagd/);
  });
});

describe("a wording that was marked as agreed to by hand", () => {
  it("still waits to be released, and then moves", () => {
    const c = gesprek(["school"], { id: "f1", tekst: "met de hand", stand: "akkoord" });
    expect(wachtendeFormuleringen(c, "g")).toHaveLength(1);
    expect(gezet(geefVrij(c, OP_3_MAART))["uitspraken[uitspraak-1].tekst"]).toBe("met de hand");
  });
});

describe("taking a release back", () => {
  it("is refused where the words would be nowhere any more", () => {
    expect(() => trekIn({ uitspraken: [{ id: "u", tekst: "a" }] }, "u")).toThrow(/hoort niet bij een gesprek/);
  });

  it("is refused for what was not released", () => {
    expect(() => trekIn(SCHOOL, "uitspraak-9")).toThrow(/geen vrijgegeven uitspraak ‘uitspraak-9’/);
  });
});
