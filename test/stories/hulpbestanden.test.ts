import { lstatSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { legBladwijzer } from "../../src/commands/bladwijzer.ts";
import { metKopie } from "../../src/commands/dagkopie.ts";
import { vulGitignore } from "../../src/commands/leesrecht.ts";
import { type Migratie, migreer } from "../../src/project/migreer.ts";
import { plekVan } from "../../src/project/plek.ts";
import { Project } from "../../src/project/project.ts";
import { disk } from "../../src/system/schijf.ts";
import { memoryWorld } from "../geheugen.ts";

const NIEUW: readonly Migratie[] = [{ van: 1, wat: ["Iets."], doe: (helften) => helften }];

describe.skipIf(process.platform === "win32")("a project from somebody else, in which our own names are links", () => {
  let map = "";
  let doel = "";
  beforeEach(() => {
    map = mkdtempSync(join(tmpdir(), "coalitie-links-"));
    doel = join(map, "van-de-gebruiker");
    writeFileSync(join(map, "coalitie.yaml"), "versie: 1\norganisaties:\n  - id: a\n");
    writeFileSync(join(map, "coalitie.intern.yaml"), "versie: 1\n");
  });
  afterEach(() => rmSync(map, { recursive: true }));
  const plek = () => plekVan(join(map, "coalitie.yaml"));
  const wereld = () => ({ ...memoryWorld(), disk });
  const isNogDaar = (naam: string): boolean => lstatSync(join(map, naam)).isSymbolicLink();

  it.each(["er is", "er niet is"])("writes in nothing that a link leads to, when that %s", (of) => {
    const staat = of === "er is" ? "van mij\n" : undefined;
    const wasZo = (): void => {
      if (staat === undefined) expect(disk.exists(doel)).toBe(false);
      else expect(readFileSync(doel, "utf8")).toBe(staat);
    };
    if (staat !== undefined) writeFileSync(doel, staat);
    const namen = [".gitignore", ".coalitie-hier", ".coalitie-akte", ".coalitie-versie-1-coalitie.yaml"];
    for (const naam of namen) symlinkSync(doel, join(map, naam));
    vulGitignore(wereld(), plek(), ["x"]);
    wasZo();
    legBladwijzer(wereld(), plek(), "stap 1", { laatste: "eigen.inzet" });
    wasZo();
    if (staat === undefined) {
      const beide = Project.open(disk, plek());
      const zet = (pad: string) => ({ soort: "zet" as const, pad, waarde: "x" });
      expect(() => beide.wijzig([zet("coalitie.naam"), zet("eigen.belang")])).toThrow(/halve wijziging/);
      wasZo();
      expect(() => migreer(disk, plek(), NIEUW, 2)).toThrow(/koppeling/);
      wasZo();
    }
    for (const naam of namen) expect(isNogDaar(naam)).toBe(true);
  });
});

describe("what the program leaves in a folder for a moment", () => {
  const BESTANDEN = { "coalitie.yaml": "versie: 1\n", "coalitie.intern.yaml": "versie: 1\n" };

  it("is hidden from git in a project that has no .gitignore, and one hears so once", async () => {
    const world = memoryWorld({ files: BESTANDEN });
    world.git.init("/werk");
    await metKopie(world, {}, async () => {});
    await metKopie(world, {}, async () => {});
    expect(world.files()["/werk/.gitignore"]).toContain(".coalitie-akte\n");
    // A copy of the internal file of an older shape: it holds all that the file itself holds.
    expect(world.files()["/werk/.gitignore"]).toContain(".coalitie-versie-*\n");
    expect(world.err.match(/\.gitignore/g)).toHaveLength(1);
  });

  it("needs no .gitignore outside git", async () => {
    const world = memoryWorld({ files: BESTANDEN });
    await metKopie(world, {}, async () => {});
    expect(world.files()["/werk/.gitignore"]).toBeUndefined();
  });
});
