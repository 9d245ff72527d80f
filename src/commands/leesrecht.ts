import { basename, join } from "node:path";
import type { Coalitie } from "../domain/declaratie.ts";
import { lezenMee } from "../domain/vrijgavekeur.ts";
import { DOCUMENTENMAP, isKoppeling, type Plek } from "../project/plek.ts";
import type { Project } from "../project/project.ts";
import type { World } from "../world.ts";

/**
 * Adds lines at the end of the `.gitignore` of a project; what stands there stays. Returns whether any was new. One that is a
 * link git does not read, and nothing is written in what it leads to.
 */
export function vulGitignore(world: World, plek: Plek, regels: readonly string[]): boolean {
  const erbij = ontbrekend(world, plek, regels);
  if (erbij.length === 0 || isKoppeling(world.disk, padVan(plek))) return false;
  const oud = gitignore(world, plek);
  const einde = oud.includes("\r\n") ? "\r\n" : "\n";
  const lijm = oud === "" || oud.endsWith("\n") ? "" : einde;
  const tekst = oud + lijm + erbij.map((regel) => regel + einde).join("");
  world.disk.write(padVan(plek), new TextEncoder().encode(tekst));
  return true;
}

const padVan = (plek: Plek): string => join(plek.map, ".gitignore");

function gitignore(world: World, plek: Plek): string {
  const bytes = world.disk.read(padVan(plek));
  return bytes === undefined ? "" : new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
}

/** The lines that are not in it yet, whatever the line breaks. */
function ontbrekend(world: World, plek: Plek, regels: readonly string[]): readonly string[] {
  const daar = gitignore(world, plek)
    .split("\n")
    .map((regel) => regel.trim());
  return regels.filter((regel) => !daar.includes(regel));
}

/** Whether git is told to leave these alone. */
export const staatInGitignore = (world: World, plek: Plek, regels: readonly string[]): boolean =>
  ontbrekend(world, plek, regels).length === 0;

/** What partners may not find in git where they can read the folder. */
const nietVoorPartners = (plek: Plek): readonly string[] => [basename(plek.intern), `${DOCUMENTENMAP}/`];

/**
 * What git would show to partners although they can read the folder: `ook partners` may have been typed in the file, and
 * then no command put it out of git. Nothing where that is not so.
 */
export const onbeschermd = (world: World, plek: Plek, coalitie: Coalitie): readonly string[] =>
  lezenMee(coalitie) ? ontbrekend(world, plek, nietVoorPartners(plek)) : [];

/**
 * Whether git holds the internal file although partners can read the folder: a line in `.gitignore` does nothing for a file
 * that was committed before.
 */
export const staatInGit = (world: World, plek: Plek, coalitie: Coalitie): boolean =>
  lezenMee(coalitie) &&
  world.git.inside(plek.map) &&
  (world.git.commits(plek.map, { file: basename(plek.intern) }) ?? []).length > 0;

/**
 * When partners can read the folder, the internal file and the documents (not all are for them) stay out of git, and the
 * user hears how to keep a copy. To be called wherever that answer can change.
 */
export function regelLeesrecht(world: World, project: Project): void {
  if (!lezenMee(project.coalitie)) return;
  const intern = basename(project.plek.intern);
  if (!vulGitignore(world, project.plek, nietVoorPartners(project.plek))) return;
  world.print.err(`Partners kunnen deze map lezen. ${intern} en de map ${DOCUMENTENMAP} blijven daarom buiten git.`);
  world.print.err("Bewaar er zelf een kopie van op een plek waar alleen je team bij kan.");
  if (world.git.inside(project.plek.map))
    world.print.err(
      `Stond ${intern} al in git? Dan blijft het in de geschiedenis leesbaar: begin dan in een nieuwe map.`,
    );
}
