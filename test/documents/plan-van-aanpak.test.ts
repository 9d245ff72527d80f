import { beforeAll, describe, expect, it } from "vitest";
import { planVanAanpak } from "../../src/documents/plan-van-aanpak.ts";
import type { Coalitie } from "../../src/domain/declaratie.ts";
import { binnenstad, woordenIn } from "./woorden.ts";

/** Pages are laid out for the table of contents, which takes seconds on a busy machine. */
const SLOW = 60_000;
const nbsp = /\u00A0/g;
const lees = async (c: Coalitie, voor: string): Promise<string> =>
  (await woordenIn(planVanAanpak, c, voor)).replace(nbsp, " ");

describe("the plan of the example", () => {
  let tekst = "";
  beforeAll(async () => {
    tekst = await lees(binnenstad("deelbaar"), "gang-2");
  }, SLOW);

  it("is made once per pass that makes a plan", () => {
    expect(planVanAanpak.exemplaren(binnenstad("deelbaar")).map((e) => e.voor)).toEqual(["gang-2"]);
  });

  it("opens with who wrote it, the summary and the decision", () => {
    expect(tekst).toContain("Opgesteld door Lotte Zandstra, Bureau Tussenland");
    expect(tekst).toContain("Mevrouw T. in ’t Veld (Bewonersplatform)");
    const besluit = "De partners besloten op 8 oktober 2026 om: het plan van aanpak 2027–2029 vast te stellen;";
    expect(tekst.slice(0, tekst.indexOf("Inhoud Samenvatting"))).toContain(besluit);
  });

  it("has each goal with its indicators as people write them", () => {
    expect(tekst).toContain("Leegstaande winkelpanden 14,1% (01-01-2026) 9% (2029)");
    expect(tekst).toContain("Groen in de vijf gekozen straten (m²) 340 (01-09-2026) 1.100 (2029)");
  });

  it("gives an action the same number everywhere", () => {
    expect(tekst).toContain("Actie 1.2. Vul lege etalages met werk van studenten en makers");
    expect(tekst).toContain(
      "1.2 Vul lege etalages met werk van studenten en makers Hanzecollege met Vastgoedkring en Stadsmuseum 09-11-2026 14-07-2028 € 30.000 deels",
    );
    expect(tekst).toContain("26-05-2028: Twintig etalages ingericht (actie 1.2)");
  });

  it("prints own work without an amount, and what is uncovered openly", () => {
    expect(tekst).toContain("Belegd. Eigen werk.");
    expect(tekst).toContain("€ 40.000: ongedekt.");
    expect(tekst).toContain("Gezocht: een uitvoerder.");
  });

  it("adds up", () => {
    expect(tekst).toContain("Totaal € 275.000 € 545.000 € 599.000 € 221.000");
    expect(tekst).toContain("Totaal € 242.000 € 290.000 € 90.000 € 42.000");
    expect(tekst).toContain("Totaal € 1.062.000 € 889.000 € 90.000 € 263.000");
    expect(tekst).toContain("Totaal € 336.000 € 210.000 € 343.000 € 889.000");
  });

  it("tells the partners the decision of each with what was attached to it, and the public none of that", async () => {
    const alle = binnenstad("deelbaar");
    const besluiten = (Array.isArray(alle.besluiten) ? alle.besluiten : []).map((b) => ({
      ...b,
      maaktOpenbaar: false,
    }));
    const voorPartners = await lees({ ...alle, besluiten }, "gang-2");
    const woorden = [
      "Akkoord onder voorbehoud van de algemene ledenvergadering, bekrachtigd op 19 november 2026.",
      "Akkoord; voorwaarde: de gemeenteraad stemt in met de bijdragen uit de begroting 2027.",
    ];
    for (const woord of woorden) {
      expect(voorPartners).toContain(woord);
      expect(tekst).not.toContain(woord);
    }
    expect(voorPartners).not.toContain("Initiatiefvoorstel, versie 1.0");
  });

  it("quotes only what a partner released to those who read it", () => {
    expect(tekst).toContain(
      "‘Wij willen een huiskamer van de stad zijn en geen gebouw waar je één keer per jaar komt.’",
    );
    expect(tekst).not.toContain("Wij leggen afspraken het liefst eerst vast");
    expect(tekst).not.toContain("Wij merken dat jongeren veel online bestellen");
    // A council made this plan public: words that are for the partners stay out of it.
    expect(tekst).not.toContain("Wij zoeken vaste stageplekken, dicht bij onze school.");
    expect(tekst).not.toContain("een etage van het oude warenhuis huren");
  });

  it("leaves nothing open", () => {
    expect(tekst).not.toContain("nog in te vullen");
    expect(tekst).not.toMatch(/undefined|null|NaN|\[object/);
  });
});

describe("a plan in the making", { timeout: SLOW }, () => {
  const gang = { id: "g", variant: "plan" as const };

  it("asks the partners to decide, in words of ours where nobody wrote them", async () => {
    expect(await lees({ gangen: [gang] }, "g")).toContain(
      "Wij vragen de partners om: dit plan van aanpak vast te stellen;",
    );
  });

  it("leaves out the chapters nobody filled, with their heading", async () => {
    const tekst = await lees({ gangen: [gang] }, "g");
    for (const kop of ["Communicatie", "Risico’s", "Besluit en ondertekening", "Bijlage"])
      expect(tekst).not.toContain(kop);
  });

  it("says what PM means only where there is one", async () => {
    const uitleg = "PM betekent: dit bedrag is nog niet bekend.";
    const actie = { id: "a", titel: "Bouw", uitvoerders: ["x"], werkpakket: "past niet" as const, procesgeld: 10 };
    const met = await lees(
      { gangen: [gang], acties: [{ ...actie, investeringsgeld: { status: "bewust open" } }] },
      "g",
    );
    expect(met.split(uitleg)).toHaveLength(2);
    expect(met).toContain("(proces € 10, investering PM)");
    expect(await lees({ gangen: [gang], acties: [{ ...actie, investeringsgeld: 0 }] }, "g")).not.toContain(uitleg);
  });

  it("quotes what is for the partners until somebody makes it public", async () => {
    const c = (maaktOpenbaar: boolean): Coalitie => ({
      gangen: [gang],
      organisaties: [{ id: "x", naam: "Bakkerij", rol: "partner" }],
      uitspraken: [
        { id: "u", organisatie: "x", soort: "drijfveer", tekst: "Wij bakken graag.", reikwijdte: "partners" },
      ],
      besluiten: [{ id: "b", gang: "g", stuk: "Plan van aanpak", maaktOpenbaar }],
    });
    expect(await lees(c(false), "g")).toContain("Wij bakken graag.");
    expect(await lees(c(true), "g")).not.toContain("Wij bakken graag.");
  });

  it("tells the partners who reacted and decided and how, and the public only what changed", async () => {
    const c = (maaktOpenbaar: boolean): Coalitie => ({
      gangen: [gang],
      organisaties: [{ id: "x", naam: "Bakkerij", rol: "partner" }],
      besluiten: [
        { id: "b", gang: "g", stuk: "Plan van aanpak", maaktOpenbaar },
        { id: "b2", gang: "g", stuk: "Plan van aanpak", organisatie: "x", voorwaarden: ["Eerst een nieuwe oven."] },
      ],
      stukken: [
        {
          id: "s",
          document: "plan-van-aanpak",
          voor: "g",
          versie: "0.9",
          wijzigingen: ["De oven staat erin."],
          reacties: [{ van: "x", tekst: "De huur is te hoog.", verwerking: "overgenomen" }],
        },
      ],
    });
    expect(await lees(c(false), "g")).toContain("De huur is te hoog.");
    expect(await lees(c(false), "g")).toContain("eerst een nieuwe oven");
    const openbaar = await lees(c(true), "g");
    expect(openbaar).toContain("De oven staat erin.");
    expect(openbaar).not.toContain("De huur is te hoog.");
    expect(openbaar).not.toContain("nieuwe oven");
    expect(openbaar).not.toContain("de reacties");
  });

  it("describes the model in our words until the partners have theirs", async () => {
    const organisatie = { model: "netwerktafel" as const, gremia: [{ id: "t", naam: "Netwerktafel" }] };
    expect(await lees({ gangen: [gang], organisatie }, "g")).toContain("Alle partners zitten aan één tafel");
    const eigen = { ...organisatie, omschrijving: "Wij zitten in een kring." };
    expect(await lees({ gangen: [gang], organisatie: eigen }, "g")).not.toContain("Alle partners zitten aan één tafel");
    const ander = { ...organisatie, gremia: [{ id: "s", naam: "Stuurgroep" }] };
    expect(await lees({ gangen: [gang], organisatie: ander }, "g")).not.toContain("Alle partners zitten aan één tafel");
  });

  it("keeps the day on which it was adopted, and asks for it where nobody knows", async () => {
    const aangenomen = { ...gang, uitkomst: "aangenomen" as const };
    const stukken = [{ id: "s", document: "plan-van-aanpak" as const, status: "vastgesteld" as const }];
    const besluiten = [{ id: "b", gang: "g", stuk: "Plan van aanpak", datum: "2026-02-01" }];
    expect(await lees({ gangen: [aangenomen], stukken, besluiten }, "g")).toContain("Datum 1 februari 2026");
    expect(await lees({ gangen: [aangenomen], stukken }, "g")).toContain("Datum [nog in te vullen");
  });

  it("is a draft while it lacks what it has to say, also when it was adopted, unless the register says otherwise", async () => {
    const c: Coalitie = {
      gangen: [{ ...gang, uitkomst: "aangenomen", samenvatting: "Wij doen het samen." }],
      monitoring: { wat: "De cijfers.", ritme: "kwartaal", wie: "x", ontmoetingen: "Elk halfjaar." },
    };
    const stukken = [{ id: "s", document: "plan-van-aanpak", status: "vastgesteld" as const, datum: "2026-02-01" }];
    expect(await lees(c, "g")).toContain("Status Vastgesteld");
    expect(await lees({ ...c, monitoring: {} }, "g")).toContain("Status Concept");
    expect(await lees({ ...c, monitoring: {}, stukken }, "g")).toContain("Status Vastgesteld");
  });

  it("tells per quarter which actions begin and end by their numbers", async () => {
    const acties = ["a", "b"].map((id) => ({ id, titel: `Doe ${id}`, start: "2027-01-10", eind: "2027-06-01" }));
    expect(await lees({ gangen: [gang], acties }, "g")).toContain(
      "Kwartaal Begint Klaar Q1 2027 1, 2 – Q2 2027 – 1, 2",
    );
  });

  it("shows what a partner promised aloud where it has no contribution on the list", async () => {
    const zei = (akkoord: boolean) => ({
      gangen: [gang],
      organisaties: [{ id: "x", naam: "Bakkerij", rol: "partner" as const }],
      bijeenkomsten: [
        { id: "v", opbrengst: { statements: [{ partner: "x", bijdrage: "Wij bakken het brood.", akkoord }] } },
      ],
    });
    expect(await lees(zei(true), "g")).toContain("Wij bakken het brood.");
    expect(await lees(zei(false), "g")).toContain("Hierover maken de partners nog afspraken.");
  });

  it("names what is left out once", async () => {
    const onderwerpen = [{ id: "o", naam: "windmolens", positie: "bewust buiten" as const }];
    const domein = { onderwerpen, afbakening: { nietIn: ["Windmolens", "Kernenergie"] } };
    expect(await lees({ gangen: [gang], domein }, "g")).toContain("Dit plan gaat niet over: windmolens; kernenergie.");
  });

  it("tells once what holds for a partner that stops: where it is signed", async () => {
    const c: Coalitie = {
      gangen: [{ ...gang, bezegelingKeuze: "plan van aanpak" }],
      bezegelingen: [{ id: "b", soort: "plan van aanpak", gang: "g", uittreden: "Wie stopt, draagt over." }],
      organisatie: { uittreding: "Wie stopt, meldt dat." },
    };
    const tekst = await lees(c, "g");
    expect(tekst).toContain("staat bij de afspraken in hoofdstuk 11.");
    expect(tekst).not.toContain("Wie stopt, meldt dat.");
  });

  it("has a place to sign when the plan is the seal", async () => {
    expect(await lees({ gangen: [{ ...gang, bezegelingKeuze: "plan van aanpak" }] }, "g")).toContain(
      "Besluit en ondertekening",
    );
  });
});
