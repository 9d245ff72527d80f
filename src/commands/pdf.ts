import { type ExitCode, UserError } from "../errors.ts";
import { schrijfPdf, type VoorPdf } from "../output/pdf.ts";
import type { World } from "../world.ts";
import { isOn, type Options } from "./session.ts";

/** What came of the PDF of one copy. The copy itself is there, whatever became of its PDF. */
export interface Pdf {
  readonly code: ExitCode;
  readonly waarschuwing?: string;
}

export type PdfMaker = (voor: VoorPdf) => Pdf;

/** Makes the PDFs that are asked for, one after the other. That there is no LibreOffice is told with the first, and not tried again. */
export function pdfMaker({ programs, disk }: Pick<World, "programs" | "disk">, options: Options): PdfMaker {
  if (!isOn(options, "pdf")) return () => ({ code: 0 });
  let isEr = true;
  return (voor) => {
    if (!isEr) return { code: 7 };
    try {
      const pdf = programs.toPdf(voor.docx);
      isEr = pdf !== undefined;
      if (pdf === undefined) return { code: 7, waarschuwing: ZONDER };
      const { conflict, waarschuwing } = schrijfPdf(disk, voor, pdf, isOn(options, "force"));
      return { code: conflict ? 5 : 0, ...(waarschuwing === undefined ? {} : { waarschuwing }) };
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      return { code: error.exitCode, waarschuwing: `${error.message} ${error.hint}` };
    }
  };
}

const ZONDER = [
  "Er is geen PDF gemaakt: LibreOffice is er nog niet. Het Word-document is er wel. Installeer LibreOffice en probeer het opnieuw:",
  "- Windows: winget install TheDocumentFoundation.LibreOffice",
  "- macOS: brew install --cask libreoffice",
  "- Debian en Ubuntu: sudo apt install libreoffice-writer",
  "Of haal het op van https://nl.libreoffice.org",
].join("\n    ");
