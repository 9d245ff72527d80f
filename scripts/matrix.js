// Cuts off every part of the road in every way, and kills a whole sitting after each answer: `npm run matrix`.
// Ends with how many cells there were, and how many answers were lost in them.
import { spawn } from "node:child_process";
import { join } from "node:path";

const FILES = ["matrix-begin", "matrix-vervolg", "gedood"].map((name) => `test/stories/${name}.test.ts`);
const vitest = join("node_modules", "vitest", "vitest.mjs");
const child = spawn(process.execPath, [vitest, "run", "--mode", "matrix", ...FILES], {
  stdio: ["inherit", "pipe", "inherit"],
});
let text = "";
child.stdout.on("data", (piece) => {
  text += piece;
  process.stdout.write(piece);
});
child.on("close", (code) => {
  const counts = [...text.matchAll(/(\d+) cellen, \d+ antwoorden gegeven, (\d+) kwijt/g)];
  const total = (nr) => counts.reduce((sum, count) => sum + Number(count[nr]), 0);
  console.info(`${total(1)} cellen, ${total(2)} antwoorden kwijt`);
  process.exitCode = code ?? 1;
});
