import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { UserError } from "../errors.ts";
import type { Programs } from "../world.ts";
import { showFolder } from "./mapopenen.ts";
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

/** LibreOffice works in a folder of its own: then it also runs while the user has it open. */
function toPdf(docx: string): Uint8Array | undefined {
  const folder = mkdtempSync(join(tmpdir(), "coalitie-pdf-"));
  try {
    if (!convert(docx, folder)) return undefined;
    const pdf = quietly(() => readFileSync(join(folder, `${basename(docx).replace(/\.docx$/i, "")}.pdf`)));
    // LibreOffice also ends well without having made anything.
    if (pdf === undefined) throw noPdf(docx);
    return pdf;
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

const noPdf = (docx: string): UserError =>
  new UserError(
    "systeem",
    `LibreOffice heeft geen PDF gemaakt van ${basename(docx)}. Het Word-document is er wel.`,
    "Open het document in Word of LibreOffice en sla het daar op als PDF.",
  );
