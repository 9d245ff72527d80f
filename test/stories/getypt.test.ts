import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Coalitie } from "../../src/domain/declaratie.ts";
import { main } from "../../src/main.ts";
import { plekVan } from "../../src/project/plek.ts";
import { leesProject } from "../../src/project/project.ts";
import { disk } from "../../src/system/schijf.ts";
import { type MemoryWorld, memoryWorld } from "../geheugen.ts";
import { antwoorder, leesAntwoordbestand } from "./antwoorder.ts";
import { AKKOORDEN, metBestanden, nu, sessie, WEG } from "./heleweg.ts";
import { Terminal } from "./terminal.ts";
import { type Slag, speel, typist } from "./typist.ts";

let map = "";
beforeEach(() => {
  map = mkdtempSync(join(tmpdir(), "coalitie-verhaal-"));
});
afterEach(() => rmSync(map, { recursive: true, force: true }));

const opSchijf = (): Coalitie => leesProject(disk, plekVan(join(map, "coalitie.yaml")), "beide").coalitie;

/** Goes through it in memory first, to know which keys it takes and what comes of it. */
async function inGedachten(world: MemoryWorld, naam: string, args: readonly string[]): Promise<readonly Slag[]> {
  const slagen: Slag[] = [];
  const wie = typist(
    antwoorder(leesAntwoordbestand(naam), () => nu(world), AKKOORDEN),
    slagen,
  );
  expect(
    await main(
      args,
      sessie(world, () => wie),
    ),
  ).toBe(0);
  return slagen;
}

const vandaag = (): string => new Date().toLocaleDateString("sv-SE");

describe("in een echte terminal getypt", () => {
  it("levert init precies op wat er is geantwoord", async () => {
    const world = memoryWorld({ interactive: true, today: vandaag() });
    const slagen = await inGedachten(world, "begin", ["init"]);
    const terminal = new Terminal(map, ["init"]);
    await speel(terminal, slagen);
    expect(await terminal.einde()).toBe(0);
    expect(opSchijf()).toEqual(nu(world));
  }, 120_000);

  it.each([
    ["1", 0],
    ["5", 4],
    ["8", 11],
  ])(
    "levert stap %s precies op wat er is geantwoord",
    async (stap, al) => {
      const begin = (await metBestanden(WEG.slice(0, al))).files();
      const files = Object.fromEntries(Object.entries(begin).filter(([pad]) => pad.startsWith("/werk/")));
      for (const [pad, tekst] of Object.entries(files)) writeFileSync(join(map, pad.slice("/werk/".length)), tekst);
      const world = memoryWorld({ files, interactive: true, today: vandaag() });
      const slagen = await inGedachten(world, WEG[al]?.[1] ?? "", ["step", stap]);
      const terminal = new Terminal(map, ["step", stap]);
      await speel(terminal, slagen);
      expect(await terminal.einde()).toBe(0);
      expect(opSchijf()).toEqual(nu(world));
    },
    180_000,
  );
});
