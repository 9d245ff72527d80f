/** The properties of a section of a Word document: paper, margins, header and footer. */

const size = (section: string, attribute: string): number =>
  Number(new RegExp(`<w:pgSz\\b[^>]*\\bw:${attribute}="(\\d+)"`).exec(section)?.[1] ?? 0);

/** Whether its pages lie on their side. */
export const isLandscape = (section: string): boolean => size(section, "w") > size(section, "h");

/** A section that comes after another of the same document: it has no first page of its own, and its pages count on. */
export const laterSection = (section: string): string =>
  onNewPage(section)
    .replace(/<w:titlePg\b[^>]*\/>/, "")
    .replace(/(<w:pgNumType\b[^>]*?)\s+w:start="[^"]*"/, "$1");

const onNewPage = (section: string): string => {
  const bare = section.replace(/<w:type\b[^>]*\/>/, "");
  return bare.replace(/<w:pgSz\b/, '<w:type w:val="nextPage"/><w:pgSz');
};

/** The same paper on its side. Its header and footer stay above and below the text, and so do the margins for them. */
export function turnedSection(section: string): string {
  const paper = `<w:pgSz w:w="${size(section, "h")}" w:h="${size(section, "w")}" w:orient="landscape"/>`;
  return laterSection(section).replace(/<w:pgSz\b[^>]*\/>/, paper);
}

/** The width of the text, in twentieths of a point. */
export function textWidthOf(section: string): number {
  const margin = (side: string): number =>
    Number(new RegExp(`<w:pgMar\\b[^>]*\\bw:${side}="(\\d+)"`).exec(section)?.[1] ?? 0);
  return size(section, "w") - margin("left") - margin("right");
}
