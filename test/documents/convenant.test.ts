import { describe, expect, it } from "vitest";
import { convenant } from "../../src/documents/convenant.ts";
import type { Coalitie } from "../../src/domain/declaratie.ts";
import { leesProject } from "../../src/project/project.ts";
import { PLEK } from "../projectje.ts";
import { voorbeeld } from "../stories/voorbeeld.ts";
import { woordenIn } from "./woorden.ts";

type Lijst<K extends keyof Coalitie> = Extract<NonNullable<Coalitie[K]>, readonly unknown[]>;
type Bezegeling = Lijst<"bezegelingen">[number];

const PARTIJEN = ["lekdam", "school"];
const coalitie = (wijzig: Partial<Bezegeling> = {}, anders: Partial<Coalitie> = {}): Coalitie => ({
  organisaties: [
    { id: "lekdam", naam: "Gemeente Lekdam", kort: "Gemeente", lidwoord: "de", soort: "gemeente", rol: "partner" },
    { id: "school", naam: "Stichting De School", kort: "School", lidwoord: "de", rol: "partner" },
  ],
  bezegelingen: [
    {
      id: "b",
      soort: "convenant",
      titel: "Convenant Samen leren",
      stand: "concept",
      datum: "2026-06-18",
      partijen: PARTIJEN,
      ...wijzig,
    },
  ],
  ...anders,
});
const lees = (c: Coalitie): Promise<string> => woordenIn(convenant, c, "b");

const inzet = (id: string, partner: string, meer: Partial<Lijst<"inzetten">[number]> = {}) => ({
  id,
  partner,
  tekst: `werk ${id}`,
  treden: [{ trede: "in bijeenkomst toegezegd" as const, datum: "2026-06-01" }],
  ...meer,
});

describe("what each party binds itself to", () => {
  it("is numbered by party, with how much and until when", async () => {
    const acties = [
      { id: "a", titel: "Doe het", eind: "2028-04-01" },
      { id: "k", eind: "2027-Q1" },
    ];
    const inzetten = [
      inzet("een", "school", { omvang: "€ 9.000", actie: "a" }),
      inzet("twee", "lekdam"),
      inzet("drie", "school", { actie: "k" }),
    ];
    expect(await lees(coalitie({}, { inzetten, acties }))).toContain(
      "De Gemeente 1.1 Werk twee De School 2.1 Werk een € 9.000 Uiterlijk op 1 april 2028 2.2 Werk drie Uiterlijk in het eerste kwartaal 2027",
    );
  });

  it("is only what was promised aloud", async () => {
    const inzetten = [inzet("een", "school", { reikwijdte: "partners", treden: [{ trede: "vrijgegeven" }] })];
    expect(await lees(coalitie({}, { inzetten }))).not.toContain("Werk een");
  });

  it("stands under the collective name of those who share one", async () => {
    const basis = coalitie({}, { inzetten: [inzet("een", "lekdam"), inzet("twee", "school")] });
    const organisaties = Array.isArray(basis.organisaties) ? basis.organisaties : [];
    const tekst = await lees({ ...basis, organisaties: organisaties.map((o) => ({ ...o, groep: "de oprichters" })) });
    expect(tekst).toContain("Partijen 1 en 2 heten hierna samen: ‘de oprichters’.");
    expect(tekst).toContain("De oprichters De Gemeente 1.1");
  });
});

describe("the money", () => {
  const metGeld = (status: "toegezegd" | "beoogd" | "toegekend onder voorwaarde"): Partial<Coalitie> => ({
    acties: [
      {
        id: "a",
        titel: "Bouw een lokaal",
        werkpakket: "past niet",
        dekking: [{ bron: "eigen middelen", wie: "school", bedrag: 40000, status }],
      },
    ],
    begroting: [{ id: "r", post: "proces", bron: "eigen middelen", wie: "lekdam", bedrag: 1000, status }],
  });

  it("is what parties promised, with a total", async () => {
    expect(await lees(coalitie({}, metGeld("toegezegd")))).toContain(
      "Gemeente Proces € 1.000 School Bouw een lokaal € 40.000 Totaal € 41.000",
    );
  });

  it.each(["beoogd", "toegekend onder voorwaarde"] as const)("is never what is only %s", async (status) => {
    expect(await lees(coalitie({}, metGeld(status)))).not.toContain("€");
  });

  it("is kept out where the parties want that, with the clause that says so", async () => {
    const tekst = await lees(coalitie({ zonderGeld: true }, metGeld("toegezegd")));
    expect(tekst).not.toContain("€");
    expect(tekst).toContain("Dit convenant heeft zelf geen financiële gevolgen.");
  });
});

describe("the closing clauses", () => {
  it("do not choose for the parties whether a judge can hold them to it", async () => {
    expect(await lees(coalitie())).toContain("[nog in te vullen: kan een partij naar de rechter");
    expect(await lees(coalitie({ afdwingbaar: true }))).toContain("kan een Partij naar de rechter");
    const vrij = await lees(coalitie({ afdwingbaar: false }));
    expect(vrij).toContain("niet in rechte afdwingbaar");
    expect(vrij).not.toContain("naar de rechter");
  });

  it("speak of a covenant, and never of a declaration", async () => {
    const tekst = await lees(coalitie({ stand: "getekend", publicatie: "openbaar na ondertekening" }));
    expect(tekst).toContain("Dit convenant is openbaar zodra alle Partijen het hebben getekend.");
    expect(tekst.replace(/toetredingsverklaring/g, "")).not.toContain("verklaring");
  });

  it("say which text counts only where there are annexes", async () => {
    expect(await lees(coalitie())).toContain("Artikel 18. Citeertitel Partijen noemen dit convenant");
    expect(await lees(coalitie({ bijlagen: ["Een kaart"] }))).toMatch(
      /Bijlagen en citeertitel Bij dit convenant horen: een kaart\. De bijlagen horen bij dit convenant\. Zegt een bijlage/,
    );
  });
});

describe("the covenants of the examples", () => {
  it.each([
    ["direct-getekend", "convenant-zuidpolder"],
    ["afgewezen", "convenant"],
  ])("of %s is complete", async (naam, id) => {
    const { coalitie: c } = leesProject(voorbeeld(naam).disk, PLEK, "deelbaar");
    const tekst = await woordenIn(convenant, c, id);
    expect(tekst).not.toMatch(/nog in te vullen|undefined|null|NaN|\[object/);
    expect(tekst).toContain("Elke Partij zegt toe");
  });
});
