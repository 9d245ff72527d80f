import { basename } from "node:path";
import { UserError } from "../errors.ts";

interface Reason {
  /** Ends the sentence ‘x.docx is niet opgeslagen: …’. */
  readonly waarom: string;
  readonly hint: string;
  /** What to do instead when it was only to be read. */
  readonly lezen?: string;
}

const IN_USE: Reason = {
  waarom: "het bestand is in gebruik bij een ander programma.",
  hint: "Staat het open in Word? Sluit het daar en probeer het opnieuw.",
};

const NO_RIGHTS: Reason = {
  waarom: "je hebt er geen rechten voor.",
  hint: "Kijk of je in deze map mag schrijven en of het bestand niet alleen-lezen is.",
  lezen: "Probeer het te openen in een teksteditor. Lukt dat ook niet? Vraag dan toegang aan wie de map beheert.",
};

const FULL: Reason = { waarom: "de schijf is vol.", hint: "Maak ruimte vrij en probeer het opnieuw." };

const READ_ONLY_DISK: Reason = {
  waarom: "op die plek kun je alleen lezen.",
  hint: "Kies een plek waarop je kunt schrijven, of zet het project daar neer.",
};

const TOO_MANY_OPEN: Reason = {
  waarom: "er staan te veel bestanden tegelijk open.",
  hint: "Sluit andere programma’s en probeer het opnieuw.",
};

const BROKEN: Reason = {
  waarom: "de schijf meldt een storing.",
  hint: "Kijk of de schijf of de netwerkverbinding goed werkt en maak een kopie van je project.",
};

const NOT_A_FILE: Reason = {
  waarom: "op die plek staat een map en geen bestand.",
  hint: "Geef de map een andere naam of kies een andere plek.",
};

const DEVICE: Reason = {
  waarom: "het is geen gewoon bestand maar een apparaat.",
  hint: "Is het een koppeling? Haal die dan weg.",
};

/** Node says EEXIST where a folder must come and a file is. */
const NOT_A_FOLDER: Reason = {
  waarom: "waar een map hoort te staan, staat een bestand.",
  hint: "Kies een andere plek.",
};

const NO_FOLDER: Reason = {
  waarom: "de map is er niet.",
  hint: "Kijk of de map niet is verplaatst of verwijderd, en of de netwerkschijf verbonden is.",
};

const REASONS: Readonly<Record<string, Reason>> = {
  ENOSPC: FULL,
  EDQUOT: FULL,
  EFBIG: FULL,
  EACCES: NO_RIGHTS,
  EROFS: READ_ONLY_DISK,
  EBUSY: IN_USE,
  ETXTBSY: IN_USE,
  EMFILE: TOO_MANY_OPEN,
  ENFILE: TOO_MANY_OPEN,
  EIO: BROKEN,
  EISDIR: NOT_A_FILE,
  ENODEV: DEVICE,
  ENOTDIR: NOT_A_FOLDER,
  EEXIST: NOT_A_FOLDER,
  ENOENT: NO_FOLDER,
  ENAMETOOLONG: { waarom: "de naam is te lang.", hint: "Kies een kortere naam." },
  ELOOP: { waarom: "een koppeling verwijst naar zichzelf.", hint: "Haal de koppeling weg." },
};

const UNKNOWN: Reason = { waarom: "het systeem weigert het.", hint: "Probeer het opnieuw of kies een andere plek." };

/** What did not happen, and what is as it was. */
export interface Attempt {
  readonly path: string;
  /** As in ‘is niet opgeslagen’. */
  readonly niet: "gelezen" | "opgeslagen" | "weggehaald";
  readonly gebleven?: string;
}

/** The error of the system as something the user can put right; what is no error of the system stays what it is. */
export function storing(error: unknown, { path, niet, gebleven }: Attempt, system = process.platform): unknown {
  const code = codeOf(error);
  if (code === undefined) return error;
  const reason = reasonOf(code, path, system);
  const kept = gebleven === undefined ? "" : ` ${gebleven}`;
  return new UserError(
    "systeem",
    `${basename(path)} is niet ${niet}: ${reason.waarom}${kept}`,
    `${niet === "gelezen" ? (reason.lezen ?? reason.hint) : reason.hint} (${path})`,
  );
}

/** `EACCES` and the like; undefined for an error that is not of the system. */
export function codeOf(error: unknown): string | undefined {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  return typeof code === "string" && /^E[A-Z0-9]+$/.test(code) ? code : undefined;
}

/** Windows, and only Windows, says ‘not permitted’ of a document that is open in Word. */
function reasonOf(code: string, path: string, system: NodeJS.Platform): Reason {
  if (code === "EPERM") return system === "win32" && /\.(?:docx|pdf)$/i.test(path) ? IN_USE : NO_RIGHTS;
  return REASONS[code] ?? UNKNOWN;
}
