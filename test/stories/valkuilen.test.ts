import { describe, expect, it } from "vitest";
import { BESTURINGSMODELLEN } from "../../src/domain/besturingsmodellen.ts";
import { type Coalitie, velden } from "../../src/domain/declaratie.ts";
import { veldOp } from "../../src/domain/pad.ts";
import { adviesBezegeling, adviesMate, adviesRondes } from "../../src/plan/adviezen.ts";
import { binnenkort } from "../../src/plan/binnenkort.ts";
import { patronenVan, stapVan } from "../../src/plan/paden.ts";
import { routeOf } from "../../src/plan/route.ts";
import type { Stapnummer } from "../../src/plan/stap.ts";
import { STAPPEN, stapMet } from "../../src/plan/stappen.ts";
import { START } from "../../src/plan/start.ts";
import { vragenVan } from "../../src/plan/vragen.ts";
import { planWaarschuwingen } from "../../src/plan/waarschuwingen.ts";

/** What a step asks about, kern and verdieping, as patterns. */
const vraagt = (nr: Stapnummer): readonly string[] => stapMet(nr).blokken.flatMap(patronenVan);
/** The words to choose from at a field. */
const keuzes = (pad: string): readonly string[] => {
  const veld = veldOp(velden, pad);
  return "opties" in veld ? veld.opties : [];
};
const diepte = (pad: string) => {
  const veld = veldOp(velden, pad);
  return "diepte" in veld ? veld.diepte : undefined;
};
const paden = (nr: Stapnummer, coalitie: Coalitie) =>
  vragenVan(stapMet(nr), coalitie, { verdieping: true }).map((vraag) => vraag.pad);
const meldingen = (coalitie: Coalitie) => planWaarschuwingen(coalitie).map((w) => w.melding);
const voldaan = (nr: Stapnummer, woorden: string, coalitie: Coalitie) =>
  stapMet(nr)
    .klaar.find((criterium) => criterium.tekst.includes(woorden))
    ?.voldaan(coalitie);

const opties = (n: number) => Array.from({ length: n }, (_, i) => ({ id: `optie-${i + 1}` }));
const initiatief = (inhoud: number, samen: number): Coalitie => ({
  gangen: [
    {
      id: "g1",
      variant: "initiatief",
      stand: "lopend",
      inhoudelijkeOpties: opties(inhoud),
      samenwerkingsopties: opties(samen),
    },
  ],
});
const plan: Coalitie = { gangen: [{ id: "g1", variant: "plan", stand: "lopend" }] };

describe("Valkuilen van de methode", () => {
  it("vitaal is enthousiasme én inzet: een statement vraagt waarom en waarmee, en bestaand werk telt mee", () => {
    expect(vraagt(5)).toContain("bijeenkomsten[].opbrengst.statements");
    expect(veldOp(velden, "bijeenkomsten[].opbrengst.statements[].waarom")).toBeDefined();
    expect(veldOp(velden, "bijeenkomsten[].opbrengst.statements[].bijdrage")).toBeDefined();
    const statement = (bijdrage?: string): Coalitie => ({
      organisaties: [{ id: "x", kernpartner: true }],
      bijeenkomsten: [
        {
          id: "v",
          soort: "verkenning",
          opbrengst: {
            statements: [
              { partner: "x", waarom: "Wij geloven erin", ...(bijdrage ? { bijdrage } : {}), akkoord: true },
            ],
          },
        },
      ],
    });
    const advies = (c: Coalitie) => adviesMate.advies(c, "v")?.keuze;
    expect(advies(statement("een pand"))).toBe("groot");
    expect(advies(statement())).toBeUndefined();
    const bestaandWerk: Coalitie = { ...plan, acties: [{ id: "a", uitvoerders: ["gemeente"], werkpakket: "past" }] };
    expect(voldaan(8, "een uitvoerder", bestaandWerk)).toBe(true);
  });

  it("partners voeren een actie samen uit, en acties versterken elkaar", () => {
    expect(veldOp(velden, "acties[].uitvoerders").soort).toBe("verwijzingen");
    expect(vraagt(8)).toEqual(expect.arrayContaining(["acties[].uitvoerders", "acties[].versterkt"]));
  });

  it("de volgorde zij, ik, wij, het is in elke ronde te zien, en de opgave komt vóór het eigen doel", () => {
    const fasen = STAPPEN.map((stap) => stap.fase);
    expect(fasen.slice(0, 8)).toEqual(["zij", "ik", "wij", "het", "zij", "ik", "wij", "het"]);
    expect(START.blokken.flatMap(patronenVan)).toContain("coalitie.opgave");
    expect(vraagt(1).indexOf("coalitie.opgave")).toBeLessThan(vraagt(1).indexOf("eigen.doelen"));
  });

  it("het aantal rondes hangt af van overeenstemming én van bestaande samenwerking", () => {
    const rondes = (overeenstemming: "groot" | "beperkt", bestaandeSamenwerking: "structureel" | "geen") =>
      adviesRondes.advies({ coalitie: { overeenstemming, bestaandeSamenwerking } })?.keuze;
    expect(rondes("groot", "structureel")).toBe("2");
    expect(rondes("beperkt", "geen")).toBe("3");
    expect(rondes("beperkt", "structureel")).toBe("2 of 3");
    expect(rondes("groot", "geen")).toBe("2 of 3");
    const gevoelig = adviesRondes.advies({
      coalitie: { overeenstemming: "groot", bestaandeSamenwerking: "structureel", gevoelig: true },
    });
    expect(gevoelig?.keuze).toBe("2 of 3");
    expect(gevoelig?.omdat).toMatch(/twee rondes.*derde/);
  });

  it("een intentieverklaring past bij prille én bij gevoelige samenwerking", () => {
    const advies = (gevoelig: boolean) =>
      adviesBezegeling.advies({
        ...plan,
        bijeenkomsten: [{ id: "v", soort: "verkenning", commitment: { mate: "groot", gevoelig } }],
      })?.keuze;
    expect(advies(true)).toBe("intentieverklaring");
    expect(advies(false)).toBe("plan van aanpak");
    expect(adviesBezegeling.advies(initiatief(2, 2))?.keuze).toBe("intentieverklaring");
  });

  it("uitvoering en afronding horen bij de weg", () => {
    expect(
      routeOf({})
        .regels.map((regel) => regel.stap)
        .slice(-2),
    ).toEqual([10, "afronding"]);
  });

  it("de eigen intentie is de helft van stap 1, en een gesprek onder vier ogen is niet de enige vorm", () => {
    expect(vraagt(1)).toEqual(expect.arrayContaining(["eigen.doelen", "eigen.inzet", "gesprekken[].drijfveer"]));
    expect(voldaan(1, "eigen doelen", { organisaties: [{ id: "x" }] })).toBe(false);
    expect(voldaan(1, "waarom dit nu", { eigen: { doelen: ["koeler"] } })).toBe(false);
    expect(voldaan(1, "waarom dit nu", { eigen: { waaromNu: "het riool gaat open" } })).toBe(true);
    expect(keuzes("gesprekken[].vorm")).toEqual([
      "bilateraal",
      "groepsgesprek",
      "telefonisch of online",
      "op basis van stukken",
    ]);
  });

  it("‘wij doen niet mee’ is een uitkomst: een geweigerd gesprek houdt stap 1 niet op", () => {
    const partner = (stand: "geweigerd" | "gepland"): Coalitie => ({
      organisaties: [{ id: "x", kernpartner: true }],
      gesprekken: [{ id: "g", partners: ["x"], stand }],
    });
    expect(voldaan(1, "elke kernpartner", partner("geweigerd"))).toBe(true);
    expect(voldaan(1, "elke kernpartner", partner("gepland"))).toBe(false);
  });

  it("de zeven gespreksvragen hebben al hun onderdelen", () => {
    const onderdelen = [
      ["drijfveer", "houding"],
      ["omgeving", "ontwikkelingen", "kansen", "bedreigingen"],
      ["opbrengst", "minimaalVereist"],
      ["aanpassing", "lopendeActiviteiten", "aanstaandeBesluiten"],
      ["inspanning", "extraInspanningen"],
      ["zorgen", "zorgenOfVragen"],
      ["vastlegging"],
    ].flat();
    expect(vraagt(1)).toEqual(expect.arrayContaining(onderdelen.map((naam) => `gesprekken[].${naam}`)));
    expect(veldOp(velden, "gesprekken[].extraInspanningen[].kan")).toBeDefined();
    expect(veldOp(velden, "gesprekken[].extraInspanningen[].wil")).toBeDefined();
    expect(keuzes("gesprekken[].zorgenOfVragen[].soort")).toEqual(["zorg", "vraag"]);
    expect(veldOp(velden, "gesprekken[].zorgenOfVragen[].overPartners").soort).toBe("verwijzingen");
  });

  it("een vraag die niet ter sprake kwam, is beantwoord met ‘niet besproken’; leeg laten telt niet", () => {
    const gesprek = (opbrengst: { status: "niet besproken" } | undefined): Coalitie => ({
      gesprekken: [
        {
          id: "g",
          stand: "gevoerd",
          drijfveer: "x",
          omgeving: "x",
          ...(opbrengst ? { opbrengst } : {}),
          aanpassing: "x",
          inspanning: "x",
          zorgen: { status: "geen" },
          vastlegging: ["convenant"],
        },
      ],
    });
    expect(voldaan(1, "zeven vragen", gesprek({ status: "niet besproken" }))).toBe(true);
    expect(voldaan(1, "zeven vragen", gesprek(undefined))).toBe(false);
  });

  it("het domein is ruimer dan wat allen delen: een onderwerp van één partner mag erin, en doelen blijven erbuiten", () => {
    const coalitie: Coalitie = {
      organisaties: [{ id: "vastgoed", kernpartner: true }],
      domein: {
        onderwerpen: [
          {
            id: "huur",
            naam: "Huuropbrengst",
            positie: "in het domein",
            perPartner: [{ partner: "vastgoed", belang: "kern" }],
          },
        ],
      },
    };
    expect(voldaan(2, "Elke kernpartner", coalitie)).toBe(true);
    expect(meldingen(coalitie)).toEqual([]);
    expect(vraagt(2)).toEqual(
      expect.arrayContaining(["domein.doelenBuiten[].doel", "domein.onderwerpen[].voorwaardeVoor"]),
    );
  });

  it("de schets kijkt naar rol, uitvoeringskracht, belang en invloed, en geeft elk belang een plek", () => {
    const profiel = ["rol", "uitvoeringskracht", "belang", "invloed"].map((naam) => `organisaties[].profiel.${naam}`);
    expect(vraagt(3)).toEqual(expect.arrayContaining([...profiel, "schets.borging[].hoe", "schets.delen"]));
    const kern: Coalitie = { organisaties: [{ id: "x", kernpartner: true }] };
    const schets = { borging: [{ partner: "x", belang: "rust", hoe: "zetel in de stuurgroep" }] };
    expect(voldaan(3, "elke kernpartner", kern)).toBe(false);
    expect(voldaan(3, "elke kernpartner", { ...kern, schets })).toBe(true);
    expect(stapMet(3).uitleg.join(" ")).toContain("geen maatstaf");
  });

  it("de verkenningsbijeenkomst mag anders heten en blijft een andere dan die van stap 9", () => {
    const coalitie: Coalitie = {
      bijeenkomsten: [
        { id: "v", soort: "verkenning", benaming: "Startbijeenkomst" },
        { id: "s", soort: "start", benaming: "Ondertekenfeest" },
      ],
    };
    expect(paden(4, coalitie)).toContain("bijeenkomsten[v].benaming");
    expect(paden(9, coalitie)).toContain("bijeenkomsten[s].benaming");
    expect(stapVan("bijeenkomsten[s].benaming", coalitie)).toBe(9);
  });

  it("drie keuzes bij de uitnodiging: wie, van wie en welke informatie vooraf", () => {
    const drie = ["genodigdenkeuze", "afzenders", "informatieVooraf"].map((naam) => `bijeenkomsten[].${naam}`);
    expect(vraagt(4)).toEqual(expect.arrayContaining(drie));
    const uitgenodigd = (
      genodigden: readonly { persoon: string; stand?: "uitgenodigd" }[],
      ...afzenders: string[]
    ) => ({
      bijeenkomsten: [
        { id: "v", soort: "verkenning", afzenders, genodigden: genodigden.map((g, i) => ({ id: `g${i}`, ...g })) },
      ],
    });
    const [wel, niet] = [{ persoon: "a", stand: "uitgenodigd" }, { persoon: "b" }] as const;
    expect(voldaan(4, "uitnodigingen", uitgenodigd([wel, niet], "kok") as Coalitie)).toBe(false);
    expect(voldaan(4, "uitnodigingen", uitgenodigd([wel], "kok") as Coalitie)).toBe(true);
    expect(voldaan(4, "afzender", uitgenodigd([wel]) as Coalitie)).toBe(false);
    expect(voldaan(4, "afzender", uitgenodigd([wel], "kok", "bakker") as Coalitie)).toBe(true);
  });

  it("partners maken de inhoud samen: minder dan de helft van de tijd voor hen geeft een waarschuwing", () => {
    const programma = (tot: string): Coalitie => ({
      bijeenkomsten: [
        {
          id: "v",
          soort: "verkenning",
          programma: [
            { id: "1", deel: "begin", van: "13:00", tot: "14:00" },
            { id: "2", deel: "centraal", van: "14:00", tot },
            { id: "3", deel: "concluderend", van: "16:00", tot: "16:20" },
            { id: "4", deel: "afsluitend", van: "16:20", tot: "16:40" },
          ],
        },
      ],
    });
    expect(meldingen(programma("14:30"))).toEqual([expect.stringContaining("eigen inbreng")]);
    expect(meldingen(programma("16:00"))).toEqual([]);
  });

  it("een onafhankelijke dagvoorzitter is een vraag", () => {
    expect(vraagt(4)).toContain("bijeenkomsten[].dagvoorzitter.onafhankelijk");
    const voorgezeten = (persoon?: string): Coalitie => ({
      bijeenkomsten: [{ id: "v", soort: "verkenning", dagvoorzitter: persoon ? { persoon } : {} }],
    });
    expect(voldaan(4, "dagvoorzitter", voorgezeten())).toBe(false);
    expect(voldaan(4, "dagvoorzitter", voorgezeten("dijkstra"))).toBe(true);
  });

  it("het programma heeft vier delen: het afsluitende deel valt niet weg", () => {
    const drie = (["begin", "centraal", "concluderend"] as const).map((deel, i) => ({ id: `${i}`, deel }));
    const coalitie: Coalitie = { bijeenkomsten: [{ id: "v", soort: "verkenning", programma: drie }] };
    expect(meldingen(coalitie)).toEqual(["Het programma heeft geen afsluitend deel."]);
    expect(voldaan(4, "vier", coalitie)).toBe(false);
  });

  it("de bijeenkomst levert per thema tegenstellingen en bijdragen op, en statements met akkoord", () => {
    const opbrengst = "bijeenkomsten[].opbrengst";
    expect(vraagt(5)).toEqual(
      expect.arrayContaining(
        ["standVanZaken", "kansen", "bedreigingen", "aanpak", "perThema"].map((n) => `${opbrengst}.${n}`),
      ),
    );
    for (const naam of [
      "perThema[].tegenstellingen[].oplossing",
      "perThema[].bijdragen[].kan",
      "perThema[].bijdragen[].wil",
      "statements[].akkoord",
    ])
      expect(veldOp(velden, `${opbrengst}.${naam}`)).toBeDefined();
  });

  it("meteen tekenen kan, tot een contract toe, maar wordt in stap 4 voorbereid", () => {
    expect(keuzes("bijeenkomsten[].opbrengst.ondertekend")).toContain("contract");
    expect(vraagt(4)).toContain("bijeenkomsten[].beoogdeOndertekening");
    const getekend: Coalitie = {
      bijeenkomsten: [
        { id: "v", soort: "verkenning", opbrengst: { ondertekend: "contract", vervolgproduct: { status: "geen" } } },
      ],
    };
    expect(routeOf(getekend).volgende?.stap).toBe(10);
    const onvoorbereid = "Er is een contract getekend die in stap 4 niet was voorbereid.";
    expect(meldingen(getekend)).toContain(onvoorbereid);
    const voorbereid = (beoogd: "geen" | "contract"): Coalitie => ({
      bijeenkomsten: [
        { id: "v", soort: "verkenning", beoogdeOndertekening: beoogd, opbrengst: { ondertekend: "contract" } },
      ],
      bezegelingen: [{ id: "c", soort: "contract", bijeenkomst: "v" }],
    });
    expect(meldingen(voorbereid("geen"))).toContain(onvoorbereid);
    expect(meldingen(voorbereid("contract"))).toEqual([]);
  });

  it("er zijn vier vervolgproducten: ook een discussienotitie en een programmaplan", () => {
    expect(keuzes("bijeenkomsten[].opbrengst.vervolgproduct")).toEqual([
      "discussienotitie",
      "initiatiefvoorstel",
      "plan van aanpak",
      "programmaplan",
    ]);
    const gekozen = (vervolgproduct: ["discussienotitie"] | { status: "later" }): Coalitie => ({
      bijeenkomsten: [{ id: "v", soort: "verkenning", opbrengst: { vervolgproduct } }],
    });
    expect(voldaan(5, "welk stuk", gekozen({ status: "later" }))).toBe(false);
    expect(voldaan(5, "welk stuk", gekozen(["discussienotitie"]))).toBe(true);
  });

  it("stap 5 is niet klaar zonder datum of periode voor het vervolg", () => {
    const na = (opbrengst: { vervolgPeriode?: string }): Coalitie => ({
      bijeenkomsten: [{ id: "v", soort: "verkenning", opbrengst }],
    });
    expect(voldaan(5, "datum of periode", na({}))).toBe(false);
    expect(voldaan(5, "datum of periode", na({ vervolgPeriode: "begin juni" }))).toBe(true);
  });

  it("er zijn twee lijsten: waar partners het over eens zijn, en wat nog iemand uitzoekt vóór een datum", () => {
    expect(vraagt(5)).toEqual(
      expect.arrayContaining(["bijeenkomsten[].opbrengst.overeenstemming", "bijeenkomsten[].opbrengst.nogUitTeZoeken"]),
    );
    const punt = { punt: "parkeren", eigenaar: "gemeente", voor: "2026-04-01" };
    const coalitie: Coalitie = {
      bijeenkomsten: [{ id: "v", soort: "verkenning", opbrengst: { nogUitTeZoeken: [punt] } }],
    };
    expect(binnenkort(coalitie, "2026-03-20", "2026-04-10").map((b) => b.wat)).toEqual(["Uitzoeken: parkeren"]);
  });

  it("stap 6 tot en met 8 verschillen voor een plan en voor een initiatiefvoorstel", () => {
    expect(paden(6, initiatief(0, 0))).toContain("gangen[g1].inhoudelijkeOpties");
    expect(paden(6, plan)).not.toContain("gangen[g1].inhoudelijkeOpties");
    expect(paden(7, plan)).toContain("organisatie.model");
    expect(paden(7, initiatief(0, 0))).not.toContain("organisatie.model");
  });

  it("medewerkers van partners werken mee in vijf mogelijke vormen", () => {
    expect(keuzes("gangen[].werkvormen[].soort")).toEqual([
      "werkgroep",
      "projectteam",
      "programmateam",
      "stuurgroep",
      "klankbordgroep",
    ]);
    expect(vraagt(6)).toContain("gangen[].meegeschreven");
  });

  it.each([1, 4])("een initiatiefvoorstel met %i inhoudelijke opties geeft een waarschuwing", (aantal) => {
    expect(meldingen(initiatief(aantal, 2))).toEqual([expect.stringContaining("inhoudelijke optie")]);
    expect(voldaan(6, "inhoudelijke opties", initiatief(aantal, 2))).toBe(false);
    expect(voldaan(6, "inhoudelijke opties", initiatief(3, 2))).toBe(true);
  });

  it.each([1, 4])("een initiatiefvoorstel met %i opties voor de samenwerking geeft een waarschuwing", (aantal) => {
    expect(meldingen(initiatief(2, aantal))).toEqual([expect.stringContaining("voor de samenwerking")]);
    expect(voldaan(7, "opties voor de samenwerking", initiatief(2, aantal))).toBe(false);
  });

  it("inhoud en organisatie zijn twee losse keuzes: de ene lijst telt niet voor de andere", () => {
    expect(paden(9, initiatief(2, 2))).toEqual(
      expect.arrayContaining(["gangen[g1].keuzeInhoud", "gangen[g1].keuzeSamenwerking"]),
    );
    expect(voldaan(6, "inhoudelijke opties", initiatief(2, 0))).toBe(true);
    expect(voldaan(7, "opties voor de samenwerking", initiatief(2, 0))).toBe(false);
    expect(voldaan(6, "inhoudelijke opties", initiatief(0, 3))).toBe(false);
    expect(voldaan(7, "opties voor de samenwerking", initiatief(0, 3))).toBe(true);
    expect(voldaan(8, "opties voor de inhoud", initiatief(2, 0))).toBe(false);
  });

  it("opties zijn alleen te vergelijken op dezelfde punten", () => {
    const met = (...beoordeeld: readonly string[]): Coalitie => ({
      gangen: [
        {
          id: "g1",
          variant: "initiatief",
          criteria: ["Koelte", "Kosten"],
          inhoudelijkeOpties: [
            {
              id: "o",
              voordelen: ["snel"],
              nadelen: ["duur"],
              oordelen: beoordeeld.map((criterium) => ({ criterium, oordeel: "sterk" as const })),
            },
          ],
        },
      ],
    });
    expect(voldaan(6, "te vergelijken", met("Koelte"))).toBe(false);
    expect(voldaan(6, "te vergelijken", met("Koelte", "Kosten"))).toBe(true);
  });

  it("de bijlage met besturingsmodellen bestaat: zes modellen, elk met rollen, overleg en een manier van besluiten", () => {
    expect(BESTURINGSMODELLEN.map(({ id }) => id)).toEqual(
      keuzes("organisatie.model").filter((m) => m !== "eigen model"),
    );
    expect(BESTURINGSMODELLEN).toHaveLength(6);
    for (const m of BESTURINGSMODELLEN)
      expect([m.rollen.length > 0, m.gremia.length > 0, m.besluiten !== "", m.aanspreken !== ""]).not.toContain(false);
    const optie = ["gremia", "opdrachtgever", "kassier", "aanspreken", "toetreding", "uittreding", "woordvoering"];
    for (const naam of optie) expect(veldOp(velden, `gangen[].samenwerkingsopties[].${naam}`)).toBeDefined();
  });

  it("een actie vraagt capaciteit, procesgeld of investeringsgeld", () => {
    const acties = { ...plan, acties: [{ id: "a", werkpakket: "past niet" as const }] };
    expect(paden(8, acties)).toEqual(
      expect.arrayContaining(["acties[a].capaciteit", "acties[a].procesgeld", "acties[a].investeringsgeld"]),
    );
  });

  it("een actie ligt niet alleen bij wie geen eigen uitvoeringskracht heeft", () => {
    const actie = (...uitvoerders: string[]): Coalitie => ({
      organisaties: [
        { id: "platform", kort: "het platform", profiel: { uitvoeringskracht: "geen zelfstandige" } },
        { id: "gemeente", profiel: { uitvoeringskracht: "groot" } },
      ],
      acties: [{ id: "a", uitvoerders }],
    });
    expect(meldingen(actie("platform"))).toEqual([expect.stringContaining("het platform")]);
    expect(meldingen(actie("platform", "gemeente"))).toEqual([]);
  });

  it("kunnen en willen zijn er allebei: een bijdrage die een partner niet wil leveren, telt niet als inzet", () => {
    const bijdrage = (kan: boolean, wil: boolean): Coalitie => ({
      organisaties: [{ id: "x", kernpartner: true }],
      bijeenkomsten: [
        { id: "v", soort: "verkenning", opbrengst: { perThema: [{ bijdragen: [{ partner: "x", kan, wil }] }] } },
      ],
    });
    expect(adviesMate.advies(bijdrage(true, true), "v")?.keuze).toBe("groot");
    expect(adviesMate.advies(bijdrage(true, false), "v")).toBeUndefined();
  });

  it("over geld voor het eigen werk praten partners niet: past een actie, dan komen er geen vragen over bedragen", () => {
    const acties = { ...plan, acties: [{ id: "a", werkpakket: "past" as const }] };
    expect(paden(8, acties).filter((pad) => /geld$|dekking/.test(pad))).toEqual([]);
  });

  it("een overheid betaalt vaak alleen het begin, en een gezamenlijk fonds kan ook", () => {
    expect(veldOp(velden, "acties[].dekking[].alleenAanvankelijk").soort).toBe("jaNee");
    expect(keuzes("acties[].dekking[].bron")).toEqual(
      expect.arrayContaining(["subsidie overheid", "opdracht overheid", "gezamenlijk fonds"]),
    );
  });

  it("een initiatiefvoorstel heeft al basisafspraken over geld en voortgang", () => {
    expect(paden(8, initiatief(2, 2))).toContain("gangen[g1].basisafspraken.financiering");
    expect(paden(8, plan).join()).not.toContain("basisafspraken");
    expect(voldaan(8, "basisafspraken", initiatief(2, 2))).toBe(false);
  });

  it("wie er bij de startbijeenkomst komt, is in stap 5 afgesproken", () => {
    expect(stapVan("bijeenkomsten[].opbrengst.uitTeNodigen")).toBe(5);
    const genodigd = (...personen: string[]): Coalitie => ({
      organisaties: [{ id: "school", kort: "de School" }],
      personen: [
        { id: "kok", organisatie: "school" },
        { id: "lek", organisatie: "club" },
      ],
      bijeenkomsten: [
        { id: "v", soort: "verkenning", opbrengst: { uitTeNodigen: ["school", "club"] } },
        { id: "s", soort: "start", genodigden: personen.map((persoon) => ({ id: persoon, persoon })) },
      ],
    });
    expect(meldingen(genodigd("lek"))).toEqual([expect.stringContaining("de School")]);
    expect(meldingen(genodigd("lek", "kok"))).toEqual([]);
  });

  it("na de oprichting op een voorstel begint ronde 2 opnieuw, nu voor het plan", () => {
    const opgericht: Coalitie = {
      gangen: [{ id: "g1", variant: "initiatief", uitkomst: "aangenomen", opgericht: "2026-06-11" }],
    };
    const { volgende, regels } = routeOf(opgericht);
    expect(volgende?.stap).toBe(6);
    expect(regels.filter((regel) => regel.stap === 6).map((regel) => regel.variant)).toEqual(["initiatief", "plan"]);
  });

  it("de coalitie start met een relevant deel: een oordeel per uitdaging, geen percentage, en open acties mogen", () => {
    expect(vraagt(9)).toEqual(expect.arrayContaining(["uitdagingen[].geraakt", "gangen[].startOordeel"]));
    expect(vraagt(9).filter((pad) => veldOp(velden, pad).soort === "getal")).toEqual([]);
    const open: Coalitie = { ...plan, acties: [{ id: "a", uitvoerders: { status: "geen" } }] };
    expect(voldaan(8, "een uitvoerder", open)).toBe(true);
  });

  it("partners en financiers kunnen later aansluiten", () => {
    expect(keuzes("toetredingen[].soort")).toEqual(expect.arrayContaining(["toetreding", "nieuwe financier"]));
    expect(stapVan("toetredingen")).toBe(10);
  });

  it("een programmaplan is een plan, en de organisatie hoort erin", () => {
    const na: Coalitie = {
      bijeenkomsten: [{ id: "v", soort: "verkenning", opbrengst: { vervolgproduct: ["programmaplan"] } }],
    };
    expect(routeOf(na).regels.find((regel) => regel.stap === 6)?.variant).toBe("plan");
    expect(paden(7, plan)).toContain("organisatie.gremia");
  });

  it("uitvoeren is een kringloop: stap 10 is pas klaar bij het besluit om af te ronden", () => {
    const uitvoering: Coalitie = {
      gangen: [{ id: "g1", variant: "plan", uitkomst: "aangenomen" }],
      monitoring: { ritme: "kwartaal" },
      voortgang: [{ id: "p1", periode: "Q1 2027" }],
    };
    expect(routeOf(uitvoering).volgende?.stap).toBe(10);
    expect(vraagt(10)).toEqual(expect.arrayContaining(["bijstellingen[].voorstel", "voortgang[].planBijstellen"]));
  });

  it("een lang rapport is geen gesprek: meer dan vijf aandachtspunten geeft een waarschuwing, en verder niets", () => {
    const punten = (aantal: number): Coalitie => ({
      voortgang: [{ id: "p", aandachtspunten: Array.from({ length: aantal }, (_, i) => `Punt ${i}.`) }],
    });
    expect(meldingen(punten(6))).toEqual(["Dit beeld noemt 6 aandachtspunten."]);
    expect(meldingen(punten(5))).toEqual([]);
  });

  it("een partner deelt hooguit drie zinnen uit een gesprek", () => {
    const zinnen = (aantal: number): Coalitie => ({
      gesprekken: [{ id: "g", formuleringen: Array.from({ length: aantal }, (_, i) => ({ id: `z${i}` })) }],
    });
    expect(meldingen(zinnen(4))).toEqual(["Uit dit gesprek wil je 4 zinnen delen."]);
    expect(meldingen(zinnen(3))).toEqual([]);
  });

  it("van elke partner is het besluit bekend; één antwoord dekt wie niet afwijkt", () => {
    const besloten = (andereAkkoord?: boolean): Coalitie => ({
      organisaties: [
        { id: "a", rol: "partner" },
        { id: "b", rol: "partner" },
      ],
      gangen: [{ id: "g1", variant: "plan", ...(andereAkkoord === undefined ? {} : { andereAkkoord }) }],
      besluiten: [{ id: "x", organisatie: "a", uitkomst: "akkoord" }],
    });
    expect(voldaan(9, "elke partner", besloten())).toBe(false);
    expect(voldaan(9, "elke partner", besloten(false))).toBe(false);
    expect(voldaan(9, "elke partner", besloten(true))).toBe(true);
    expect(paden(9, besloten())).toContain("gangen[g1].andereAkkoord");
  });

  it("een plan begint bij een visie die besproken is, en elk doel krijgt een actie", () => {
    const visie = (stand: "schets" | "besproken"): Coalitie => ({
      ...plan,
      visies: [{ id: "v", kern: "Koel.", stand }],
    });
    expect(voldaan(6, "visie", visie("schets"))).toBe(false);
    expect(voldaan(6, "visie", visie("besproken"))).toBe(true);
    const doel = (...doelen: string[]): Coalitie => ({ ...plan, doelen: [{ id: "d" }], acties: [{ id: "a", doelen }] });
    expect(voldaan(8, "elk doel", doel())).toBe(false);
    expect(voldaan(8, "elk doel", doel("d"))).toBe(true);
  });

  it("de voortgang gaat over de visie: verhalen en aandachtspunten zijn kern, de lijst per actie niet", () => {
    expect(diepte("voortgang[].verhalen")).toBe("kern");
    expect(diepte("voortgang[].aandachtspunten")).toBe("kern");
    expect(diepte("actiestatussen")).toBe("verdieping");
  });

  it("partners ontmoeten elkaar, en er is een plek om elkaar aan te spreken", () => {
    const ontmoeting = (soort: "partnerontmoeting" | "slot"): Coalitie => ({ bijeenkomsten: [{ id: "b", soort }] });
    const inspireren = ["inspiratie", "spreker", "gastheer"].map((naam) => `bijeenkomsten[b].${naam}`);
    expect(paden(10, ontmoeting("partnerontmoeting"))).toEqual(expect.arrayContaining(inspireren));
    expect(paden("afronding", ontmoeting("slot")).filter((pad) => inspireren.includes(pad))).toEqual([]);
    expect(keuzes("bijeenkomsten[].inspiratie")).toContain("werkbezoek");
    expect(vraagt(10)).toEqual(expect.arrayContaining(["monitoring.ontmoetingen", "aanspreken[].feit"]));
    expect(vraagt(7)).toContain("organisatie.aanspreken");
  });

  it("afronden is omvormen, beëindigen of tijdelijk andere verbanden, en kan vanuit elke stap", () => {
    expect(keuzes("afronding.keuze")).toEqual(["omvormen", "beëindigen", "tijdelijk andere verbanden"]);
    expect(routeOf({ afronding: { reden: "komt niet tot stand" } }).volgende?.stap).toBe("afronding");
  });

  it("geen nachtkaars: zonder besluit is de afronding niet klaar", () => {
    const keuze = { reden: "doel bereikt", keuze: "beëindigen" } as const;
    expect(voldaan("afronding", "besluit", { afronding: keuze })).toBe(false);
    expect(
      voldaan("afronding", "besluit", { afronding: { ...keuze, besluit: { door: "partners", datum: "2029-01-10" } } }),
    ).toBe(true);
  });

  it("iedereen die ooit meedeed wordt bedankt, ook wie vertrok", () => {
    const coalitie: Coalitie = {
      organisaties: [
        { id: "a", rol: "partner" },
        { id: "b", rol: "uitgetreden" },
        { id: "c", rol: "geen partner" },
      ],
    };
    const bedankt = (...wie: string[]): Coalitie => ({
      ...coalitie,
      afronding: { bijdragen: wie.map((partner) => ({ partner, bijdrage: "veel" })) },
    });
    expect(voldaan("afronding", "bijdrage", bedankt("a"))).toBe(false);
    expect(voldaan("afronding", "bijdrage", bedankt("a", "b"))).toBe(true);
    expect(voldaan("afronding", "bedankt", bedankt("a", "b"))).toBe(false);
    expect(voldaan("afronding", "bedankt", { afronding: { slotmoment: "slot" } })).toBe(true);
    expect(voldaan("afronding", "wist", { gesprekken: [{ id: "g" }] })).toBe(false);
    expect(voldaan("afronding", "wist", { gesprekken: [{ id: "g" }], privacy: { bewaarTot: "2030-01-01" } })).toBe(
      true,
    );
  });
});
