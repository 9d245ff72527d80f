import { describe, expect, it } from "vitest";
import type { Coalitie } from "../../src/domain/declaratie.ts";
import { gevolgenVan } from "../../src/plan/gevolgen.ts";

describe("sending the feedback on a talk", () => {
  const formuleringen = [
    { id: "f1", tekst: "a" },
    { id: "f2", tekst: "b", stand: "niet gevraagd" as const },
    { id: "f3", tekst: "c", stand: "geweigerd" as const },
    { id: "f4" },
  ];
  const gesprek = (verstuurd?: string): Coalitie => ({
    gesprekken: [{ id: "g", formuleringen, ...(verstuurd === undefined ? {} : { terugkoppeling: { verstuurd } }) }],
  });

  it("marks the wordings in it that wait as asked", () => {
    expect(gevolgenVan(gesprek(), gesprek("2026-02-06"))).toEqual([
      { soort: "zet", pad: "gesprekken[g].formuleringen[f1].stand", waarde: "gevraagd" },
      { soort: "zet", pad: "gesprekken[g].formuleringen[f2].stand", waarde: "gevraagd" },
    ]);
  });

  it("says nothing about what is written down afterwards", () => {
    expect(gevolgenVan(gesprek("2026-02-06"), gesprek("2026-02-06"))).toEqual([]);
  });
});
