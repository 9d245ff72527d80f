import { describe, expect, it, test } from "vitest";
import type { Coalitie } from "../../src/domain/declaratie.ts";
import { velden } from "../../src/domain/declaratie.ts";
import { isBlad, veldBij } from "../../src/domain/pad.ts";
import { leesBlad } from "../../src/domain/soorten.ts";
import { metLetOp } from "../../src/wizard/letop.ts";

const COALITIE: Coalitie = {
  bijeenkomsten: [{ id: "verkenning", begin: "13:30", eind: "17:00", inloop: "13:00" }],
};
const vandaag = "2026-03-10";

/** What is said about this answer, or what it is understood as when nothing is. */
function letOp(pad: string, getypt: string): string {
  const veld = veldBij(velden, pad);
  if (veld === undefined || !isBlad(veld)) throw new Error(`geen veld: ${pad}`);
  const gelezen = metLetOp(leesBlad(veld, getypt, vandaag), { pad, veld, coalitie: COALITIE, vandaag });
  return gelezen.ok ? (gelezen.letOp ?? String(gelezen.waarde)) : gelezen.melding;
}

describe("with an answer is told what looks odd about it, and it is taken", () => {
  test.each([
    ["bijeenkomsten[verkenning].datum", "15-3-2026", "15 maart 2026 is een zondag."],
    ["bijeenkomsten[verkenning].datum", "14-5-2026", "14 mei 2026 is Hemelvaartsdag."],
    ["bijeenkomsten[verkenning].datum", "9 maart", "9 maart 2026 is al geweest."],
    ["gesprekken[x].verzoekVerstuurd", "12-3-2026", "12 maart 2026 moet nog komen."],
    ["bijeenkomsten[verkenning].eind", "12.00", "Dan eindigt het (12.00 uur) voordat het begint (13.30 uur)."],
    ["bijeenkomsten[verkenning].inloop", "14.00", "Dan begint het (13.30 uur) vóór de inloop (14.00 uur)."],
    ["gesprekken[x].tijd", "2.30", "2.30 uur is midden in de nacht. Bedoel je 14.30 uur?"],
  ])("%s: %s", (pad, getypt, zin) => expect(letOp(pad, getypt)).toBe(zin));

  it("says nothing of what is as it should be", () => {
    expect(letOp("bijeenkomsten[verkenning].datum", "12 maart")).toBe("2026-03-12");
    expect(letOp("bijeenkomsten[verkenning].eind", "half zes")).toBe("17:30");
  });

  it("wants one certain day for people to come together on, and takes what is near enough elsewhere", () => {
    expect(letOp("bijeenkomsten[verkenning].datum", "eind maart")).toContain("Noem ook de dag");
    expect(letOp("afspraken[x].voor", "eind maart")).toBe("‘eind maart’ lees ik als 31 maart 2026.");
  });
});
