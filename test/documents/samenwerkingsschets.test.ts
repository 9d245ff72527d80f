import { describe, expect, it } from "vitest";
import { samenwerkingsschets } from "../../src/documents/samenwerkingsschets.ts";
import type { Coalitie } from "../../src/domain/declaratie.ts";
import { binnenstad, woordenIn } from "./woorden.ts";

type Schets = NonNullable<Coalitie["schets"]>;

const coalitie = (schets: Schets): Coalitie => ({
  coalitie: { naam: "Groen Lekdam" },
  organisaties: [
    {
      id: "g",
      naam: "Gemeente Lekdam",
      kort: "Gemeente",
      kernpartner: true,
      profiel: { rol: ["financier"], uitvoeringskracht: "groot", belang: 5, invloed: 4, strategie: "nauw betrekken" },
    },
    { id: "b", naam: "Buurtraad", kernpartner: true, profiel: { rol: ["ambassadeur"], uitvoeringskracht: "onbekend" } },
    { id: "k", naam: "De Krant", rol: "geen partner", profiel: { rol: ["belanghebbende"] } },
  ],
  schets: { model: "netwerktafel", ...schets },
});

const lees = (c: Coalitie): Promise<string> => woordenIn(samenwerkingsschets, c, "");

describe("the own sketch of the cooperation", () => {
  it("tells role and strength of each who may take part, and never how great interest or influence are", async () => {
    const tekst = await lees(coalitie({}));
    expect(tekst).toContain(
      "Gemeente Lekdam Kernpartner Financier Voert zelf uit Buurtraad Kernpartner Ambassadeur Nog niet bekend",
    );
    expect(tekst).not.toMatch(/De Krant|nauw betrekken|[Ii]nvloed|\b[45]\b/);
  });

  it("explains the model in plain words, and says where the rules of thumb point elsewhere", async () => {
    const tekst = await lees(coalitie({ modelAdvies: "thematafels", motivering: "Klein en bekend." }));
    expect(tekst).toContain("model: netwerktafel. Klein en bekend. De vuistregels wijzen naar: thematafels.");
    expect(tekst).toContain("Alle partners zitten aan één tafel");
    expect(await lees(coalitie({ modelAdvies: "netwerktafel" }))).not.toContain("vuistregels");
  });

  it("asks for the place of each core partner that has none yet", async () => {
    const borging = [{ partner: "g", belang: "minder hitte", hoe: "Trekt zelf." }];
    const tekst = await lees(coalitie({ borging }));
    expect(tekst).toMatch(
      /Gemeente Minder hitte Trekt zelf\. Buurtraad \[nog in te vullen: .*\[nog in te vullen: hoe zorgt jouw opzet/,
    );
  });

  it("names core partners without a seat", async () => {
    const gremia = [{ naam: "Tafel", taak: "Praat.", leden: ["g"], frequentie: "vier keer per jaar" }];
    const tekst = await lees(coalitie({ gremia }));
    expect(tekst).toContain("Tafel Praat. Komt vier keer per jaar bij elkaar Gemeente");
    expect(tekst).toContain("Nog zonder plek: Buurtraad.");
  });

  it("leaves out what nobody wrote, with its heading", async () => {
    expect(await lees(coalitie({}))).not.toMatch(/Wie zit waar|Tijdpad|Praktisch|Trekker|zonder plek/);
  });
});

describe("the example", () => {
  it("lacks nothing, and says that partners have a version of their own", async () => {
    const tekst = await lees(binnenstad("beide"));
    expect(tekst).not.toContain("nog in te vullen");
    expect(tekst).toContain("Partners kregen op 5 maart 2026 een eigen versie.");
  });
});
