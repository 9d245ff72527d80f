/** The room for text on a page, in twentieths of a point. */
export interface Tekstvak {
  readonly tekstbreedte: number;
  readonly teksthoogte: number;
}

const A4 = { breedte: 11906, hoogte: 16838, marge: 1418 };

/** The room for text where a look has its place for it, in one column, and that on the same paper on its side. */
export function tekstvakken(document: string): Tekstvak & { readonly liggend: Tekstvak } {
  const section = /<w:sectPr\b.*?<\/w:sectPr>/s.exec(document.slice(document.indexOf("{{inhoud}}")))?.[0] ?? "";
  const size = (tag: string, attribute: string, otherwise: number): number =>
    Math.abs(Number(new RegExp(`<w:${tag}\\b[^>]*\\sw:${attribute}="(-?\\d+)"`).exec(section)?.[1] ?? otherwise));
  const margin = (side: string): number => size("pgMar", side, A4.marge);
  const [breedte, hoogte] = [size("pgSz", "w", A4.breedte), size("pgSz", "h", A4.hoogte)];
  const [naast, boven] = [
    margin("left") + margin("right") + size("pgMar", "gutter", 0),
    margin("top") + margin("bottom"),
  ];
  const vak = (wide: number, high: number): Tekstvak => ({ tekstbreedte: wide - naast, teksthoogte: high - boven });
  const columns = size("cols", "num", 1);
  const column = (wide: number): number => Math.floor((wide - (columns - 1) * size("cols", "space", 708)) / columns);
  const staand = vak(breedte, hoogte);
  return {
    ...staand,
    tekstbreedte: column(staand.tekstbreedte),
    liggend: vak(Math.max(breedte, hoogte), Math.min(breedte, hoogte)),
  };
}
