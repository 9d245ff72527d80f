// How long the program takes, as ratios to `node -e 0` within one run: machines differ, ratios hold.
// Run after `npm run build`. Cases take turns, so that a busy moment hits all of them; medians are compared.
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { runnerImport } from "vite";

const ROUNDS = Number(process.argv[2] ?? 9);
const bin = resolve("bin/coalitie.js");
const folder = mkdtempSync(join(tmpdir(), "coalitie-bench-"));
cpSync("examples/binnenstad", folder, { recursive: true });

// Node 20 parses the file in this variable at every start, which would drown the rest.
const { NODE_EXTRA_CA_CERTS: _left, ...env } = process.env;
env.COALITIE_KOPIEEN = "nee";
const node = (...args) => spawnSync(process.execPath, args, { cwd: folder, env, stdio: "ignore" });
const coalitie = (...args) => node(bin, ...args);
// A document that is there just as it would be made is not made again.
const generate = (...args) => {
  rmSync(join(folder, "documenten"), { recursive: true, force: true });
  return coalitie("generate", ...args);
};

/** A coalition with a meeting for so many; returns its folder. */
function meetingOf(count) {
  const map = join(folder, `genodigden-${count}`);
  const each = (line) => Array.from({ length: count }, (_, i) => line(i + 1));
  const lines = [
    "versie: 1",
    "personen:",
    ...each((n) => `  - {id: gast-${n}, voornaam: Gast, achternaam: Nummer ${n}}`),
    "bijeenkomsten:",
    "  - id: verkenning",
    "    soort: verkenning",
    "    genodigden:",
    ...each((n) => `      - {id: genodigde-${n}, persoon: gast-${n}}`),
  ];
  mkdirSync(map);
  writeFileSync(join(map, "coalitie.yaml"), `${lines.join("\n")}\n`);
  writeFileSync(join(map, "coalitie.intern.yaml"), "versie: 1\n");
  return map;
}

const CASES = {
  "node -e 0": () => node("-e", "0"),
  "coalitie --help": () => coalitie("--help"),
  "coalitie status": () => coalitie("status"),
  "coalitie set (one answer)": () => coalitie("set", "coalitie.gebied", `de binnenstad ${Math.random()}`),
  "coalitie generate programma": () => generate("programma"),
  "coalitie generate plan-van-aanpak": () => generate("plan-van-aanpak"),
  "coalitie generate --all": () => generate("--all"),
};

const times = Object.fromEntries(Object.keys(CASES).map((name) => [name, []]));
for (let round = 0; round < ROUNDS; round++) {
  for (const [name, run] of Object.entries(CASES)) {
    const start = process.hrtime.bigint();
    run();
    times[name].push(Number(process.hrtime.bigint() - start) / 1e6);
  }
}
// Many letters: the time must grow as their number, and a second run must find them up to date in a fraction of it.
const letters = (map) => {
  const start = process.hrtime.bigint();
  coalitie("generate", "uitnodigingsbrief", "--project", map);
  return Number(process.hrtime.bigint() - start) / 1e6;
};
const [few, many] = [100, 500].map(meetingOf);
const [hundred, fiveHundred, again] = [letters(few), letters(many), letters(many)];
// A sitting is measured within one process: nobody starts the program for each answer.
const { module: sitting } = await runnerImport("./bench/zitting.ts");
const answers = await sitting.answers(folder);
const pastes = [];
for (let round = 0; round < ROUNDS; round++) pastes.push(await sitting.paste());
rmSync(folder, { recursive: true, force: true });

const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1];
const floor = median(times["node -e 0"]);
const cases = { ...times, "an answer, to the next question": answers, "a paste of 20,000 characters": pastes };
for (const [name, values] of Object.entries(cases)) {
  console.log(`${name.padEnd(36)} ${(median(values) / floor).toFixed(1).padStart(6)} x node -e 0`);
}
console.log(`500 letters: ${(fiveHundred / 1000).toFixed(1)} s, ${(fiveHundred / hundred).toFixed(1)} x 100 letters`);
console.log(`500 letters that are up to date: ${(again / fiveHundred).toFixed(2)} x making them`);
