import { unzipSync } from "fflate";

/** Every part of a Word file, and of a workbook in it, by its path. */
export function delenVan(bytes: Uint8Array, in_ = ""): readonly (readonly [pad: string, tekst: string])[] {
  return Object.entries(unzipSync(bytes)).flatMap(([pad, inhoud]) => {
    if (pad.endsWith(".xlsx")) return delenVan(inhoud, `${pad}!`);
    return [[in_ + pad, new TextDecoder().decode(inhoud)] as const];
  });
}

const SPOREN = {
  "een teken dat een plek aanwees": /[\uE000-\uF8FF]/,
  "een opmerking": /<w:comment\b|<w:commentR|relationships\/comments"/,
  "een geel vlak": /<w:highlight\b|w:fill="FFFF00"/i,
  "een gat": /nog in te vullen/i,
  "een plek die niet gevuld is": /\{\{/,
} as const;

/** Those that are text: a picture may hold any bytes. */
const leesbaar = (bytes: Uint8Array) => delenVan(bytes).filter(([pad]) => /\.(xml|rels|svg)$/.test(pad));

/** What a reader must never find in a finished document, and in which part of it. */
export const sporenIn = (bytes: Uint8Array): readonly string[] =>
  leesbaar(bytes).flatMap(([pad, tekst]) =>
    Object.entries(SPOREN).flatMap(([naam, spoor]) => (spoor.test(tekst) ? [`${naam} in ${pad}`] : [])),
  );
