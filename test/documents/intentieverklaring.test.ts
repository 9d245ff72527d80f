import { beforeAll, describe, expect, it } from "vitest";
import { intentieverklaring } from "../../src/documents/intentieverklaring.ts";
import type { Coalitie } from "../../src/domain/declaratie.ts";
import { binnenstad, woordenIn } from "./woorden.ts";

type Bezegeling = Extract<NonNullable<Coalitie["bezegelingen"]>, readonly unknown[]>[number];

/** Two parties, one of them a municipality; `wijzig` says what is different about the seal. */
const coalitie = (wijzig: Partial<Bezegeling> = {}, anders: Partial<Coalitie> = {}): Coalitie => ({
  organisaties: [
    { id: "lekdam", naam: "Gemeente Lekdam", kort: "Gemeente", lidwoord: "de", soort: "gemeente", rol: "partner" },
    {
      id: "school",
      naam: "Stichting De School",
      kort: "School",
      lidwoord: "de",
      rechtsvorm: "stichting",
      rol: "partner",
    },
  ],
  personen: [
    {
      id: "bos",
      aanhefvorm: "mevrouw",
      voorletters: "J.",
      achternaam: "Bos",
      functie: "burgemeester",
      organisatie: "lekdam",
    },
  ],
  bezegelingen: [
    {
      id: "b",
      soort: "intentieverklaring",
      titel: "Intentieverklaring",
      stand: "concept",
      datum: "2026-06-18",
      partijen: ["lekdam", "school"],
      ondertekenaars: [
        { organisatie: "lekdam", persoon: "bos", grondslag: "het besluit van het college van 2 juni 2026" },
      ],
      ...wijzig,
    },
  ],
  ...anders,
});

const lees = (c: Coalitie): Promise<string> => woordenIn(intentieverklaring, c, "b");

describe("the parties", () => {
  it("are named in full, with who represents them and on what ground", async () => {
    expect(await lees(coalitie())).toContain(
      "Gemeente Lekdam, vertegenwoordigd door mevrouw J. Bos, burgemeester, ter uitvoering van het besluit van het college van 2 juni 2026, hierna te noemen: ‘de Gemeente’;",
    );
  });

  it("do not repeat a legal form that is in the name, and ask who signs where nobody is named", async () => {
    expect(await lees(coalitie())).toMatch(
      /Stichting De School, vertegenwoordigd door \[nog in te vullen: wie tekent\], hierna/,
    );
  });

  it("include the college where a municipality acts as an authority", async () => {
    const [gemeente] = [
      { id: "lekdam", naam: "Gemeente Lekdam", soort: "gemeente" as const, handelendAls: "bestuursorgaan" as const },
    ];
    expect(await lees(coalitie({ partijen: ["lekdam"] }, { organisaties: [gemeente] }))).toContain(
      "het college van burgemeester en wethouders van de gemeente Lekdam, handelend als bestuursorgaan",
    );
  });

  it("do not include who has no legal personality: that one signs as a supporter", async () => {
    const organisaties = [{ id: "wijk", naam: "Wijkplatform", rechtspersoon: "nee" as const, rol: "partner" as const }];
    const tekst = await lees(coalitie({ partijen: ["wijk"] }, { organisaties }));
    expect(tekst).toContain(
      "Onderschrijving De volgende organisatie onderschrijft de visie en de intenties in deze verklaring. Zij is zelf geen Partij. Wijkplatform",
    );
    expect(tekst.slice(0, tekst.indexOf("Overwegingen"))).not.toContain("Wijkplatform");
  });
});

describe("a collective name", () => {
  const samen = (inzet: string): Coalitie => {
    const basis = coalitie({ gezamenlijkeInzet: [inzet] });
    const organisaties = Array.isArray(basis.organisaties) ? basis.organisaties : [];
    return { ...basis, organisaties: organisaties.map((o) => ({ ...o, groep: "de oprichters" })) };
  };

  it("is defined only where the seal goes on to use it", async () => {
    const heten = "Partijen 1 en 2 heten hierna samen: ‘de oprichters’.";
    expect(await lees(samen("de oprichters bij elkaar te roepen"))).toContain(heten);
    expect(await lees(samen("een plan te maken"))).not.toContain(heten);
  });
});

describe("the considerations", () => {
  const woorden = (reikwijdte: "openbaar" | "partners") => ({
    uitspraken: [
      { id: "u", organisatie: "school", soort: "drijfveer" as const, tekst: "Wij willen de wijk in.", reikwijdte },
    ],
  });
  const noemt = "de School als eigen drijfveer noemt: ‘Wij willen de wijk in’";

  it("quote a partner’s own words, as far as it released them to whoever will read this", async () => {
    const openbaar = { publicatie: "openbaar na ondertekening" as const };
    expect(await lees(coalitie(openbaar, woorden("openbaar")))).toContain(noemt);
    expect(await lees(coalitie(openbaar, woorden("partners")))).not.toContain("de wijk in");
    expect(await lees(coalitie({ publicatie: "alleen voor partners" }, woorden("partners")))).toContain(noemt);
  });

  it("hold the vision of that day, and not a later one", async () => {
    const visies = [
      { id: "v1", kern: "Een huis voor allen.", datum: "2026-04-01" },
      { id: "v2", kern: "Een later idee.", datum: "2026-09-01" },
    ];
    const tekst = await lees(coalitie({}, { visies }));
    expect(tekst).toContain("zij deze visie delen: ‘Een huis voor allen’");
    expect(tekst).not.toContain("Een later idee");
  });

  it("keep the names and the defined term as they are, whatever was typed", async () => {
    const overwegingen = ["De School al meedoet;", "De partijen elkaar kennen."];
    const tekst = await lees(coalitie({ overwegingen }));
    expect(tekst).toContain("de School al meedoet; Partijen elkaar kennen;");
  });
});

describe("what each will contribute", () => {
  const inzet = (trede: "vrijgegeven" | "in bijeenkomst toegezegd" | "vervallen", meer: object = {}) => ({
    inzetten: [
      {
        id: "i",
        partner: "school",
        tekst: "lokalen openstellen",
        treden: [{ trede: "in bijeenkomst toegezegd" as const }, { trede }].slice(trede === "vrijgegeven" ? 1 : 0),
        ...meer,
      },
    ],
  });

  it("is what was promised aloud", async () => {
    expect(await lees(coalitie({}, inzet("in bijeenkomst toegezegd")))).toContain("School Lokalen openstellen");
    expect(await lees(coalitie({}, inzet("vrijgegeven", { reikwijdte: "partners" })))).not.toContain(
      "Lokalen openstellen",
    );
    expect(await lees(coalitie({}, inzet("vervallen")))).not.toContain("Lokalen openstellen");
  });

  it("is in a seal that will be published only where everybody may read it", async () => {
    const openbaar = coalitie({ publicatie: "openbaar na ondertekening" }, inzet("in bijeenkomst toegezegd"));
    expect(await lees(openbaar)).not.toContain("Lokalen openstellen");
    const vrij = inzet("in bijeenkomst toegezegd", { reikwijdte: "openbaar" });
    expect(await lees(coalitie({ publicatie: "openbaar na ondertekening" }, vrij))).toContain("Lokalen openstellen");
  });

  it("has no amounts beside it", async () => {
    const tekst = await lees(coalitie({}, inzet("in bijeenkomst toegezegd", { omvang: "€ 9.000", soort: "geld" })));
    expect(tekst).toContain("Lokalen openstellen");
    expect(tekst).not.toContain("9.000");
  });
});

describe("the closing clauses", () => {
  it("are sound sentences of ours where the parties wrote none", async () => {
    const tekst = await lees(coalitie());
    expect(tekst).toContain("De afspraken in deze verklaring zijn niet in rechte afdwingbaar.");
    expect(tekst).toContain("Elke Partij draagt haar eigen kosten, tenzij");
    expect(tekst).toContain("Voor de Gemeente geldt daarnaast de Wet open overheid.");
  });

  it("give way to the words of the parties", async () => {
    const tekst = await lees(coalitie({ kosten: "De partijen delen de kosten.", evaluatie: "in mei 2027" }));
    expect(tekst).toContain("gesprek op. Partijen delen de kosten.");
    expect(tekst).not.toContain("draagt haar eigen kosten");
    expect(tekst).toContain("Partijen evalueren de samenwerking in mei 2027.");
  });

  it("name who signs with a reservation, and until when it runs", async () => {
    const voorbehouden = [{ organisatie: "lekdam", orgaan: "de gemeenteraad", uiterlijk: "2026-07-09" }];
    const tekst = await lees(
      coalitie({ voorbehouden, totDatum: "2026-12-31", totGebeurtenis: "de partijen het plan hebben vastgesteld" }),
    );
    expect(tekst).toContain(
      "Voor de Gemeente geldt deze verklaring onder voorbehoud van instemming van de gemeenteraad, uiterlijk op 9 juli 2026.",
    );
    expect(tekst).toContain(
      "vanaf 18 juni 2026 tot en met 31 december 2026, of zoveel eerder als Partijen het plan hebben vastgesteld.",
    );
  });
});

describe("the declaration of the example", () => {
  let tekst = "";
  beforeAll(async () => {
    tekst = await woordenIn(intentieverklaring, binnenstad("deelbaar"), "intentieverklaring");
  });

  it("tells its parties, groups and supporters", () => {
    expect(tekst).toContain("Partijen 2 en 3 heten hierna samen: ‘de onderwijsinstellingen’.");
    expect(tekst).toContain("de heer P. d’Ancona, directeur-bestuurder, op grond van de statuten van de stichting");
    expect(tekst).toContain("Cultuurplein Mevrouw E. Smit Coördinator Hanzestad, 18 juni 2026");
  });

  it("holds no amounts, nothing that lapsed and nothing that is not released", () => {
    expect(tekst).not.toMatch(/€|euro/);
    expect(tekst).not.toContain("warenhuis");
    expect(tekst).not.toContain("jongeren veel online bestellen");
  });

  it("leaves nothing open", () => {
    expect(tekst).not.toContain("nog in te vullen");
    expect(tekst).not.toMatch(/undefined|null|NaN|\[object/);
  });
});
