import { chmodSync, readFileSync, writeFileSync, writeSync } from "node:fs";
import { boekVan } from "../../src/commands/boek.ts";
import { plekVan } from "../../src/project/plek.ts";
import { Project } from "../../src/project/project.ts";
import { disk } from "../../src/system/schijf.ts";
import type { Disk } from "../../src/world.ts";

// Gives answers as the wizard does, as fast as it can, and says of each on stdout that it was told to be kept. It is killed
// by whoever started it. Arguments: the project file, what to do, a name for this writer, how many times, and a fault.
const [bestand = "", wat = "", naam = "", aantal = "0", fout = ""] = process.argv.slice(2);

/** What a program does that was not made for this. */
const FOUTEN: Readonly<Record<string, Partial<Disk>>> = {
  "gewoon schrijven": { write: (pad, bytes) => writeFileSync(pad, bytes) },
  "voor iedereen": {
    write: (pad, bytes) => {
      disk.write(pad, bytes);
      chmodSync(pad, 0o644);
    },
  },
  "zonder beurt": { alone: (_map, werk) => werk() },
  "te vroeg gezegd": {},
};

const project = Project.open({ ...disk, ...FOUTEN[fout] }, plekVan(bestand));
const boek = boekVan(project, "2026-03-12");

/** One answer in both files, or a new thing. */
const DOEN: Readonly<Record<string, (n: number) => void>> = {
  beide: (n) =>
    boek.wijzig([
      { soort: "zet", pad: "coalitie.naam", waarde: `Noord ${n}` },
      { soort: "zet", pad: "eigen.belang", waarde: `Noord ${n}` },
    ]),
  dingen: (n) => void boek.voegToe("themas", { id: `${naam}-${n}`, naam: `Thema ${n}` }),
};

const zeg = (n: number): void => void writeSync(1, `${n}\n`);
const begin = Number(/Noord (\d+)/.exec(readFileSync(bestand, "utf8"))?.[1] ?? 0);
zeg(begin);
for (let n = begin + 1; n <= begin + Number(aantal); n++) {
  if (fout === "te vroeg gezegd") zeg(n);
  DOEN[wat]?.(n);
  zeg(n);
}
