import { join } from "node:path";
import type { World } from "../world.ts";
import { bytesVan, hashVan } from "./bytes.ts";
import { ADRES, kopiemap, schrijf } from "./kopieen.ts";
import type { Plek } from "./plek.ts";
import { leesParenIn } from "./standen.ts";

type Waar = Pick<World, "disk" | "userFolder">;

/** A folder with copies of a project that is not where it was. */
export interface Verweesd {
  readonly map: string;
  /** Where the project was. */
  readonly project: string;
}

/** The copies on this machine of projects that were moved or thrown away, or are on a disk that is not there now. */
export function verweesdeKopieen({ disk, userFolder }: Waar): readonly Verweesd[] {
  if (userFolder === undefined) return [];
  const alle = join(userFolder, "kopieen");
  return disk.list(alle).flatMap((naam): readonly Verweesd[] => {
    const map = join(alle, naam);
    const bytes = disk.read(join(map, ADRES));
    const project = bytes === undefined ? "" : new TextDecoder().decode(bytes).trim();
    return project === "" || disk.exists(project) ? [] : [{ map, project }];
  });
}

/**
 * Takes the copies along when a project was moved or renamed: those of one project only, that is not where it was, and that
 * was once as this one is now. Returns where it was.
 */
export function neemKopieenMee(waar: Waar, plek: Plek): string | undefined {
  const { disk } = waar;
  const map = kopiemap(waar, plek);
  if (map === undefined || disk.list(map).length > 0) return undefined;
  const [bron, ...anderen] = verweesdeKopieen(waar).filter((v) => wasZo(disk, v.map, plek));
  if (bron === undefined || anderen.length > 0) return undefined;
  const namen = disk.list(bron.map).filter((naam) => naam !== ADRES && !disk.isFolder(join(bron.map, naam)));
  for (const naam of namen) schrijf(disk, join(map, naam), disk.read(join(bron.map, naam)) ?? new Uint8Array());
  schrijf(disk, join(map, ADRES), bytesVan(disk.real(plek.deelbaar)));
  for (const naam of [...namen, ADRES]) disk.remove(join(bron.map, naam));
  return bron.project;
}

/** Whether the files were once as they are now; without an internal file, whether the other was. */
function wasZo(disk: World["disk"], map: string, { deelbaar, intern }: Plek): boolean {
  const huis = disk.exists(intern) ? "intern" : "deelbaar";
  const bytes = disk.read(huis === "intern" ? intern : deelbaar);
  return bytes !== undefined && leesParenIn(disk, map).some((paar) => paar[huis] === hashVan(bytes));
}
