import { basename } from "node:path";
import { type Gelegde, leesHelft } from "../domain/boomlezen.ts";
import { type Coalitie, velden } from "../domain/declaratie.ts";
import type { Huis } from "../domain/huis.ts";
import type { Probleem } from "../domain/probleem.ts";
import { isRuweMap } from "../domain/ruw.ts";
import { voegSamen, zonderTegenhanger } from "../domain/samenvoegen.ts";
import { alleIds, dubbeleIds, losseVerwijzingen } from "../domain/verwijzingen.ts";
import { InternalError } from "../errors.ts";
import type { Disk } from "../world.ts";
import { maakAf } from "./afmaken.ts";
import { bytesVan } from "./bytes.ts";
import { leesBeide } from "./eenmoment.ts";
import { isLeeg, leegBestand, wegBestand } from "./leeg.ts";
import type { Plek } from "./plek.ts";
import { keurVersie, VERSIE } from "./versie.ts";
import type { Teksten } from "./wijzigen.ts";
import { leesYaml, type YamlTekst } from "./yaml/index.ts";

/** A problem with the place where it stands: line and column counted from 1. */
export interface Melding extends Probleem {
  readonly bestand: string;
  readonly regel: number;
  readonly kolom: number;
}

/** What the files say, and all that is wrong with them, in the order in which it stands there. */
export interface Inhoud {
  readonly coalitie: Coalitie;
  readonly meldingen: readonly Melding[];
  readonly verwijzingen: readonly Gelegde[];
  /** False when there is no internal file: what it would hold cannot be seen, which is not the same as open. */
  readonly internAanwezig: boolean;
  readonly teksten: Teksten;
}

const LEEG = bytesVan(`versie: ${VERSIE}\n`);

/**
 * Reads both files, or only the one for partners: then the internal one is not opened at all. A change that was cut off
 * halfway is finished first.
 */
export function leesProject(disk: Disk, plek: Plek, welke: "beide" | "deelbaar"): Inhoud {
  maakAf(disk, plek);
  const bytes = welke === "beide" ? leesBeide(disk, plek) : { deelbaar: disk.read(plek.deelbaar), intern: undefined };
  const deelbaar = leesBestand(bytes.deelbaar, plek.deelbaar, "deelbaar");
  const intern = leesBestand(bytes.intern, plek.intern, "intern");
  const internAanwezig = disk.exists(plek.intern);
  const fouten = [...deelbaar.fouten, ...intern.fouten];
  const samen = { leesbaar: deelbaar.leesbaar && intern.leesbaar, heel: welke === "beide" };
  return duid(plek, { deelbaar: deelbaar.yaml, intern: intern.yaml }, internAanwezig, fouten, samen);
}

/** `leesbaar`: both files could be read as YAML. `heel`: both were opened. */
interface Samen {
  readonly leesbaar: boolean;
  readonly heel: boolean;
}

/** What two texts say. Where one of them could not be read, what the other says about it proves nothing. */
export function duid(
  plek: Plek,
  teksten: Teksten,
  internAanwezig: boolean,
  fouten: readonly Melding[],
  samen: Samen = { leesbaar: true, heel: true },
): Inhoud {
  const deelbaar = leesHelft(velden, teksten.deelbaar.ruw, "deelbaar");
  const intern = leesHelft(velden, teksten.intern.ruw, "intern");
  const coalitie = voegSamen(velden, deelbaar.boom, intern.boom);
  const verwijzingen = [...deelbaar.verwijzingen, ...intern.verwijzingen];
  const problemen = [
    ...deelbaar.problemen,
    ...intern.problemen,
    ...(samen.leesbaar ? overkruis(teksten, verwijzingen, coalitie, samen.heel) : []),
  ];
  const meldingen = opVolgorde([...fouten, ...problemen.map((p) => metPlaats(p, plek, teksten))]);
  return { coalitie, meldingen, verwijzingen, internAanwezig, teksten };
}

/** A reference to what may lie in the file that was not opened is no mistake. */
function overkruis(
  teksten: Teksten,
  verwijzingen: readonly Gelegde[],
  coalitie: Coalitie,
  heel: boolean,
): readonly Probleem[] {
  const los = losseVerwijzingen(verwijzingen, alleIds(velden, coalitie));
  return [
    ...zonderTegenhanger(velden, teksten.deelbaar.ruw, teksten.intern.ruw),
    ...dubbeleIds(velden, teksten.deelbaar.ruw, "deelbaar"),
    ...dubbeleIds(velden, teksten.intern.ruw, "intern"),
    ...los.map((p): Probleem => (heel ? p : { ...p, ernst: "waarschuwing" })),
  ];
}

interface Bestand {
  readonly leesbaar: boolean;
  readonly yaml: YamlTekst;
  readonly fouten: readonly Melding[];
}

function leesBestand(bytes: Uint8Array | undefined, pad: string, huis: Huis): Bestand {
  const bestand = basename(pad);
  if (bytes === undefined && huis === "deelbaar")
    return { leesbaar: false, yaml: leegYaml(), fouten: [wegBestand(bestand)] };
  if (bytes !== undefined && isLeeg(bytes))
    return { leesbaar: false, yaml: leegYaml(), fouten: [leegBestand(bestand, huis)] };
  const gelezen = leesYaml(bytes ?? LEEG);
  if (gelezen.ok) return { leesbaar: true, yaml: gelezen.yaml, fouten: versiefout(gelezen.yaml, bestand, huis) };
  const fouten = gelezen.fouten.map((f): Melding => ({ ernst: "fout", huis, plek: [], pad: "", bestand, ...f }));
  return { leesbaar: false, yaml: leegYaml(), fouten };
}

/** A file of another shape is refused: saving it would lose what this program does not know. */
function versiefout(yaml: YamlTekst, bestand: string, huis: Huis): readonly Melding[] {
  const oordeel = keurVersie(isRuweMap(yaml.ruw) ? yaml.ruw.versie : undefined);
  if (oordeel === undefined) return [];
  const plaats = yaml.plaats(["versie"]) ?? { regel: 1, kolom: 1 };
  return [{ ernst: "fout", code: "versie", huis, plek: ["versie"], pad: "versie", bestand, ...plaats, ...oordeel }];
}

function leegYaml(): YamlTekst {
  const leeg = leesYaml(LEEG);
  if (!leeg.ok) throw new InternalError("The empty project does not parse.");
  return leeg.yaml;
}

function metPlaats(probleem: Probleem, plek: Plek, teksten: Teksten): Melding {
  const yaml = teksten[probleem.huis];
  const plaats = (probleem.sleutel ? yaml.keyPlaats(probleem.plek) : yaml.plaats(probleem.plek)) ?? {
    regel: 1,
    kolom: 1,
  };
  return { ...probleem, ...plaats, bestand: basename(probleem.huis === "deelbaar" ? plek.deelbaar : plek.intern) };
}

const opVolgorde = (meldingen: readonly Melding[]): readonly Melding[] =>
  [...meldingen].sort((a, b) => a.huis.localeCompare(b.huis) || a.regel - b.regel || a.kolom - b.kolom);
