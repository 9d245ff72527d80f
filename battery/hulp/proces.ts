import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { rolldown } from "rolldown";

/** A folder of one’s own during the work. */
export async function inMap<T>(werk: (map: string) => Promise<T>): Promise<T> {
  const map = mkdtempSync(join(tmpdir(), "coalitie-battery-"));
  try {
    return await werk(map);
  } finally {
    rmSync(map, { recursive: true, force: true });
  }
}

/** A new project in this folder, whatever was there: its file. */
export function project(map: string): string {
  for (const naam of readdirSync(map)) rmSync(join(map, naam), { recursive: true });
  writeFileSync(join(map, "coalitie.intern.yaml"), "versie: 1\n# van ons\neigen:\n  belang: Noord 0\n", {
    mode: 0o600,
  });
  writeFileSync(join(map, "coalitie.yaml"), "versie: 1\n# van allen\ncoalitie:\n  naam: Noord 0 # werktitel\n");
  return join(map, "coalitie.yaml");
}

let gebouwd: Promise<string> | undefined;

/** The program that answers, as one file that Node can run. */
export function antwoorder(): Promise<string> {
  gebouwd ??= bouw();
  return gebouwd;
}

async function bouw(): Promise<string> {
  const map = mkdtempSync(join(tmpdir(), "coalitie-antwoorder-"));
  process.once("exit", () => rmSync(map, { recursive: true, force: true }));
  const bundel = await rolldown({
    input: join(import.meta.dirname, "antwoorder.ts"),
    platform: "node",
    logLevel: "silent",
  });
  await bundel.write({ file: join(map, "antwoorder.mjs"), format: "esm", codeSplitting: false });
  await bundel.close();
  return join(map, "antwoorder.mjs");
}

/** What came of a process: what it said that was kept, and whether it was killed. */
export interface Einde {
  readonly gezegd: number;
  readonly gedood: boolean;
}

/** Starts the program that answers, and kills it so many milliseconds after its first word; never, when undefined. */
export async function laatAntwoorden(args: readonly string[], doodNa?: number): Promise<Einde> {
  const kind = spawn(process.execPath, [await antwoorder(), ...args], { stdio: ["ignore", "pipe", "pipe"] });
  let [uit, fout] = ["", ""];
  kind.stdout.on("data", (deel: Buffer) => {
    if (uit === "" && doodNa !== undefined) setTimeout(() => kind.kill("SIGKILL"), doodNa);
    uit += deel.toString();
  });
  kind.stderr.on("data", (deel: Buffer) => {
    fout += deel.toString();
  });
  const gedood = await new Promise<boolean>((klaar) => kind.on("close", (_code, signaal) => klaar(signaal !== null)));
  return einde(uit, gedood, fout);
}

/** Who was not killed and yet stopped, proves nothing. */
function einde(uit: string, gedood: boolean, fout: string): Einde {
  if (!gedood && fout !== "") throw new Error(fout);
  return { gezegd: laatste(uit), gedood };
}

/** The last whole line. */
const laatste = (uit: string): number => Number(uit.split("\n").at(-2) ?? 0);

export const heeftStrace = (): boolean => spawnSync("strace", ["-V"]).status === 0;

/** The calls by which a file gets on the disk. */
export const AANROEPEN = ["write", "fchmod", "fsync", "rename", "link", "unlink"] as const;

/** As `laatAntwoorden`, killed by the system at the entry of the n-th call of this kind. */
export async function doodBij(aanroep: string, n: number, args: readonly string[]): Promise<Einde> {
  const dood = ["-e", `trace=${aanroep}`, "-e", `inject=${aanroep}:signal=SIGKILL:when=${n}`];
  const doden = ["-f", "-qq", "-o", "/dev/null", ...dood];
  const { stdout, stderr, signal, status } = spawnSync(
    "strace",
    [...doden, process.execPath, await antwoorder(), ...args],
    { encoding: "utf8" },
  );
  return einde(stdout, signal !== null || status === 137, stderr);
}
