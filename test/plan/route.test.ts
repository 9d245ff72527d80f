import { describe, expect, it } from "vitest";
import type { Coalitie } from "../../src/domain/declaratie.ts";
import { type Route, routeOf } from "../../src/plan/route.ts";

type Verkenning = Exclude<NonNullable<Coalitie["bijeenkomsten"]>, { status: string }>[number];
type Gang = Exclude<NonNullable<Coalitie["gangen"]>, { status: string }>[number];

const verkenning = (mate?: "groot" | "pril" | "onvoldoende", meer: Partial<Verkenning> = {}): Verkenning => ({
  id: "verkenning-1",
  soort: "verkenning",
  datum: "2026-03-12",
  ...(mate === undefined ? {} : { commitment: { mate } }),
  ...meer,
});
const gang = (id: string, variant: "initiatief" | "plan", meer: Partial<Gang> = {}): Gang => ({
  id,
  variant,
  stand: "lopend",
  ...meer,
});

/** The road from step 4 on as words: `6i` is step 6 of a proposal, `9p` step 9 of a plan. */
const weg = (route: Route): string =>
  route.regels
    .slice(3, -1)
    .map(({ stap, variant }) => `${stap}${variant?.charAt(0) ?? ""}`)
    .join(" ");
const standen = (route: Route, stap: number) => route.regels.filter((r) => r.stap === stap).map((r) => r.stand);

describe("routeOf", () => {
  it("starts an empty project at step 1 of round 1, with nothing done", () => {
    const route = routeOf({});
    expect(route.volgende).toMatchObject({ stap: 1 });
    expect(route.ronde).toBe(1);
    expect(new Set(route.regels.map((r) => r.stand))).toEqual(new Set(["open"]));
  });

  it("draws a third round ahead when three rounds were chosen", () => {
    expect(weg(routeOf({ coalitie: { rondes: { keuze: "3" } } }))).toBe("4 5 6i 7i 8i 9i 6p 7p 8p 9p 10");
    expect(weg(routeOf({ coalitie: { rondes: { keuze: "2" } } }))).toBe("4 5 6p 7p 8p 9p 10");
  });

  it("goes from great commitment straight to a plan, in round 2", () => {
    const route = routeOf({ bijeenkomsten: [verkenning("groot")] });
    expect(weg(route)).toBe("4 5 6p 7p 8p 9p 10");
    expect(route.volgende).toMatchObject({ stap: 6, omdat: expect.stringContaining("groot") });
    expect(route.ronde).toBe(2);
  });

  it("goes from young commitment to a proposal, and then to a plan", () => {
    const route = routeOf({ bijeenkomsten: [verkenning("pril")] });
    expect(weg(route)).toBe("4 5 6i 7i 8i 9i 6p 7p 8p 9p 10");
    expect(route.volgende?.stap).toBe(6);
  });

  it("lets the product that was agreed decide, not the commitment behind it", () => {
    const route = routeOf({
      bijeenkomsten: [verkenning("groot", { opbrengst: { vervolgproduct: ["initiatiefvoorstel"] } })],
    });
    expect(weg(route)).toContain("6i");
  });

  it("is not steered by whether it is sensitive: great commitment still gives a plan", () => {
    const route = routeOf({ bijeenkomsten: [verkenning("groot", { commitment: { mate: "groot", gevoelig: true } })] });
    expect(weg(route)).toBe("4 5 6p 7p 8p 9p 10");
  });

  it("starts a new pass, for the plan, after the founding on a proposal", () => {
    const route = routeOf({
      bijeenkomsten: [verkenning("pril")],
      gangen: [gang("g1", "initiatief", { uitkomst: "aangenomen", opgericht: "2026-06-11", bezegelingKeuze: "geen" })],
    });
    expect(weg(route)).toBe("4 5 6i 7i 8i 9i 6p 7p 8p 9p 10");
    expect(route.volgende).toMatchObject({ stap: 6, omdat: expect.stringContaining("opgericht") });
    expect(route.volgende?.gang).toBeUndefined();
    expect(route.ronde).toBe(3);
  });

  it("stays at step 9 until what was to be signed is signed", () => {
    const gangen = [gang("g1", "plan", { uitkomst: "aangenomen", bezegelingKeuze: "convenant" })];
    expect(routeOf({ gangen }).volgende).toMatchObject({ stap: 9, gang: "g1" });
    const bezegelingen = [{ id: "c", soort: "convenant" as const, stand: "getekend" as const, gang: "g1" }];
    expect(routeOf({ gangen, bezegelingen }).volgende?.stap).toBe(10);
  });

  it("goes on in the second pass after the first, with the id of that pass", () => {
    const route = routeOf({
      bijeenkomsten: [verkenning("pril")],
      gangen: [gang("g1", "initiatief", { uitkomst: "aangenomen" }), gang("g2", "plan")],
    });
    expect(route.volgende).toMatchObject({ stap: 6, gang: "g2" });
    expect(route.regels.filter((r) => r.stap === 9).map((r) => r.ronde)).toEqual([2, 3]);
  });

  it("brings the execution once the plan is adopted", () => {
    const route = routeOf({ gangen: [gang("g1", "plan", { uitkomst: "aangenomen met wijzigingen" })] });
    expect(route.volgende?.stap).toBe(10);
  });

  it("goes straight to step 10 when partners signed in step 5 and agreed no paper", () => {
    const route = routeOf({
      bijeenkomsten: [
        verkenning("groot", { opbrengst: { ondertekend: "convenant", vervolgproduct: { status: "geen" } } }),
      ],
    });
    expect(route.volgende?.stap).toBe(10);
    expect(standen(route, 6)).toEqual(["vervalt"]);
  });

  it("makes the plan after a letter of intent signed in step 5", () => {
    const route = routeOf({
      bijeenkomsten: [verkenning(undefined, { opbrengst: { ondertekend: "intentieverklaring" } })],
    });
    expect(weg(route)).toBe("4 5 6p 7p 8p 9p 10");
    expect(route.volgende?.stap).toBe(6);
  });

  it("asks for a new pass of the same kind after a rejection, and keeps the rejected one in sight", () => {
    const route = routeOf({
      bijeenkomsten: [verkenning("pril")],
      gangen: [gang("g1", "initiatief", { uitkomst: "verworpen" })],
    });
    expect(weg(route)).toBe("4 5 6i 7i 8i 9i 6i 7i 8i 9i 6p 7p 8p 9p 10");
    expect(route.volgende).toMatchObject({ stap: 6, omdat: expect.stringContaining("nieuwe gang") });
    expect(route.volgende?.gang).toBeUndefined();
  });

  it("waits at step 9 when the decision is held over", () => {
    const route = routeOf({ gangen: [gang("g1", "plan", { uitkomst: "aangehouden" })] });
    expect(route.volgende).toMatchObject({ stap: 9, gang: "g1", omdat: expect.stringContaining("hielden") });
  });

  it("drops what was left of an abandoned pass", () => {
    const route = routeOf({ gangen: [gang("g1", "plan", { stand: "verlaten" }), gang("g2", "plan")] });
    expect(standen(route, 8)).toEqual(["vervalt", "open"]);
    expect(route.volgende).toMatchObject({ stap: 6, gang: "g2" });
  });

  it("goes back to the talks after too little commitment", () => {
    const route = routeOf({ bijeenkomsten: [verkenning("onvoldoende")] });
    expect(weg(route)).toBe("4 5 1 2 4 5 6 7 8 9 10");
    expect(route.volgende).toMatchObject({ stap: 1, omdat: expect.stringContaining("stop") });
  });

  it("does not let a note hide that the commitment was too little", () => {
    const opbrengst = { vervolgproduct: ["discussienotitie" as const] };
    expect(routeOf({ bijeenkomsten: [verkenning("onvoldoende", { opbrengst })] }).volgende?.stap).toBe(1);
  });

  it("takes steps 6 to 8 to lie behind once somebody has decided on this pass", () => {
    const besluiten = [{ id: "b", gang: "g1", organisatie: "x", uitkomst: "akkoord" as const }];
    expect(routeOf({ gangen: [gang("g1", "plan")], besluiten }).volgende?.stap).toBe(9);
  });

  it("takes the last exploratory meeting when there were more", () => {
    const tweede = verkenning("groot", { id: "verkenning-2", datum: "2026-05-12" });
    const route = routeOf({ bijeenkomsten: [verkenning("onvoldoende"), tweede] });
    expect(weg(route)).toBe("4 5 4 5 6p 7p 8p 9p 10");
    expect(route.regels.filter((r) => r.stap === 4).map((r) => r.bijeenkomst)).toEqual([
      "verkenning-1",
      "verkenning-2",
    ]);
  });

  it("brings another meeting after a note", () => {
    const route = routeOf({
      bijeenkomsten: [verkenning("pril", { opbrengst: { vervolgproduct: ["discussienotitie"] } })],
    });
    expect(route.volgende).toMatchObject({ stap: 4, omdat: expect.stringContaining("discussienotitie") });
  });

  it("draws a meeting after a rejected proposal where it happened", () => {
    const route = routeOf({
      bijeenkomsten: [verkenning("pril"), verkenning("groot", { id: "verkenning-2", datum: "2026-09-01" })],
      gangen: [gang("g1", "initiatief", { vanaf: "2026-04-01", uitkomst: "verworpen" })],
    });
    expect(weg(route)).toBe("4 5 6i 7i 8i 9i 4 5 6p 7p 8p 9p 10");
  });

  it("knows the road without the internal file, by the product that was agreed", () => {
    const deelbaar: Coalitie = {
      bijeenkomsten: [verkenning(undefined, { opbrengst: { vervolgproduct: ["plan van aanpak"] } })],
    };
    const route = routeOf(deelbaar, { intern: false });
    expect(route.volgende?.stap).toBe(6);
    expect(standen(route, 3)).toEqual(["niet te zien"]);
  });

  it("counts only the questions one can see without the internal file", () => {
    const coalitie: Coalitie = { gesprekken: [{ id: "gesprek-1", drijfveer: "leegstand" }] };
    const vragen = (intern: boolean) => routeOf(coalitie, { intern }).regels[0]?.vragen ?? 0;
    expect(vragen(false)).toBeLessThan(vragen(true));
  });

  it("calls a step that lies behind without any answer left out", () => {
    expect(standen(routeOf({ bijeenkomsten: [verkenning("groot")] }), 2)).toEqual(["vervalt"]);
    const metVisie: Coalitie = {
      bijeenkomsten: [verkenning("groot")],
      visies: [{ id: "v", kern: "Een levende binnenstad" }],
    };
    expect(standen(routeOf(metVisie), 2)).toEqual(["afgerond"]);
  });

  it("moves on to the meeting once people have been invited, though talks are still to be held", () => {
    const eigen = { doelen: ["minder leegstand"] };
    const uitgenodigd = verkenning(undefined, { genodigden: [{ id: "g", persoon: "p", stand: "uitgenodigd" }] });
    expect(routeOf({ eigen }).volgende?.stap).toBe(1);
    const route = routeOf({ eigen, bijeenkomsten: [uitgenodigd] });
    expect(route.volgende?.stap).toBe(4);
    expect(standen(route, 1)).toEqual(["bezig"]);
  });

  it("counts who comes to a meeting once its day has come", () => {
    const bijeenkomsten = [verkenning(undefined, { datum: "2026-04-01", genodigden: [{ id: "g", persoon: "p" }] })];
    const vragen = (vandaag: string) =>
      routeOf({ bijeenkomsten }, { intern: true, vandaag }).regels.find(({ stap }) => stap === 4)?.vragen ?? 0;
    expect(vragen("2026-04-01") - vragen("2026-03-31")).toBe(1);
  });

  it("can close from anywhere, and then has nothing next", () => {
    const bezig: Coalitie = { bijeenkomsten: [verkenning("pril")], afronding: { reden: "komt niet tot stand" } };
    expect(routeOf(bezig).volgende?.stap).toBe("afronding");
    const klaar: Coalitie = {
      ...bezig,
      afronding: {
        reden: "komt niet tot stand",
        keuze: "beëindigen",
        besluit: { door: "de initiatiefnemers", datum: "2026-07-01" },
        slotmoment: "slot",
        wisdatum: "2026-12-01",
      },
    };
    const route = routeOf(klaar);
    expect(route.volgende).toBeNull();
    expect(standen(route, 6)).toEqual(["vervalt", "vervalt"]);
  });

  it("lets go of what was half done when it closed", () => {
    const besluit = { door: "de initiatiefnemers", datum: "2026-07-01" };
    expect(standen(routeOf({ eigen: { doelen: ["minder leegstand"] }, afronding: { besluit } }), 1)).toEqual([
      "vervalt",
    ]);
  });

  it("tells all that a step still lacks, save what the internal file alone could tell when it is not there", () => {
    const coalitie = { eigen: { doelen: ["minder leegstand"], waaromNu: "de raad besluit in juni" } };
    const PARTNERS = "Er staan mogelijke partners op de lijst.";
    expect(routeOf(coalitie).volgende).toMatchObject({
      stap: 1,
      nodig: [PARTNERS, expect.stringContaining("kernpartner")],
    });
    expect(routeOf(coalitie, { intern: false }).volgende?.nodig).toEqual([PARTNERS]);
  });

  it("never names the closing as what step 10 still lacks", () => {
    const route = routeOf({
      gangen: [gang("g1", "plan", { uitkomst: "aangenomen" })],
      monitoring: { ritme: "kwartaal" },
      voortgang: [{ id: "p", periode: "voorjaar 2027" }],
    });
    expect(route.volgende).toMatchObject({ stap: 10, omdat: expect.stringContaining("bijstellen"), nodig: [] });
  });

  it("does not count what a new thing starts with as a beginning", () => {
    expect(standen(routeOf({ gangen: [gang("g1", "plan")] }), 6)).toEqual(["open"]);
    expect(standen(routeOf({ gangen: [gang("g1", "plan")] }), 9)).toEqual(["open"]);
  });
});
