import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";

type Aanroep =
  | "openSync"
  | "writeFileSync"
  | "fsyncSync"
  | "fstatSync"
  | "renameSync"
  | "linkSync"
  | "unlinkSync"
  | "rmSync";

/** One call of the system, as a program sees it: on which path, or on the path that was opened under this number. */
export interface Gedaan {
  readonly aanroep: string;
  readonly pad: string;
  readonly hoe: string;
}

/** What happens instead of a call: it fails with this code, or, for `half`, writes half and says nothing. */
export interface Storing {
  readonly aanroep: Aanroep;
  readonly keer: number;
  readonly code: string;
}

const AANROEPEN: readonly Aanroep[] = [
  "openSync",
  "writeFileSync",
  "fsyncSync",
  "fstatSync",
  "renameSync",
  "linkSync",
  "unlinkSync",
  "rmSync",
];

/**
 * Does work while the calls on files in this folder are written down, and one of them goes wrong. Returns what was called,
 * and whether it came to the one that goes wrong.
 */
export function metStoring(
  map: string,
  storing: Storing | undefined,
  werk: () => void,
): { readonly gedaan: readonly Gedaan[]; readonly geraakt: boolean; readonly fout: unknown } {
  const echt = Object.fromEntries(AANROEPEN.map((naam) => [naam, fs[naam]]));
  const paden = new Map<unknown, string>();
  const gedaan: Gedaan[] = [];
  let geraakt = false;
  let fout: unknown;
  for (const naam of AANROEPEN)
    Object.assign(fs, {
      [naam]: (eerste: unknown, ...rest: unknown[]) => {
        const pad = typeof eerste === "string" ? eerste : (paden.get(eerste) ?? "");
        if (!pad.startsWith(map)) return Reflect.apply(echt[naam] as () => unknown, fs, [eerste, ...rest]);
        gedaan.push({ aanroep: naam, pad, hoe: String(rest[0] ?? "") });
        const nu = storing?.aanroep === naam && gedaan.filter((g) => g.aanroep === naam).length === storing.keer;
        if (nu) geraakt = true;
        if (nu && storing.code === "half" && rest[0] instanceof Uint8Array)
          rest[0] = rest[0].subarray(0, rest[0].length >> 1);
        else if (nu) throw Object.assign(new Error(`${storing.code}: put in`), { code: storing.code });
        const uit: unknown = Reflect.apply(echt[naam] as () => unknown, fs, [eerste, ...rest]);
        if (naam === "openSync") paden.set(uit, pad);
        return uit;
      },
    });
  syncBuiltinESMExports();
  try {
    werk();
  } catch (error) {
    fout = error;
  } finally {
    Object.assign(fs, echt);
    syncBuiltinESMExports();
  }
  return { gedaan, geraakt, fout };
}
