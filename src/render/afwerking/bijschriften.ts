import type { IdOf } from "../huisstijl/aanvullen.ts";
import { CLOSE_MARK, TARGET_MARK } from "../merken.ts";
import { withBookmark } from "./verwijzingen.ts";

const PARAGRAPH = /<w:p>(?:(?!<\/w:p>).)*<\/w:p>/gs;
const WORDS = new RegExp(
  `<w:r>(<w:rPr>(?:(?!</w:rPr>).)*</w:rPr>)?<w:t(?: [^>]*)?>${TARGET_MARK}(Tabel|Figuur) (\\d+)${CLOSE_MARK}`,
);

/**
 * The number of a table or figure becomes a field, so that Word counts again when somebody adds one. The caption of a
 * table stays with what follows; that of a figure stands below it and does not.
 */
export function withCaptionFields(document: string, idOf: IdOf): string {
  const style = `<w:pStyle w:val="${idOf("Caption")}"/>`;
  return document.replace(PARAGRAPH, (paragraph) => {
    const found = paragraph.includes(style) ? WORDS.exec(paragraph) : null;
    if (found === null) return paragraph;
    const [whole, format = "", marks, label = "", number = ""] = found;
    const text = (words: string): string => `<w:r>${format}<w:t xml:space="preserve">${words}</w:t></w:r>`;
    const field = `<w:fldSimple w:instr=" SEQ ${label} \\* ARABIC ">${text(number)}</w:fldSimple>`;
    const words = text(`${label} `) + withBookmark(field, marks);
    const numbered = paragraph.replace(whole, () => `${words}<w:r>${format}<w:t xml:space="preserve">`);
    return label === "Figuur" ? belowFigure(numbered, style) : numbered;
  });
}

const belowFigure = (caption: string, style: string): string =>
  caption.replace(/<w:keepNext(?: [^>]*)?\/>/, "").replace(style, () => `${style}<w:keepNext w:val="0"/>`);
