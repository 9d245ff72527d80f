import { basename, join } from "node:path";
import type { Huis } from "../domain/huis.ts";
import { isRuweMap, type Ruw } from "../domain/ruw.ts";
import type { Disk } from "../world.ts";
import { schrijfAkte } from "./akte.ts";
import { isKoppelingNaarNiets, naarNiets, type Plek } from "./plek.ts";
import { VERSIE, VORIGE_VORM } from "./versie.ts";
import { leesYaml, wijzig, withValue, type YamlTekst } from "./yaml/index.ts";

/** From one shape of the files to the next: what changes, in sentences for the user, and how. */
export interface Migratie {
  readonly van: number;
  readonly wat: readonly string[];
  readonly doe: (ruw: Ruw, huis: Huis) => Ruw;
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
  readonly yaml: YamlTekst;
  readonly versie: number;
}

/**
 * Gives files of an older shape the newest one, as one act, with a copy of each beside it. Comments and layout stay. Undefined
 * where there is nothing to do, or where a file cannot be read: that is told where it is opened.
 */
export function migreer(
  disk: Disk,
  plek: Plek,
  migraties: readonly Migratie[] = MIGRATIES,
  naar = VERSIE,
): Gemigreerd | undefined {
  return disk.alone(plek.map, () => {
    const helften = [halfVan(disk, plek.deelbaar, "deelbaar", naar), halfVan(disk, plek.intern, "intern", naar)];
    const oud = helften.filter(
      (half) => half !== undefined && half !== "stuk" && half.versie < naar,
    ) as readonly Half[];
    const van = Math.min(...oud.map(({ versie }) => versie));
    if (helften.includes("stuk") || oud.length === 0 || !migraties.some((m) => m.van === van)) return undefined;
    const kopieen = oud.map((half) => bewaarVorige(disk, plek, half));
    const geschriften = oud.map((half) => ({
      pad: half.pad,
      was: half.yaml.tekst,
      tekst: nieuweVorm(half, migraties, naar).tekst,
      geheim: half.huis === "intern",
    }));
    if (!schrijfAkte(disk, plek.map, geschriften)) return undefined;
    return { van, naar, wat: migraties.filter((m) => m.van >= van).flatMap(({ wat }) => wat), kopieen };
  });
}

function halfVan(disk: Disk, pad: string, huis: Huis, naar: number): Half | "stuk" | undefined {
  const bytes = disk.read(pad);
  if (bytes === undefined) return undefined;
  const gelezen = leesYaml(bytes);
  if (!gelezen.ok) return "stuk";
  const { yaml } = gelezen;
  const versie = isRuweMap(yaml.ruw) && typeof yaml.ruw.versie === "string" ? Number(yaml.ruw.versie) : naar;
  return { pad, huis, yaml, versie };
}

function nieuweVorm({ yaml, huis, versie }: Half, migraties: readonly Migratie[], naar: number): YamlTekst {
  const stappen = migraties.filter((m) => m.van >= versie && m.van < naar);
  const ruw = stappen.reduce<Ruw>((tot, stap) => stap.doe(tot, huis), yaml.ruw);
  return wijzig(yaml, withValue(ruw, ["versie"], String(naar)));
}

/** The bytes as they are; a copy that is there already is of an earlier try, and as good. */
function bewaarVorige(disk: Disk, plek: Plek, { pad, versie }: Half): string {
  const naam = `${VORIGE_VORM}${versie}-${basename(pad)}`;
  const bytes = disk.read(pad);
  const kopie = join(plek.map, naam);
  if (isKoppelingNaarNiets(disk, kopie)) throw naarNiets(kopie);
  if (bytes !== undefined && !disk.exists(kopie)) disk.write(kopie, bytes, { secret: true });
  return naam;
}
