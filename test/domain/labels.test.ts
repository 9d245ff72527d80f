import { describe, expect, it } from "vitest";
import { velden } from "../../src/domain/declaratie.ts";
import { labelVan } from "../../src/domain/labels.ts";
import { alleVelden, isGroep } from "../../src/domain/pad.ts";

const ALLE = [...alleVelden(velden)].filter(({ veld }) => !isGroep(veld)).map(({ patroon }) => patroon);

describe("The short name of a field", () => {
  it.each([
    ["eigen.rodeLijnen", "rode lijnen"],
    ["organisaties[gemeente].profiel.uitvoeringskracht", "uitvoeringskracht"],
    ["organisaties[gemeente].kvk", "KvK-nummer"],
    ["acties[a].eind", "klaar op"],
    ["bijeenkomsten[b].eind", "eind"],
    ["organisatie.rasci[1].a", "eindverantwoordelijk"],
    ["domein.onderwerpen[x]", "onderwerpen"],
  ])("of %s is %s", (pad, label) => expect(labelVan(pad)).toBe(label));

  it("is short, and never reads like a key", () => {
    expect(
      ALLE.map(labelVan).filter(
        (label) => label.length > 30 || /^.$|[a-z][A-Z](?!K)|[[\]]/.test(label.replace("KvK", "")),
      ),
    ).toEqual([]);
  });

  it("tells the short answers of one list apart", () => {
    const lijstVan = (patroon: string): string => patroon.slice(0, patroon.lastIndexOf("[]"));
    const inLijsten = ALLE.filter((patroon) => patroon.includes("[]"));
    const dubbel = inLijsten.filter((patroon) =>
      inLijsten.some((p) => p !== patroon && lijstVan(p) === lijstVan(patroon) && labelVan(p) === labelVan(patroon)),
    );
    expect(dubbel).toEqual([]);
  });
});
