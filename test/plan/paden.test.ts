import { describe, expect, it } from "vitest";
import { velden } from "../../src/domain/declaratie.ts";
import { alleVelden, isGroep, patroonVan, veldBij } from "../../src/domain/pad.ts";
import { patronenVan, stapVan, thuisVan } from "../../src/plan/paden.ts";
import { STAPPEN } from "../../src/plan/stappen.ts";
import { START } from "../../src/plan/start.ts";

const delen = [START, ...STAPPEN];

describe("paden", () => {
  it("gives every declared leaf and list a home", () => {
    const dakloos = [...alleVelden(velden)]
      .filter(({ veld, patroon }) => !isGroep(veld) && thuisVan(patroon) === undefined)
      .map(({ patroon }) => patroon);
    expect(dakloos).toEqual([]);
  });

  it("names only fields that are declared", () => {
    const verzonnen = delen
      .flatMap((deel) => deel.blokken.flatMap(patronenVan))
      .filter((patroon) => veldBij(velden, patroon) === undefined);
    expect(verzonnen).toEqual([]);
  });

  it("asks a field in one step, save meetings, the vision, the public question and what a model rests on, which come back", () => {
    const patronen = delen.flatMap((deel) => [...new Set(deel.blokken.flatMap(patronenVan))]);
    const dubbel = patronen.filter((patroon, plaats) => patronen.indexOf(patroon) < plaats);
    const terugkomend = /^(bijeenkomsten\[\]\.|visies\[\]\.|coalitie\.opgave$)/;
    const bijModel = /^organisatie\.(vertrouwen|dominanteFinancier|langdurig|neutraleIdentiteit)$/;
    expect(dubbel.filter((patroon) => !terugkomend.test(patroon) && !bijModel.test(patroon))).toEqual([]);
  });

  it("finds the home of a path, a pattern and a field within a row", () => {
    expect(stapVan("organisaties[gemeente-x].naam")).toBe(1);
    expect(stapVan("organisaties[].profiel.belang")).toBe(3);
    expect(stapVan("acties[a].dekking[2].bedrag")).toBe(8);
    expect(stapVan("coalitie.opgave")).toBe("start");
    expect(stapVan("afronding.wisdatum")).toBe("afronding");
  });

  it("finds a meeting in the step of its kind", () => {
    const coalitie = {
      bijeenkomsten: [
        { id: "v", soort: "verkenning" as const },
        { id: "s", soort: "start" as const },
      ],
    };
    expect(stapVan("bijeenkomsten[v].datum", coalitie)).toBe(4);
    expect(stapVan("bijeenkomsten[v].opbrengst.conclusie", coalitie)).toBe(5);
    expect(stapVan("bijeenkomsten[s].datum", coalitie)).toBe(9);
  });

  it("knows no home for what is not declared", () => {
    expect(thuisVan("verzonnen.veld")).toBeUndefined();
    expect(patroonVan("organisaties[x].naam")).toBe("organisaties[].naam");
  });
});
