import { readdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Rij } from "./rij.ts";

/** The rows, by the names of their files: `R1-doden.ts` is row R1. */
export const RIJEN: readonly string[] = readdirSync(import.meta.dirname)
  .filter((naam) => /^[A-Z]\d+-.*\.ts$/.test(naam))
  .map((naam) => naam.replace(/\.ts$/, ""))
  .sort((a, b) => a.localeCompare(b, "en", { numeric: true }));

export async function laadRij(bestand: string): Promise<Rij> {
  const { default: rij }: { default: Rij } = await import(
    /* @vite-ignore */ pathToFileURL(join(import.meta.dirname, `${bestand}.ts`)).href
  );
  return rij;
}
