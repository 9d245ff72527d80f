// Makes every document of the worked-out example, as a consultant would: with the program itself.
import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";

const PROJECT = "examples/binnenstad";
const OUTPUT = "build/demo";

/** Runs the program and stops with its exit code when it fails. */
function coalitie(...args) {
  const { status } = spawnSync(process.execPath, ["bin/coalitie.js", ...args, "--project", PROJECT], {
    stdio: "inherit",
  });
  if (status !== 0) process.exit(status ?? 1);
}

rmSync(OUTPUT, { recursive: true, force: true });
coalitie("status");
console.log();
coalitie("generate", "--all", "--output", OUTPUT);
