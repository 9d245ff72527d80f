import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { userFolder } from "../../src/system/gebruikersmap.ts";
import { disk } from "../../src/system/schijf.ts";

it.each<[NodeJS.Platform, Readonly<Record<string, string>>, string | undefined]>([
  ["linux", {}, "/home/anna/.local/share/coalitie"],
  ["linux", { XDG_DATA_HOME: "/data" }, "/data/coalitie"],
  ["linux", { XDG_DATA_HOME: "niet/van/boven" }, "/home/anna/.local/share/coalitie"],
  ["darwin", { XDG_DATA_HOME: "/data" }, "/home/anna/Library/Application Support/coalitie"],
  ["win32", { LOCALAPPDATA: "/appdata" }, "/appdata/coalitie"],
  ["linux", { COALITIE_KOPIEEN: "nee" }, undefined],
])("the folder of the user on %s with %j", (platform, env, folder) => {
  expect(userFolder(env, platform, "/home/anna")).toBe(folder);
});

it.skipIf(process.platform === "win32")("what is hidden in it is of its owner only, to the folder", () => {
  const home = mkdtempSync(join(tmpdir(), "coalitie-test-"));
  execFileSync("chmod", ["755", home]);
  disk.write(join(home, "a", "b", "c.yaml"), new Uint8Array(), { secret: true, hidden: true });
  const modes = [["a"], ["a", "b"], ["a", "b", "c.yaml"]].map((names) => statSync(join(home, ...names)).mode & 0o777);
  expect(modes).toEqual([0o700, 0o700, 0o600]);
  rmSync(home, { recursive: true });
});
