import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Bladwaarde, isStand, type Stand } from "../../src/domain/boom.ts";
import { velden } from "../../src/domain/declaratie.ts";
import { alleVelden, isBlad } from "../../src/domain/pad.ts";
import type { Ruw } from "../../src/domain/ruw.ts";
import { kanGeen, leesBlad, schrijfBlad } from "../../src/domain/soorten.ts";
import type { Bladveld } from "../../src/domain/velden.ts";
import * as maak from "../../src/domain/velden.ts";

const over = { vraag: "Wat?", waarom: "Daarom.", voorbeeld: "zo", zicht: "P", diepte: "kern" } as const;

/** One field of every kind. */
const VELDEN = {
  tekst: maak.tekst(over),
  email: maak.tekst({ ...over, vorm: "e-mail" }),
  telefoon: maak.tekst({ ...over, vorm: "telefoon" }),
  postcode: maak.tekst({ ...over, vorm: "postcode" }),
  alineas: maak.alineas(over),
  teksten: maak.teksten(over),
  keuze: maak.keuze({ ...over, opties: ["rood", "groen", "1"] }),
  keuzeMetGeen: maak.keuze({ ...over, opties: ["geen", "beperkt"] }),
  meerkeuze: maak.meerkeuze({ ...over, opties: ["rood", "groen", "blauw"] }),
  jaNee: maak.jaNee(over),
  datum: maak.datum(over),
  dagOfKwartaal: maak.datum({ ...over, kwartaal: true }),
  tijd: maak.tijd(over),
  bedrag: maak.bedrag(over),
  getal: maak.getal(over),
  cijfer: maak.getal({ ...over, min: 1, max: 5 }),
  aantal: maak.getal({ ...over, min: 0 }),
  verwijzing: maak.verwijzing({ ...over, naar: "organisaties" }),
  verwijzingen: maak.verwijzingen({ ...over, naar: "organisaties" }),
} as const satisfies Readonly<Record<string, Bladveld>>;
type Naam = keyof typeof VELDEN;
const NAMEN = Object.keys(VELDEN) as Naam[];

const lees = (naam: Naam, ruw: Ruw | undefined): Bladwaarde | Stand | undefined => {
  const gelezen = leesBlad(VELDEN[naam], ruw);
  if (!gelezen.ok) throw new Error(`${naam}: ${gelezen.melding}`);
  return gelezen.waarde;
};

describe("what stands in a file", () => {
  it.each<[Naam, Ruw, Bladwaarde]>([
    ["tekst", "Vitale binnenstad", "Vitale binnenstad"],
    ["tekst", " over\n  twee regels ", "over twee regels"],
    ["tekst", "012345678901234567890", "012345678901234567890"],
    ["email", "Karin de Vries <karin@voorbeeld.nl>", "karin@voorbeeld.nl"],
    ["telefoon", "0721234567", "0721234567"],
    ["telefoon", "+31 72 123 45 67", "+31 72 123 45 67"],
    ["postcode", "4981cd", "4981 CD"],
    ["alineas", "Eerste.\nTweede.\n", "Eerste.\nTweede."],
    ["alineas", ["Eerste.", "Tweede."], "Eerste.\nTweede."],
    ["teksten", ["een", null, "twee"], ["een", "twee"]],
    ["teksten", "een\ntwee", ["een", "twee"]],
    ["keuze", "groen", "groen"],
    ["keuze", "1", "1"],
    ["keuzeMetGeen", "geen", "geen"],
    ["meerkeuze", ["blauw", "rood", "blauw"], ["blauw", "rood"]],
    ["meerkeuze", "rood", ["rood"]],
    ["jaNee", "ja", true],
    ["jaNee", "false", false],
    ["datum", "2026-03-12", "2026-03-12"],
    ["datum", "12 maart 2026", "2026-03-12"],
    ["dagOfKwartaal", "2026-03-12", "2026-03-12"],
    ["dagOfKwartaal", "Q1 2027", "2027-Q1"],
    ["dagOfKwartaal", "1e kwartaal 2027", "2027-Q1"],
    ["tijd", "9.30", "09:30"],
    ["bedrag", "12.500", 12_500],
    ["bedrag", "2,6 miljoen", 2_600_000],
    ["getal", "6,5", 6.5],
    ["getal", "1.250", 1250],
    ["verwijzing", "gemeente-hanzestad", "gemeente-hanzestad"],
    ["verwijzingen", ["a", "b"], ["a", "b"]],
    ["verwijzingen", "a", ["a"]],
  ])("is read as %s: %j", (naam, ruw, waarde) => {
    expect(lees(naam, ruw)).toEqual(waarde);
  });

  it.each<[Naam, Ruw, RegExp]>([
    ["tekst", { a: "b" }, /Hier hoort tekst/],
    ["email", "karin apenstaart voorbeeld", /geen e-mailadres/],
    ["telefoon", "bel Karin", /geen telefoonnummer/],
    ["postcode", "ABCD 12", /geen postcode/],
    ["alineas", [["a"]], /Hier hoort tekst/],
    ["teksten", [{ a: "b" }], /lijst van korte teksten/],
    ["keuze", "gron", /Bedoel je ‘groen’\?/],
    ["keuze", "Rood", /Bedoel je ‘rood’\?/],
    ["meerkeuze", ["rood", "paars"], /‘paars’ is hier geen mogelijkheid/],
    ["jaNee", "misschien", /‘ja’ of ‘nee’/],
    ["datum", "2026-02-30", /Februari 2026 heeft 28 dagen/],
    ["datum", "12 maart", /geen volledige datum/],
    ["datum", "Q1 2027", /Hier hoort een dag/],
    ["datum", "morgen", /geen volledige datum/],
    ["datum", "over 1000 dagen", /geen volledige datum/],
    ["datum", "1026-03-12", /Het jaar 1026 kan niet kloppen/],
    ["tijd", "25:00", /tijd|uur/i],
    ["bedrag", "veel", /geen bedrag/],
    ["getal", "veel", /geen getal/],
    ["cijfer", "6", /valt buiten de grenzen/],
    ["verwijzing", "Gemeente Hanzestad", /Hier hoort een verwijzing/],
    ["verwijzingen", ["a", "b c"], /Hier hoort een verwijzing/],
  ])("is refused as %s: %j", (naam, ruw, melding) => {
    const gelezen = leesBlad(VELDEN[naam], ruw);
    expect(gelezen).toMatchObject({ ok: false, melding: expect.stringMatching(melding) });
    expect(gelezen).toMatchObject({ hint: expect.stringMatching(/^(Kies|Schrijf|Verbeter) .*\.$/) });
  });

  it("is refused with bounds that exist", () => {
    const hint = (naam: Naam, ruw: string) => leesBlad(VELDEN[naam], ruw);
    expect(hint("cijfer", "9")).toMatchObject({ hint: "Kies een getal van 1 tot en met 5." });
    expect(hint("aantal", "-1")).toMatchObject({ hint: "Kies een getal vanaf 0." });
  });
});

describe("no answer", () => {
  it.each(NAMEN)("%s was not asked when nothing stands there", (naam) => {
    const leeg = [undefined, null, "", "  ", [null], ["", " "]].map((ruw) => lees(naam, ruw));
    expect(leeg).toEqual([undefined, undefined, undefined, undefined, undefined, undefined]);
  });

  it.each(NAMEN)("%s can be deliberately none, and later, not discussed, or open on purpose", (naam) => {
    expect(lees(naam, [])).toEqual({ status: "geen" });
    for (const status of ["niet besproken", "later", "bewust open", "geen"]) {
      expect(lees(naam, { status })).toEqual({ status });
    }
  });

  it.each(NAMEN.filter((naam) => naam !== "keuzeMetGeen"))("%s reads geen as deliberately none", (naam) => {
    expect(lees(naam, "geen")).toEqual({ status: "geen" });
  });

  it("names the reasons there are when it is another", () => {
    const gelezen = leesBlad(VELDEN.tekst, { status: "straks" });
    expect(gelezen).toMatchObject({ ok: false, hint: "Kies uit: niet besproken, later, bewust open, geen." });
  });

  it("is written so that every field that is declared reads it back", () => {
    const fout = [...alleVelden(velden)].filter(({ veld }) => {
      if (!isBlad(veld)) return false;
      const standen = ["niet besproken", "later", "bewust open", "geen"] as const;
      return standen.some((status) => {
        const terug = leesBlad(veld, schrijfBlad(veld, { status }));
        return !terug.ok || !isStand(terug.waarde) || terug.waarde.status !== status;
      });
    });
    expect(fout.map(({ patroon }) => patroon)).toEqual([]);
  });
});

/** Answers of every kind, as reading gives them. */
const WAARDEN: { readonly [N in Naam]: fc.Arbitrary<Bladwaarde> } = (() => {
  const regel = fc
    .string({ unit: "binary" })
    .map((s) => s.replace(/\s+/g, " ").trim())
    .filter((s) => s !== "" && s !== "geen");
  const id = fc.stringMatching(/^[a-z0-9-]{1,20}$/).filter((s) => s !== "geen");
  const dag = fc
    .date({ min: new Date("1950-01-01"), max: new Date("2150-12-31"), noInvalidDate: true })
    .map((d) => d.toISOString().slice(0, 10));
  const tijd = fc
    .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
    .map((delen) => delen.map((n) => String(n).padStart(2, "0")).join(":"));
  const uit = (veld: { readonly opties: readonly string[] }) => fc.constantFrom(...veld.opties);
  const rij = (deel: fc.Arbitrary<string>) => fc.uniqueArray(deel, { minLength: 1, maxLength: 4 });
  const decimaal = (min: number) =>
    fc.tuple(fc.integer({ min, max: 1e12 }), fc.integer({ min: 0, max: 9 })).map(([n, macht]) => n / 10 ** macht);
  return {
    tekst: regel,
    email: id.map((s) => `${s.replace(/^-|-$/g, "x")}@voorbeeld.nl`),
    telefoon: fc.stringMatching(/^0[0-9]{9}$/),
    postcode: fc.stringMatching(/^[1-9][0-9]{3} [A-CE-R][E-PT-Z]$/),
    alineas: fc.array(regel, { minLength: 1, maxLength: 4 }).map((r) => r.join("\n")),
    teksten: rij(regel),
    keuze: uit(VELDEN.keuze),
    keuzeMetGeen: uit(VELDEN.keuzeMetGeen),
    meerkeuze: rij(uit(VELDEN.meerkeuze)),
    jaNee: fc.boolean(),
    datum: dag,
    dagOfKwartaal: fc.oneof(dag, fc.constant("2027-Q3")),
    tijd,
    bedrag: fc.integer({ min: 0, max: 1_000_000_000_000 }),
    getal: decimaal(-1e12),
    cijfer: fc.integer({ min: 1, max: 5 }),
    aantal: decimaal(0),
    verwijzing: id,
    verwijzingen: rij(id),
  };
})();

describe("an answer", () => {
  it.each(NAMEN)("of the kind %s is read back as it was written", (naam) => {
    fc.assert(
      fc.property(WAARDEN[naam], (waarde) => {
        expect(lees(naam, schrijfBlad(VELDEN[naam], waarde))).toEqual(waarde);
      }),
    );
  });

  it("in decimals has a comma, for with a point it would be read as thousands", () => {
    expect(schrijfBlad(VELDEN.getal, 1.125)).toBe("1,125");
    expect(lees("getal", "1.125")).toBe(1125);
  });

  it("that is taken away leaves nothing", () => {
    expect(schrijfBlad(VELDEN.tekst, undefined)).toBeUndefined();
  });
});

describe("what a person types", () => {
  it("may be short, by number, or relative to today", () => {
    const typ = (naam: Naam, getypt: string) => leesBlad(VELDEN[naam], getypt, "2026-03-12");
    expect(typ("keuze", "gr")).toMatchObject({ waarde: "groen" });
    expect(typ("meerkeuze", "rood, blauw")).toMatchObject({ waarde: ["rood", "blauw"] });
    expect(typ("datum", "morgen")).toMatchObject({ waarde: "2026-03-13" });
    expect(typ("verwijzingen", "a, b")).toMatchObject({ waarde: ["a", "b"] });
    expect(typ("verwijzingen", "a, ")).toMatchObject({ waarde: ["a"] });
    expect(typ("verwijzingen", " , ")).toMatchObject({ ok: false });
  });
});

it("offers no option that typing would take apart", () => {
  const fout = [...alleVelden(velden)].filter(
    ({ veld }) => veld.soort === "meerkeuze" && (!kanGeen(veld) || veld.opties.some((o) => /[,;]/.test(o))),
  );
  expect(fout.map(({ patroon }) => patroon)).toEqual([]);
});
