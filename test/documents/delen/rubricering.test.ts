import { describe, expect, it } from "vitest";
import { rubriceringVan } from "../../../src/documents/delen/rubricering.ts";

describe("who may read a paper for partners", () => {
  it.each([
    ["concept", false, "Concept – alleen voor wie eraan meeschrijft"],
    ["ter bespreking", false, "Bespreekstuk voor de partners"],
    ["vastgesteld", false, "Voor de partners"],
    ["getekend", true, "Openbaar"],
    ["", false, "Voor de partners"],
  ])("follows its status: %s (openbaar: %s)", (status, openbaar, regel) => {
    expect(rubriceringVan({ voor: "partners", status, openbaar })).toBe(regel);
  });

  it.each(["concept", "ter bespreking", "ter tekening"])("is never everybody while it is still %s", (status) => {
    expect(rubriceringVan({ voor: "partners", status, openbaar: true })).not.toBe("Openbaar");
  });
});

describe("a paper for a smaller circle", () => {
  it.each(["adviseur", "kerngroep", "gesprekspartner"] as const)(
    "for the %s is confidential, whatever its status",
    (voor) => {
      expect(rubriceringVan({ voor, status: "vastgesteld", openbaar: true })).toMatch(/^Vertrouwelijk/);
    },
  );
});
