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

const ZONDER = "Er is geen PDF gemaakt: installeer LibreOffice en probeer het opnieuw.";
