import { expect, it } from "vitest";
import { main } from "../../src/main.ts";
import { memoryWorld } from "../geheugen.ts";
import { interview, type Regel } from "../interview.ts";
import { roep, sessie } from "../stories/heleweg.ts";

const FILES = {
  "coalitie.yaml": "versie: 1\ncoalitie: {naam: Noord, opgave: Het plein staat leeg.}\n",
  "coalitie.intern.yaml": "versie: 1\neigen: {belang: Een plein dat leeft.}\n",
};

it("prints the question, the step, the answer with the word marked, and the path to change it", async () => {
  const { code, out } = await roep(memoryWorld({ files: FILES }), "zoek", "PLEIN");
  expect(code).toBe(0);
  expect(out).toMatch(/2 antwoorden met ‘plein’/);
  expect(out).toMatch(/het begin\n {3}Het «plein» staat leeg\.\n {3}veranderen: coalitie set "coalitie.opgave" …/);
  expect(out).toMatch(/stap 1 · uit het interne bestand: niet voor partners\n {3}Een «plein» dat leeft\./);
});

it("gives scripts what was found, and an empty list where nothing was", async () => {
  const gevonden = JSON.parse((await roep(memoryWorld({ files: FILES }), "search", "leeft", "--json")).out);
  expect(gevonden).toEqual([expect.objectContaining({ pad: "eigen.belang", stap: 1, intern: true })]);
  expect(JSON.parse((await roep(memoryWorld({ files: FILES }), "search", "xyzzyx", "--json")).out)).toEqual([]);
});

it("opens what was found, and changes it at once", async () => {
  const world = memoryWorld({ files: FILES, interactive: true });
  const regels: readonly Regel[] = [
    ["Waar zoek je naar?", "leegg"],
    ["Wil je een antwoord veranderen?", "1."],
    ["coalitie.opgave", "Het plein leeft."],
    ["Wil je een antwoord veranderen?", "nee"],
  ];
  const gesprek = interview(regels);
  expect(
    await main(
      ["search"],
      sessie(world, () => gesprek),
    ),
  ).toBe(0);
  gesprek.opgebruikt();
  expect(world.out).toContain("Bedoel je: leeg?");
  expect(world.files()["/werk/coalitie.yaml"]).toContain("Het plein leeft.");
});

it("without a word, and without anybody to ask, says what to type", async () => {
  const { code, err } = await roep(memoryWorld({ files: FILES }), "zoek");
  expect([code, err]).toEqual([2, expect.stringContaining("coalitie zoek plein")]);
});
