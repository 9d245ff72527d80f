import { join } from "node:path";
import { leestIntern } from "../domain/zicht.ts";
import { UserError } from "../errors.ts";
import { readHerkomst } from "../render/herkomst.ts";
import type { Disk } from "../world.ts";
import { weigerGeopend } from "./geopend.ts";
import { zonderKoppelingen } from "./koppeling.ts";
import type { Gemaakt } from "./maken.ts";
import { afdrukVan, MAIL } from "./opname.ts";
import { kopienaam, standVanBestand } from "./stand.ts";

/** What writing one copy came to. */
export interface Geschreven {
  readonly bestand: string;
  /** The name of the text for a mail that was written with it. */
  readonly mail?: string;
  readonly waarschuwing?: string;
  /** A copy that somebody edited was found, and left alone. */
  readonly conflict: boolean;
}

/**
 * Puts a copy on disk. What somebody edited in Word is never overwritten: the new one comes beside it, or with `force`
 * takes its place while the edited one is kept under another name. What holds more than partners may know can be read by
 * its owner only, as the internal file itself.
 */
export function schrijf(schijf: Disk, map: string, gemaakt: Gemaakt, force: boolean): Geschreven {
  const secret = leestIntern(gemaakt.document.voor);
  const echt = zonderKoppelingen(schijf);
  const disk: Disk = secret ? { ...echt, write: (pad, bytes) => echt.write(pad, bytes, { secret }) } : echt;
  const naam = kopienaam(gemaakt);
  const stand = standVanBestand(disk, map, `${naam}.docx`, {});
  if (stand.bewerkt && !force) {
    const naast = vrijeNaam(disk, map, `${naam} (nieuw)`, isOngewijzigd);
    weigerGeopend(disk, map, naast);
    const { mail, bewaard } = zetNeer(disk, map, naast, gemaakt);
    const waarschuwing = `${stand.bestand} is met de hand bewerkt en blijft staan; de nieuwe versie heet ${naast}.`;
    return {
      bestand: naast,
      ...mail,
      conflict: true,
      waarschuwing: [waarschuwing, ...bewaardAls(bewaard)].join(" "),
    };
  }
  weigerGeopend(disk, map, stand.bestand);
  const oud = stand.bewerkt ? [bewaarOude(disk, map, join(map, stand.bestand), naam)] : [];
  const { mail, bewaard } = zetNeer(disk, map, stand.bestand, gemaakt);
  const [waarschuwing] = bewaardAls([...oud, ...bewaard]);
  return {
    bestand: stand.bestand,
    ...mail,
    conflict: false,
    ...(waarschuwing === undefined ? {} : { waarschuwing }),
  };
}

const bewaardAls = (namen: readonly string[]): readonly string[] =>
  namen.length === 0 ? [] : [`De bewerkte versie is bewaard als ${namen.join(" en ")}.`];

/**
 * Writes the copy and its mail under this name; `bewaard`: under which name a mail is kept that somebody edited. The copy
 * comes last: where it is, its mail is too.
 */
function zetNeer(disk: Disk, map: string, bestand: string, { docx, mail }: Gemaakt) {
  const doel = join(map, bestand);
  const naam = bestand.replace(/\.docx$/, "");
  const toen = readHerkomst(disk.read(doel) ?? new Uint8Array())?.eigenschappen[MAIL];
  const bewaard = mail === undefined ? undefined : schrijfMail(disk, map, naam, mail, toen);
  disk.write(doel, docx);
  return {
    mail: mail === undefined ? {} : { mail: `${naam}.txt` },
    bewaard: bewaard === undefined ? [] : [bewaard],
  };
}

/** Writes the mail. One that somebody edited is kept under another name, which is returned. */
function schrijfMail(
  disk: Disk,
  map: string,
  naam: string,
  mail: string,
  toen: string | undefined,
): string | undefined {
  const doel = join(map, `${naam}.txt`);
  const bytes = disk.read(doel);
  const tekst = bytes === undefined ? undefined : new TextDecoder().decode(bytes);
  const eigen = tekst === undefined || tekst === mail || afdrukVan(tekst) === toen;
  const bewaard = eigen ? undefined : vrijeNaam(disk, map, `${naam} (bewerkt)`, undefined, ".txt");
  if (bytes !== undefined && bewaard !== undefined) disk.write(join(map, bewaard), bytes);
  disk.write(doel, new TextEncoder().encode(mail));
  return bewaard;
}

function bewaarOude(disk: Disk, map: string, doel: string, naam: string): string {
  const oud = disk.read(doel);
  const bewaard = vrijeNaam(disk, map, `${naam} (bewerkt)`);
  if (oud !== undefined) disk.write(join(map, bewaard), oud);
  return bewaard;
}

/** A file that we made and nobody edited. */
export const isOngewijzigd = (bytes: Uint8Array): boolean => readHerkomst(bytes)?.ongewijzigd === true;

/** The first name that is not taken, or of which what is there may go. */
export function vrijeNaam(
  disk: Disk,
  map: string,
  stam: string,
  magWeg = (_bytes: Uint8Array) => false,
  einde = ".docx",
): string {
  for (let n = 1; n < 1000; n++) {
    const naam = n === 1 ? `${stam}${einde}` : `${stam} ${n}${einde}`;
    const bytes = disk.read(join(map, naam));
    if (bytes === undefined || magWeg(bytes)) return naam;
  }
  throw new UserError(
    "conflict",
    `Er staan al te veel versies van ${stam} in ${map}.`,
    "Ruim de oude versies op en probeer het opnieuw.",
  );
}
