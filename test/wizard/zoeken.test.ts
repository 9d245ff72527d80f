import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Coalitie } from "../../src/domain/declaratie.ts";
import { gemerkt, zoek } from "../../src/wizard/zoeken.ts";
import { keer } from "../toeval.ts";

const COALITIE: Coalitie = {
  coalitie: { naam: "Vitale binnenstad", opgave: "Het plein staat leeg.\nEr is te weinig groen." },
  organisaties: [{ id: "cafe", naam: "Café Één" }],
  gesprekken: [{ id: "g", partners: ["cafe"], drijfveer: "Een groen plein trekt gasten." }],
};

const paden = (...woorden: readonly string[]) => zoek(COALITIE, woorden).treffers.map(({ pad }) => pad);

describe("looking up", () => {
  it("finds every answer with the word, wherever it stands", () => {
    expect(paden("plein")).toEqual(["coalitie.opgave", "gesprekken[g].drijfveer"]);
  });

  it("puts first what says the word itself, before what is about something called so", () => {
    const gesprek = { id: "g", partners: ["cafe"], vastleggingToelichting: "Zij kennen Café Twee niet." };
    const { treffers } = zoek({ ...COALITIE, gesprekken: [{ ...gesprek, drijfveer: "Gasten." }] }, ["cafe"]);
    const voorop = treffers.map(({ antwoord }) => /café/i.test(antwoord));
    expect(voorop).toEqual(voorop.toSorted((a, b) => Number(b) - Number(a)));
    expect(new Set(voorop).size).toBe(2);
  });

  it("minds neither accents nor capitals", () => {
    expect(paden("CAFE een")).toEqual(["organisaties[cafe].naam", ...paden("cafe", "een").slice(1)]);
    expect(paden("cafe")).toContain("gesprekken[g].partners");
  });

  it("wants all of several words", () => {
    expect(paden("groen plein", "gasten")).toEqual(["gesprekken[g].drijfveer"]);
  });

  it("takes a word that occurs nowhere for the nearest that does", () => {
    const { woorden, treffers } = zoek(COALITIE, ["binnestad"]);
    expect([woorden, treffers.map(({ pad }) => pad)]).toEqual([["binnenstad"], ["coalitie.naam"]]);
  });

  it("says which thing an answer is about, in which step, and whether partners may read it", () => {
    const treffer = zoek(COALITIE, ["gasten"]).treffers[0];
    expect(treffer).toMatchObject({ ding: "gesprek: Café Één", stap: 1, intern: true });
    expect(zoek(COALITIE, ["leeg"]).treffers[0]).toMatchObject({ ding: "", stap: "start", intern: false });
  });

  it("marks the words by more than colour, where they stand in the text itself", () => {
    expect(gemerkt("Café Één is een café", ["cafe"])).toBe("«Café» Één is een «café»");
  });

  it("changes nothing of the text but the marks", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.array(fc.string({ minLength: 1 })), (tekst, woorden) => {
        const kaal = tekst.replace(/[«»]/g, "");
        expect(gemerkt(kaal, woorden).replace(/[«»]/g, "")).toBe(kaal);
      }),
      keer(200),
    );
  });
});
