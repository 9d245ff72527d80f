import { basename, dirname, join, resolve } from "node:path";
import { UserError } from "../errors.ts";
import type { Disk, World } from "../world.ts";

export const PROJECTBESTAND = "coalitie.yaml";

/** The folder in the project where documents come, unless `--output` says otherwise. */
export const DOCUMENTENMAP = "documenten";

/** Where a project lies: its folder and its two files. */
export interface Plek {
  readonly map: string;
  readonly deelbaar: string;
  readonly intern: string;
}

/** `x.yaml` goes with `x.intern.yaml`, and `x.yml` with `x.intern.yml`. */
export const plekVan = (bestand: string): Plek => ({
  map: dirname(bestand),
  deelbaar: bestand,
  intern: bestand.replace(/\.ya?ml$/i, ".intern$&"),
});

/** Whether there is a link at this path of which the file is gone. */
export const isKoppelingNaarNiets = (disk: Disk, pad: string): boolean =>
  !disk.exists(pad) && disk.list(dirname(pad)).includes(basename(pad));

/**
 * Whether a name is a link. What this program keeps for itself in a project is never one: in a project that came from
 * somebody else it would be written in whatever file the link leads to.
 */
export const isKoppeling = (disk: Disk, pad: string): boolean =>
  disk.real(pad) !== join(disk.real(dirname(pad)), basename(pad)) || isKoppelingNaarNiets(disk, pad);

export const naarNiets = (pad: string): UserError =>
  new UserError(
    "gebruik",
    `${basename(pad)} is een koppeling naar een bestand dat er niet is.`,
    `Zet het bestand terug waar de koppeling heen wijst, of haal de koppeling weg. (${pad})`,
  );

/**
 * The project file in or above a folder, or undefined. It does not look above a folder where a project lost that file: what
 * one does there is not meant for another project.
 */
export function zoekProject(world: Pick<World, "disk">, vanaf: string): Plek | undefined {
  const plek = eersteIn(world, vanaf);
  return plek !== undefined && world.disk.exists(plek.deelbaar) ? plek : undefined;
}

/** In or above a folder: where a project is of which only the internal file is left, with no whole one below it. */
export function zoekHalf(world: Pick<World, "disk">, vanaf: string): Plek | undefined {
  const plek = eersteIn(world, vanaf);
  return plek !== undefined && !world.disk.exists(plek.deelbaar) ? plek : undefined;
}

/** The nearest folder with either of the two files. */
function eersteIn({ disk }: Pick<World, "disk">, vanaf: string): Plek | undefined {
  let map = resolve(vanaf);
  for (;;) {
    const plek = plekVan(join(map, PROJECTBESTAND));
    if (disk.exists(plek.deelbaar) || disk.exists(plek.intern)) return plek;
    if (dirname(map) === map) return undefined;
    map = dirname(map);
  }
}

/** The project that was meant: a file, a folder, or what lies in or above the current folder. Throws UserError when there is none. */
export function vindProject(world: Pick<World, "disk" | "cwd">, gekozen?: string): Plek {
  if (gekozen === undefined) {
    const plek = zoekProject(world, world.cwd);
    const hier = join(world.cwd, PROJECTBESTAND);
    if (isKoppelingNaarNiets(world.disk, hier)) throw naarNiets(hier);
    if (plek !== undefined) return plek;
    const half = zoekHalf(world, world.cwd);
    if (half !== undefined)
      throw new UserError(
        "conflict",
        `${half.deelbaar === hier ? "Hier" : `In ${half.map}`} staat ${basename(half.intern)}, maar ${PROJECTBESTAND} is er niet. Er is niets veranderd.`,
        `Zet ${PROJECTBESTAND} terug: uit de prullenbak, je reservekopie of git.`,
      );
    throw new UserError(
      "gebruik",
      "In deze map staat geen coalitie.",
      "Staat je coalitie in een andere map? Ga daar eerst heen met: cd naam-van-de-map. Begin je een nieuwe? Geef dan: coalitie init",
    );
  }
  const pad = resolve(world.cwd, gekozen);
  for (const bestand of [pad, join(pad, PROJECTBESTAND)])
    if (isKoppelingNaarNiets(world.disk, bestand)) throw naarNiets(bestand);
  if (world.disk.isFolder(pad) && world.disk.exists(join(pad, PROJECTBESTAND)))
    return plekVan(join(pad, PROJECTBESTAND));
  if (!world.disk.isFolder(pad) && world.disk.exists(pad)) {
    if (/\.intern\.ya?ml$/i.test(pad))
      throw new UserError(
        "gebruik",
        `${basename(pad)} is het interne bestand.`,
        "Wijs het projectbestand zelf aan, zonder ‘.intern’.",
      );
    if (/\.ya?ml$/i.test(pad)) return plekVan(pad);
    throw new UserError("gebruik", `${basename(pad)} is geen projectbestand.`, "Een projectbestand eindigt op .yaml.");
  }
  throw new UserError(
    "gebruik",
    `Ik vind geen coalitie op ${gekozen}.`,
    "Controleer de naam van de map of het bestand.",
  );
}
