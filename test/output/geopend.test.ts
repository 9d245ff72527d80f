import { describe, expect, it } from "vitest";
import { weigerGeopend } from "../../src/output/geopend.ts";
import { memoryWorld } from "../geheugen.ts";

const MAP = "/werk/documenten";
const weiger = (bestand: string, ...files: readonly string[]) => {
  const { disk } = memoryWorld({ files: Object.fromEntries(files.map((naam) => [`${MAP}/${naam}`, "x"])) });
  return () => weigerGeopend(disk, MAP, bestand);
};

describe("a document that somebody has open", () => {
  it.each([
    ["programma.docx", "~$ogramma.docx"],
    ["verslag.docx", "~$erslag.docx"],
    ["verslag2.docx", "~$rslag2.docx"],
    ["brief.docx", "~$brief.docx"],
    ["programma.docx", ".~lock.programma.docx#"],
  ])("%s is not replaced while %s lies beside it, and it says what to do", (bestand, slot) => {
    expect(weiger(bestand, bestand, slot)).toThrow(
      expect.objectContaining({
        code: "conflict",
        message: expect.stringContaining(`${bestand} staat open`),
        hint: expect.stringContaining(slot),
      }),
    );
  });

  it("is not confused with another one", () => {
    expect(weiger("programma.docx", "programma.docx", "~$verslag.docx")).not.toThrow();
  });

  it("stops nothing where the document itself is gone", () => {
    expect(weiger("programma.docx", "~$ogramma.docx")).not.toThrow();
  });
});
