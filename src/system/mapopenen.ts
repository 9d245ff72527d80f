import { spawn } from "node:child_process";

/** What shows a folder in a window, where there are windows at all; undefined elsewhere, as on a server. */
function opener(): string | undefined {
  const { SSH_CONNECTION, DISPLAY, WAYLAND_DISPLAY } = process.env;
  if (SSH_CONNECTION !== undefined) return undefined;
  if (process.platform === "darwin") return "open";
  if (process.platform === "win32") return "explorer.exe";
  return DISPLAY === undefined && WAYLAND_DISPLAY === undefined ? undefined : "xdg-open";
}

/** Shows a folder in the window of the system, without a shell and without waiting. Undefined where there is none. */
export const showFolder = (): ((folder: string) => boolean) | undefined => {
  const program = opener();
  if (program === undefined) return undefined;
  return (folder) => {
    const child = spawn(program, [folder], { detached: true, stdio: "ignore" });
    child.on("error", () => {});
    child.unref();
    return child.pid !== undefined;
  };
};
