import { existsSync } from "node:fs";
import { dirname } from "node:path";
import type { Git } from "../world.ts";
import { run } from "./uitvoeren.ts";

const SECONDS = 10;

/** The git of this machine. */
export const git: Git = {
  available: () => run("git", ["--version"], SECONDS).ok,
  inside: (folder) =>
    run("git", ["-C", existing(folder), "rev-parse", "--is-inside-work-tree"], SECONDS).output.trim() === "true",
  init: (folder) => run("git", ["init", "--quiet", "--", folder], SECONDS).ok,
};

/** The folder, or the nearest one above it that is there already. */
const existing = (folder: string): string =>
  existsSync(folder) || dirname(folder) === folder ? folder : existing(dirname(folder));
