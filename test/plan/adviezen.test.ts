import { describe, expect, it } from "vitest";
import type { Coalitie } from "../../src/domain/declaratie.ts";
import { rolBijAdvies } from "../../src/plan/advies.ts";
import {
  adviesAfzenders,
  adviesBezegeling,
  adviesGenodigden,
  adviesGevoelig,
  adviesInformatie,
  adviesMate,
  adviesModel,
  adviesRondes,
  adviesSamenwerkingsoptie,
  adviesVervolgproduct,
  situatieVan,
} from "../../src/plan/adviezen.ts";
import { gevolgenVan } from "../../src/plan/gevolgen.ts";

const verkenning = (commitment: { mate?: "groot" | "pril" | "onvoldoende"; gevoelig?: boolean }): Coalitie => ({
  bijeenkomsten: [{ id: "v", soort: "verkenning", commitment }],
});
const VERKENNING = { id: "v", soort: "verkenning" } as const;
const OPEN_RICHTING = { perThema: [{ tegenstellingen: [{ punt: "bomen of parkeren", open: true }] }] };
const kern = ["a", "b", "c"].map((id) => ({ id, kernpartner: true }));

describe("adviesRondes", () => {
  it("gives none until both variables are known", () => {
    expect(adviesRondes.advies({ coalitie: { overeenstemming: "groot" } })).toBeUndefined();
  });

  it.each([
    ["geen", "geen", "3"],
    ["beperkt", "incidenteel", "3"],
    ["redelijk", "geen", "3"],
    ["redelijk", "incidenteel", "3"],
    ["geen", "structureel", "2 of 3"],
    ["beperkt", "eerder convenant", "2 of 3"],
    ["redelijk", "structureel", "2 of 3"],
    ["redelijk", "eerder convenant", "2 of 3"],
    ["groot", "geen", "2 of 3"],
    ["groot", "incidenteel", "2 of 3"],
    ["groot", "structureel", "2"],
    ["groot", "eerder convenant", "2"],
  ] as const)("with agreement %s and cooperation %s: %s, and both where it is sensitive", (eens, samen, keuze) => {
    const coalitie = { overeenstemming: eens, bestaandeSamenwerking: samen };
    expect(adviesRondes.advies({ coalitie })?.keuze).toBe(keuze);
    expect(adviesRondes.advies({ coalitie: { ...coalitie, gevoelig: true } })?.keuze).toBe("2 of 3");
  });
});

describe("adviesVervolgproduct", () => {
  it.each([
    ["groot", "plan van aanpak"],
    ["pril", "initiatiefvoorstel"],
    ["onvoldoende", "geen"],
  ] as const)("leads from %s to %s", (mate, keuze) => {
    expect(adviesVervolgproduct.advies(verkenning({ mate }), "v")?.keuze).toBe(keuze);
  });

  it("keeps the plan where it is sensitive, and names the letter of intent", () => {
    const advies = adviesVervolgproduct.advies(verkenning({ mate: "groot", gevoelig: true }), "v");
    expect(advies).toMatchObject({ keuze: "plan van aanpak", omdat: expect.stringContaining("intentieverklaring") });
  });
});

describe("adviesMate", () => {
  const met = (statements: readonly string[], afhaker?: string): Coalitie => ({
    organisaties: kern,
    bijeenkomsten: [
      {
        id: "v",
        soort: "verkenning",
        opbrengst: { statements: statements.map((partner) => ({ partner, bijdrage: "uren" })) },
        commitment: { perPartner: afhaker ? [{ partner: afhaker, stand: "doet niet mee" }] : [] },
      },
    ],
  });

  it("calls it great when most core partners named a contribution", () => {
    expect(adviesMate.advies(met(["a", "b"]), "v")?.keuze).toBe("groot");
    expect(adviesMate.advies(met(["a"]), "v")?.keuze).toBe("pril");
  });

  it("calls it too little when a core partner steps out", () => {
    expect(adviesMate.advies(met(["a", "b"], "c"), "v")?.keuze).toBe("onvoldoende");
  });
});

describe("what the signals say about the commitment", () => {
  const persoon = (organisatie: string, mandaat: "zelf bevoegd" | "ruggespraak nodig" | "alleen toehoorder") => ({
    id: `p-${organisatie}`,
    organisatie,
    mandaat,
    rol: "bestuurlijk" as const,
  });
  const bijdragen = (...partners: readonly string[]) => partners.map((partner) => ({ partner, bijdrage: "uren" }));
  const dag = (mensen: readonly ReturnType<typeof persoon>[], opbrengst: object = {}): Coalitie => ({
    organisaties: kern,
    personen: mensen,
    bijeenkomsten: [
      {
        id: "v",
        soort: "verkenning",
        genodigden: mensen.map(({ id }) => ({ id, persoon: id, stand: "aanwezig" })),
        opbrengst: { statements: bijdragen("a", "b"), ...opbrengst },
      },
    ],
  });
  const bevoegd = ["a", "b", "c"].map((o) => persoon(o, "zelf bevoegd"));

  it("a director with mandate speaks for it, and is named", () => {
    expect(adviesMate.advies(dag(bevoegd), "v")).toMatchObject({
      keuze: "groot",
      omdat: expect.stringContaining("bestuurders die zelf mogen besluiten"),
    });
  });

  it.each([
    ["a core partner that was not there", [persoon("a", "ruggespraak nodig")], {}, "was er niet"],
    ["one that only listened", [bevoegd[0], bevoegd[1], persoon("c", "alleen toehoorder")], OPEN_RICHTING, "luisterde"],
    ["points about the direction that stay open", [persoon("a", "ruggespraak nodig")], OPEN_RICHTING, "de richting"],
  ] as const)("%s speaks against it, and is named", (_wat, mensen, opbrengst, reden) => {
    const aanwezig = mensen.flatMap((p) => p ?? []);
    expect(adviesMate.advies(dag(aanwezig, opbrengst), "v")).toMatchObject({
      keuze: "pril",
      omdat: expect.stringContaining(reden),
    });
  });

  it("existing cooperation speaks for it", () => {
    const c: Coalitie = { ...dag(bevoegd), coalitie: { bestaandeSamenwerking: "structureel" } };
    expect(adviesMate.advies(c, "v")?.omdat).toContain("werken al samen");
  });
});

describe("adviesGevoelig", () => {
  const c: Coalitie = {
    organisaties: [...kern, { id: "krant", soort: "pers" }],
    personen: [{ id: "p", organisatie: "krant" }],
    bijeenkomsten: [{ id: "v", soort: "verkenning", genodigden: [{ id: "g", persoon: "p", stand: "afgemeld" }] }],
  };
  const zorg = (soort: "zorg" | "vraag", partner: string): Coalitie => ({
    ...c,
    gesprekken: [{ id: "g", stand: "gevoerd", zorgenOfVragen: [{ soort, overPartners: [partner] }] }],
  });

  it("says yes where talks held worries about a core partner, not about a question or another", () => {
    expect(adviesGevoelig.advies(zorg("zorg", "a"), "v")?.keuze).toBe("ja");
    expect(adviesGevoelig.advies(zorg("vraag", "a"), "v")?.keuze).toBe("nee");
    expect(adviesGevoelig.advies(zorg("zorg", "krant"), "v")?.keuze).toBe("nee");
  });

  it("says yes where the press was there, or where it was called sensitive from the start", () => {
    const metPers = {
      ...c,
      bijeenkomsten: [{ ...VERKENNING, genodigden: [{ id: "g", persoon: "p", stand: "aanwezig" as const }] }],
    };
    expect(adviesGevoelig.advies(metPers, "v")?.omdat).toContain("Pers");
    expect(adviesGevoelig.advies({ ...c, coalitie: { gevoelig: true } }, "v")?.keuze).toBe("ja");
  });

  it("gives none before any talk", () => {
    expect(adviesGevoelig.advies(c, "v")).toBeUndefined();
  });
});

describe("the choices of step 4", () => {
  const c = (anders: Coalitie): Coalitie => ({ bijeenkomsten: [VERKENNING], ...anders });
  const kracht = (...krachten: readonly ("groot" | "geen zelfstandige")[]) =>
    krachten.map((uitvoeringskracht, i) => ({ id: `o${i}`, profiel: { uitvoeringskracht } }));
  const gesprek = (partner: string) => ({ id: partner, partners: [partner], houding: "enthousiast" as const });

  it("invite only who can carry something out where few cannot", () => {
    const [veel, weinig] = [
      kracht("groot", "groot", "groot", "geen zelfstandige"),
      kracht("groot", "geen zelfstandige"),
    ];
    expect(adviesGenodigden.advies(c({ organisaties: veel }), "v")?.keuze).toBe("alleen met uitvoeringskracht");
    expect(adviesGenodigden.advies(c({ organisaties: weinig }), "v")?.keuze).toBe("ook belanghebbenden");
  });

  it("let several sign where two core partners are keen", () => {
    const met = (...wie: readonly string[]) => c({ organisaties: kern, gesprekken: wie.map(gesprek) });
    expect(adviesAfzenders.advies(met("a", "b"), "v")?.keuze).toBe("een groepje koplopers");
    expect(adviesAfzenders.advies(met("a", "vreemde"), "v")?.keuze).toBe("één trekker");
  });

  it("send a note beforehand where people agree", () => {
    const eens = (overeenstemming: "beperkt" | "redelijk") => c({ coalitie: { overeenstemming } });
    expect(adviesInformatie.advies(eens("redelijk"), "v")?.keuze).toBe("ook inhoudelijke notitie");
    expect(adviesInformatie.advies(eens("beperkt"), "v")?.keuze).toBe("alleen aanleiding en doel");
  });

  it("have no advice for another kind of meeting", () => {
    const start = {
      ...c({ coalitie: { overeenstemming: "groot" } }),
      bijeenkomsten: [{ id: "v", soort: "start" as const }],
    };
    expect(adviesInformatie.advies(start, "v")).toBeUndefined();
  });
});

describe("adviesBezegeling", () => {
  const plan: Coalitie = { gangen: [{ id: "g", variant: "plan" }] };
  const gesprekken = (n: number) =>
    Array.from({ length: n }, (_, i) => ({
      id: `g${i}`,
      stand: "gevoerd" as const,
      vastlegging: ["convenant" as const],
    }));

  it("takes the plan itself among partners that work together already", () => {
    const samen: Coalitie = { ...plan, coalitie: { bestaandeSamenwerking: "structureel" } };
    expect(adviesBezegeling.advies(samen, "g")).toMatchObject({
      keuze: "plan van aanpak",
      omdat: expect.stringContaining("al samen"),
    });
  });

  it("takes the wish of the talks into account, but never of so few that one could guess who", () => {
    expect(adviesBezegeling.advies({ ...plan, gesprekken: gesprekken(3) }, "g")?.keuze).toBe("convenant");
    expect(adviesBezegeling.advies({ ...plan, gesprekken: gesprekken(2) }, "g")?.keuze).toBe("plan van aanpak");
  });

  it("does not tell whether it is young or sensitive", () => {
    const pril = adviesBezegeling.advies({ ...plan, ...verkenning({ mate: "pril" }) }, "g");
    const gevoelig = adviesBezegeling.advies({ ...plan, ...verkenning({ mate: "groot", gevoelig: true }) }, "g");
    expect(pril).toEqual(gevoelig);
  });
});

describe("adviesModel", () => {
  it("gives none while there are no partners", () => {
    expect(adviesModel.advies({})).toBeUndefined();
  });

  it("counts partners, not bureaus, press or bystanders", () => {
    const organisaties = [
      { id: "a" },
      { id: "b", soort: "pers" as const },
      { id: "c", rol: "toehoorder" as const },
      { id: "d", soort: "adviesbureau" as const },
    ];
    expect(situatieVan({ organisaties }).aantalPartners).toBe(1);
  });

  it("advises one leading partner where one partner pays most, with the reason", () => {
    const advies = adviesModel.advies({ organisaties: kern, organisatie: { dominanteFinancier: true } });
    expect(advies).toMatchObject({ keuze: "leidende partner", omdat: expect.stringContaining("betaalt") });
  });

  it("gives a reason for each model to compare with", () => {
    const omdat = adviesModel.advies({ organisaties: kern, organisatie: { dominanteFinancier: true } })?.omdat;
    expect(omdat).toMatch(/Vergelijk het ook met ‘netwerktafel’: met zo weinig partners/);
  });

  it("weighs what is asked about the model: agreement, meetings there are, many years, a neutral face", () => {
    const situatie = situatieVan({
      coalitie: { overeenstemming: "beperkt", bestaandeSamenwerking: "structureel" },
      organisatie: { langdurig: true, neutraleIdentiteit: true },
    });
    expect(situatie).toMatchObject({
      eensOverDoelen: false,
      bestaandeStructuur: true,
      langdurig: true,
      neutraleIdentiteit: true,
    });
  });
});

describe("adviesSamenwerkingsoptie", () => {
  const met = (...modellen: readonly ("leidende partner" | "netwerktafel")[]): Coalitie => ({
    organisaties: kern,
    organisatie: { dominanteFinancier: true },
    gangen: [{ id: "g", samenwerkingsopties: modellen.map((model, i) => ({ id: `o${i + 1}`, model })) }],
  });

  it("advises for each next option the next model that fits", () => {
    expect(adviesSamenwerkingsoptie.advies(met(), "g")?.keuze).toBe("leidende partner");
    expect(adviesSamenwerkingsoptie.advies(met("leidende partner"), "g")?.keuze).toBe("netwerktafel");
    expect(adviesSamenwerkingsoptie.advies(met("leidende partner", "netwerktafel"), "g", "o1")?.keuze).toBe(
      "leidende partner",
    );
  });

  it("advises no fourth", () => {
    expect(
      adviesSamenwerkingsoptie.advies(met("leidende partner", "netwerktafel", "netwerktafel"), "g"),
    ).toBeUndefined();
  });
});

describe("keeping advice beside a choice", () => {
  const voor: Coalitie = { coalitie: { overeenstemming: "geen", bestaandeSamenwerking: "geen" } };
  const na: Coalitie = { coalitie: { ...voor.coalitie, rondes: { keuze: "2" } } };

  it("is done on every road, and only when the choice is made", () => {
    expect(gevolgenVan(voor, na)).toEqual([{ soort: "zet", pad: "coalitie.rondes.advies", waarde: "3" }]);
    expect(gevolgenVan(na, na)).toEqual([]);
  });

  it("does not overwrite advice that was written down with the choice", () => {
    const zelf: Coalitie = { coalitie: { ...voor.coalitie, rondes: { keuze: "2", advies: "2 of 3" } } };
    expect(gevolgenVan(voor, zelf)).toEqual([]);
  });
});

describe("whether a reason is needed", () => {
  const rol = (coalitie: Coalitie, pad: string) => rolBijAdvies(coalitie, pad);

  it("looks at what was chosen, not at whether the word occurs in the advice", () => {
    const met = (keuze: "2" | "3", advies: "2" | "3" | "2 of 3"): Coalitie => ({
      coalitie: { rondes: { keuze, advies } },
    });
    expect(rol(met("2", "2 of 3"), "coalitie.rondes.reden")).toBe("reden nodig");
    expect(rol(met("2", "2"), "coalitie.rondes.reden")).toBe("reden niet nodig");
  });

  it("takes a programme for a plan, and counts senders", () => {
    const met = (opbrengst: object): Coalitie => ({ bijeenkomsten: [{ ...VERKENNING, ...opbrengst }] });
    const plan = met({ opbrengst: { vervolgproduct: ["programmaplan"], vervolgproductAdvies: "plan van aanpak" } });
    expect(rol(plan, "bijeenkomsten[v].opbrengst.vervolgproductReden")).toBe("reden niet nodig");
    const afzenders = met({ afzenders: ["p", "q"], afzenderAdvies: "één trekker" });
    expect(rol(afzenders, "bijeenkomsten[v].afzenderReden")).toBe("reden nodig");
  });
});
