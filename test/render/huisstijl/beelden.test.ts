import { describe, expect, it } from "vitest";
import { withWholePictures } from "../../../src/render/huisstijl/beelden.ts";

const svg = (inside: string): string =>
  `<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg">${inside}</svg>`;

/** What is left of a picture, and whether that is told. */
function na(picture: string | Uint8Array, path = "word/media/logo.png") {
  let told = false;
  const bytes = typeof picture === "string" ? new TextEncoder().encode(picture) : picture;
  const { overig } = withWholePictures({ xml: new Map(), overig: new Map([[path, bytes]]) }, () => {
    told = true;
  });
  return { tekst: Buffer.from(overig.get(path) ?? []).toString("latin1"), told };
}

describe("a picture in a letterhead", () => {
  it.each([
    svg('<image href="file:///home/x/GEHEIM.png"/>'),
    svg("<image xlink:href = 'GEHEIM'/>"),
    svg('<a:image xmlns:q="http://www.w3.org/1999/xlink" q:href="http://GEHEIM"/>'),
    svg('<rect style="fill:url(GEHEIM#a)"/>'),
    svg(`<image href="data:image/png;base64,${Buffer.from(svg("GEHEIM")).toString("base64")}"/>`),
    svg("<style>@import 'GEHEIM';</style>"),
    `<!DOCTYPE svg [<!ENTITY a "GEHEIM">]>${svg('<image href="&a;"/>')}`,
    "\x1f\x8bGEHEIM",
    "%!PS-Adobe-3.0 EPSF GEHEIM",
    Buffer.from(svg("GEHEIM"), "utf16le"),
  ])("takes nothing from elsewhere: %#", (picture) => {
    const { tekst, told } = na(picture);
    expect(tekst.replaceAll("\0", "")).not.toMatch(/GEHEIM|R0VIRUlN/);
    expect(tekst).not.toContain(Buffer.from(svg("GEHEIM")).toString("base64"));
    expect(told).toBe(true);
  });

  it.each(["word/fonts/a.odttf", "word/embeddings/a.bin"])("is judged wherever it lies: %s", (path) => {
    expect(na(svg('<image href="file:///GEHEIM"/>'), path).tekst).not.toContain("GEHEIM");
    expect(na("PK of een lettertype", path).told).toBe(false);
  });

  it.each([
    svg('<defs><g id="a"/></defs><use href="#a"/><rect fill="url(#a)"/>'),
    svg('<image href="data:image/png;base64,iVBORw0KGgoAAA"/>'),
    new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2]),
    new Uint8Array([0xff, 0xd8, 0xff, 0xe0]),
  ])("stays as it is when it holds itself: %#", (picture) => {
    expect(na(picture)).toEqual({ tekst: Buffer.from(picture).toString("latin1"), told: false });
  });
});
