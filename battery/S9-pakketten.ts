import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import type { Rij, Uitslag } from "./rij.ts";

type Slot = Readonly<
  Record<
    string,
    {
      readonly hasInstallScript?: boolean;
      readonly integrity?: string;
      readonly link?: boolean;
      readonly dev?: boolean;
      readonly optional?: boolean;
    }
  >
>;

const MANIFEST: { readonly scripts?: Readonly<Record<string, string>>; readonly dependencies?: object } = JSON.parse(
  readFileSync("package.json", "utf8"),
);
const { packages }: { readonly packages: Slot } = JSON.parse(readFileSync("package-lock.json", "utf8"));

/** What npm runs by itself when somebody installs. */
const VANZELF = ["preinstall", "install", "postinstall", "prepare"];

/** High and critical advisories; undefined where the registry cannot be asked. */
function meldingen(): number | undefined {
  const { stdout } = spawnSync("npm", ["audit", "--json"], {
    encoding: "utf8",
    timeout: 60_000,
    shell: process.platform === "win32",
  });
  try {
    const { metadata } = JSON.parse(stdout);
    return metadata.vulnerabilities.high + metadata.vulnerabilities.critical;
  } catch {
    return undefined;
  }
}

async function meet(slot: Slot, vraag: () => number | undefined): Promise<Uitslag> {
  const anderen = Object.entries(slot).filter(([naam, { link }]) => naam !== "" && link !== true);
  const scripts = [
    ...anderen.filter(([, p]) => p.hasInstallScript === true).map(([naam]) => naam),
    ...VANZELF.filter((s) => s in (MANIFEST.scripts ?? {})),
  ];
  const zonderHash = anderen.filter(([, p]) => p.integrity === undefined);
  // For developers on another system only; the registry that this file was made with does not have them.
  const elders = zonderHash.filter(([, p]) => p.dev === true && p.optional === true).length;
  const los = zonderHash.length - elders;
  const mee = Object.keys(MANIFEST.dependencies ?? {}).length;
  const hoog = vraag();
  const audit = hoog === undefined ? "npm audit niet bereikbaar" : `${hoog} ernstig`;
  return {
    cijfer: `${scripts.length} scripts, ${los} zonder hash (en ${elders} voor ontwikkelaars elders), ${mee} mee te installeren, ${audit}`,
    ok: scripts.length === 0 && los === 0 && mee === 0 && (hoog ?? 0) === 0,
  };
}

const rij: Rij = {
  naam: "installeren voert niets uit, en van elk pakket ligt vast wat het is",
  doel: "0 scripts, 0 zonder hash, 0 ernstig",
  meet: (deel) => meet(packages, deel < 1 ? () => undefined : meldingen),
  fout: () => meet({ ...packages, "node_modules/x": { hasInstallScript: true, integrity: "x" } }, () => undefined),
};
export default rij;
