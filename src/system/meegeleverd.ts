import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { InternalError } from "../errors.ts";
import type { Shipped } from "../world.ts";
import { quietly } from "./tijdelijk.ts";

/** Where resvg lies in the package, and in a checkout that has not been built. */
const RESVG = ["dist/resvg.wasm", "node_modules/@resvg/resvg-wasm/index_bg.wasm"];

/** The files under `templates` of the package that this program is part of. */
export const shipped: Shipped = {
  read: (path) => quietly(() => readFileSync(join(root(), "templates", path))),
  list: (folder) => quietly(() => readdirSync(join(root(), "templates", folder)).sort()) ?? [],
  resvg: () => {
    const found = RESVG.map((path) => join(root(), path)).find(existsSync);
    return found === undefined ? undefined : new Uint8Array(readFileSync(found));
  },
  version,
};

/** The version of the package. */
export function version(): string {
  const manifest: unknown = JSON.parse(readFileSync(join(root(), "package.json"), "utf8"));
  const found =
    typeof manifest === "object" && manifest !== null && "version" in manifest ? manifest.version : undefined;
  return typeof found === "string" ? found : "onbekend";
}

/** The folder of the package: the program runs from its sources or its build, which lie at different depths in it. */
function root(folder: string = dirname(fileURLToPath(import.meta.url))): string {
  if (existsSync(join(folder, "package.json")) && existsSync(join(folder, "templates"))) return folder;
  if (dirname(folder) === folder) throw new InternalError("The package has no templates");
  return root(dirname(folder));
}
