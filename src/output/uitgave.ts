import { join } from "node:path";
import type { Document, Exemplaar } from "../documents/document.ts";
import { UserError } from "../errors.ts";
import { readHerkomst } from "../render/herkomst.ts";
import type { Disk } from "../world.ts";
import { bestandsnaam } from "./naam.ts";
import { watVeranderde } from "./opname.ts";

/**
 * The name of the file that keeps what was issued: `plan-van-aanpak-gang-2-v1.0.docx`; of what has no versions, with its
 * day in brackets. No document that is made again has a full stop or a bracket with a day in its name, so none takes its place.
 */
export const uitgavenaam = (
  document: Document,
  exemplaar: Exemplaar,
  nummer: { readonly versie: string } | { readonly datum: string; readonly keer: number },
): string => `${bestandsnaam(document, exemplaar)}${achtervoegsel(nummer)}.docx`;

const achtervoegsel = (nummer: Parameters<typeof uitgavenaam>[2]): string =>
  "versie" in nummer ? `-v${nummer.versie}` : ` (${nummer.datum}${nummer.keer === 1 ? "" : `, ${nummer.keer}`})`;

/** What was issued, beside what would be made now. */
export interface Uitgavestand {
  /** Whether the file is there, as we made it. */
  readonly bestand: "ongewijzigd" | "bewerkt" | "weg";
  /** What changed since (see `watVeranderde`); undefined where that cannot be seen. */
  readonly door: readonly string[] | undefined;
}

/** `nu`: what the copy would be made from now (`Beoordeling.afdruk`). */
export function standVanUitgave(
  disk: Disk,
  map: string,
  bestand: string | undefined,
  nu: Readonly<Record<string, string>>,
): Uitgavestand {
  const bytes = bestand === undefined || !isNaam(bestand) ? undefined : disk.read(join(map, bestand));
  if (bytes === undefined) return { bestand: "weg", door: undefined };
  const toen = readHerkomst(bytes);
  if (toen === undefined) return { bestand: "bewerkt", door: undefined };
  return { bestand: toen.ongewijzigd ? "ongewijzigd" : "bewerkt", door: watVeranderde(toen.eigenschappen, nu) };
}

/** The register may come from somebody else, and name a file that lies anywhere. */
const isNaam = (bestand: string): boolean => !/[\\/]/.test(bestand) && bestand !== "..";

/** Whether this copy was made of something else than what was issued in that file. */
export const wijktAf = (disk: Disk, map: string, bestand: string | undefined, docx: Uint8Array): boolean =>
  (standVanUitgave(disk, map, bestand, readHerkomst(docx)?.eigenschappen ?? {}).door ?? []).length > 0;

/**
 * Puts what is issued on disk, where nothing of that name may be. Returns whether it was not there yet: the same bytes are
 * what an issue left that was cut off, and are kept. Throws UserError("conflict") for anything else of that name.
 */
export function legVast(disk: Disk, pad: string, docx: Uint8Array): boolean {
  if (disk.create(pad, docx)) return true;
  const daar = disk.read(pad);
  if (daar?.length === docx.length && daar.every((byte, i) => byte === docx[i])) return false;
  throw new UserError(
    "conflict",
    `${pad} is er al, en is iets anders. Er is niets uitgegeven.`,
    "Kies een ander nummer met --versie, of haal dat bestand eerst zelf weg.",
  );
}
