import { KLEUREN, type Kleuren } from "../stijlen.ts";

const STYLE = /<w:style\b[^>]*>.*?<\/w:style>/gs;
/** The styles of a look that say what its colour is, the most telling first; by name, for ids differ per language. */
const TELLING = ["heading 1", "Title", "heading 2"];

/** For a look whose headings are black: a dark grey that goes with anything. */
const NEUTRAL = "404040";

/** How light a colour may be and still be read on white: 3 : 1, as for large letters. */
const LIGHTEST = 1.05 / 3 - 0.05;

/**
 * The colours in which our styles are added to a look: its own, as its headings have it, so that a box or a table of ours
 * does not come out blue on green paper. Ours where the look has no headings, or a colour that is too light to read.
 */
export function coloursOf(styles: string): Kleuren {
  const all = styles.match(STYLE) ?? [];
  const telling = TELLING.flatMap((naam) =>
    all.filter((style) => style.toLowerCase().includes(`<w:name w:val="${naam.toLowerCase()}"`)),
  );
  if (telling.length === 0) return KLEUREN;
  const colours = telling
    .map((style) => /<w:color\b[^>]*\sw:val="([0-9A-Fa-f]{6})"/.exec(style)?.[1]?.toUpperCase())
    .filter((colour) => colour !== undefined);
  const colour = colours.find((each) => each !== "000000") ?? NEUTRAL;
  if (lightness(colour) > LIGHTEST) return KLEUREN;
  return colour === KLEUREN.accent ? KLEUREN : { accent: colour, lijn: tint(colour, 0.35), vlak: tint(colour, 0.1) };
}

const channels = (colour: string): readonly number[] =>
  [0, 2, 4].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));

/** So much of a colour on white. */
const tint = (colour: string, share: number): string =>
  channels(colour)
    .map((value) =>
      Math.round(255 - (255 - value) * share)
        .toString(16)
        .padStart(2, "0"),
    )
    .join("")
    .toUpperCase();

/** The relative luminance of WCAG 2. */
function lightness(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** A style of ours in other colours. */
export const inColours = (xml: string, { accent, lijn, vlak }: Kleuren): string =>
  xml
    .replaceAll(`"${KLEUREN.accent}"`, `"${accent}"`)
    .replaceAll(`"${KLEUREN.lijn}"`, `"${lijn}"`)
    .replaceAll(`"${KLEUREN.vlak}"`, `"${vlak}"`);
