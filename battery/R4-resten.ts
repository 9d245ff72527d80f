import { execFileSync } from "node:child_process";
import { appendFileSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { maakBestanden } from "../src/commands/bestanden.ts";
import { plekVan } from "../src/project/plek.ts";
import { Project } from "../src/project/project.ts";
import { disk } from "../src/system/schijf.ts";
import { realWorld } from "../src/system/wereld.ts";
import { inMap, laatAntwoorden } from "./hulp/proces.ts";
import { hoeveel, type Rij, type Uitslag } from "./rij.ts";

const STIL = { out: () => {}, err: () => {}, progress: () => {} };

const git = (map: string, ...args: readonly string[]): string =>
  execFileSync("git", [...args], {
    cwd: map,
    encoding: "utf8",
    env: { ...process.env, GIT_CONFIG_GLOBAL: "/dev/null" },
  });

/** What others may read though words of the internal file are in it, under whatever name. */
const open = (map: string): readonly string[] =>
  readdirSync(map)
    .map((naam) => join(map, naam))
    .filter((pad) => statSync(pad).isFile() && (statSync(pad).mode & 0o077) !== 0)
    .filter((pad) => /Alleen voor je eigen team|belang:/.test(readFileSync(pad, "utf8")))
    .map((pad) => `leesbaar: ${basename(pad)}`);

const meet = (keren: number, verborgen: boolean, fout = ""): Promise<Uitslag> =>
  inMap(async (map) => {
    const plek = plekVan(join(map, "coalitie.yaml"));
    maakBestanden(realWorld(STIL), plek);
    appendFileSync(plek.deelbaar, "coalitie:\n  naam: Noord 0\n");
    git(map, "init", "-q");
    if (!verborgen) rmSync(join(map, ".gitignore"));
    const mis = new Set<string>();
    for (let i = 0; i < keren; i++) {
      await laatAntwoorden([plek.deelbaar, "beide", "x", "100000", fout], Math.random() * 40);
      for (const regel of git(map, "status", "--porcelain").split("\n"))
        if (!/^(?:\?\? (?:coalitie(?:\.intern)?\.yaml|\.gitignore))?$/.test(regel))
          mis.add(regel.replace(/-\w+-\d+-\w+$/, ""));
      for (const naam of open(map)) mis.add(naam);
    }
    Project.open(disk, plek);
    const over = readdirSync(map).filter((naam) => naam.startsWith(".coalitie") && !naam.endsWith("slot"));
    const alles = [...mis, ...over];
    return { cijfer: alles.length === 0 ? `niets, na ${keren} keer` : alles.join(", "), ok: alles.length === 0 };
  });

const rij: Rij = {
  naam: "na een dood programma ziet git niets, en ruimt de volgende start op",
  doel: "niets; wat intern is, is alleen van de eigenaar",
  meet: (deel) => meet(hoeveel(500, deel, 6), true),
  // Each of the two must be seen.
  fout: async () => {
    const zichtbaar = await meet(12, false);
    return zichtbaar.ok ? zichtbaar : meet(4, true, "voor iedereen");
  },
};
export default rij;
