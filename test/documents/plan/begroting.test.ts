import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { balans, isGeld, type Post, perBron, som, totaal, zekerheid } from "../../../src/documents/plan/begroting.ts";
import { BRON, DEKKINGSTATUS } from "../../../src/domain/declaraties/opties.ts";

const bedrag = fc.integer({ min: 0, max: 5_000_000 });
const misschien = fc.option(bedrag, { nil: undefined });
const regel = fc.record({
  bron: fc.option(fc.constantFrom(...BRON), { nil: undefined }),
  status: fc.option(fc.constantFrom(...DEKKINGSTATUS), { nil: undefined }),
  bedrag: misschien,
});
const post: fc.Arbitrary<Post> = fc.record({ kosten: fc.array(misschien), dekking: fc.array(regel) });

const kost = (kosten: number, ...dekking: Post["dekking"]): Post => ({ kosten: [kosten], dekking });
const van = (bedrag: number | undefined, status = "toegezegd", bron = "eigen middelen") => ({ bron, status, bedrag });

describe("cost against money", () => {
  it("always adds up: cost and what is left over are the money and what is uncovered", () => {
    fc.assert(
      fc.property(fc.array(post), (posten) => {
        const t = totaal(posten.map(balans));
        expect(t.kosten.bedrag + t.nietVerdeeld.bedrag).toBe(t.dekking.bedrag + t.ongedekt.bedrag);
      }),
    );
  });

  it("is money plus uncovered where no post has more than it costs", () => {
    fc.assert(
      fc.property(fc.array(post), (posten) => {
        const balansen = posten.map(balans).filter((b) => b.nietVerdeeld.bedrag === 0);
        const t = totaal(balansen);
        expect(t.kosten.bedrag).toBe(t.dekking.bedrag + t.ongedekt.bedrag);
      }),
    );
  });

  it("does not count a line that says money is missing", () => {
    const b = balans(kost(100, van(60), van(40, "ongedekt"), van(10, "beoogd", "nog te vinden")));
    expect([b.dekking.bedrag, b.ongedekt.bedrag]).toEqual([60, 40]);
  });

  it("does not let one post pay for another", () => {
    const t = totaal([balans(kost(10, van(30))), balans(kost(50, van(20)))]);
    expect([t.nietVerdeeld.bedrag, t.ongedekt.bedrag]).toEqual([20, 30]);
  });

  it("says so when an amount is not known, up to the total", () => {
    expect(som([5, undefined])).toEqual({ bedrag: 5, pm: true });
    expect(totaal([balans(kost(10)), balans({ kosten: [undefined], dekking: [] })]).ongedekt.pm).toBe(true);
    expect(balans(kost(10, van(undefined))).ongedekt.pm).toBe(true);
  });
});

describe("how sure the money is", () => {
  it("is everything only when promised or reserved money covers a known cost", () => {
    expect(zekerheid(kost(10, van(4), van(6, "gereserveerd")))).toBe("alles");
    expect(zekerheid(kost(10, van(4), van(6, "aangevraagd")))).toBe("deels");
    expect(zekerheid(kost(10, van(10, "beoogd")))).toBe("niets");
    expect(zekerheid({ kosten: [undefined], dekking: [van(10)] })).toBe("deels");
  });
});

describe("money by source", () => {
  it("has every euro of money in exactly one line", () => {
    fc.assert(
      fc.property(fc.array(post), (posten) => {
        const lijnen = perBron(posten, BRON);
        const geld = som(posten.flatMap((p) => p.dekking.filter(isGeld).map((r) => r.bedrag)));
        expect(som(lijnen.map((l) => l.samen.bedrag)).bedrag).toBe(geld.bedrag);
        for (const l of lijnen) expect(l.hard.bedrag + l.voorwaarde.bedrag + l.gezocht.bedrag).toBe(l.samen.bedrag);
      }),
    );
  });
});
