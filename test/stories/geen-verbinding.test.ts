import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, expect, it } from "vitest";

const WORTEL = join(import.meta.dirname, "..", "..");
const map = mkdtempSync(join(tmpdir(), "coalitie-test-"));
const gezocht = join(map, "gezocht.txt");
afterAll(() => rmSync(map, { recursive: true, force: true }));

/** Loaded before the program: writes down whoever asks for a connection or for the address of a name. */
const LUISTERAAR = `
import { appendFileSync } from "node:fs";
import { createRequire, syncBuiltinESMExports } from "node:module";
const require = createRequire(import.meta.url);
const zie = (van, naam) => {
  const echt = van[naam];
  van[naam] = function (...wat) {
    appendFileSync(process.env.GEZOCHT, naam + "\\n");
    return echt.apply(this, wat);
  };
};
zie(require("node:net").Socket.prototype, "connect");
zie(require("node:net").Server.prototype, "listen");
for (const naam of ["lookup", "resolve", "resolve4"]) zie(require("node:dns"), naam);
zie(require("node:dgram"), "createSocket");
zie(globalThis, "fetch");
syncBuiltinESMExports();
`;

function draai(...argumenten: readonly string[]) {
  const luisteraar = join(map, "luister.mjs");
  writeFileSync(luisteraar, LUISTERAAR);
  return spawnSync(process.execPath, ["--import", pathToFileURL(luisteraar).href, ...argumenten], {
    cwd: map,
    encoding: "utf8",
    env: { ...process.env, GEZOCHT: gezocht, COALITIE_KOPIEEN: "nee" },
  });
}

it("the listener hears who does connect", () => {
  draai("--eval", "require('node:net').connect(9, '127.0.0.1').on('error', () => {})");
  expect(readFileSync(gezocht, "utf8")).toContain("connect");
  rmSync(gezocht);
});

it("nothing that the program does looks for a connection", { timeout: 120_000 }, () => {
  const naar = join(map, "project");
  cpSync(join(WORTEL, "examples", "binnenstad"), naar, { recursive: true });
  const opdrachten = [
    ["status"],
    ["search", "wethouder"],
    ["generate", "domeinschets", "terugkoppeling"],
    ["huisstijl"],
    ["privacy", "export", "--person", "vries"],
    ["set", "coalitie.naam", "Noord"],
    ["generate", "bestaat-niet", "--debug"],
  ];
  for (const opdracht of opdrachten) {
    const { status, stderr } = draai(join(WORTEL, "bin", "coalitie.js"), ...opdracht, "--project", naar);
    expect([0, 2], stderr).toContain(status);
  }
  expect(existsSync(gezocht)).toBe(false);
});
