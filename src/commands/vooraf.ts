import { maakAf } from "../project/akte.ts";
import { vindProject } from "../project/plek.ts";
import type { World } from "../world.ts";
import { type Options, textOf } from "./session.ts";

/**
 * Finishes a change of this project that was cut off, and says so: files change here without anybody having asked for it
 * now. Throws UserError where there is no project, or the change cannot be finished.
 */
export function maakVorigeAf(world: World, options: Options): void {
  if (maakAf(world.disk, vindProject(world, textOf(options, "project"))))
    world.print.err("De vorige wijziging was halverwege afgebroken. Die is nu afgemaakt.");
}
