import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Figuur } from "../../src/figuur.ts";
import { renderDocument } from "../../src/render/render.ts";
import { programs } from "../../src/system/programmas.ts";
import { voorbeeld } from "../render/voorbeeld.ts";
import { hasOffice } from "./office.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "coalitie-pdf-test-"));
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

/** A program under the name of LibreOffice that writes down what it was asked, and makes something. */
function fakeOffice(): () => string {
  const [office, asked] = [join(folder, "soffice"), join(folder, "gevraagd")];
  writeFileSync(
    office,
    `#!/bin/sh\nprintf '%s\\n' "$@" > "${asked}"\nwhile [ "$1" != --outdir ]; do shift; done\nprintf nep > "$2/brief.pdf"\n`,
  );
  chmodSync(office, 0o755);
  vi.stubEnv("PATH", `${folder}${delimiter}${process.env.PATH}`);
  return () => readFileSync(asked, "utf8");
}

describe.skipIf(process.platform === "win32")("a PDF", () => {
  it("is asked for with its structure, its title and its headings", () => {
    const asked = fakeOffice();
    writeFileSync(join(folder, "brief.docx"), "");
    expect(Buffer.from(programs.toPdf(join(folder, "brief.docx")) ?? []).toString()).toBe("nep");
    const filter = /^pdf:writer_pdf_Export:(\{.*\})$/m.exec(asked())?.[1] ?? "{}";
    const yes = { type: "boolean", value: "true" };
    expect(JSON.parse(filter)).toMatchObject({
      UseTaggedPDF: yes,
      PDFUACompliance: yes,
      ExportBookmarks: yes,
      DisplayPDFDocumentTitle: yes,
    });
  });
});

describe.skipIf(!hasOffice())("a PDF by LibreOffice itself", () => {
  it("is tagged, in Dutch, with its title and with words for its figure", async () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="90" height="90"><rect width="90" height="90"/></svg>';
    const view = { domein: new Figuur(svg, 90, 90, "Een vierkant dat het domein is.") };
    const { docx } = await renderDocument(
      voorbeeld({
        template: { naam: "t.hbs", tekst: '<h1>Een</h1><p>Twee.</p>{{figuur domein bijschrift="Drie"}}' },
        view,
        form: view,
        opmaak: { inhoudsopgave: false, genummerd: false },
      }),
    );
    writeFileSync(join(folder, "stuk.docx"), docx);
    const pdf = Buffer.from(programs.toPdf(join(folder, "stuk.docx")) ?? []).toString("latin1");
    for (const words of ["/Marked true", "/Lang(nl-NL)", "/DisplayDocTitle true", "pdfuaid:part"]) {
      expect(pdf).toContain(words);
    }
    expect(pdf).toContain("Plan van aanpak Binnenstad");
  }, 60_000);
});
