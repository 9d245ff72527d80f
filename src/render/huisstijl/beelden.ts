import type { Pakket } from "../pakket/zip.ts";

/** What a picture begins with that holds itself and nothing else: PNG, JPEG, GIF, WebP, BMP, TIFF, WMF, EMF. */
const WHOLE = [
  "\x89PNG",
  "\xff\xd8\xff",
  "GIF8",
  "BM",
  "II*\0",
  "MM\0*",
  "\xd7\xcd\xc6\x9a",
  "\x01\0\x09\0",
  "\x01\0\0\0",
];

/** Typefaces and the sheets of charts, unless a picture lies there: a relation may call anything a picture. */
const NO_PICTURE = /^word\/(?:fonts|embeddings)\//;
const DRAWN = /<(?:[\w-]+:)?svg\b|^(?:%!PS|\xc5\xd0|%PDF)/i;
const PACKED = "\x1f\x8b";
function isNoPicture(path: string, bytes: Uint8Array): boolean {
  if (!NO_PICTURE.test(path)) return false;
  const text = Buffer.from(bytes).toString("latin1").replaceAll("\0", "");
  return !text.startsWith(PACKED) && !DRAWN.test(text);
}

/** Nothing, one dot wide. */
const EMPTY = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==";

/**
 * The package with pictures that hold themselves: a drawing (SVG) names others by their place on the disk or on the net, and
 * LibreOffice would put those in a PDF. `seen` hears when one did. A picture that cannot be judged is left out.
 */
export function withWholePictures({ xml, overig }: Pakket, seen: () => void): Pakket {
  const change = <T>(old: T, next: T): T => {
    if (next !== old) seen();
    return next;
  };
  return {
    xml: new Map(
      [...xml].map(([path, text]) => [path, SVG.test(text) ? change(text, judged(text) ?? "<svg/>") : text]),
    ),
    overig: new Map(
      [...overig].map(([path, bytes]) => [path, isNoPicture(path, bytes) ? bytes : change(bytes, whole(bytes))]),
    ),
  };
}

const SVG = /^\s*(?:<\?xml\b[^>]*>\s*)?(?:<!--.*?-->\s*|<!DOCTYPE\b[^>]*>\s*)*<(?:[\w-]+:)?svg\b/is;

function whole(bytes: Uint8Array): Uint8Array {
  const begin = Buffer.from(bytes.subarray(0, 8)).toString("latin1");
  if (WHOLE.some((known) => begin.startsWith(known))) return bytes;
  const text = new TextDecoder().decode(bytes);
  const own = SVG.test(text) ? judged(text) : undefined;
  if (own === text) return bytes;
  return own === undefined ? new Uint8Array(Buffer.from(EMPTY, "base64")) : new TextEncoder().encode(own);
}

const HREF = /([^\s=<>"'/]*href\s*=\s*)("[^"]*"|'[^']*')/gi;
/** A place in the drawing itself, or a PNG, JPEG or GIF that is written out. */
const INSIDE = /^["'](?:#|data:image\/[a-z]+;base64,(?:iVBORw0KGgo|\/9j\/|R0lGOD))/i;
const URL_IN_STYLE = /url\(\s*(?!["']?#)[^)]*\)?/gi;
/** By these a drawing can say the same in other words. */
const UNCLEAR = /<!ENTITY|<!DOCTYPE[^>]*\[|<\?xml-stylesheet|xml:base|@import|\0/i;

/** A drawing without what it takes from elsewhere; undefined where that cannot be seen. */
function judged(svg: string): string | undefined {
  if (UNCLEAR.test(svg)) return undefined;
  return svg
    .replace(HREF, (all, name: string, value: string) => (INSIDE.test(value) ? all : `${name}"#"`))
    .replace(URL_IN_STYLE, "none");
}
