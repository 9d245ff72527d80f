import { expect } from "vitest";
import { plekVan } from "../src/project/plek.ts";
import { Project } from "../src/project/project.ts";
import { type MemoryWorld, memoryWorld } from "./geheugen.ts";

export const PLEK = plekVan("/werk/coalitie.yaml");

/** A project of these two texts, in memory, and the world it lies in. */
export function projectje(
  deelbaar: string,
  intern?: string,
): { readonly project: Project; readonly world: MemoryWorld } {
  const world = wereldje(deelbaar, intern);
  return { world, project: Project.open(world.disk, PLEK) };
}

/** Only the world: for files that are not in order. */
export const wereldje = (deelbaar: string, intern?: string): MemoryWorld =>
  memoryWorld({
    files: { "coalitie.yaml": deelbaar, ...(intern === undefined ? {} : { "coalitie.intern.yaml": intern }) },
  });

/** Does something, and falls away for good at the moment that this file would be written. */
export function gedoodBij({ disk }: MemoryWorld, pad: string, doe: () => void): void {
  const { write } = disk;
  let dood = false;
  Object.assign(disk, {
    write: (...args: Parameters<typeof write>) => {
      dood ||= args[0] === pad;
      if (dood) throw new Error("gedood");
      write(...args);
    },
  });
  expect(doe).toThrow("gedood");
  Object.assign(disk, { write });
}

/** The text of the two files as they are on disk now. */
export const deelbaarVan = (world: MemoryWorld): string => world.files()["/werk/coalitie.yaml"] ?? "";
export const internVan = (world: MemoryWorld): string => world.files()["/werk/coalitie.intern.yaml"] ?? "";
