import type { Letter } from "../tekst/meten.ts";

/** A piece of SVG. Only elements and attributes that every reader of SVG knows. */
export type Vorm = string;

/** A place on the drawing, in points, from its left upper corner. */
export interface Punt {
  readonly x: number;
  readonly y: number;
}

/** A rectangle on the drawing, in points, from its left upper corner. */
export interface Vak extends Punt {
  readonly breedte: number;
  readonly hoogte: number;
}

/** How a shape is painted: without `vulling` one sees through it, without `lijn` it has no edge. */
export interface Verf {
  readonly vulling?: string;
  readonly lijn?: string;
  readonly dikte?: number;
  readonly gestippeld?: boolean;
  /** How much of what lies under it stays hidden: from 0 to 1. */
  readonly dekking?: number;
}

/** A number as SVG has it, in hundredths. */
export const n = (getal: number): string => String(Math.round(getal * 100) / 100);

function kleuren({ vulling, lijn, dikte = 1, gestippeld, dekking }: Verf): string {
  const stift = lijn === undefined ? "" : ` stroke="${lijn}" stroke-width="${n(dikte)}"`;
  return `fill="${vulling ?? "none"}"${dekking === undefined ? "" : ` fill-opacity="${n(dekking)}"`}${stift}${
    gestippeld === true ? ' stroke-dasharray="4 3"' : ""
  }`;
}

/** A rectangle, with corners as round as `hoek`. */
export const rechthoek = (v: Vak, verf: Verf, hoek = 0): Vorm =>
  `<rect x="${n(v.x)}" y="${n(v.y)}" width="${n(v.breedte)}" height="${n(v.hoogte)}"${
    hoek === 0 ? "" : ` rx="${n(hoek)}" ry="${n(hoek)}"`
  } ${kleuren(verf)}/>`;

/** An ellipse around its middle. */
export const ellips = (midden: Punt, rx: number, ry: number, verf: Verf): Vorm =>
  `<ellipse cx="${n(midden.x)}" cy="${n(midden.y)}" rx="${n(rx)}" ry="${n(ry)}" ${kleuren(verf)}/>`;

/** A straight line. */
export const lijn = (van: Punt, naar: Punt, verf: Verf): Vorm =>
  `<line x1="${n(van.x)}" y1="${n(van.y)}" x2="${n(naar.x)}" y2="${n(naar.y)}" ${kleuren(verf)}/>`;

/** A shape with these corners. */
export const veelhoek = (punten: readonly Punt[], verf: Verf): Vorm =>
  `<polygon points="${punten.map(({ x, y }) => `${n(x)},${n(y)}`).join(" ")}" ${kleuren(verf)}/>`;

/** A path, in the language of SVG. */
export const pad = (d: string, verf: Verf): Vorm => `<path d="${d}" ${kleuren(verf)}/>`;

/** A square on its point. */
export const ruit = ({ x, y }: Punt, straal: number, verf: Verf): Vorm =>
  veelhoek(
    [
      { x, y: y - straal },
      { x: x + straal, y },
      { x, y: y + straal },
      { x: x - straal, y },
    ],
    verf,
  );

/** Where a line of text has the place it was given: at its begin, middle or end. */
export type Uitlijning = "begin" | "midden" | "eind";
const ANKER = { begin: "start", midden: "middle", eind: "end" } as const;

/** One line of text; `op.y` is the line it stands on. */
export const regel = (tekst: string, op: Punt, letter: Letter, kleur: string, uitlijning: Uitlijning): Vorm =>
  `<text x="${n(op.x)}" y="${n(op.y)}" font-size="${n(letter.maat)}"${
    letter.dikte === "vet" ? ' font-weight="bold"' : ""
  }${uitlijning === "begin" ? "" : ` text-anchor="${ANKER[uitlijning]}"`} fill="${kleur}">${veilig(tekst)}</text>`;

/** Signs that XML does not allow, that stand for half a sign, or that only a program gives a meaning. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to take out
const VERBODEN = /[\u0000-\u001f\u007f-\u009f\ufffe\uffff\p{Cs}\p{Co}]/gu;

/** Text as it may stand in XML. */
export const veilig = (tekst: string): string =>
  tekst
    .replace(VERBODEN, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");

/** A rectangle with corners so round that it reads as an ellipse, and holds more text. */
export function ei({ x, y, breedte, hoogte }: Vak, verf: Verf): Vorm {
  const [rx, ry] = [breedte * 0.3, Math.min(hoogte * 0.45, 34)];
  const boog = (naarX: number, naarY: number): string => `A${n(rx)} ${n(ry)} 0 0 1 ${n(naarX)} ${n(naarY)}`;
  return pad(
    `M${n(x + rx)} ${n(y)}H${n(x + breedte - rx)}${boog(x + breedte, y + ry)}V${n(y + hoogte - ry)}${boog(x + breedte - rx, y + hoogte)}H${n(x + rx)}${boog(x, y + hoogte - ry)}V${n(y + ry)}${boog(x + rx, y)}Z`,
    verf,
  );
}
