import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { isEigenPdf, schrijfPdf, waarmerk } from "../../src/output/pdf.ts";
import { disk } from "../../src/system/schijf.ts";
import { keer } from "../toeval.ts";

let map = "";
beforeEach(() => {
  map = mkdtempSync(join(tmpdir(), "coalitie-test-"));
});
afterEach(() => rmSync(map, { recursive: true, force: true }));

const bytes = (tekst: string): Uint8Array => new TextEncoder().encode(tekst);
const pdf = (tekst: string): Uint8Array => bytes(`%PDF-1.6\n${tekst}\nstartxref\n9\n%%EOF\n`);
const lees = (naam: string): string => readFileSync(join(map, naam), "utf8");
const schrijf = (tekst: string, force = false, voor: "partners" | "adviseur" = "partners") =>
  schrijfPdf(disk, { docx: join(map, "plan.docx"), document: { voor } }, pdf(tekst), force);

describe("a PDF beside its document", () => {
  it("takes the place of the one that was made before", () => {
    schrijf("een");
    expect(schrijf("twee")).toEqual({ conflict: false });
    expect(readdirSync(map)).toEqual(["plan.pdf"]);
    expect(lees("plan.pdf")).toContain("twee");
  });

  it("never takes the place of a scan", () => {
    writeFileSync(join(map, "plan.pdf"), "de scan met handtekeningen");
    expect(schrijf("nieuw")).toMatchObject({
      conflict: true,
      waarschuwing: expect.stringContaining("plan (nieuw).pdf"),
    });
    expect(lees("plan.pdf")).toBe("de scan met handtekeningen");
    expect(lees("plan (nieuw).pdf")).toContain("nieuw");
  });

  it("never takes the place of one of ours that was signed since", () => {
    schrijf("een");
    const getekend = `${lees("plan.pdf")}handtekening\nstartxref\n99\n%%EOF\n`;
    writeFileSync(join(map, "plan.pdf"), getekend);
    expect(schrijf("twee").conflict).toBe(true);
    expect(lees("plan.pdf")).toBe(getekend);
  });

  it("keeps the scan under another name where it may be replaced", () => {
    writeFileSync(join(map, "plan.pdf"), "de scan");
    expect(schrijf("nieuw", true).waarschuwing).toContain("plan (bewaard).pdf");
    expect(lees("plan (bewaard).pdf")).toBe("de scan");
    expect(lees("plan.pdf")).toContain("nieuw");
  });

  it("is read by its owner only when the document is", () => {
    schrijf("een", false, "adviseur");
    expect(statSync(join(map, "plan.pdf")).mode & 0o777).toBe(process.platform === "win32" ? 0o666 : 0o600);
  });

  it.skipIf(process.platform === "win32")("is not written through a link", () => {
    symlinkSync(join(map, "elders.pdf"), join(map, "plan.pdf"));
    expect(() => schrijf("een")).toThrow(/koppeling/);
    expect(readdirSync(map)).toEqual(["plan.pdf"]);
  });
});

describe("a PDF that we made", () => {
  it("is known as ours, and no longer when one byte is another or something was put behind it", () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(), fc.string({ minLength: 1 }), (tekst, plek, erachter) => {
        const onze = waarmerk(pdf(tekst));
        expect(isEigenPdf(onze)).toBe(true);
        expect(isEigenPdf(Buffer.concat([onze, bytes(erachter)]))).toBe(false);
        expect(isEigenPdf(onze.map((byte, i) => (i === plek % onze.length ? byte ^ 1 : byte)))).toBe(false);
      }),
      keer(100),
    );
  });

  it("still ends as a PDF does", () => {
    expect(Buffer.from(waarmerk(pdf("een"))).toString()).toMatch(/%coalitie [0-9a-f]{32}\nstartxref\n9\n%%EOF\n$/);
  });
});
