import { type ExitCode, UserError } from "../errors.ts";
import type { Programs } from "../world.ts";

/** What came of the PDF of one copy. The copy itself is there, whatever became of its PDF. */
export interface Pdf {
  readonly code: ExitCode;
  readonly waarschuwing?: string;
}

/** Makes PDFs one after the other. That there is no LibreOffice is told with the first, and not tried again. */
export function pdfMaker({ toPdf }: Programs): (docx: string) => Pdf {
  let isEr = true;
  return (docx) => {
    if (!isEr) return { code: 7 };
    try {
      isEr = toPdf(docx);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      return { code: error.exitCode, waarschuwing: `${error.message} ${error.hint}` };
    }
    return isEr ? { code: 0 } : { code: 7, waarschuwing: ZONDER };
  };
}

const ZONDER = [
  "Er is geen PDF gemaakt: LibreOffice is er nog niet. Het Word-document is er wel. Installeer LibreOffice en probeer het opnieuw:",
  "- Windows: winget install TheDocumentFoundation.LibreOffice",
  "- macOS: brew install --cask libreoffice",
  "- Debian en Ubuntu: sudo apt install libreoffice-writer",
  "Of haal het op van https://nl.libreoffice.org",
].join("\n    ");
