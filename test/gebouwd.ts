import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";

const WORTEL = join(import.meta.dirname, "..");

/** Builds the program first where a source is newer than what was built: stories run `dist`, and must not run an old one. */
export default function setup(): void {
  const gebouwd = join(WORTEL, "dist", "main.js");
  if (existsSync(gebouwd) && nieuwste(join(WORTEL, "src")) <= statSync(gebouwd).mtimeMs) return;
  execFileSync("npm", ["run", "--silent", "build"], { cwd: WORTEL, stdio: ["ignore", "ignore", "inherit"] });
}

const nieuwste = (map: string): number =>
  Math.max(
    ...readdirSync(map, { withFileTypes: true }).map((item) => {
      const pad = join(map, item.name);
      return item.isDirectory() ? nieuwste(pad) : statSync(pad).mtimeMs;
    }),
  );
