// Collects the licences of everything that is bundled, so that the package carries them.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const FILES = /^(licen[cs]e|copying|notice)/i;
/** The line that the bundler puts above the code of each file it took in. */
const ORIGIN = /^\/\/(?:#region)? *node_modules\/((?:@[^/]+\/)?[^/\s]+)/gm;

const chunks = readdirSync("dist").filter((name) => name.endsWith(".js"));
const bundled = new Set(
  chunks.flatMap((chunk) => [...readFileSync(join("dist", chunk), "utf8").matchAll(ORIGIN)].map(([, name]) => name)),
);
if (bundled.size === 0) throw new Error("No packages found in dist: does the bundler still name where code came from?");

/** For a package without a licence file: where its source and its licence can be read, which its licence asks for. */
function pointers(license, repository) {
  const source = (repository.url ?? repository).replace(/^git@github\.com:|^git\+/, (start) =>
    start === "git+" ? "" : "https://github.com/",
  );
  return `Source code: ${source.replace(/\.git$/, "")}\nLicence: https://spdx.org/licenses/${license}.html`;
}

const texts = [...bundled].sort().map((name) => {
  const folder = join("node_modules", name);
  const { version, license, repository } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const files = readdirSync(folder).filter((entry) => FILES.test(entry));
  const text = files.map((file) => readFileSync(join(folder, file), "utf8").trim()).join("\n\n");
  return `${name} ${version} (${license})\n\n${text === "" ? pointers(license, repository) : text}\n`;
});

writeFileSync(join("dist", "LICENTIES.txt"), texts.join(`\n${"-".repeat(80)}\n\n`));
