import { isAbsolute, join } from "node:path";

type Env = Readonly<Record<string, string | undefined>>;

/**
 * Where programs of this user keep their own files on this system. Undefined where the user wants nothing kept
 * (COALITIE_KOPIEEN=nee).
 */
export function userFolder(env: Env, platform: NodeJS.Platform, home: string): string | undefined {
  if (env.COALITIE_KOPIEEN === "nee" || home === "") return undefined;
  return join(folderOf(env, platform, home), "coalitie");
}

function folderOf(env: Env, platform: NodeJS.Platform, home: string): string {
  if (platform === "win32") return env.LOCALAPPDATA ?? join(home, "AppData", "Local");
  if (platform === "darwin") return join(home, "Library", "Application Support");
  const { XDG_DATA_HOME: xdg = "" } = env;
  return isAbsolute(xdg) ? xdg : join(home, ".local", "share");
}
