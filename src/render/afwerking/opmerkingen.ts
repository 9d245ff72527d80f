import type { Gap } from "../../gap.ts";
import type { IdOf } from "../huisstijl/aanvullen.ts";
import { R, W, XML } from "../pakket/xml.ts";
import { escapeXml } from "../schoon.ts";

const DIGIT_0 = 0xe100;
const OPEN = "\uE110";
const CLOSE = "\uE111";
const RUN = /<w:r(?: [^>]*)?>(?:(?!<\/w:r>).)*?\uE110.*?<\/w:r>/gs;
const NUMBER = /\uE110([\uE100-\uE109]+)/g;

/** The words of a gap, marked with its number in characters that nobody types, so that a comment can be put there later. */
export const marked = (words: string, number: number): string =>
  `${OPEN}${[...String(number)].map((digit) => String.fromCharCode(DIGIT_0 + Number(digit))).join("")}${words}${CLOSE}`;

const numberOf = (digits: string): number => Number([...digits].map((digit) => digit.charCodeAt(0) - DIGIT_0).join(""));

/** A question at a place in the text. */
interface Opmerking {
  readonly id: number;
  readonly gap: Gap;
}

/** Puts a comment at every mark. The marks themselves are still there. */
export function withComments(
  document: string,
  gaps: ReadonlyMap<number, Gap>,
  firstId: number,
  idOf: IdOf,
): { readonly document: string; readonly opmerkingen: readonly Opmerking[] } {
  const opmerkingen: Opmerking[] = [];
  const commented = document.replace(RUN, (run) => {
    const here = [...run.matchAll(NUMBER)].flatMap((match) => {
      const gap = gaps.get(numberOf(match[1] ?? ""));
      return gap === undefined ? [] : [{ id: firstId + opmerkingen.length, gap }];
    });
    opmerkingen.push(...here);
    const starts = here.map(({ id }) => `<w:commentRangeStart w:id="${id}"/>`).join("");
    const ends = here.map(({ id }) => endOf(id, idOf)).join("");
    return `${starts}${run}${ends}`;
  });
  return { document: commented, opmerkingen };
}

const endOf = (id: number, idOf: IdOf): string =>
  `<w:commentRangeEnd w:id="${id}"/><w:r><w:rPr><w:rStyle w:val="${idOf("CommentReference")}"/></w:rPr><w:commentReference w:id="${id}"/></w:r>`;

export interface Toelichting {
  readonly auteur: string;
  /** ISO day. */
  readonly datum: string;
  readonly tekst: (gap: Gap) => string;
}

/** The part that holds the comments; those a letterhead has already are kept. */
export function commentsXml(
  existing: string | undefined,
  opmerkingen: readonly Opmerking[],
  toelichting: Toelichting,
  idOf: IdOf,
): string {
  const current = (existing ?? `${XML}<w:comments ${W} ${R}></w:comments>`).replace(
    /<w:comments\b([^>]*)\/>/,
    "<w:comments$1></w:comments>",
  );
  const added = opmerkingen.map((opmerking) => commentXml(opmerking, toelichting, idOf)).join("");
  return current.replace(/<\/w:comments>\s*$/, `${added}</w:comments>`);
}

export const firstFreeId = (comments: string | undefined): number =>
  Math.max(-1, ...[...(comments ?? "").matchAll(/<w:comment\b[^>]*w:id="(\d+)"/g)].map((match) => Number(match[1]))) +
  1;

function commentXml({ id, gap }: Opmerking, { auteur, datum, tekst }: Toelichting, idOf: IdOf): string {
  const style = `<w:pPr><w:pStyle w:val="${idOf("CommentText")}"/></w:pPr>`;
  const mark = `<w:r><w:rPr><w:rStyle w:val="${idOf("CommentReference")}"/></w:rPr><w:annotationRef/></w:r>`;
  const paragraphs = tekst(gap)
    .split("\n")
    .map(
      (line, index) =>
        `<w:p>${style}${index === 0 ? mark : ""}<w:r><w:t xml:space="preserve">${escapeXml(line)}</w:t></w:r></w:p>`,
    );
  return `<w:comment w:id="${id}" w:author="${escapeXml(auteur)}" w:date="${datum}T00:00:00Z" w:initials="c">${paragraphs.join("")}</w:comment>`;
}
