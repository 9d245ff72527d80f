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
  commits: (folder, where) => {
    const [wanted, path] = "words" in where ? [[`-S${where.words}`, "-i"], "."] : [[], where.file];
    const log = ["log", "--all", "--format=%h", "--no-ext-diff", "--no-textconv", ...wanted, "--", path];
    const { ok, output } = run("git", [...QUIET, "-C", existing(folder), ...log], MINUTE);
    return ok ? output.split("\n").filter((hash) => hash !== "") : undefined;
  },
  remotes: (folder) => {
    const { ok, output } = run("git", [...QUIET, "-C", existing(folder), "remote"], SECONDS);
    return ok ? output.split("\n").filter((name) => name !== "") : [];
  },
};

const MINUTE = 60;

/** A checkout that came from somebody else may name programs to run, or have parts fetched when they are looked at. */
const QUIET = [
  "--no-pager",
  ...["log.showSignature=false", "core.fsmonitor=false", "protocol.allow=never"].flatMap((setting) => ["-c", setting]),
];

/** The folder, or the nearest one above it that is there already. */
const existing = (folder: string): string =>
  existsSync(folder) || dirname(folder) === folder ? folder : existing(dirname(folder));
