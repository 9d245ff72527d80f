import { describe, expect, it } from "vitest";
import { belangInvloed } from "../../src/figures/belanginvloed.ts";
import { cyclus } from "../../src/figures/cyclus.ts";
import { domein } from "../../src/figures/domein.ts";
import { ontwikkelbenadering } from "../../src/figures/ontwikkelbenadering.ts";
import { verloop } from "../../src/figures/verloop.ts";
import { Gap } from "../../src/gap.ts";
import { woordenOp } from "./meetkunde.ts";

const partners = (aantal: number) =>
  Array.from({ length: aantal }, (_, i) => ({ id: `p${i}`, naam: `Partner ${i + 1}` }));
const bij = (...ids: readonly string[]) => ids.map((partner) => ({ partner, kern: true }));

describe("the domain", () => {
  const onderwerpen = [
    { naam: "Leegstand", bij: bij("p0", "p1") },
    { naam: "Rendement", bij: bij("p2") },
    { naam: "Bevoorrading", open: true, bij: [] },
  ];

  it("has up to six partners as shapes, with the letters of who shares a topic", () => {
    const [figuur] = domein({ titel: "Domein", partners: partners(6), onderwerpen });
    expect(figuur && woordenOp(figuur)).toContain("Leegstand A · B");
    expect(figuur && woordenOp(figuur)).not.toContain("Rendement C");
    expect(figuur?.alt).toContain("Leegstand: Partner 1 en Partner 2.");
  });

  it("is a table from seven partners on", () => {
    const [figuur] = domein({ titel: "Domein", partners: partners(7), onderwerpen });
    expect(figuur && woordenOp(figuur)).toMatch(/^Onderwerp A B C D E F G Leegstand/);
  });

  it("says of a topic that it is not decided yet", () => {
    for (const aantal of [3, 9]) {
      const [figuur] = domein({ titel: "Domein", partners: partners(aantal), onderwerpen });
      expect(figuur && woordenOp(figuur)).toContain("Bevoorrading (nog open)");
    }
  });

  it("is not drawn without topics or without partners", () => {
    expect(domein({ titel: "Domein", partners: [], onderwerpen })).toEqual([]);
    expect(domein({ titel: "Domein", partners: partners(3), onderwerpen: [] })).toEqual([]);
  });
});

describe("the rounds", () => {
  const stap = (nr: number, stand: "afgerond" | "nu" | "later", keuze = false) => ({
    nr: String(nr),
    naam: `Stap ${nr}`,
    stand,
    keuze,
  });

  it("have a square on its point where the partners choose, and say which step is now", () => {
    const figuur = verloop([
      { titel: "Ronde 1", stappen: [stap(4, "afgerond"), stap(5, "afgerond", true)] },
      { titel: "Ronde 2", stappen: [stap(6, "nu"), stap(9, "later", true)] },
    ]);
    expect(figuur?.svg.match(/<polygon points="[^"]*" fill="#(1F3864|E9EEF6)"/g)).toHaveLength(3);
    expect(figuur?.alt).toContain("Nu: stap 6, Stap 6 (ronde 2).");
    expect(figuur && woordenOp(figuur)).toMatch(/afgerond nu later hier kiezen/);
  });

  it("explain no sign that is not there", () => {
    const figuur = verloop([{ titel: "Ronde 1", stappen: [stap(1, "later")] }]);
    expect(figuur && woordenOp(figuur)).not.toMatch(/afgerond|nu|kiezen/);
  });
});

describe("the cycle and the four views", () => {
  it("tell what was agreed about a step, and nothing where there is no agreement", () => {
    expect(woordenOp(cyclus({ afspraken: { monitoren: "elk kwartaal" } }))).toContain("elk kwartaal");
    const weg = new Gap("monitoring.ritme", "Hoe vaak?", "keuze", "weg");
    expect(woordenOp(cyclus({ afspraken: { monitoren: weg } }))).not.toContain("[nog in te vullen]");
  });

  it("tell where the coalition stands", () => {
    expect(woordenOp(ontwikkelbenadering({ nu: "wij" }))).toContain("hier staat de coalitie wat partners samen");
    expect(ontwikkelbenadering({ nu: "wij" }).alt).toContain("De coalitie staat nu bij ‘wij’.");
  });
});

describe("stake against influence", () => {
  it("says on itself that it is confidential, and has every organisation once", () => {
    const figuur = belangInvloed([
      { naam: "Gemeente", belang: "hoog", invloed: "hoog" },
      { naam: "De Waag", belang: "laag", invloed: "midden" },
    ]);
    expect(figuur && woordenOp(figuur)).toMatch(/^Vertrouwelijk: alleen voor het adviesteam/);
    expect(figuur?.alt).toContain("Invloed hoog, belang hoog: Gemeente.");
    expect(figuur?.alt).toContain("Invloed midden, belang laag: De Waag.");
  });
});
