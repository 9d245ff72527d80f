// Makes every document there is, as a consultant would: with the program itself, of the example in which it is filled in.
import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";

const OUTPUT = "build/demo";

/** What the worked-out example leaves as a draft, another example has in full. */
const ELDERS = {
  "direct-getekend": ["convenant"],
  afgerond: ["slotdocument", "afsluitbesluit", "bedankbrief", "afbericht"],
};

/** Runs the program on an example, and stops with its exit code when it fails. */
function coalitie(example, ...args) {
  const { status } = spawnSync(process.execPath, ["bin/coalitie.js", ...args, "--project", `examples/${example}`], {
    stdio: "inherit",
  });
  if (status !== 0) process.exit(status ?? 1);
}

rmSync(OUTPUT, { recursive: true, force: true });
coalitie("binnenstad", "status");
console.log();
coalitie("binnenstad", "generate", "--all", "--output", OUTPUT);
coalitie("binnenstad", "generate", "initiatiefvoorstel", "--variant", "kort", "--output", OUTPUT);
for (const [example, documents] of Object.entries(ELDERS))
  coalitie(example, "generate", ...documents, "--output", `${OUTPUT}/${example}`);
