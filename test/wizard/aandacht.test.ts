import { describe, expect, it } from "vitest";
import type { Coalitie } from "../../src/domain/declaratie.ts";
import type { Stap } from "../../src/plan/stap.ts";
import { stapMet } from "../../src/plan/stappen.ts";
import { START } from "../../src/plan/start.ts";
import { aandachtVan } from "../../src/plan/stilzetten.ts";
import { HOUD, TERUG } from "../interview.ts";
import { doorloop } from "./doorloop.ts";

const zin = (n: number): string => `${Array(n).fill("woord").join(" ")}.`;
const stap: Stap = {
  ...stapMet(1),
  klaar: [],
  blokken: [{ soort: "velden", titel: "Eigen", velden: ["eigen.waaromNu"] }],
};
const LANG: Coalitie = { eigen: { waaromNu: zin(40) } };
const MENU = "Aandachtspunten";

describe("a remark right after an answer", () => {
  it("says what is the matter and what is better, once it is saved", async () => {
    const { gesprek, coalitie } = await doorloop(stap, {}, [["eigen.waaromNu", zin(40)]]);
    expect(gesprek.getoond).toMatch(/Bewaard\. Let op: De zin ‘woord woord woord woord …’ telt 40 woorden\. Maak er /);
    expect(coalitie.eigen?.waaromNu).toBe(zin(40));
  });

  it("is not made of a good answer, nor of an answer that stays", async () => {
    const goed = await doorloop(stap, {}, [["eigen.waaromNu", zin(10)]]);
    const zelfde = await doorloop(stap, LANG, [["eigen.waaromNu", HOUD]], { verdieping: true, vanaf: "begin" });
    expect(goed.gesprek.getoond + zelfde.gesprek.getoond).not.toContain("Bewaard. Let op");
  });
});

describe("the stop before the review", () => {
  it("is not there when there is nothing", async () => {
    const { gesprek } = await doorloop(stap, { eigen: { waaromNu: zin(10) } }, [["Overzicht", "klaar"]], {
      review: true,
    });
    expect(gesprek.gesteld).toEqual(["menu: Klopt alles?"]);
  });

  it("counts what there is, and leads on to the review", async () => {
    const { gesprek } = await doorloop(
      stap,
      LANG,
      [
        [MENU, HOUD],
        ["Overzicht", "klaar"],
      ],
      { review: true },
    );
    expect(gesprek.menus[0]).toMatchObject({ titel: "Aandachtspunten (1)", standaard: "klaar" });
    expect(gesprek.menus[0]?.mogelijkheden[1]?.naam).toContain("Waarom nu: De zin");
  });

  it("asks the question again", async () => {
    const { coalitie, einde } = await doorloop(
      stap,
      LANG,
      [
        [MENU, "1"],
        ["telt 40 woorden", "opnieuw"],
        ["eigen.waaromNu", zin(12)],
        ["Overzicht", "klaar"],
      ],
      { review: true },
    );
    expect(coalitie.eigen?.waaromNu).toBe(zin(12));
    expect(einde).toBe("klaar");
  });

  it("puts one to silence, which is on record at once", async () => {
    const { coalitie } = await doorloop(
      stap,
      LANG,
      [
        [MENU, "1"],
        ["telt 40 woorden", "stil"],
        ["Overzicht", "klaar"],
      ],
      {
        review: true,
      },
    );
    expect(coalitie.stilgezet).toMatchObject([{ regel: "lange-zin", plek: "eigen.waaromNu", op: "2026-03-12" }]);
    expect(aandachtVan(coalitie).open).toEqual([]);
  });

  it("leaves a point as it is when one goes back from it", async () => {
    const { coalitie } = await doorloop(
      stap,
      LANG,
      [
        [MENU, "1"],
        ["telt 40 woorden", TERUG],
        [MENU, "klaar"],
        ["Overzicht", "klaar"],
      ],
      { review: true },
    );
    expect(coalitie).toEqual(LANG);
  });

  it("tells only of what this step asks", async () => {
    const elders: Coalitie = { bijeenkomsten: [{ id: "b", soort: "verkenning", doel: zin(40) }] };
    const { gesprek } = await doorloop(stap, elders, [["Overzicht", "klaar"]], { review: true });
    expect(gesprek.gesteld[0]).not.toContain(MENU);
  });

  it("asks why, of a choice that differs from the advice, and names no command", async () => {
    const rondes: Coalitie = { coalitie: { rondes: { keuze: "2", advies: "3" } } };
    const begin = { ...START, blokken: START.blokken.filter((b) => b.titel === "Het aantal rondes") };
    const { gesprek, coalitie } = await doorloop(
      begin,
      rondes,
      [
        [MENU, "1"],
        ["anders dan het advies", "opnieuw"],
        ["coalitie.rondes.reden", "Haast."],
        ["Overzicht", "klaar"],
      ],
      { review: true },
    );
    expect(coalitie.coalitie?.rondes?.reden).toBe("Haast.");
    expect(gesprek.menus[1]?.titel).toMatch(/Leg de reden vast\.$/);
  });

  it("opens a list, and the questions about a thing", async () => {
    const plan: Stap = {
      ...stapMet(6),
      klaar: [],
      blokken: stapMet(6).blokken.filter((b) => b.soort === "lijst" && b.lijst === "doelen"),
    };
    const begin: Coalitie = {
      gangen: [{ id: "g", variant: "plan" }],
      doelen: [{ id: "d", tekst: "In 2030 is het er.", eigenaar: "x" }],
    };
    const { gesprek } = await doorloop(
      plan,
      begin,
      [
        [MENU, "1"],
        ["geen indicator", "opnieuw"],
      ],
      { review: true },
    );
    expect(gesprek.gesteld[2]).toMatch(/^doelen\[d\]/);
  });
});
