import { spawn } from "node:child_process";
import { accessSync, constants, existsSync, statSync } from "node:fs";
import { homedir } from "node:os";
import { basename, delimiter, join } from "node:path";
import { quietly } from "./tijdelijk.ts";

/** A program and what it is started with; the file comes behind that. */
export type Command = readonly [program: string, ...args: string[]];

interface Surroundings {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly windows: boolean;
  readonly isProgram: (path: string) => boolean;
}

const here = (): Surroundings => ({ env: process.env, windows: process.platform === "win32", isProgram });

function isProgram(path: string): boolean {
  return (
    quietly(() => {
      accessSync(path, constants.X_OK);
      return statSync(path).isFile();
    }) ?? false
  );
}

/** Editors that everybody can leave come first. */
const KNOWN = ["nano", "micro", "vi"] as const;

/**
 * The editor that the user wants ($VISUAL, $EDITOR), Notepad on Windows, or one that is there; undefined where there is
 * none. A terminal that cannot draw has only what the user named.
 */
export function editorCommand({ env, windows, isProgram: isThere }: Surroundings = here()): Command | undefined {
  for (const wanted of [env.VISUAL, env.EDITOR]) {
    const command = splitCommand(wanted ?? "", isThere);
    if (command !== undefined) return command;
  }
  if (windows) return ["notepad.exe"];
  if (env.TERM === "dumb") return undefined;
  const folders = (env.PATH ?? "").split(delimiter).filter((folder) => folder.startsWith("/"));
  const found = KNOWN.find((name) => folders.some((folder) => isThere(join(folder, name))));
  return found === undefined ? undefined : [found];
}

/** `code --wait`, `"C:\Program Files\x.exe" -w`; a path with spaces that exists is one program. Nothing is expanded. */
function splitCommand(text: string, isThere: (path: string) => boolean): Command | undefined {
  const wanted = text.trim();
  if (isThere(wanted)) return [wanted];
  const [program, ...args] = [...wanted.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(
    ([, double, single, bare]) => double ?? single ?? bare ?? "",
  );
  return program === undefined || program === "" ? undefined : [program, ...args];
}

/** How an editor is called, to people. */
export const editorName = ([program]: Command): string => {
  const name = basename(program.replaceAll("\\", "/")).replace(/\.(exe|cmd|bat)$/i, "");
  return name === "notepad" ? "Kladblok" : name;
};

/** Editors that end when one leaves the text; others may come back at once and leave a window. */
export const staysOpen = (command: Command): boolean =>
  /^(?:n?vim?|nano|pico|micro|joe|ne|mcedit|helix|hx|notepad|ed|emacs)$/i.test(basename(editorName(command))) ||
  editorName(command) === "Kladblok" ||
  command.includes("--wait") ||
  command.includes("-w");

export type Ended = { readonly started: false } | { readonly started: true; readonly ok: boolean };

/**
 * Gives the terminal to an editor until it ends; without a shell, so that nothing in a name is an order. Ctrl-C in it is
 * for the editor alone. Not in the folder of the project: Windows would run a program of that name from there.
 */
export async function edit([program, ...args]: Command, path: string): Promise<Ended> {
  if (process.stdin.isTTY) process.stdin.setRawMode(false);
  process.stdin.pause();
  const others = process.listeners("SIGINT");
  process.removeAllListeners("SIGINT");
  const ignore = (): void => {};
  process.on("SIGINT", ignore);
  try {
    return await new Promise<Ended>((ended) => {
      const child = spawn(program, [...args, path], {
        stdio: "inherit",
        ...(existsSync(homedir()) ? { cwd: homedir() } : {}),
      });
      child.on("error", () => ended({ started: false }));
      child.on("close", (code) => ended({ started: true, ok: code === 0 }));
    });
  } catch {
    // Windows refuses some programs at once.
    return { started: false };
  } finally {
    process.removeListener("SIGINT", ignore);
    for (const other of others) process.on("SIGINT", other);
  }
}
