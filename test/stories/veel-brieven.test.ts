import { spawn } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it, vi } from "vitest";
import { readHerkomst } from "../../src/render/herkomst.ts";
import { programma } from "./programma.ts";
import { CTRL_C, PROGRAMMA, Terminal } from "./terminal.ts";
import { eigenMap } from "./voorbeeld.ts";

vi.setConfig({ testTimeout: 120_000 });

const AANTAL = 60;
const nummers = Array.from({ length: AANTAL }, (_, i) => i + 1);

/** A coalition with a meeting to which many are invited. */
function velen(): string {
  const map = eigenMap();
  const regels = [
    "versie: 1",
    "coalitie: {naam: Groene Singel}",
    "personen:",
    ...nummers.map((n) => `  - {id: gast-${n}, voornaam: Gast, achternaam: Nummer ${n}}`),
    "bijeenkomsten:",
    "  - id: verkenning",
    "    soort: verkenning",
    "    genodigden:",
    ...nummers.map((n) => `      - {id: genodigde-${n}, persoon: gast-${n}}`),
  ];
  writeFileSync(join(map, "coalitie.yaml"), `${regels.join("\n")}\n`);
  writeFileSync(join(map, "coalitie.intern.yaml"), "versie: 1\n");
  return map;
}

const gemaakt = (map: string): readonly string[] => readdirSync(join(map, "documenten"));

/** Every file is one we made, whole: nothing is half, and nothing was left lying about. */
function allesHeel(map: string): void {
  for (const naam of gemaakt(map)) {
    expect(naam).toMatch(/^uitnodigingsbrief-.*\.docx$/);
    expect(readHerkomst(readFileSync(join(map, "documenten", naam)))).toMatchObject({ ongewijzigd: true });
  }
}

/** The same order once more: the rest is made, and what was made is left alone. */
function maakAf(map: string): void {
  const klaar = gemaakt(map).length;
  const { code, err } = programma(map, ["generate", "uitnodigingsbrief"]);
  expect(code).toBe(0);
  expect(err).toContain(`${AANTAL - klaar} documenten in `);
  expect(err).toContain(`Al actueel: ${klaar}.`);
  expect(gemaakt(map)).toHaveLength(AANTAL);
  allesHeel(map);
}

it("Ctrl-C halverwege een stapel brieven zegt hoe ver het kwam, en dezelfde opdracht maakt de rest", async () => {
  const map = velen();
  const terminal = new Terminal(map, ["generate", "uitnodigingsbrief"]);
  await terminal.ziet(`12 van ${AANTAL}: Uitnodigingsbrief`);
  terminal.typ(CTRL_C);
  await terminal.ziet("Gestopt: ");
  await terminal.ziet("Geef dezelfde opdracht nog eens voor de rest.");
  expect(await terminal.einde()).toBe(130);
  const klaar = gemaakt(map).length;
  expect(terminal.scherm).toContain(`Gestopt: ${klaar} van de ${AANTAL} documenten zijn klaar`);
  expect(klaar).toBeLessThan(AANTAL);
  allesHeel(map);
  maakAf(map);
});

it("wie een seintje krijgt om te stoppen, eindigt met 143 en laat heel achter wat er is", async () => {
  const map = velen();
  const proces = spawn(process.execPath, [PROGRAMMA, "generate", "uitnodigingsbrief"], { cwd: map });
  let fouten = "";
  proces.stderr.on("data", (stuk) => {
    fouten += stuk;
  });
  await vi.waitUntil(() => readdirSync(map).includes("documenten") && gemaakt(map).length > 5, {
    timeout: 30_000,
    interval: 5,
  });
  proces.kill("SIGTERM");
  const code = await new Promise((klaar) => proces.on("close", klaar));
  expect(code).toBe(143);
  expect(fouten).toContain(`Gestopt: ${gemaakt(map).length} van de ${AANTAL} documenten zijn klaar`);
  expect(fouten).not.toMatch(/\d+ van \d+: /);
  allesHeel(map);
  maakAf(map);
});

it("wie plotseling wegvalt, laat geen half document achter; de volgende keer ruimt op en maakt de rest", async () => {
  const map = velen();
  const terminal = new Terminal(map, ["generate", "uitnodigingsbrief"]);
  await terminal.ziet(`9 van ${AANTAL}: `);
  await terminal.dood();
  for (const naam of gemaakt(map).filter((naam) => naam.endsWith(".docx")))
    expect(readHerkomst(readFileSync(join(map, "documenten", naam)))).toMatchObject({ ongewijzigd: true });
  const klaar = gemaakt(map).filter((naam) => naam.endsWith(".docx")).length;
  expect(programma(map, ["generate", "uitnodigingsbrief"]).err).toContain(`Al actueel: ${klaar}.`);
  expect(gemaakt(map)).toHaveLength(AANTAL);
  allesHeel(map);
});
