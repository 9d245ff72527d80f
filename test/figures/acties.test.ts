import { describe, expect, it } from "vitest";
import { dekking } from "../../src/figures/dekking.ts";
import { din } from "../../src/figures/din.ts";
import { gantt } from "../../src/figures/gantt.ts";
import { HOOGST } from "../../src/figures/tekening/tekening.ts";
import { Gap } from "../../src/gap.ts";
import { woordenOp } from "./meetkunde.ts";

const PARTNERS = ["Gemeente", "Hanzecollege", "De Waag"].map((naam, i) => ({ id: `p${i}`, naam }));
const alles = (figuren: readonly Parameters<typeof woordenOp>[0][]): string => figuren.map(woordenOp).join(" ");

describe("who takes on what", () => {
  const groep = (acties: Parameters<typeof dekking>[0]["groepen"][number]["acties"]) => [{ naam: "Leegstand", acties }];

  it("has the letters of who does an action, and explains only those", () => {
    const [figuur] = dekking({ partners: PARTNERS, groepen: groep([{ nr: "1.1", wie: ["p2", "p0"], belegd: "ja" }]) });
    expect(figuur && woordenOp(figuur)).toMatch(/Leegstand 1\.1 C A .*A Gemeente C De Waag nog niet belegd/);
  });

  it("ends with one sentence, in which an action that meets two challenges counts once", () => {
    const actie = { nr: "1.1", wie: ["p0"], belegd: "ja" } as const;
    const open = { nr: "1.2", wie: [], belegd: "nee" } as const;
    const figuren = dekking({ partners: PARTNERS, groepen: [...groep([actie, open]), ...groep([actie])] });
    expect(alles(figuren)).toContain("Van de twee acties zijn er één belegd en één nog niet belegd.");
    expect(figuren[0]?.alt).toContain("Van de twee acties zijn er één belegd en één nog niet belegd.");
  });

  it("is not drawn without actions", () => {
    expect(dekking({ partners: PARTNERS, groepen: groep([]) })).toEqual([]);
  });
});

describe("the planning", () => {
  const actie = (nr: string, eind: string) => ({
    nr,
    titel: "Open een stadslab in een lege winkel aan de markt",
    wie: "p0",
    eind,
    mijlpalen: [],
  });

  it("takes as many drawings as it needs for sixty actions, none higher than a page, every action once", () => {
    const groepen = ["Lege panden", "Groen", "Jong talent"].map((naam, g) => ({
      naam,
      acties: Array.from({ length: 20 }, (_, i) => actie(`${g + 1}.${i + 1}`, "2028-Q2")),
    }));
    const figuren = gantt({ partners: PARTNERS, groepen, mijlpalen: [], vandaag: "2028-05-01" });
    expect(figuren.length).toBeGreaterThan(1);
    expect(Math.max(...figuren.map((f) => f.hoogte))).toBeLessThanOrEqual(HOOGST + 20);
    const nummers = alles(figuren).match(/\b\d\.\d+\b/g) ?? [];
    expect(nummers).toEqual(groepen.flatMap((g) => g.acties.map((a) => a.nr)));
    expect(alles(figuren)).toContain("(vervolg)");
  });

  it("marks today with its day, where the actions are about that time", () => {
    const met = (vandaag: string) =>
      alles(
        gantt({ partners: PARTNERS, groepen: [{ naam: "", acties: [actie("1", "2027-Q2")] }], mijlpalen: [], vandaag }),
      );
    expect(met("2027-05-03")).toContain("vandaag, 03-05-2027");
    expect(met("2031-05-03")).not.toContain("vandaag");
  });

  it("says that somebody is still looked for", () => {
    const groepen = [{ naam: "", acties: [{ nr: "1", titel: "Plant bomen", eind: "2027-Q1", mijlpalen: [] }] }];
    expect(alles(gantt({ partners: PARTNERS, groepen, mijlpalen: [] }))).toContain("uitvoerder gezocht");
  });

  it("counts a title that is missing where it prints it", () => {
    const titel = new Gap("acties.0.titel", "Wat gaat er gebeuren?");
    const [figuur] = gantt({
      partners: [],
      groepen: [{ naam: "", acties: [{ nr: "1", titel, eind: "2027-Q1", mijlpalen: [] }] }],
      mijlpalen: [],
    });
    expect(figuur && woordenOp(figuur)).toContain("[nog in te vullen]");
    expect(figuur?.gaten).toEqual([titel]);
  });

  it("is not drawn while no action has a day", () => {
    expect(
      gantt({
        partners: [],
        groepen: [{ naam: "", acties: [{ nr: "1", titel: "Plant bomen", mijlpalen: [] }] }],
        mijlpalen: [],
      }),
    ).toEqual([]);
  });
});

describe("the net of goals and efforts", () => {
  const inspanning = (naam: string, doelen: readonly (readonly [number, number])[]) => ({
    naam,
    omvang: "zes acties",
    doelen: doelen.map(([doel, acties]) => ({ doel, acties })),
  });

  it("draws the two goals that an effort serves most", () => {
    const figuur = din({
      visie: "Een levende binnenstad",
      doelen: ["Minder leegstand", "Meer groen", "Meer studenten"],
      inspanningen: [
        inspanning("Panden", [
          [0, 1],
          [1, 3],
          [2, 2],
        ]),
      ],
    });
    expect(figuur?.alt).toContain("Panden (zes acties) voor doel 2 en 3.");
    expect(figuur?.svg.match(/<path /g)).toHaveLength(3 + 2);
  });

  it("shows five goals at most, and says how many it left out", () => {
    const doelen = ["a", "b", "c", "d", "e", "f", "g"].map((d) => `Doel over ${d}`);
    const figuur = din({ visie: "Samen", doelen, inspanningen: [inspanning("Panden", [[0, 1]])] });
    expect(figuur && woordenOp(figuur)).toContain("Nog twee doelen staan niet in deze figuur.");
    expect(figuur && woordenOp(figuur)).not.toContain("Doel over f");
  });
});
