// Makes src/figures/tekst/letterbreedtes.ts from the typeface in templates/lettertypen. Run it after a change there: node scripts/letterbreedtes.js
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
/** What is in the table: Latin with all its accents, Greek, Cyrillic, and the signs people paste from Word. */
const RANGES = [
  [0x20, 0x7e],
  [0xa0, 0x24f],
  [0x370, 0x45f],
  [0x1e00, 0x1eff],
  [0x2010, 0x2044],
  [0x20a0, 0x20bf],
  [0x2122, 0x2126],
  [0x2190, 0x21ff],
  [0x2200, 0x22ff],
  [0x25a0, 0x25ff],
];

/** The tables of a TrueType file: where each begins. */
function tablesOf(font) {
  const tables = new Map();
  for (let i = 0; i < font.readUInt16BE(4); i++) {
    const record = 12 + i * 16;
    tables.set(font.toString("latin1", record, record + 4), font.readUInt32BE(record + 8));
  }
  return tables;
}

/** Code point → glyph, from the format 4 subtable. */
function glyphsOf(font, cmap) {
  const count = font.readUInt16BE(cmap + 2);
  const subtables = Array.from({ length: count }, (_, i) => cmap + font.readUInt32BE(cmap + 4 + i * 8 + 4));
  const at = subtables.find((offset) => font.readUInt16BE(offset) === 4);
  const segments = font.readUInt16BE(at + 6) / 2;
  const [ends, starts] = [at + 14, at + 16 + segments * 2];
  const [deltas, offsets] = [starts + segments * 2, starts + segments * 4];
  return (code) => {
    for (let s = 0; s < segments; s++) {
      if (code > font.readUInt16BE(ends + s * 2)) continue;
      const start = font.readUInt16BE(starts + s * 2);
      if (code < start) return 0;
      const delta = font.readUInt16BE(deltas + s * 2);
      const range = font.readUInt16BE(offsets + s * 2);
      if (range === 0) return (code + delta) & 0xffff;
      const glyph = font.readUInt16BE(offsets + s * 2 + range + (code - start) * 2);
      return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
    }
    return 0;
  };
}

/** Per range the advance widths in thousandths of the font size; 0 for what the typeface does not have. */
function widthsOf(file) {
  const font = readFileSync(`${root}templates/lettertypen/${file}`);
  const tables = tablesOf(font);
  const unitsPerEm = font.readUInt16BE(tables.get("head") + 18);
  const metrics = font.readUInt16BE(tables.get("hhea") + 34);
  const glyphOf = glyphsOf(font, tables.get("cmap"));
  const advance = (glyph) => font.readUInt16BE(tables.get("hmtx") + Math.min(glyph, metrics - 1) * 4);
  return RANGES.map(([from, to]) =>
    Array.from({ length: to - from + 1 }, (_, i) => {
      const glyph = glyphOf(from + i);
      return glyph === 0 ? 0 : Math.round((advance(glyph) * 1000) / unitsPerEm);
    }),
  );
}

const [gewoon, vet] = ["Carlito-Regular.ttf", "Carlito-Bold.ttf"].map(widthsOf);
const row = (widths) => `"${widths.join(" ")}"`;
const lines = RANGES.map(
  ([from], i) => `  { vanaf: 0x${from.toString(16)}, gewoon: ${row(gewoon[i])}, vet: ${row(vet[i])} },`,
);
writeFileSync(
  `${root}src/figures/tekst/letterbreedtes.ts`,
  `// Made by scripts/letterbreedtes.js from templates/lettertypen. Do not edit.
/** Advance widths of Carlito, in thousandths of the font size, of consecutive characters; 0: not in the typeface. */
// biome-ignore format: one long row per range
export const LETTERBREEDTES = [
${lines.join("\n")}
] as const;
`,
);
