import { expect, test } from "vitest";
import { bronregel } from "../../../src/documents/plan/begroting.ts";
import { gelddiagram } from "../../../src/documents/plan/gelddiagram.ts";

const regel = (bron: string, ...regels: readonly [status: string, bedrag: number | undefined][]) =>
  bronregel(
    bron,
    regels.map(([status, bedrag]) => ({ bron, status, bedrag })),
  );
const NIETS = { bedrag: 0, pm: false };

test("each source is a bar, by how sure it is, and what is missing is the last", () => {
  const bronnen = [regel("subsidies", ["toegezegd", 100], ["beoogd", 50]), regel("eigen middelen", ["beoogd", 25])];
  const diagram = gelddiagram(bronnen, { bedrag: 40, pm: false });
  expect(diagram?.groepen).toEqual(["Subsidies", "Eigen middelen", "Nog te vinden"]);
  expect(diagram?.reeksen).toEqual([
    { naam: "Toegezegd of gereserveerd", waarden: [100, null, null] },
    { naam: "Aangevraagd of beoogd", waarden: [50, 25, null] },
    { naam: "Ongedekt", waarden: [null, null, 40] },
  ]);
});

test("its words tell the same", () => {
  const bronnen = [regel("subsidies", ["toegezegd", 1000], ["beoogd", 50]), regel("fondsen", ["beoogd", undefined])];
  expect(gelddiagram(bronnen, { bedrag: 40, pm: false })?.alt.replaceAll("\u00A0", " ")).toBe(
    "Staafdiagram van het geld per bron. Subsidies: € 1.000 toegezegd of gereserveerd, en € 50 aangevraagd of beoogd. " +
      "Nog te vinden: € 40 ongedekt. Bedragen die nog niet bekend zijn, staan er niet in.",
  );
});

test("there is none with one bar, or with nothing but what is missing", () => {
  expect(gelddiagram([regel("subsidies", ["toegezegd", 100])], NIETS)).toBeUndefined();
  expect(gelddiagram([], { bedrag: 40, pm: false })).toBeUndefined();
  expect(gelddiagram([regel("fondsen", ["beoogd", undefined])], { bedrag: 40, pm: true })).toBeUndefined();
});
