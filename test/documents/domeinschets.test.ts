import { describe, expect, it } from "vitest";
import { domeinschets } from "../../src/documents/domeinschets.ts";
import type { Coalitie } from "../../src/domain/declaratie.ts";
import { binnenstad, woordenIn } from "./woorden.ts";

type Domein = NonNullable<Coalitie["domein"]>;
type Onderwerp = Extract<NonNullable<Domein["onderwerpen"]>, readonly unknown[]>[number];

const onderwerp = (naam: string, wijzig: Partial<Onderwerp> = {}): Onderwerp => ({
  id: naam,
  naam,
  positie: "in het domein",
  ...wijzig,
});

const coalitie = (domein: Domein, andere: Partial<Coalitie> = {}): Coalitie => ({
  coalitie: { naam: "Groen Lekdam", opgave: "Straten zijn te heet." },
  organisaties: [
    { id: "g", naam: "Gemeente Lekdam", kort: "Gemeente", rol: "partner" },
    { id: "b", naam: "Buurtraad", kernpartner: true },
    { id: "x", naam: "De Krant", rol: "geen partner" },
  ],
  visies: [{ id: "v", kern: "Lekdam is koel" }],
  domein,
  ...andere,
});

const lees = (c: Coalitie): Promise<string> => woordenIn(domeinschets, c, "");

describe("a sketch of the domain", () => {
  it("tells of each topic at whose heart it lies, for whom it counts beside, and how widely it is shared", async () => {
    const onderwerpen = [
      onderwerp("bomen", {
        herkomst: "gesprek",
        perPartner: [
          { partner: "g", belang: "kern" },
          { partner: "b", belang: "zijdelings" },
        ],
      }),
      onderwerp("huur", {
        perPartner: [
          { partner: "b", belang: "kern" },
          { partner: "g", belang: "geen" },
        ],
      }),
    ];
    const tekst = await lees(coalitie({ onderwerpen }));
    expect(tekst).toContain("Bomen Gemeente Buurtraad Alle partners Uit: gesprek Huur Buurtraad Eén");
    expect(tekst).toContain("liggen twee onderwerpen. Daarvan telt er één voor alle partners en één voor één partner.");
  });

  it("shows in one table what counts for whom, the open topics among them", async () => {
    const onderwerpen = [
      onderwerp("bomen", {
        perPartner: [
          { partner: "g", belang: "kern" },
          { partner: "b", belang: "geen" },
        ],
      }),
      onderwerp("geluid", { positie: "nog open", perPartner: [{ partner: "b", belang: "zijdelings" }] }),
      onderwerp("parkeren", { positie: "bewust buiten" }),
    ];
    const tekst = await lees(coalitie({ onderwerpen }));
    expect(tekst).toContain("Onderwerp Gemeente Buurtraad Bomen ● – Geluid (nog open) ○ ●");
    expect(tekst).not.toContain("De Krant");
  });

  it("puts outside what is outside, and what is still open at the end", async () => {
    const onderwerpen = [
      onderwerp("bomen"),
      onderwerp("parkeren", { positie: "bewust buiten" }),
      onderwerp("geluid", { positie: "nog open", omschrijving: "Daar praten we nog over." }),
    ];
    const tekst = await lees(coalitie({ onderwerpen, afbakening: { nietIn: ["Nieuwbouw"] } }));
    expect(tekst).toContain("Dit blijft er bewust buiten: parkeren; nieuwbouw.");
    expect(tekst).toContain("Wat nog open is Geluid. Daar praten we nog over.");
  });

  it("names who has no topic in the domain, and which topics have no partner or theme", async () => {
    const onderwerpen = [onderwerp("bomen", { perPartner: [{ partner: "g", belang: "kern" }] }), onderwerp("water")];
    const tekst = await lees(coalitie({ onderwerpen }, { themas: [{ id: "t", naam: "Schaduw" }] }));
    expect(tekst).toContain("Nog geen onderwerp in het domein: Buurtraad.");
    expect(tekst).toContain("Nog van geen enkele partner: water.");
    expect(tekst).toContain("Nog bij geen thema: bomen en water.");
  });

  it("tells of goals outside only what a partner released, never what it keeps or asks as a price", async () => {
    const domein = {
      onderwerpen: [onderwerp("bomen", { voorwaardeVoor: ["b"] })],
      doelenBuiten: [{ partner: "b", doel: "een eigen kantoor" }],
    };
    const uitspraken = [
      {
        id: "u",
        organisatie: "g",
        soort: "doel buiten het domein",
        tekst: "Wij bouwen elders.",
        reikwijdte: "partners",
      },
    ] as const;
    const tekst = await lees(coalitie(domein, { uitspraken }));
    expect(tekst).toContain("Gemeente: ‘Wij bouwen elders.’");
    expect(tekst).not.toMatch(/eigen kantoor|voorwaarde/i);
  });
});

describe("the example", () => {
  it("lacks nothing", async () => {
    const tekst = await lees(binnenstad("beide"));
    expect(tekst).not.toContain("nog in te vullen");
    expect(tekst).not.toMatch(/drie panden verkopen|buitendepot/);
  });
});
