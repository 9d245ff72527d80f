import { basename, join } from "node:path";
import { weet } from "../domain/boom.ts";
import { DOCUMENTENMAP, type Plek } from "../project/plek.ts";
import type { Project } from "../project/project.ts";
import type { World } from "../world.ts";

/** Adds lines to the `.gitignore` of a project. Returns whether any was new. */
export function vulGitignore(world: World, plek: Plek, regels: readonly string[]): boolean {
  const pad = join(plek.map, ".gitignore");
  const bytes = world.disk.read(pad);
  const oud = bytes === undefined ? [] : new TextDecoder().decode(bytes).trimEnd().split("\n");
  const erbij = regels.filter((regel) => !oud.includes(regel));
  if (erbij.length === 0) return false;
  world.disk.write(pad, new TextEncoder().encode(`${[...oud.filter((r) => r !== ""), ...erbij].join("\n")}\n`));
  return true;
}

/**
 * When partners can read the folder, the internal file and the documents (not all are for them) stay out of git, and the
 * user hears how to keep a copy. To be called wherever that answer can change.
 */
export function regelLeesrecht(world: World, project: Project): void {
  if (weet(project.coalitie.coalitie?.leesrecht) !== "ook partners") return;
  const intern = basename(project.plek.intern);
  if (!vulGitignore(world, project.plek, [intern, `${DOCUMENTENMAP}/`])) return;
  world.print.err(`Partners kunnen deze map lezen. ${intern} en de map ${DOCUMENTENMAP} blijven daarom buiten git.`);
  world.print.err("Bewaar er zelf een kopie van op een plek waar alleen je team bij kan.");
  if (world.git.inside(project.plek.map))
    world.print.err(
      `Stond ${intern} al in git? Dan blijft het in de geschiedenis leesbaar: begin dan in een nieuwe map.`,
    );
}
