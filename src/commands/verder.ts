import { type Plek, zoekProject } from "../project/plek.ts";
import type { World } from "../world.ts";

/** What one types to go on with this coalition: the command, after going to its folder where one is elsewhere. */
export const hoeVerder = (world: World, plek: Plek, opdracht: string): string =>
  zoekProject(world, world.cwd)?.deelbaar === plek.deelbaar ? opdracht : `cd "${plek.map}", en dan ${opdracht}`;
