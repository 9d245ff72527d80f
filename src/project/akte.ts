import { createHash } from "node:crypto";
import { basename, join } from "node:path";
import { UserError } from "../errors.ts";
import type { Disk } from "../world.ts";
import { bytesVan, isGelijk } from "./bytes.ts";
import { isKoppelingNaarNiets, type Plek } from "./plek.ts";

/** One file of an act: what it was, as a hash, and the whole of what it becomes. */
interface Blad {
  readonly bestand: string;
  readonly oud: string;
  readonly nieuw: string;
}

/** Not a temporary name: what is in it must survive the sweep at the next start. */
export const JOURNAAL = ".coalitie-akte";
const hash = (bytes: Uint8Array | undefined): string =>
  bytes === undefined ? "" : createHash("sha256").update(bytes).digest("hex");

const staatEr = (disk: Disk, pad: string, tekst: string): boolean => isGelijk(disk.read(pad), bytesVan(tekst));

/** What is written: the text, what it was made from, and whether only the owner may read it. */
export interface Geschrift {
  readonly pad: string;
  readonly was: string;
  readonly tekst: string;
  readonly geheim: boolean;
}

/**
 * Writes one or two files as one act. With two, the whole act is on disk in a journal first, so that a program that
 * stops between them finishes at its next start (`maakAf`) and no half of a release is ever all there is; where the second cannot
 * be written, the first is put back. Writes nothing, and returns false, when a file is not what the texts were made from: an editor asks nobody for a turn.
 */
export function schrijfAkte(disk: Disk, map: string, geschriften: readonly Geschrift[]): boolean {
  const veranderd = geschriften.filter((g) => g.tekst !== g.was);
  const [eerste, ...rest] = veranderd;
  if (eerste === undefined) return true;
  // The one that is written first is looked at last: an editor then has the shortest moment to come in between.
  if (geschriften.toReversed().some((g) => !staatEr(disk, g.pad, g.was))) return false;
  const schrijf = (g: Geschrift): void => disk.write(g.pad, bytesVan(g.tekst), { secret: g.geheim });
  if (rest.length === 0) {
    schrijf(eerste);
    return true;
  }
  const journaal = join(map, JOURNAAL);
  if (disk.exists(journaal) || isKoppelingNaarNiets(disk, journaal)) throw vanAnderProject();
  const bladen: readonly Blad[] = veranderd.map((g) => ({
    bestand: basename(g.pad),
    oud: hash(bytesVan(g.was)),
    nieuw: g.tekst,
  }));
  disk.write(journaal, bytesVan(JSON.stringify(bladen)), { secret: true });
  try {
    schrijf(eerste);
  } catch (error) {
    // Nothing was written and the user is told so: there is no act to finish. A disk may also fail after writing.
    if (staatEr(disk, eerste.pad, eerste.was)) disk.remove(journaal);
    throw error;
  }
  try {
    rest.forEach(schrijf);
  } catch (error) {
    if (!draaiTerug(disk, veranderd)) throw staatKlaar(error);
    disk.remove(journaal);
    throw error;
  }
  sluitAf(disk, journaal);
  return true;
}

/** All is written: who cannot take the journal away at this moment has lost nothing. The next look at the project does so, or tells. */
function sluitAf(disk: Disk, journaal: string): void {
  try {
    disk.remove(journaal);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
  }
}

/**
 * Puts back what was written of an act that cannot be written whole: the user is told that nothing was saved. Returns whether
 * all is as it was; what another wrote meanwhile stays, and an act of which all is written is no half one.
 */
function draaiTerug(disk: Disk, geschriften: readonly Geschrift[]): boolean {
  try {
    if (geschriften.every(({ pad, tekst }) => staatEr(disk, pad, tekst))) return false;
    for (const { pad, was, tekst, geheim } of geschriften)
      if (staatEr(disk, pad, tekst)) disk.write(pad, bytesVan(was), { secret: geheim });
    return geschriften.every(({ pad, was }) => staatEr(disk, pad, was));
  } catch {
    return false;
  }
}

const staatKlaar = (error: unknown): unknown =>
  error instanceof UserError
    ? new UserError(
        error.code,
        `${error.message} De hele wijziging staat klaar, en wordt afgemaakt zodra dat kan.`,
        error.hint,
      )
    : error;

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

const vanAnderProject = (): UserError =>
  new UserError(
    "conflict",
    "In deze map ligt nog een halve wijziging van een ander project; er is niets veranderd.",
    `Open eerst dat project, dan wordt die afgemaakt. Is er geen ander project? Haal dan ${JOURNAAL} weg.`,
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
