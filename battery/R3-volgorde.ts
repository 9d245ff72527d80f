import fs from "node:fs";
import { dirname, join } from "node:path";
import { disk } from "../src/system/schijf.ts";
import { inMap } from "./hulp/proces.ts";
import { type Gedaan, metStoring } from "./hulp/storing.ts";
import type { Rij, Uitslag } from "./rij.ts";

/** What must come after one another, each on the file that is meant. */
const VOLGORDE = ["open nieuw", "schrijf", "dwing bestand", "meet", "hernoem", "open map", "dwing map"] as const;

function stapVan({ aanroep, pad, hoe }: Gedaan, map: string): string {
  const wat = pad === map ? "map" : "bestand";
  switch (aanroep) {
    case "openSync":
      return wat === "map" ? "open map" : hoe === "wx" ? "open nieuw" : "open";
    case "writeFileSync":
      return "schrijf";
    case "fsyncSync":
      return `dwing ${wat}`;
    case "fstatSync":
      return "meet";
    case "renameSync":
      return "hernoem";
    default:
      return aanroep;
  }
}

const meet = (bewaar: (pad: string, bytes: Uint8Array) => void): Promise<Uitslag> =>
  inMap(async (map) => {
    const bytes = new TextEncoder().encode("versie: 1\n");
    const { gedaan } = metStoring(map, undefined, () => bewaar(join(map, "coalitie.yaml"), bytes));
    const stappen = gedaan.map((stap) => stapVan(stap, map));
    return { cijfer: stappen.join(", "), ok: stappen.join() === VOLGORDE.join() };
  });

const rij: Rij = {
  naam: "bewaren in de volgorde die een stroomstoring overleeft",
  doel: VOLGORDE.join(", "),
  meet: () => meet(disk.write),
  fout: () =>
    meet((pad, bytes) => {
      const tijdelijk = join(dirname(pad), ".coalitie-tmp-x");
      fs.writeFileSync(tijdelijk, bytes);
      fs.renameSync(tijdelijk, pad);
    }),
};
export default rij;
