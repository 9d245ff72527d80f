// Makes every document of the examples with other versions of Node and in other time zones, and compares the bytes.
// Takes a few minutes and fetches those versions as npm packages, so it is no part of the tests.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const VERSIES = ["22", "24"];
const TIJDZONES = ["Europe/Amsterdam", "Pacific/Kiritimati", "Pacific/Niue"];
const VOORBEELDEN = readdirSync("examples", { withFileTypes: true })
  .filter((item) => item.isDirectory())
  .map(({ name }) => name);
const werkmap = mkdtempSync(join(tmpdir(), "coalitie-overal-"));

/** Runs a program and stops when it fails. */
function voerUit(programma, args, opties = {}) {
  const { status, stderr } = spawnSync(programma, args, { encoding: "utf8", ...opties });
  if (status !== 0) throw new Error(`${programma} ${args.join(" ")}: ${stderr}`);
}

/** The program of this version of Node, from the npm package `node`. */
function nodeVan(versie) {
  const map = join(werkmap, `node-${versie}`);
  voerUit("npm", ["install", "--silent", "--prefix", map, `node-${process.platform}-${process.arch}@${versie}`]);
  return join(map, "node_modules", `node-${process.platform}-${process.arch}`, "bin", "node");
}

/** A hash per document of all examples, made by this Node in this time zone. */
function hashes(node, TZ) {
  const regels = {};
  for (const naam of VOORBEELDEN) {
    const uit = mkdtempSync(join(werkmap, "uit-"));
    const args = ["generate", "--all", "--date", "2026-11-24", "--project", resolve("examples", naam), "--output", uit];
    voerUit(node, ["bin/coalitie.js", ...args], { env: { ...process.env, TZ } });
    for (const bestand of readdirSync(uit))
      regels[`${naam}/${bestand}`] = createHash("sha256")
        .update(readFileSync(join(uit, bestand)))
        .digest("hex");
  }
  return regels;
}

try {
  const nodes = [["deze Node", process.execPath], ...VERSIES.map((versie) => [`Node ${versie}`, nodeVan(versie)])];
  let eerste;
  let anders = 0;
  for (const [naam, node] of nodes)
    for (const zone of TIJDZONES) {
      const nu = hashes(node, zone);
      eerste ??= nu;
      const verschil = Object.keys({ ...eerste, ...nu }).filter((bestand) => eerste[bestand] !== nu[bestand]);
      anders += verschil.length;
      const uitslag = verschil.length === 0 ? "gelijk" : `${verschil.length} anders: ${verschil.join(", ")}`;
      console.log(`${naam}, ${zone}: ${Object.keys(nu).length} bestanden, ${uitslag}`);
    }
  process.exitCode = anders === 0 ? 0 : 1;
} finally {
  rmSync(werkmap, { recursive: true, force: true });
}
