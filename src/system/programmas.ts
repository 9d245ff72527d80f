import { lstatSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { UserError } from "../errors.ts";
import type { Programs } from "../world.ts";
import { showFolder } from "./mapopenen.ts";
import { save } from "./opslaan.ts";
import { quietly } from "./tijdelijk.ts";
import { run } from "./uitvoeren.ts";

/** Where LibreOffice is, in the order in which we look. */
const OFFICES: readonly string[] = [
  "soffice",
  "libreoffice",
  "/Applications/LibreOffice.app/Contents/MacOS/soffice",
  "C:\\Program Files\\LibreOffice\\program\\soffice.com",
];

/**
 * What a PDF must have beside what is seen: the structure, for who has it read aloud (the standard is PDF/UA), the headings to
 * walk along, and its title above the window. LibreOffice before 7.4 does without.
 */
const EXPORT = {
  UseTaggedPDF: true,
  PDFUACompliance: true,
  ExportBookmarks: true,
  ExportNotes: false,
  DisplayPDFDocumentTitle: true,
};

const FILTER = `pdf:writer_pdf_Export:${JSON.stringify(
  Object.fromEntries(Object.entries(EXPORT).map(([name, on]) => [name, { type: "boolean", value: String(on) }])),
)}`;

const SECONDS = 120;

/** The programs of this machine. */
export const programs: Programs = { toPdf, showFolder: showFolder() };

/**
 * LibreOffice works in a folder of its own: then it also runs while the user has it open, and a PDF that failed leaves the
 * old one in place.
 */
function toPdf(docx: string): boolean {
  const target = docx.replace(/(?:\.docx)?$/i, ".pdf");
  // In a project that came from somebody else it may lead to any file of this machine.
  if (quietly(() => lstatSync(target).isSymbolicLink()) === true) throw linked(target);
  const folder = mkdtempSync(join(tmpdir(), "coalitie-pdf-"));
  try {
    if (!convert(docx, folder)) return false;
    const pdf = quietly(() => readFileSync(join(folder, `${basename(docx).replace(/\.docx$/i, "")}.pdf`)));
    // LibreOffice also ends well without having made anything.
    if (pdf === undefined) throw noPdf(docx);
    save(target, pdf, { secret: isPrivate(docx) });
    return true;
  } finally {
    quietly(() => rmSync(folder, { recursive: true, force: true }));
  }
}

/** False when there is no LibreOffice. */
function convert(docx: string, folder: string): boolean {
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profiel")).href}`;
  const args = [profile, "--headless", "--norestore", "--convert-to", FILTER, "--outdir", folder, docx];
  return OFFICES.some((office) => run(office, args, SECONDS).found);
}

/** Who could not read the document cannot read its PDF either. */
const isPrivate = (docx: string): boolean => (statSync(docx).mode & 0o077) === 0;

const linked = (target: string): UserError =>
  new UserError(
    "conflict",
    `${basename(target)} is een koppeling naar een andere plek. Wat daar staat, is gebleven zoals het was.`,
    "Haal de koppeling weg en probeer het opnieuw. Het Word-document is er wel.",
  );

const noPdf = (docx: string): UserError =>
  new UserError(
    "systeem",
    `LibreOffice heeft geen PDF gemaakt van ${basename(docx)}. Het Word-document is er wel.`,
    "Open het document in Word of LibreOffice en sla het daar op als PDF.",
  );
