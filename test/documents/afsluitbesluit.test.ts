import { describe, expect, it } from "vitest";
import { afsluitbesluit } from "../../src/documents/afsluitbesluit.ts";
import type { Coalitie } from "../../src/domain/declaratie.ts";
import { leesVoorbeeld, woordenIn } from "./woorden.ts";

type Afronding = NonNullable<Coalitie["afronding"]>;

/** Partners that stopped before the day on which it is printed; `wijzig` and `andere` say what is different. */
const coalitie = (wijzig: Partial<Afronding> = {}, andere: Partial<Coalitie> = {}): Coalitie => ({
  coalitie: { naam: "Water voor Lekdam" },
  organisaties: [{ id: "dorp", naam: "Gemeente Lekdam", soort: "gemeente", rol: "partner" }],
  personen: [{ id: "bos", aanhefvorm: "heer", voorletters: "J.", achternaam: "Bos" }],
  afronding: {
    reden: "middelen op",
    keuze: "beëindigen",
    besluit: { door: "alle partners", datum: "2026-02-02" },
    overdracht: [{ onderwerp: "de pomp", naar: "dorp", per: "2026-03-01" }],
    ...wijzig,
  },
  ...andere,
});

const lees = (c: Coalitie): Promise<string> => woordenIn(afsluitbesluit, c, "");

describe("the decision to end", () => {
  it("tells why, and then point by point what is decided", async () => {
    const tekst = await lees(coalitie());
    expect(tekst).toContain(
      "De middelen zijn op. De partners besluiten: 1. de samenwerking ‘Water voor Lekdam’ te beëindigen;",
    );
    expect(tekst).toContain("2. over te dragen wat in de tabel hieronder staat;");
    expect(tekst).toContain("De pomp Gemeente Lekdam 01-03-2026");
  });

  it("asks for it as long as its day has not come", async () => {
    const tekst = await lees(coalitie({ besluit: { door: "alle partners", datum: "2026-09-09" } }));
    expect(tekst).toContain("Wij vragen de partners te besluiten:");
    expect(tekst).toContain("Te besluiten door Alle partners Datum Woensdag 9 september 2026");
  });

  it("releases from their task who had one for all", async () => {
    const organisatie = {
      gremia: [{ id: "s", naam: "Stuurgroep Water" }],
      programmaleider: "bos",
      kassier: "dorp",
    };
    expect(await lees(coalitie({}, { organisatie }))).toContain(
      "décharge te verlenen aan de leden van de Stuurgroep Water, de heer J. Bos (programmaleider) en de gemeente Lekdam (kassier)",
    );
    expect(await lees(coalitie())).not.toContain("décharge");
  });

  it("fixes the account, and ends what was signed, where there is any", async () => {
    const eindafrekening = { ontvangen: 2000, besteed: 1500, restant: 500, bestemming: "naar de pomp" };
    const bezegelingen = [{ id: "b", stand: "getekend", titel: "Waterverklaring" }] as const;
    const tekst = await lees(coalitie({ eindafrekening }, { bezegelingen }));
    expect(tekst).toContain("€ 2.000 ontvangen, € 1.500 besteed en € 500 over (naar de pomp)");
    expect(tekst).toContain("dat deze afspraken eindigen: ‘Waterverklaring’");
    expect(await lees(coalitie())).not.toMatch(/eindafrekening|eindigen/);
  });

  it.each([
    [{ keuze: "omvormen" }, "om te vormen naar een nieuwe opgave; de oude aanpak eindigt"],
    [{ keuze: "tijdelijk andere verbanden" }, "te beëindigen en voorlopig in andere verbanden verder te gaan"],
    [{ reden: "komt niet tot stand" }, "de voorbereiding van de samenwerking ‘Water voor Lekdam’ te stoppen"],
  ] as const)("says what the partners chose: %j", async (wijzig, woorden) => {
    expect(await lees(coalitie(wijzig))).toContain(woorden);
  });
});

describe("the closed example", () => {
  it("has all that it needs", async () => {
    expect(await lees(leesVoorbeeld("afgerond"))).not.toContain("nog in te vullen");
  });
});
