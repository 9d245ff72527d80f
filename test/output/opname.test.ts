import { describe, expect, it } from "vitest";
import { Gap } from "../../src/gap.ts";
import { Opname, SJABLOON, watVeranderde } from "../../src/output/opname.ts";

function afdruk(...gelezen: readonly (readonly [pad: string, waarde: unknown])[]): Readonly<Record<string, string>> {
  const opname = new Opname();
  for (const [pad, waarde] of gelezen) opname.zie(pad, waarde);
  return opname.afdruk();
}

const GESPREK = ["gesprekken[g].drijfveer", "Wij willen."] as const;
const VISIE = ["visies[v].kern", "Een levende stad."] as const;

describe("what a document was made of", () => {
  it("is one hash per step, and tells nothing of the answers", () => {
    const { ...hashes } = afdruk(GESPREK, VISIE);
    expect(Object.keys(hashes)).toEqual(["coalitie.stap.1", "coalitie.stap.2"]);
    expect(Object.values(hashes).join()).toMatch(/^[0-9a-f]{16},[0-9a-f]{16}$/);
  });

  it("does not depend on the order in which it was looked at, or how often", () => {
    expect(afdruk(VISIE, GESPREK, VISIE)).toEqual(afdruk(GESPREK, VISIE));
  });

  it.each([
    ["another answer", [GESPREK, ["visies[v].kern", "Iets anders."]], ["2"]],
    ["an answer that is gone", [GESPREK, ["visies[v].kern", new Gap("visies[v].kern", "?")]], ["2"]],
    ["a thing that is gone", [GESPREK], ["2"]],
    ["a thing more", [GESPREK, VISIE, ["visies[w].kern", "x"]], ["2"]],
    ["nothing", [GESPREK, VISIE], []],
  ] as const)("tells which steps changed: %s", (_wat, nu, stappen) => {
    expect(watVeranderde(afdruk(GESPREK, VISIE), afdruk(...nu))).toEqual(stappen);
  });

  it("tells open on purpose from missing", () => {
    const met = (reden: "ontbreekt" | "bewust open") => afdruk(["visies[v].kern", new Gap("", "", "tekst", reden)]);
    expect(met("ontbreekt")).not.toEqual(met("bewust open"));
  });

  it("does not mix up where one answer ends and the next begins", () => {
    expect(afdruk(["eigen.doelen", ["a", "b"]])).not.toEqual(afdruk(["eigen.doelen", ["a,b"]]));
  });

  it("tells of another template or letterhead, unless it was not noted", () => {
    expect(watVeranderde({ [SJABLOON]: "a" }, { [SJABLOON]: "b" })).toEqual(["sjabloon"]);
    expect(watVeranderde({ [SJABLOON]: "a" }, { [SJABLOON]: "a" })).toEqual([]);
    expect(watVeranderde({}, { [SJABLOON]: "b" })).toEqual([]);
  });

  it("looks at no other properties of the file", () => {
    expect(watVeranderde({ Afdeling: "x", "coalitie.stap.1": "a" }, { "coalitie.stap.1": "a" })).toEqual([]);
  });
});
