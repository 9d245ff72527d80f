import { execFileSync, spawnSync } from "node:child_process";
import { PROGRAMMA } from "./terminal.ts";

/** Runs the built program in a folder, without a terminal. */
export function programma(map: string, args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAMMA, ...args], {
    cwd: map,
    encoding: "utf8",
    env: { ...process.env, ...env },
  });
  return { code: status, out: stdout, err: stderr };
}

/** Runs git in a folder, with a name and nobody’s own settings. */
export const git = (map: string, ...args: readonly string[]): string =>
  execFileSync("git", ["-c", "user.name=Test", "-c", "user.email=test@voorbeeld.example", ...args], {
    cwd: map,
    encoding: "utf8",
    env: { ...process.env, GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_SYSTEM: "/dev/null" },
  });
