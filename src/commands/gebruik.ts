import type { Project } from "../project/project.ts";
import type { Gebruik } from "../wizard/interviewer.ts";
import type { World } from "../world.ts";

/** Finds the documents that use an answer. All that makes documents is loaded by the first who asks. */
export const gebruikVan =
  (world: World, project: Project) =>
  async (pad: string): Promise<readonly Gebruik[]> =>
    (await import("./vervolg.ts")).gebruiktIn(world, project, pad);
