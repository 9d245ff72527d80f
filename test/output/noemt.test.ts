import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { UserError } from "../../src/errors.ts";
import { doorzoek } from "../../src/output/noemt.ts";
import { disk } from "../../src/system/schijf.ts";
import type { Disk } from "../../src/world.ts";

const noemt = (tekst: string): boolean => tekst.includes("Wit");

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "coalitie-noemt-"));
  mkdirSync(join(folder, "documenten", "oud"), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

describe("looking through the documents for a name", () => {
  it("finds it in a file, in the name of a file, and in folders", () => {
    writeFileSync(join(folder, "documenten", "a.txt"), "K. de Wit");
    writeFileSync(join(folder, "documenten", "oud", "brief Wit.txt"), "");
    writeFileSync(join(folder, "documenten", "oud", "leeg.txt"), "");
    expect(doorzoek(disk, join(folder, "documenten"), noemt)).toEqual([
      { bestand: "a.txt", wat: "noemt" },
      { bestand: "oud/brief Wit.txt", wat: "noemt" },
    ]);
  });

  it.skipIf(process.platform === "win32")("follows no link out of them, nor one that goes round, and says so", () => {
    writeFileSync(join(folder, "buiten.txt"), "K. de Wit");
    symlinkSync(join(folder, "buiten.txt"), join(folder, "documenten", "a.txt"));
    for (const naam of ["b", "c"]) symlinkSync(join(folder, "documenten"), join(folder, "documenten", naam));
    expect(doorzoek(disk, join(folder, "documenten"), noemt)).toEqual(
      ["a.txt", "b", "c"].map((bestand) => ({ bestand, wat: "niet te lezen" })),
    );
  });

  it("says which file cannot be read, and reads the others all the same", () => {
    for (const naam of ["a.txt", "b.docx", "c.txt"]) writeFileSync(join(folder, "documenten", naam), "K. de Wit");
    const bezet: Disk = {
      ...disk,
      read: (pad) => {
        if (pad.endsWith("a.txt")) throw new UserError("systeem", "in gebruik", "");
        return disk.read(pad);
      },
    };
    expect(doorzoek(bezet, join(folder, "documenten"), noemt)).toEqual([
      { bestand: "a.txt", wat: "niet te lezen" },
      { bestand: "b.docx", wat: "niet te lezen" },
      { bestand: "c.txt", wat: "noemt" },
    ]);
  });

  it.skipIf(process.platform === "win32")("works where the whole project lies behind a link", () => {
    writeFileSync(join(folder, "documenten", "a.txt"), "K. de Wit");
    symlinkSync(join(folder, "documenten"), join(folder, "koppeling"));
    expect(doorzoek(disk, join(folder, "koppeling"), noemt)).toEqual([{ bestand: "a.txt", wat: "noemt" }]);
  });
});
