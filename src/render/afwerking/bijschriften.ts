import type { IdOf } from "../huisstijl/aanvullen.ts";

const PARAGRAPH = /<w:p>(?:(?!<\/w:p>).)*<\/w:p>/gs;

/** The number of a table or figure becomes a field, so that Word counts again when somebody adds one. */
export function withCaptionFields(document: string, idOf: IdOf): string {
  const style = `<w:pStyle w:val="${idOf("Caption")}"/>`;
  return document.replace(PARAGRAPH, (paragraph) =>
    paragraph.includes(style)
      ? paragraph.replace(
          /<w:r>(<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>)?<w:t(?: [^>]*)?>(Tabel|Figuur) (\d+)/,
          (_, format = "", label: string, number: string) => {
            const run = (content: string): string => `<w:r>${format}${content}</w:r>`;
            const text = (words: string): string => run(`<w:t xml:space="preserve">${words}</w:t>`);
            return `${text(`${label} `)}<w:fldSimple w:instr=" SEQ ${label} \\* ARABIC ">${text(number)}</w:fldSimple><w:r>${format}<w:t xml:space="preserve">`;
          },
        )
      : paragraph,
  );
}
