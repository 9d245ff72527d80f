import { expect, it } from "vitest";
import { financiering } from "../../src/figures/financiering.ts";
import { woordenOp } from "./meetkunde.ts";

const bronnen = [
  { naam: "Eigen middelen", bedrag: 600_000 },
  { naam: "Subsidie van overheden", bedrag: 250_000 },
  { naam: "Fondsen en particulieren", bedrag: 1_000 },
];
const gewoon = (tekst: string): string => tekst.replaceAll("\u00A0", " ");

it("names every source with its amount, and what is not covered last", () => {
  const figuur = financiering({ bronnen, ongedekt: 149_000 });
  expect(gewoon(woordenOp(figuur ?? expect.fail()))).toMatch(
    /Eigen middelen € 600\.000 Subsidie van overheden € 250\.000 Fondsen en particulieren € 1\.000 Ongedekt € 149\.000$/,
  );
});

it("prints a share where the piece has room for it, and never more than the whole", () => {
  const woorden = woordenOp(financiering({ bronnen, ongedekt: 149_000 }) ?? expect.fail());
  expect(woorden.match(/\d+%/g)).toEqual(["60%", "25%", "15%"]);
});

it("tells first what is not covered to who cannot see it", () => {
  const { alt } = financiering({ bronnen, ongedekt: 149_000 }) ?? expect.fail();
  expect(gewoon(alt)).toMatch(/^Eén balk met al het geld, .* Ongedekt: € 149\.000 \(15%\)\. Fondsen .* \(< 1%\)\./);
});

it("is not drawn where there is nothing to compare", () => {
  expect(financiering({ bronnen: bronnen.slice(0, 1), ongedekt: 0 })).toBeUndefined();
  expect(financiering({ bronnen: [], ongedekt: 100 })).toBeUndefined();
});
