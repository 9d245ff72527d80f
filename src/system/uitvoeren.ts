import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { homedir } from "node:os";
import { dirname } from "node:path";

export interface Ran {
  /** Whether the program is there at all. */
  readonly found: boolean;
  readonly ok: boolean;
  readonly output: string;
}

const SECONDS = 1000;

/**
 * Runs a program without a shell and waits for it. Not in the folder of the project: Windows would run a program of that
 * name from there. Nor in a home that does not exist: then
 * no program would be found. What git is told about another repository does not apply to ours.
 */
export function run(program: string, args: readonly string[], seconds: number): Ran {
  const { GIT_DIR: _dir, GIT_WORK_TREE: _tree, GIT_INDEX_FILE: _index, ...env } = process.env;
  const done = spawnSync(program, args, {
    cwd: existsSync(homedir()) ? homedir() : dirname(process.execPath),
    env,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
    timeout: seconds * SECONDS,
    windowsHide: true,
  });
  const missing = done.error !== undefined && "code" in done.error && done.error.code === "ENOENT";
  return { found: !missing, ok: done.status === 0, output: done.stdout ?? "" };
}
