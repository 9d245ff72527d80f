import type { IdOf } from "../huisstijl/aanvullen.ts";

const PARAGRAPH = /<w:p>(<w:pPr><w:pStyle w:val="([^"]*)"\/>(?:(?!<\/w:pPr>).)*<\/w:pPr>)/gs;
const LEVELS = [1, 2, 3] as const;

/**
 * Gives a heading that skips a level the level at which it stands: a letter that begins with small headings, a card right
 * under a chapter. It looks as it did; who walks along the headings misses none.
 */
export function withHeadingOrder(document: string, idOf: IdOf): string {
  const levels = new Map(
    LEVELS.flatMap((level) => [`Heading${level}`, `KopZonderNummer${level}`].map((id) => [idOf(id), level] as const)),
  );
  const around: number[] = [];
  return document.replace(PARAGRAPH, (whole, properties: string, style: string) => {
    const level = levels.get(style);
    if (level === undefined) return whole;
    while ((around.at(-1) ?? 0) >= level) around.pop();
    around.push(level);
    return around.length === level ? whole : whole.replace(properties, () => withLevel(properties, around.length));
  });
}

/** Run and section properties come after it. */
const withLevel = (properties: string, level: number): string =>
  properties.replace(/(?=<w:rPr>|<w:sectPr|<\/w:pPr>$)/, `<w:outlineLvl w:val="${level - 1}"/>`);
