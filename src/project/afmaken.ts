import { basename, join } from "node:path";
import { UserError } from "../errors.ts";
import type { Disk } from "../world.ts";
import { type Blad, hash, JOURNAAL, staatEr } from "./akte.ts";
import { bytesVan } from "./bytes.ts";
import type { Plek } from "./plek.ts";

/**
 * Finishes an act of this project that was cut off. Returns whether there was one. Throws UserError when a file was
 * changed since, or leads out of the folder.
 */
export function maakAf(disk: Disk, plek: Plek): boolean {
  // Without a journal nothing is written, so that a folder that can only be read needs no turn.
  return disk.exists(join(plek.map, JOURNAAL)) && disk.alone(plek.map, () => rondAf(disk, plek));
}

function rondAf(disk: Disk, { map, deelbaar, intern }: Plek): boolean {
  const journaal = join(map, JOURNAAL);
  const bytes = disk.read(journaal);
  if (bytes === undefined) return false;
  const bladen = leesBladen(bytes);
  const eigen = [basename(deelbaar), basename(intern)];
  // Of another project in this folder, which finishes it itself; or of nobody.
  if (bladen.some(({ bestand }) => !eigen.includes(bestand))) return false;
  const teDoen = bladen.filter(({ bestand, nieuw }) => !staatEr(disk, join(map, bestand), nieuw));
  const anders = teDoen.find(({ bestand, oud }) => hash(disk.read(join(map, bestand))) !== oud);
  if (anders !== undefined) throw nietAf(`en ${anders.bestand} is daarna veranderd.`);
  const elders = teDoen.find(({ bestand }) => disk.real(join(map, bestand)) !== join(disk.real(map), bestand));
  if (elders !== undefined) throw nietAf(`en ${elders.bestand} is een koppeling naar een andere plek.`);
  for (const { bestand, nieuw } of teDoen)
    disk.write(join(map, bestand), bytesVan(nieuw), { secret: bestand === basename(intern) });
  disk.remove(journaal);
  return bladen.length > 0;
}

const nietAf = (waarom: string): UserError =>
  new UserError(
    "conflict",
    `De vorige wijziging is halverwege afgebroken, ${waarom} Er is niets overschreven.`,
    `De volledige wijziging staat in ${JOURNAAL}. Vergelijk de twee, neem over wat ontbreekt, en haal ${JOURNAAL} daarna weg.`,
  );

/** Only names of project files: a journal that came along with somebody's files can reach no others. */
function isBlad(blad: unknown): blad is Blad {
  if (typeof blad !== "object" || blad === null || !("bestand" in blad && "oud" in blad && "nieuw" in blad))
    return false;
  const { bestand, oud, nieuw } = blad;
  const naam = typeof bestand === "string" && /^[^/\\]+\.ya?ml$/i.test(bestand);
  return naam && typeof oud === "string" && typeof nieuw === "string";
}

function leesBladen(bytes: Uint8Array): readonly Blad[] {
  try {
    const json: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return Array.isArray(json) ? json.filter(isBlad) : [];
  } catch {
    // A journal that was itself cut off: nothing of the act was written yet, so there is nothing to finish.
    return [];
  }
}
