import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { UserError } from "../src/errors.ts";
import { plekVan } from "../src/project/plek.ts";
import { Project } from "../src/project/project.ts";
import { disk } from "../src/system/schijf.ts";
import type { Disk } from "../src/world.ts";
import { inMap, project } from "./hulp/proces.ts";
import { metStoring, type Storing } from "./hulp/storing.ts";
import type { Rij, Uitslag } from "./rij.ts";

const CODES: Readonly<Record<Storing["aanroep"], readonly string[]>> = {
  openSync: ["EIO", "ENOSPC", "EACCES", "EMFILE"],
  writeFileSync: ["EIO", "ENOSPC", "EDQUOT", "half"],
  fsyncSync: ["EIO", "ENOSPC"],
  fstatSync: ["EIO"],
  renameSync: ["EIO", "ENOSPC", "EACCES"],
  linkSync: ["EPERM", "ENOSPC"],
  unlinkSync: ["EIO", "EACCES"],
  rmSync: ["EIO", "EACCES"],
};

/** Who reads this knows that the change is there, or will be. */
const ZEGT_BEWAARD = /is opgeslagen, maar|staat klaar/;

/** What is wrong after a change of both files with this failure in it; undefined when all is as promised. */
function na(map: string, schijf: Disk, storing: Storing): string | undefined | "nooit" {
  const bestand = project(map);
  const open = Project.open(schijf, plekVan(bestand));
  const { geraakt, fout } = metStoring(map, storing, () =>
    open.wijzig([
      { soort: "zet", pad: "coalitie.naam", waarde: "Zuid" },
      { soort: "zet", pad: "eigen.belang", waarde: "Zuid" },
    ]),
  );
  if (!geraakt) return "nooit";
  if (fout !== undefined && !(fout instanceof UserError && fout.exitCode === 7)) return "geen nette melding";
  const over = readdirSync(map).filter((naam) => naam.startsWith(".coalitie-tmp") && storing.aanroep !== "unlinkSync");
  if (over.length > 0) return `liet ${over.join(", ")} achter`;
  try {
    Project.open(disk, plekVan(bestand));
  } catch {
    return "daarna niet te openen";
  }
  const klaar = ["coalitie.yaml", "coalitie.intern.yaml"].map((naam) => {
    const tekst = readFileSync(join(map, naam), "utf8");
    return tekst.includes("Zuid") ? "nieuw" : tekst.includes("Noord 0") ? "oud" : "stuk";
  });
  if (klaar[0] !== klaar[1] || klaar.includes("stuk")) return `half: ${klaar.join(" en ")}`;
  if (fout === undefined) return klaar[0] === "oud" ? "niet gemeld" : undefined;
  return klaar[0] === "nieuw" && !ZEGT_BEWAARD.test(fout.message) ? "zegt van niet, en toch bewaard" : undefined;
}

const meet = (schijf: Disk): Promise<Uitslag> =>
  inMap(async (map) => {
    const mis: string[] = [];
    let gevallen = 0;
    for (const [aanroep, codes] of Object.entries(CODES) as [Storing["aanroep"], readonly string[]][])
      for (const code of codes)
        for (let keer = 1; keer < 60; keer++) {
          const uit = na(map, schijf, { aanroep, keer, code });
          if (uit === "nooit") break;
          gevallen++;
          if (uit !== undefined) mis.push(`${aanroep} ${keer} ${code}: ${uit}`);
        }
    const eerste = mis[0] === undefined ? "" : ` (${mis[0]})`;
    return { cijfer: `${mis.length} mis van ${gevallen}${eerste}`, ok: mis.length === 0 && gevallen > 20 };
  });

const rij: Rij = {
  naam: "na een storing van de schijf is het oude heel, en gemeld",
  doel: "0 mis",
  meet: () => meet(disk),
  fout: () => meet({ ...disk, write: (pad, bytes) => writeFileSync(pad, bytes) }),
};
export default rij;
