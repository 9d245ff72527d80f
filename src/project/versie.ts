import type { Disk } from "../world.ts";

/** The newest shape of the files that this program knows. */
export const VERSIE = 1;

/** Begins the name of the copy that is kept of a file before it gets a newer shape. */
export const VORIGE_VORM = ".coalitie-versie-";

/** Whether a file says that it has an older shape, without reading the rest of it. */
export function isOuder(disk: Disk, pad: string, versie = VERSIE): boolean {
  const bytes = disk.read(pad);
  const gevonden =
    bytes === undefined ? undefined : /^versie:[ \t]*["']?(\d+)/m.exec(new TextDecoder().decode(bytes))?.[1];
  return gevonden !== undefined && Number(gevonden) < versie;
}

/** What is wrong with what a file says of its shape, and what to do; undefined for this shape, or when it says nothing. */
export function keurVersie(versie: unknown): { readonly melding: string; readonly hint: string } | undefined {
  if (versie === undefined || versie === null || versie === String(VERSIE)) return undefined;
  if (Number(versie) > VERSIE)
    return {
      melding: `Dit bestand is gemaakt met een nieuwere coalitie (versie ${String(versie)}).`,
      hint: "Werk het programma bij; er is niets veranderd.",
    };
  if (Number(versie) > 0 && Number(versie) < VERSIE)
    return {
      melding: `Dit bestand is nog in een oudere vorm (versie ${String(versie)}).`,
      hint: "Werk het bij met: coalitie step",
    };
  return { melding: `‘${String(versie)}’ is geen versie.`, hint: `Schrijf: versie: ${VERSIE}` };
}
