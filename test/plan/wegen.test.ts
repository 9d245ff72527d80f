import { describe, expect, it } from "vitest";
import type { Coalitie } from "../../src/domain/declaratie.ts";
import { type Route, routeOf } from "../../src/plan/route.ts";

type Ding<K extends keyof Coalitie> =
  Exclude<NonNullable<Coalitie[K]>, { status: string }> extends readonly (infer D)[] ? D : never;

const verkenning = (id: string, meer: Partial<Ding<"bijeenkomsten">> = {}): Ding<"bijeenkomsten"> => ({
  id,
  soort: "verkenning",
  ...meer,
});
const start = (gang: string, datum: string): Ding<"bijeenkomsten"> => ({
  id: `start-${gang}`,
  soort: "start",
  gang,
  datum,
});
const naar = (product: "initiatiefvoorstel" | "plan van aanpak") => ({ opbrengst: { vervolgproduct: [product] } });

const V1 = verkenning("v1", { datum: "2026-03-12", ...naar("initiatiefvoorstel") });
const OPGERICHT: Ding<"gangen"> = {
  id: "g1",
  variant: "initiatief",
  vanaf: "2026-03-16",
  uitkomst: "aangenomen",
  opgericht: "2026-06-18",
};
const PLAN: Ding<"gangen"> = { id: "g2", variant: "plan", stand: "lopend", vanaf: "2026-07-01" };
const organisaties: Ding<"organisaties">[] = [
  { id: "gemeente", naam: "Gemeente Lekdam", kort: "gemeente", rol: "partner" },
  { id: "provincie", naam: "Provincie Merweland", kort: "provincie", rol: "toehoorder" },
];

const naamVan = ({ stap, variant }: Route["regels"][number]): string =>
  `${stap === "afronding" ? "A" : stap}${variant?.charAt(0) ?? ""}`;

/** The road in the order in which it is drawn; what happened beside the steps as `◆`. */
const weg = ({ regels, voorvallen }: Route): string =>
  regels.flatMap((regel, nr) => [naamVan(regel), ...voorvallen.filter(({ na }) => na === nr).map(() => "◆")]).join(" ");
const wat = (route: Route) => route.voorvallen.map((voorval) => voorval.wat);
const stap9 = (route: Route, gang: string) => route.regels.find((regel) => regel.stap === 9 && regel.gang === gang);

describe("the road", () => {
  it("puts a second seal, signed while the plan was being made, in the pass of the plan", () => {
    const coalitie: Coalitie = {
      bijeenkomsten: [V1],
      gangen: [OPGERICHT, PLAN],
      doelen: [{ id: "d", tekst: "meer groen" }],
      bezegelingen: [
        { id: "a", titel: "Intentieverklaring", stand: "getekend", datum: "2026-06-18" },
        { id: "b", titel: "Intentieverklaring van twee", stand: "getekend", datum: "2026-09-20" },
      ],
    };
    expect(weg(routeOf(coalitie))).toBe("1 2 3 4 5 6i 7i 8i 9i ◆ 6p ◆ 7p 8p 9p 10 A");
  });

  it("puts a seal that is still to be signed after the decision it seals", () => {
    const bezegelingen: Ding<"bezegelingen">[] = [
      { id: "a", titel: "Convenant", stand: "ter tekening", datum: "2026-12-01" },
    ];
    const route = routeOf({ bijeenkomsten: [V1], gangen: [OPGERICHT, PLAN], bezegelingen });
    expect(weg(route)).toContain("9p ◆ 10");
    expect(wat(route)).toEqual(["Convenant ligt klaar om te tekenen"]);
  });

  it("says who gave money, and how much, when somebody who is no partner decided so", () => {
    const route = routeOf({
      organisaties,
      gangen: [PLAN],
      besluiten: [{ id: "b", organisatie: "provincie", stuk: "subsidie", datum: "2026-08-02", uitkomst: "akkoord" }],
      begroting: [
        { id: "r", bron: "subsidie overheid", bedrag: 80000, status: "toegekend onder voorwaarde", besluit: "b" },
      ],
    });
    expect(wat(route)).toEqual(["Provincie kende €\u00a080.000 toe onder voorwaarde: subsidie"]);
  });

  it("does not take a decision by others for one of the partners on the paper", () => {
    const besluiten: Ding<"besluiten">[] = [
      { id: "b", organisatie: "provincie", datum: "2026-08-02", uitkomst: "akkoord", gang: "g2" },
    ];
    const route = routeOf({ organisaties, gangen: [PLAN], besluiten });
    expect(route.volgende?.stap).toBe(6);
    expect(stap9(route, "g2")?.stand).toBe("open");
  });

  it("leaves decisions of the partners themselves to step 9", () => {
    const besluiten: Ding<"besluiten">[] = [{ id: "b", organisatie: "gemeente", uitkomst: "akkoord", gang: "g2" }];
    expect(routeOf({ organisaties, gangen: [PLAN], besluiten }).voorvallen).toEqual([]);
  });

  it("tells of a pause where the work stopped, and until when", () => {
    const pauzes = [{ id: "p", van: "2026-08-01", tot: "2026-10-01", reden: "verkiezingen" }];
    const route = routeOf({ gangen: [{ ...PLAN, pauzes }], doelen: [{ id: "d", tekst: "meer groen" }] });
    expect(weg(route)).toBe("1 2 3 6p ◆ 7p 8p 9p 10 A");
    expect(wat(route)).toEqual(["Pauze: het werk ligt stil tot 1 oktober 2026 (verkiezingen)"]);
    expect(route.volgende).toMatchObject({ stap: 6, omdat: expect.stringContaining("ligt stil tot 1 oktober 2026") });
  });

  it("forgets no pause once the work goes on, and no longer waits for it", () => {
    const pauzes = [{ id: "p", van: "2026-08-01", tot: "2026-10-01", hervat: "2026-10-08" }];
    const route = routeOf({ gangen: [{ ...PLAN, pauzes }] });
    expect(wat(route)).toEqual(["Pauze: het werk lag stil tot 8 oktober 2026"]);
    expect(route.volgende?.omdat).not.toContain("stil");
  });

  it.each([
    [{ uitkomst: "aangenomen met wijzigingen" }, "aangenomen met wijzigingen", "2026-06-18"],
    [{ uitkomst: "verworpen" }, "niet aangenomen", "2026-06-18"],
    [{ uitkomst: "aangehouden" }, "aangehouden", "2026-06-18"],
    [{ stand: "verlaten" }, "verlaten", undefined],
    [{ stand: "lopend" }, undefined, "2026-06-18"],
  ] as const)("says of step 9 of a pass with %o that it was %s, and when", (gang, uitkomst, datum) => {
    const coalitie: Coalitie = {
      gangen: [{ id: "g1", variant: "plan", ...gang }],
      bijeenkomsten: [start("g1", "2026-06-18")],
    };
    const regel = stap9(routeOf(coalitie), "g1");
    expect([regel?.uitkomst, regel?.datum]).toEqual([uitkomst, datum]);
  });

  it("keeps asking for a decision that was held over", () => {
    const route = routeOf({ gangen: [{ id: "g1", variant: "plan", uitkomst: "aangehouden" }] });
    expect(route.volgende?.nodig[0]).toContain("De partners hebben besloten");
  });

  it("lets a meeting after a rejected proposal decide what is next, also without the day on which the pass began", () => {
    const route = routeOf({
      bijeenkomsten: [
        V1,
        verkenning("v2", { datum: "2026-09-01", ...naar("plan van aanpak") }),
        start("g1", "2026-06-18"),
      ],
      gangen: [{ id: "g1", variant: "initiatief", uitkomst: "verworpen" }],
    });
    expect(weg(route)).toBe("1 2 3 4 5 6i 7i 8i 9i 4 5 6p 7p 8p 9p 10 A");
  });

  it.each([
    [{ opgericht: "2026-06-18" }, []],
    [{}, [{ id: "b", gang: "g1", organisatie: "gemeente", datum: "2026-06-15", uitkomst: "akkoord" as const }]],
  ])("knows that a pass lies before a later meeting by %o %o", (gang, besluiten) => {
    const route = routeOf({
      bijeenkomsten: [V1, verkenning("v2", { datum: "2026-09-01" })],
      gangen: [{ id: "g1", variant: "initiatief", uitkomst: "aangenomen", ...gang }],
      besluiten,
    });
    expect(weg(route)).toContain("9i 4 5");
  });

  it("puts exploratory meetings in the order of their days, one without a day last", () => {
    const route = routeOf({
      bijeenkomsten: [verkenning("zonder"), verkenning("laat", { datum: "2026-05-12" }), V1],
    });
    const vierde = route.regels.filter((regel) => regel.stap === 4);
    expect(vierde.map((regel) => regel.bijeenkomst)).toEqual(["v1", "laat", "zonder"]);
  });

  it("names the meeting that step 4 is next for", () => {
    const notitie = { opbrengst: { vervolgproduct: ["discussienotitie" as const] } };
    const route = routeOf({ bijeenkomsten: [verkenning("v1", { datum: "2026-03-12", ...notitie }), verkenning("v2")] });
    expect(route.volgende).toMatchObject({ stap: 4, bijeenkomst: "v2" });
  });

  it("does not begin the next pass by what was decided and signed in the one before", () => {
    const coalitie: Coalitie = {
      organisaties: organisaties,
      bijeenkomsten: [V1],
      gangen: [OPGERICHT, PLAN],
      besluiten: [{ id: "b", organisatie: "gemeente", datum: "2026-06-16", uitkomst: "akkoord" }],
      bezegelingen: [{ id: "i", titel: "Intentieverklaring", stand: "getekend", datum: "2026-06-18" }],
    };
    expect(stap9(routeOf(coalitie), "g2")?.stand).toBe("open");
  });

  it("takes what names no pass for a part of the pass that was running", () => {
    const besluit = (datum: string): Coalitie => ({
      bijeenkomsten: [V1],
      gangen: [OPGERICHT, PLAN],
      besluiten: [{ id: "b", organisatie: "gemeente", datum, uitkomst: "akkoord" }],
    });
    expect(routeOf(besluit("2026-06-16")).volgende?.stap).toBe(6);
    expect(routeOf(besluit("2026-09-16")).volgende?.stap).toBe(9);
  });

  it("does not take a seal from step 5 for the seal of a later pass", () => {
    const route = routeOf({
      bijeenkomsten: [verkenning("v1", { datum: "2026-03-12", opbrengst: { ondertekend: "intentieverklaring" } })],
      bezegelingen: [
        { id: "i", titel: "Intentieverklaring", stand: "getekend", datum: "2026-03-12", bijeenkomst: "v1" },
      ],
      gangen: [{ id: "g1", variant: "plan", uitkomst: "aangenomen", bezegelingKeuze: "convenant" }],
    });
    expect(weg(route)).toBe("1 2 3 4 5 ◆ 6p 7p 8p 9p 10 A");
    expect(route.volgende).toMatchObject({
      stap: 9,
      nodig: expect.arrayContaining([expect.stringContaining("getekend")]),
    });
  });

  const besluit = { door: "de initiatiefnemers", datum: "2026-07-01" };
  const onvoldoende = verkenning("v1", { datum: "2026-03-12", commitment: { mate: "onvoldoende" } });

  it("draws no way back that nobody went once it closed", () => {
    const afronding = { reden: "komt niet tot stand" as const, besluit };
    expect(weg(routeOf({ bijeenkomsten: [onvoldoende] }))).toBe("1 2 3 4 5 1 2 4 5 6 7 8 9 10 A");
    expect(weg(routeOf({ bijeenkomsten: [onvoldoende], afronding }))).toBe("1 2 3 4 5 6 7 8 9 10 A");
  });

  it("draws no new pass after a rejected one once it closed", () => {
    const gangen: Ding<"gangen">[] = [{ id: "g1", variant: "plan", uitkomst: "verworpen" }];
    expect(weg(routeOf({ gangen, afronding: { besluit } }))).toBe("1 2 3 6p 7p 8p 9p 10 A");
  });

  it("closes from step 3 with everything after it left out, uncounted, and says what was chosen", () => {
    const route = routeOf({
      visies: [{ id: "v", kern: "Een groen Lekdam" }],
      afronding: { keuze: "beëindigen", besluit },
    });
    const na3 = route.regels.slice(3, -1);
    expect(na3.map(({ stand, vragen }) => [stand, vragen])).toEqual(na3.map(() => ["vervalt", 0]));
    expect(route.regels.at(-1)).toMatchObject({ uitkomst: "beëindigen", datum: "2026-07-01" });
  });
});
