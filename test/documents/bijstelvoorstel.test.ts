import { describe, expect, it } from "vitest";
import { bijstelvoorstel } from "../../src/documents/bijstelvoorstel.ts";
import type { Coalitie } from "../../src/domain/declaratie.ts";
import { binnenstad, woordenIn } from "./woorden.ts";

type Bijstelling = Extract<Coalitie["bijstellingen"], readonly unknown[]>[number];

const BIJSTELLING: Bijstelling = {
  id: "b",
  aanleiding: "De pomp is laat.",
  voorstel: "Graaf eerst de sloot.",
  gevolg: "Het doel blijft haalbaar.",
  door: "de stuurgroep",
  versie: "1.1",
  actie: "a",
};

/** One change of the end of an action; `wijzig` and `andere` say what is different. */
const coalitie = (wijzig: Partial<Bijstelling> = {}, andere: Partial<Coalitie> = {}): Coalitie => ({
  coalitie: { naam: "Water voor Lekdam" },
  acties: [{ id: "a", titel: "Graaf een sloot" }],
  stukken: [{ id: "s", document: "plan-van-aanpak", versie: "1.0", status: "vastgesteld", datum: "2027-01-10" }],
  bijstellingen: [{ ...BIJSTELLING, oudeDatum: "2027-06-30", nieuweDatum: "2027-12-15", ...wijzig }],
  ...andere,
});

const lees = (c: Coalitie): Promise<string> => woordenIn(bijstelvoorstel, c, "");

describe("a proposal to change the plan", () => {
  it("names both versions, and first of all what is asked of whom", async () => {
    const tekst = await lees(coalitie());
    expect(tekst).toContain("plan van aanpak van versie 1.0 naar versie 1.1 Wij vragen de stuurgroep om:");
    expect(tekst).toContain(
      "in te stemmen met de bijstelling in dit voorstel; 2. versie 1.1 van het plan van aanpak vast te stellen; die vervangt versie 1.0.",
    );
  });

  it("tells cause, proposal, alternatives and what it means", async () => {
    const tekst = await lees(coalitie({ alternatieven: "Wachten kan ook." }));
    expect(tekst).toContain(
      "Aanleiding De pomp is laat. Voorstel Graaf eerst de sloot. Andere mogelijkheden Wachten kan ook. Wat dit betekent Het doel blijft haalbaar.",
    );
    expect(await lees(coalitie())).not.toContain("Andere mogelijkheden");
  });

  it("puts what the plan says beside what it will say", async () => {
    expect(await lees(coalitie({ nu: "Eén sloot", wordt: "Twee sloten" }))).toContain(
      "Onderdeel Versie 1.0 Versie 1.1 1 Actie 1: Graaf een sloot Eén sloot; klaar: 30 juni 2027 Twee sloten; klaar: 15 december 2027",
    );
  });

  it("asks what changes where neither a day nor words tell it", async () => {
    const { oudeDatum: _, nieuweDatum: __, ...zonder } = (coalitie().bijstellingen as readonly Bijstelling[])[0] ?? {};
    const tekst = await lees({ ...coalitie(), bijstellingen: [zonder] });
    expect(tekst).toContain("[nog in te vullen: wat staat er nu in het plan over dit onderdeel, in een paar woorden]");
  });

  it("holds all changes on which nobody decided yet, and no others", async () => {
    const besloten = { ...BIJSTELLING, id: "oud", besluit: "k", aanleiding: "Lang geleden." };
    const besluiten = [{ id: "k", uitkomst: "akkoord", datum: "2027-01-05" }] as const;
    const open = [
      { ...BIJSTELLING, id: "c" },
      { ...BIJSTELLING, id: "d", aanleiding: "Het regende." },
    ];
    const tekst = await lees(coalitie({}, { besluiten, bijstellingen: [besloten, ...open] }));
    expect(tekst).toContain("de twee bijstellingen");
    expect(tekst).toContain("Het regende.");
    expect(tekst).not.toContain("Lang geleden.");
  });

  it("tells who decided and when, once that was done", async () => {
    const besluiten = [{ id: "k", uitkomst: "akkoord", datum: "2027-03-05" }] as const;
    const tekst = await lees(coalitie({ besluit: "k" }, { besluiten }));
    expect(tekst).toContain("Besluit van de stuurgroep (5 maart 2027):");
    expect(tekst).not.toMatch(/Wij vragen|Na het besluit/);
  });
});

describe("the version that holds now", () => {
  const versie = (nr: string) =>
    ({
      id: `s${nr}`,
      document: "plan-van-aanpak",
      voor: "g",
      versie: nr,
      status: "vastgesteld",
      datum: "2027-01-10",
    }) as const;
  const gangen = [{ id: "g", variant: "plan", stand: "besloten" }] as const;

  it("is the one before the version that the change led to, also when others came after it", async () => {
    const stukken = [versie("1.0"), versie("1.1"), versie("1.2")];
    expect(await lees(coalitie({}, { gangen, stukken }))).toContain("van versie 1.0 naar versie 1.1");
  });

  it("is the last one that was adopted, as long as the new one is not there", async () => {
    const stukken = [versie("0.9"), versie("1.0"), { ...versie("1.05"), status: "concept" as const }];
    expect(await lees(coalitie({}, { gangen, stukken }))).toContain("van versie 1.0 naar versie 1.1");
  });
});

describe("its annex", () => {
  it("tells what changed in each version of this proposal, not in those of one that was adopted before", async () => {
    const stuk = (id: string, status: "ter bespreking" | "vastgesteld", datum: string) =>
      ({ id, document: "bijstelvoorstel", versie: "0.9", status, datum, wijzigingen: [`Regel ${id}.`] }) as const;
    const stukken = [
      stuk("a", "vastgesteld", "2027-02-01"),
      stuk("b", "ter bespreking", "2027-03-01"),
      stuk("c", "ter bespreking", "2027-03-09"),
    ];
    const tekst = await lees(coalitie({ datum: "2027-03-09" }, { stukken }));
    expect(tekst).toMatch(/Bijlage: wat er veranderde .*Regel b\..*Regel c\./);
    expect(tekst).not.toContain("Regel a.");
    expect(await lees(coalitie())).not.toContain("Bijlage");
  });
});

describe("the example", () => {
  it("has all that it needs", async () => {
    expect(await lees(binnenstad("deelbaar"))).not.toContain("nog in te vullen");
  });
});
