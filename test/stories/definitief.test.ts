import { expect, it } from "vitest";
import { roep } from "./heleweg.ts";
import { sporenIn } from "./sporen.ts";
import { voorbeeld } from "./voorbeeld.ts";

it("een definitief document draagt geen spoor van hoe het gemaakt is, in geen enkel onderdeel", async () => {
  const world = voorbeeld("binnenstad");
  const { code, out } = await roep(world, "generate", "plan-van-aanpak", "--final", "--json");
  expect(code).toBe(0);
  const [regel] = JSON.parse(out).gemaakt;
  expect(sporenIn(world.bytes(regel.bestand) ?? new Uint8Array())).toEqual([]);
}, 60_000);

it("een werkversie draagt ze wel waar iets ontbreekt, en een concept houdt geen tekens over", async () => {
  const world = voorbeeld("leeg", { files: { "coalitie.yaml": "versie: 1\n" } });
  const sporen = async (...opties: readonly string[]) => {
    const { out } = await roep(world, "generate", "programma", "--json", ...opties);
    return sporenIn(world.bytes(JSON.parse(out).gemaakt[0].bestand) ?? new Uint8Array());
  };
  const concept = ["een geel vlak in word/document.xml", "een gat in word/document.xml"];
  expect(await sporen()).toEqual(concept);
  expect(await sporen("--work")).toEqual(
    expect.arrayContaining([...concept, "een opmerking in word/comments.xml", "een opmerking in word/document.xml"]),
  );
});
