// Plays the walks of the handbook in a real terminal, and puts their screens in it, between
// `<!-- scherm: naam -->` and `<!-- /scherm -->`. With --check it only says whether they are as the program shows them.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { wandel } from "./schermen/wandeling.js";

const HANDLEIDING = join(import.meta.dirname, "..", "docs", "handleiding.md");
const WANDELINGEN = join(import.meta.dirname, "schermen");
const PLEK = /(<!-- scherm: (\S+) -->\n)[\s\S]*?(<!-- \/scherm -->)/g;

const schermen = new Map();
for (const naam of readdirSync(WANDELINGEN).filter((bestand) => bestand.endsWith(".txt")))
  for (const [scherm, tekst] of await wandel(join(WANDELINGEN, naam))) schermen.set(scherm, tekst);

const nu = readFileSync(HANDLEIDING, "utf8");
const oud = [];
const nieuw = nu.replace(PLEK, (was, begin, naam, eind) => {
  if (!schermen.has(naam)) throw new Error(`Geen wandeling laat het scherm ‘${naam}’ zien.`);
  const wordt = `${begin}\n\`\`\`\n${schermen.get(naam)}\n\`\`\`\n\n${eind}`;
  if (wordt !== was) oud.push(naam);
  return wordt;
});

const zonderPlek = [...schermen.keys()].filter((naam) => !nu.includes(`<!-- scherm: ${naam} -->`));
for (const naam of zonderPlek) console.info(`Het scherm ‘${naam}’ staat niet in de handleiding.`);
if (process.argv.includes("--check")) {
  if (oud.length > 0) console.error(`Anders dan het programma ze toont: ${oud.join(", ")}. Draai: npm run schermen`);
  process.exitCode = oud.length > 0 ? 1 : 0;
} else {
  writeFileSync(HANDLEIDING, nieuw);
  console.info(`${schermen.size} schermen, ${oud.length} veranderd`);
}
