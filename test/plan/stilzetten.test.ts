import { describe, expect, it } from "vitest";
import type { Coalitie } from "../../src/domain/declaratie.ts";
import { velden } from "../../src/domain/declaratie.ts";
import { huizenVan } from "../../src/domain/huis.ts";
import { aandachtVan, zetStil } from "../../src/plan/stilzetten.ts";
import { geheugenboek } from "../wizard/geheugenboek.ts";

const zin = (woord: string): string => `${Array(31).fill(woord).join(" ")}.`;
const paden = (punten: readonly { readonly pad: string }[]) => punten.map(({ pad }) => pad);

/** A book in which the first point that is open was put to silence. */
function stilgezet(coalitie: Coalitie) {
  const boek = geheugenboek(coalitie);
  const [punt] = aandachtVan(boek.coalitie).open;
  if (punt !== undefined) boek.wijzig(zetStil(boek.coalitie, punt, "2026-03-12"));
  return boek;
}

describe("a point of attention that is put to silence", () => {
  it("is not told any more, and is still known", () => {
    const { coalitie } = stilgezet({ eigen: { waaromNu: zin("nu") } });
    expect(paden(aandachtVan(coalitie).open)).toEqual([]);
    expect(paden(aandachtVan(coalitie).stil)).toEqual(["eigen.waaromNu"]);
  });

  it("comes back when the answer changes, and is silent again when it changes back", () => {
    const boek = stilgezet({ eigen: { waaromNu: zin("nu") } });
    boek.zet("eigen.waaromNu", zin("straks"));
    expect(paden(aandachtVan(boek.coalitie).open)).toEqual(["eigen.waaromNu"]);
    boek.zet("eigen.waaromNu", zin("nu"));
    expect(paden(aandachtVan(boek.coalitie).open)).toEqual([]);
  });

  it("comes back when other words make the same remark", () => {
    const boek = stilgezet({ eigen: { waaromNu: `${zin("nu")} Dat is zo.` } });
    boek.zet("eigen.waaromNu", `${zin("nu")} Dat is anders.`);
    expect(paden(aandachtVan(boek.coalitie).open)).toEqual(["eigen.waaromNu"]);
  });

  it("is silent at that place only, and that rule only", () => {
    const boek = stilgezet({ eigen: { waaromNu: zin("nu"), doelen: [zin("nu")] } });
    expect(aandachtVan(boek.coalitie).open).toHaveLength(1);
    boek.zet("eigen.waaromNu", `${zin("nu")} Middels u en jullie.`);
    const codes = aandachtVan(boek.coalitie).open.map(({ code }) => code);
    expect(codes).toEqual(expect.arrayContaining(["stroeve-woorden", "aanspreken"]));
  });

  it("about a list stays silent while words in it change, and comes back with what is said of it", () => {
    const acties = (titel: string, ...wie: readonly string[][]) =>
      wie.map((uitvoerders, i) => ({ id: `a${i}`, titel, uitvoerders }));
    const { coalitie } = stilgezet({ acties: acties("Open", ["x"], ["y"], ["z"]) });
    expect(aandachtVan({ ...coalitie, acties: acties("Sluit", ["x"], ["y"], ["z"]) }).open).toEqual([]);
    expect(aandachtVan({ ...coalitie, acties: acties("Open", ["x"], ["y"], ["x", "z"]) }).stil).toEqual([]);
  });

  it("keeps no more lines than it needs", () => {
    const boek = stilgezet({ eigen: { waaromNu: zin("nu") } });
    boek.zet("eigen.waaromNu", zin("straks"));
    const [punt] = aandachtVan(boek.coalitie).open;
    if (punt !== undefined) boek.wijzig(zetStil(boek.coalitie, punt, "2026-03-13"));
    expect(boek.coalitie.stilgezet).toMatchObject([{ plek: "eigen.waaromNu", op: "2026-03-13" }]);
    expect(aandachtVan(boek.coalitie).open).toEqual([]);
  });

  it("is kept where no partner reads it", () => {
    expect([...huizenVan(velden.stilgezet)]).toEqual(["intern"]);
  });
});
