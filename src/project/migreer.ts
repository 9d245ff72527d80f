import { basename, join } from "node:path";
import type { Huis } from "../domain/huis.ts";
import { isRuweMap, type Ruw } from "../domain/ruw.ts";
import type { Disk } from "../world.ts";
import { schrijfAkte } from "./akte.ts";
import { isGelijk } from "./bytes.ts";
import { isKoppelingNaarNiets, naarNiets, type Plek } from "./plek.ts";
import { VERSIE, VORIGE_VORM } from "./versie.ts";
import { leesYaml, wijzig, withValue, type YamlTekst } from "./yaml/index.ts";

/**
 * What the files of one shape say. One is missing where there is no internal file, or where the other came of a colleague who
 * had it migrated already: what has to move between them can then only stay where it is.
 */
export type Helften = { readonly [H in Huis]?: Ruw };

/** From one shape of the files to the next: what changes, in sentences for the user, and how. */
export interface Migratie {
  readonly van: number;
  readonly wat: readonly string[];
  /** Returns the files that it was given, in their next shape. */
  readonly doe: (helften: Helften) => Helften;
}

/** Every shape there ever was, the oldest first. There was no other yet. */
const MIGRATIES: readonly Migratie[] = [];

/** What was done: told to the user, for files changed without anybody having asked for it now. */
export interface Gemigreerd {
  readonly van: number;
  readonly naar: number;
  readonly wat: readonly string[];
  /** The names of the copies beside the files. */
  readonly kopieen: readonly string[];
}

interface Half {
  readonly pad: string;
  readonly huis: Huis;
  readonly bytes: Uint8Array;
  readonly yaml: YamlTekst;
  readonly versie: number;
}

/**
 * Gives files of an older shape the newest one, as one act, with a copy of each beside it. Comments and layout stay where
 * what they are with stays; what moves or gets another name is written anew, and its comments are in the copy. Undefined where
 * there is nothing to do, and where a file cannot be read or is of a newer program: that is told where it is opened.
 */
export function migreer(
  disk: Disk,
  plek: Plek,
  migraties: readonly Migratie[] = MIGRATIES,
  naar = VERSIE,
): Gemigreerd | undefined {
  return disk.alone(plek.map, () => {
    const helften = [halfVan(disk, plek.deelbaar, "deelbaar", naar), halfVan(disk, plek.intern, "intern", naar)];
    const oud = helften.filter(isHalf).filter(({ versie }) => versie < naar);
    const anders = helften.some((half) => half === "stuk" || (isHalf(half) && half.versie > naar));
    const kent = oud.every(({ versie }) => migraties.some((m) => m.van === versie));
    if (anders || oud.length === 0 || !kent) return undefined;
    const van = Math.min(...oud.map(({ versie }) => versie));
    const kopieen = oud.map((half) => bewaarVorige(disk, plek, half));
    const nieuw = nieuweVorm(oud, migraties, naar);
    const geschriften = oud.map(({ pad, huis, yaml }) => ({
      pad,
      was: yaml.tekst,
      tekst: wijzig(yaml, withValue(nieuw[huis] ?? yaml.ruw, ["versie"], String(naar))).tekst,
      geheim: huis === "intern",
    }));
    if (!schrijfAkte(disk, plek.map, geschriften)) return undefined;
    return { van, naar, wat: migraties.filter((m) => m.van >= van).flatMap(({ wat }) => wat), kopieen };
  });
}

const isHalf = (half: Half | "stuk" | undefined): half is Half => half !== undefined && half !== "stuk";

function halfVan(disk: Disk, pad: string, huis: Huis, naar: number): Half | "stuk" | undefined {
  const bytes = disk.read(pad);
  if (bytes === undefined) return undefined;
  const gelezen = leesYaml(bytes);
  if (!gelezen.ok) return "stuk";
  const { yaml } = gelezen;
  const versie = isRuweMap(yaml.ruw) && typeof yaml.ruw.versie === "string" ? Number(yaml.ruw.versie) : naar;
  return { pad, huis, bytes, yaml, versie };
}

/** Each step is made by all that have come to its shape by then. */
function nieuweVorm(oud: readonly Half[], migraties: readonly Migratie[], naar: number): Helften {
  let ruwen: Helften = Object.fromEntries(oud.map(({ huis, yaml }) => [huis, yaml.ruw]));
  for (const stap of migraties.filter(({ van }) => van < naar).toSorted((a, b) => a.van - b.van)) {
    const mee = oud.filter(({ versie }) => versie <= stap.van).map(({ huis }) => huis);
    ruwen = { ...ruwen, ...stap.doe(Object.fromEntries(mee.map((huis) => [huis, ruwen[huis]]))) };
  }
  return ruwen;
}

/**
 * The bytes as they are, in a copy that takes the place of none: the same bytes are of an earlier try, and others of an earlier
 * time, as when git brought back files that had been given their new shape before.
 */
function bewaarVorige(disk: Disk, plek: Plek, { pad, versie, bytes }: Half): string {
  for (let n = 1; ; n++) {
    const naam = `${VORIGE_VORM}${versie}-${n === 1 ? "" : `${n}-`}${basename(pad)}`;
    const kopie = join(plek.map, naam);
    if (isKoppelingNaarNiets(disk, kopie)) throw naarNiets(kopie);
    const daar = disk.read(kopie);
    if (daar === undefined) disk.write(kopie, bytes, { secret: true });
    if (daar === undefined || isGelijk(daar, bytes)) return naam;
  }
}
