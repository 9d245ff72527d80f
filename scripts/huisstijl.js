// Makes the standard looks in templates/huisstijl from src/render/stijlen.ts. Run it after a change there: node scripts/huisstijl.js
import { writeFileSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { rolldown } from "rolldown";

const root = fileURLToPath(new URL("..", import.meta.url));
const bundle = await rolldown({ input: `${root}src/render/huisstijl/standaard.ts`, platform: "node" });
await bundle.write({ file: `${root}build/huisstijl.mjs`, format: "esm" });
const { STANDAARD_HUISSTIJLEN, standardLook } = await import(pathToFileURL(`${root}build/huisstijl.mjs`).href);

for (const soort of STANDAARD_HUISSTIJLEN) {
  writeFileSync(`${root}templates/huisstijl/${soort}.docx`, standardLook(soort));
}
