import { describe, expect, it } from "vitest";
import { velden } from "../../src/domain/declaratie.ts";
import { alleVelden, isBlad } from "../../src/domain/pad.ts";
import type { Bladveld } from "../../src/domain/velden.ts";
import { aantalWoorden } from "../../src/dutch/zinnen.ts";

const bladen = [...alleVelden(velden)].flatMap(({ patroon, veld }) => (isBlad(veld) ? [{ patroon, veld }] : []));
const getypt = ({ soort }: Bladveld): boolean => soort === "tekst" || soort === "alineas" || soort === "teksten";
const metSlecht = bladen.flatMap(({ patroon, veld }) =>
  veld.slecht === undefined ? [] : [{ patroon, slecht: veld.slecht }],
);
const uitlegVan = (veld: Bladveld): readonly (readonly [optie: string, uitleg: string | undefined])[] =>
  "opties" in veld ? Object.entries(veld.uitleg ?? {}) : [];

const zinnen = (tekst: string): readonly string[] => tekst.split(/(?<=[.?!])\s+|\s\/\s|\n/u);
const paden = (gevonden: readonly { readonly patroon: string }[]) => gevonden.map(({ patroon }) => patroon);

describe("the help with a question", () => {
  it("has a good and a poor answer for every question that is asked by default and typed", () => {
    const zonder = bladen.filter(
      ({ veld }) => getypt(veld) && veld.diepte === "kern" && (veld.voorbeeld === "" || veld.slecht === undefined),
    );
    expect(paden(zonder)).toEqual([]);
    expect(metSlecht.length).toBeGreaterThan(150);
  });

  it("says of a poor answer in one clause why, and it is not the good one", () => {
    const fout = bladen.filter(
      ({ veld }) =>
        veld.slecht !== undefined &&
        (veld.slecht.antwoord === veld.voorbeeld || !/^[\p{Ll}‘’].*[.?]$/u.test(veld.slecht.omdat)),
    );
    expect(paden(fout)).toEqual([]);
  });

  it("has no sentence that one has to read twice", () => {
    const lang = (tekst: string): boolean => zinnen(tekst).some((zin) => aantalWoorden(zin) > 20);
    const fout = bladen.filter(({ veld }) =>
      [
        veld.voorbeeld,
        veld.slecht?.antwoord ?? "",
        veld.slecht?.omdat ?? "",
        ...uitlegVan(veld).map(([, u]) => u ?? ""),
      ].some(lang),
    );
    expect(paden(fout)).toEqual([]);
  });

  it("says nothing twice about poor answers", () => {
    const eens = [...new Set(metSlecht.map(({ slecht }) => slecht))];
    for (const deel of ["antwoord", "omdat"] as const) {
      const teksten = eens.map((slecht) => slecht[deel]);
      expect(teksten.filter((tekst, i) => teksten.indexOf(tekst) < i)).toEqual([]);
    }
  });

  it("explains only words that can be chosen, each as a sentence", () => {
    const fout = bladen.filter(({ veld }) =>
      uitlegVan(veld).some(
        ([optie, uitleg = ""]) => !("opties" in veld && veld.opties.includes(optie)) || !/^\p{Lu}.*[.]$/u.test(uitleg),
      ),
    );
    expect(paden(fout)).toEqual([]);
    expect(bladen.filter(({ veld }) => uitlegVan(veld).length > 0).length).toBeGreaterThan(50);
  });

  it("uses typographic quotes and apostrophes", () => {
    const teksten = ({ slecht, ...veld }: Bladveld): readonly string[] => [
      slecht?.antwoord ?? "",
      slecht?.omdat ?? "",
      ...uitlegVan(veld).map(([, uitleg]) => uitleg ?? ""),
    ];
    expect(paden(bladen.filter(({ veld }) => teksten(veld).some((t) => /['"`“”]|\s{2}|^\s|\s$/u.test(t))))).toEqual([]);
  });
});
