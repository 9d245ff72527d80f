// How long the program takes, as ratios to `node -e 0` within one run: machines differ, ratios hold.
// Run after `npm run build`. Cases take turns, so that a busy moment hits all of them; medians are compared.
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const ROUNDS = Number(process.argv[2] ?? 9);
const bin = resolve("bin/coalitie.js");
const folder = mkdtempSync(join(tmpdir(), "coalitie-bench-"));
cpSync("examples/binnenstad", folder, { recursive: true });

// Node 20 parses the file in this variable at every start, which would drown the rest.
const { NODE_EXTRA_CA_CERTS: _left, ...env } = process.env;
const node = (...args) => spawnSync(process.execPath, args, { cwd: folder, env, stdio: "ignore" });
const coalitie = (...args) => node(bin, ...args);

const CASES = {
  "node -e 0": () => node("-e", "0"),
  "coalitie --help": () => coalitie("--help"),
  "coalitie status": () => coalitie("status"),
  "coalitie set (one answer)": () => coalitie("set", "coalitie.gebied", `de binnenstad ${Math.random()}`),
  "coalitie generate programma": () => coalitie("generate", "programma", "--force"),
  "coalitie generate plan-van-aanpak": () => coalitie("generate", "plan-van-aanpak", "--force"),
  "coalitie generate --all": () => coalitie("generate", "--all", "--force"),
};

const times = Object.fromEntries(Object.keys(CASES).map((name) => [name, []]));
for (let round = 0; round < ROUNDS; round++) {
  for (const [name, run] of Object.entries(CASES)) {
    const start = process.hrtime.bigint();
    run();
    times[name].push(Number(process.hrtime.bigint() - start) / 1e6);
  }
}
rmSync(folder, { recursive: true, force: true });

const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1];
const floor = median(times["node -e 0"]);
for (const [name, values] of Object.entries(times)) {
  console.log(`${name.padEnd(36)} ${(median(values) / floor).toFixed(1).padStart(6)} x node -e 0`);
}
