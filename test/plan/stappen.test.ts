import { describe, expect, it } from "vitest";
import { velden } from "../../src/domain/declaratie.ts";
import { veldBij } from "../../src/domain/pad.ts";
import { leesStapnummer, STAPPEN, stapMet } from "../../src/plan/stappen.ts";
import { START } from "../../src/plan/start.ts";

const delen = [START, ...STAPPEN];
const teksten = delen.flatMap((deel) => [
  deel.titel,
  deel.doel,
  ...deel.uitleg,
  ...deel.blokken.map((blok) => blok.titel),
]);

describe("the steps", () => {
  it("are ten and a closing, in order", () => {
    expect(STAPPEN.map((stap) => stap.nr)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, "afronding"]);
  });

  it.each(delen.map((deel) => [deel.titel, deel] as const))("teach in three to six paragraphs: %s", (_, deel) => {
    expect(deel.uitleg.length).toBeGreaterThanOrEqual(3);
    expect(deel.uitleg.length).toBeLessThanOrEqual(6);
  });

  it("advise on fields that exist", () => {
    const velddoelen = delen.flatMap((deel) => deel.adviezen.map((advies) => advies.veld));
    expect(velddoelen.filter((pad) => veldBij(velden, pad) === undefined)).toEqual([]);
  });

  it("are none of them done in an empty project", () => {
    expect(STAPPEN.filter((stap) => stap.klaar.every((criterium) => criterium.voldaan({})))).toEqual([]);
  });

  it("use typographic quotes and no jargon", () => {
    expect(teksten.filter((tekst) => /["']/.test(tekst))).toEqual([]);
    const jargon =
      /\b(middels|teneinde|inzake|alsmede|borgen|uitrollen|stakeholders?)\b|neuzen dezelfde kant|stip op de horizon/i;
    expect(teksten.filter((tekst) => jargon.test(tekst))).toEqual([]);
  });

  it("are found by what somebody types", () => {
    expect(leesStapnummer(" 10 ")).toBe(10);
    expect(leesStapnummer("Afronding")).toBe("afronding");
    expect(leesStapnummer("11")).toBeUndefined();
    expect(stapMet(3).titel).toContain("samenwerking");
  });
});
