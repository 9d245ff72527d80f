import { readFileSync } from "node:fs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { UserError } from "../../../src/errors.ts";
import { prepareLook } from "../../../src/render/huisstijl/voorbereiden.ts";
import { papier } from "../voorbeeld.ts";

const ONS = unzipSync(new Uint8Array(readFileSync("templates/huisstijl/stuk.docx")));
const TEKST = strFromU8(ONS["word/document.xml"] ?? new Uint8Array());
const met = (tekst: string): Uint8Array => zipSync({ ...ONS, "word/document.xml": strToU8(tekst) });
const ervoor = (erbij: string): Uint8Array => met(TEKST.replace("<w:body>", `<w:body>${erbij}`));

/** The sizes in a zip file, at which one is lied. */
function metLeugen(zip: Uint8Array): Uint8Array {
  const view = new DataView(zip.buffer);
  const plekken = { 33639248: 24, 67324752: 22 };
  for (let at = 0; at < zip.length - 30; at++)
    for (const [teken, grootte] of Object.entries(plekken))
      if (view.getUint32(at, true) === Number(teken) && view.getUint32(at + grootte, true) > 1_000_000)
        view.setUint32(at + grootte, 10, true);
  return zip;
}

describe("a letterhead that was made to keep a machine busy, or to read what it may not, is refused", () => {
  it.each<[string, () => Uint8Array]>([
    ["much in little", () => ervoor("<w:p><w:r><w:t>x</w:t></w:r></w:p>".repeat(200_000))],
    ["a lie about its size", () => metLeugen(ervoor("x".repeat(3_000_000)))],
    [
      "more parts than anything has",
      () => zipSync(Object.fromEntries(Array.from({ length: 6000 }, (_, i) => [`a${i}`, new Uint8Array()]))),
    ],
    ["tags that are not closed", () => ervoor("<w:p ".repeat(100_000))],
    ["tables in tables", () => ervoor("<w:tbl>".repeat(50_000))],
    [
      "words from another file",
      () =>
        met(
          TEKST.replace(/^(<\?xml[^>]*\?>)?/, '$1<!DOCTYPE w [<!ENTITY a SYSTEM "file:///etc/passwd">]>').replace(
            "<w:body>",
            "<w:body><w:p><w:r><w:t>&a;</w:t></w:r></w:p>",
          ),
        ),
    ],
  ])("%s", (_wat, maak) => {
    expect(() => prepareLook(papier(maak()), false)).toThrow(UserError);
  });
});
