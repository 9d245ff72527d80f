import { describe, expect, it } from "vitest";
import type { Coalitie } from "../../src/domain/declaratie.ts";
import type { Stapnummer } from "../../src/plan/stap.ts";
import { stapMet } from "../../src/plan/stappen.ts";
import { START } from "../../src/plan/start.ts";
import { vragenVan } from "../../src/plan/vragen.ts";

const alles = (nr: Stapnummer, coalitie: Coalitie) => vragenVan(stapMet(nr), coalitie, { verdieping: true });
const bij = (nr: Stapnummer, coalitie: Coalitie, pad: string) => alles(nr, coalitie).find((vraag) => vraag.pad === pad);

describe("vragenVan", () => {
  it("asks one question about a list that is empty", () => {
    const vragen = alles(1, {}).filter((vraag) => vraag.pad.startsWith("organisaties"));
    expect(vragen).toMatchObject([{ pad: "organisaties", beantwoord: false }]);
  });

  it("asks about every thing that exists, by its id", () => {
    const paden = alles(1, { organisaties: [{ id: "gemeente-x" }] }).map((vraag) => vraag.pad);
    expect(paden).toContain("organisaties[gemeente-x].adres.plaats");
    expect(paden).not.toContain("organisaties");
  });

  it("numbers rows without an id from 1", () => {
    const coalitie: Coalitie = { acties: [{ id: "a", mijlpalen: [{ wat: "start" }, {}] }] };
    expect(bij(8, coalitie, "acties[a].mijlpalen[1].wat")?.beantwoord).toBe(true);
    expect(bij(8, coalitie, "acties[a].mijlpalen[2].wat")?.beantwoord).toBe(false);
    expect(bij(8, coalitie, "acties[a].mijlpalen")?.beantwoord).toBe(true);
  });

  it("asks only kern, unless asked for more", () => {
    const kern = vragenVan(START, {}).map((vraag) => vraag.pad);
    expect(kern).toContain("coalitie.naam");
    expect(kern).not.toContain("coalitie.gebied");
    expect(vragenVan(START, {}, { verdieping: true }).map((vraag) => vraag.pad)).toContain("coalitie.gebied");
  });

  it("counts a field within a list of verdieping as verdieping", () => {
    expect(bij(2, { themas: [{ id: "t" }] }, "themas[t].naam")?.verdieping).toBe(true);
  });

  it("leaves out what does not apply", () => {
    const gevoelig = (ja: boolean) =>
      vragenVan(START, { coalitie: { gevoelig: ja } }, { verdieping: true }).map((vraag) => vraag.pad);
    expect(gevoelig(true)).toContain("coalitie.gevoeligWaarom");
    expect(gevoelig(false)).not.toContain("coalitie.gevoeligWaarom");
  });

  it.each([
    ["later", false],
    ["niet besproken", true],
    ["bewust open", true],
    ["geen", true],
  ] as const)("takes the mark ‘%s’ for answered: %s", (status, beantwoord) => {
    expect(bij(1, { eigen: { waaromNu: { status } } }, "eigen.waaromNu")?.beantwoord).toBe(beantwoord);
  });

  it("takes a list that is deliberately empty for answered", () => {
    expect(bij(1, { organisaties: { status: "geen" } }, "organisaties")?.beantwoord).toBe(true);
  });

  it("asks about the meeting that is still to be made, under its pattern", () => {
    expect(bij(4, {}, "bijeenkomsten[].datum")).toMatchObject({ beantwoord: false });
    expect(bij(4, {}, "bijeenkomsten[].benaming")).toMatchObject({ beantwoord: true });
  });

  describe("of who comes to a meeting", () => {
    const KOMST = "bijeenkomsten[v].genodigden[g].stand";
    const gevraagd = (erbij: object, gast: object = {}, stukken: Coalitie["stukken"] = []) =>
      vragenVan(
        stapMet(4),
        {
          bijeenkomsten: [{ id: "v", soort: "verkenning", genodigden: [{ id: "g", persoon: "p", ...gast }], ...erbij }],
          stukken,
        },
        { vandaag: "2026-03-12" },
      ).some(({ pad }) => pad === KOMST);

    it("asks nothing before anybody can know, except on request", () => {
      expect(gevraagd({ datum: "2026-03-20", briefdatum: "2026-03-12" })).toBe(false);
      const coalitie: Coalitie = { bijeenkomsten: [{ id: "v", soort: "verkenning", genodigden: [{ id: "g" }] }] };
      expect(bij(4, coalitie, KOMST)).toMatchObject({ verdieping: true });
    });

    it.each([
      ["the register holds its letter", {}, {}, [{ id: "s", document: "uitnodigingsbrief", voor: "v-p" }]],
      ["the day on its letter has passed", { briefdatum: "2026-03-11" }, {}, []],
      ["its own day has come", { datum: "2026-03-12" }, {}, []],
      ["it was written down already", {}, { stand: "aangemeld" }, []],
    ] as const)("asks once %s", (_, erbij, gast, stukken) => {
      expect(gevraagd(erbij, gast, stukken)).toBe(true);
    });

    it("does not take the letter of another meeting for this one’s", () => {
      expect(gevraagd({}, {}, [{ id: "s", document: "uitnodigingsbrief", voor: "w-p" }])).toBe(false);
    });
  });

  it("asks about the pass that was asked for", () => {
    const gangen = [
      { id: "g1", variant: "initiatief" as const },
      { id: "g2", variant: "plan" as const },
    ];
    const paden = (gang?: string) => vragenVan(stapMet(6), { gangen }, { gang }).map((vraag) => vraag.pad);
    expect(paden()).toContain("gangen[g2].variant");
    expect(paden("g1")).toContain("gangen[g1].inhoudelijkeOpties");
  });

  it("begins a new pass once the last one was adopted", () => {
    const coalitie: Coalitie = { gangen: [{ id: "g1", variant: "initiatief", uitkomst: "aangenomen" }] };
    const paden = (nr: Stapnummer) => vragenVan(stapMet(nr), coalitie).map((vraag) => vraag.pad);
    expect(paden(6)).toContain("gangen[].variant");
    expect(paden(9)).toContain("gangen[g1].uitkomst");
  });

  it("finds the founding meeting of each pass, also when the meetings name none", () => {
    const coalitie: Coalitie = {
      gangen: [{ id: "g1" }, { id: "g2" }],
      bijeenkomsten: [
        { id: "eerste", soort: "start" },
        { id: "tweede", soort: "start" },
      ],
    };
    const datums = (gang: string) =>
      vragenVan(stapMet(9), coalitie, { gang }).filter((vraag) => /^bijeenkomsten.*\]\.datum$/.test(vraag.pad));
    expect(datums("g1").map((vraag) => vraag.pad)).toEqual(["bijeenkomsten[eerste].datum"]);
    expect(datums("g2").map((vraag) => vraag.pad)).toEqual(["bijeenkomsten[tweede].datum"]);
  });

  it("says nothing about meetings of another kind when there are none", () => {
    expect(vragenVan(stapMet(10), {}).map((vraag) => vraag.pad)).not.toContain("bijeenkomsten");
  });
});
