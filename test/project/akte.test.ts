import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Wijziging } from "../../src/domain/wijziging.ts";
import { UserError } from "../../src/errors.ts";
import { JOURNAAL } from "../../src/project/akte.ts";
import { plekVan } from "../../src/project/plek.ts";
import { leesProject, Project } from "../../src/project/project.ts";
import { disk } from "../../src/system/schijf.ts";
import type { MemoryWorld } from "../geheugen.ts";
import { deelbaarVan, gedoodBij, internVan, PLEK, projectje } from "../projectje.ts";

const DEELBAAR = "coalitie:\n  naam: Noord\n";
const INTERN = "versie: 1\n";
const AKTE = `/werk/${JOURNAAL}`;

/** A change in both files. */
const IN_BEIDE: readonly Wijziging[] = [
  { soort: "zet", pad: "coalitie.naam", waarde: "Zuid" },
  { soort: "zet", pad: "coalitie.overeenstemming", waarde: "groot" },
];

/** The program stops when the first file is written and the second is not. */
function halverwege() {
  const { project, world } = projectje(DEELBAAR, INTERN);
  gedoodBij(world, PLEK.intern, () => project.wijzig(IN_BEIDE));
  return world;
}

/** The files that were written or removed while the folder was not kept for this process alone. */
function inBeurten(world: MemoryWorld, doe: () => void): readonly string[] {
  let binnen = false;
  const buiten: string[] = [];
  const { write, remove } = world.disk;
  Object.assign(world.disk, {
    alone: <T>(_map: string, werk: () => T): T => {
      binnen = true;
      const uit = werk();
      binnen = false;
      return uit;
    },
    write: (...args: Parameters<typeof write>) => {
      if (!binnen) buiten.push(args[0]);
      write(...args);
    },
    remove: (pad: string) => {
      if (!binnen) buiten.push(pad);
      remove(pad);
    },
  });
  doe();
  return buiten;
}

describe("a change in both files", () => {
  it("leaves no trace beside them when it is done", () => {
    const { project, world } = projectje(DEELBAAR, INTERN);
    project.wijzig(IN_BEIDE);
    expect(Object.keys(world.files()).sort()).toEqual([PLEK.intern, PLEK.deelbaar]);
  });

  it("is done when only the trace of it cannot be taken away, and the next change is made all the same", () => {
    const { project, world } = projectje(DEELBAAR, INTERN);
    const { remove } = world.disk;
    Object.assign(world.disk, {
      remove: (pad: string) => {
        Object.assign(world.disk, { remove });
        throw new UserError("systeem", `${pad} is niet weggehaald.`, "");
      },
    });
    project.wijzig(IN_BEIDE);
    expect(Object.keys(world.files())).toContain(AKTE);
    project.wijzig([
      { soort: "zet", pad: "coalitie.naam", waarde: "Oost" },
      { soort: "zet", pad: "eigen.belang", waarde: "veel" },
    ]);
    expect(deelbaarVan(world)).toContain("naam: Oost");
    expect(internVan(world)).toMatch(/groot\n(?:.*\n)*.*veel/);
    expect(Object.keys(world.files()).sort()).toEqual([PLEK.intern, PLEK.deelbaar]);
  });

  it("is made, and finished, while no other process writes here", () => {
    const { project, world } = projectje(DEELBAAR, INTERN);
    const buiten = [inBeurten(world, () => project.wijzig(IN_BEIDE))];
    const half = halverwege();
    buiten.push(inBeurten(half, () => Project.open(half.disk, PLEK)));
    expect(buiten).toEqual([[], []]);
  });

  it("that stopped halfway is finished at the next start", () => {
    const world = halverwege();
    expect([deelbaarVan(world), internVan(world)]).toEqual([DEELBAAR.replace("Noord", "Zuid"), INTERN]);
    expect(Project.open(world.disk, PLEK).coalitie.coalitie).toEqual({ naam: "Zuid", overeenstemming: "groot" });
    expect(internVan(world)).toContain("overeenstemming: groot");
    expect(world.secrets()).toEqual([PLEK.intern]);
    expect(world.disk.exists(AKTE)).toBe(false);
  });

  it("that stopped halfway is finished too before a document is made of the file for partners", () => {
    const world = halverwege();
    leesProject(world.disk, PLEK, "deelbaar");
    expect(internVan(world)).toContain("overeenstemming: groot");
  });

  it("that stopped halfway is written in a file that only its owner can read", () => {
    expect(halverwege().secrets()).toEqual([AKTE]);
  });

  it.each([
    ["coalitie.intern.yaml", "versie: 1\n# zelf bewerkt\n"],
    ["coalitie.yaml", "coalitie:\n  naam: West\n"],
  ])("that stopped halfway overwrites nothing when %s was changed since", (bestand, tekst) => {
    const world = halverwege();
    world.put(bestand, tekst);
    const toen = world.files();
    expect(() => Project.open(world.disk, PLEK)).toThrow(/daarna veranderd. Er is niets overschreven/);
    expect(world.files()).toEqual(toen);
  });

  it("of which nothing could be written is told so, and is not finished later", () => {
    const { project, world } = projectje(DEELBAAR, INTERN);
    world.failOn("coalitie.yaml");
    expect(() => project.wijzig(IN_BEIDE)).toThrow(/niet opgeslagen/);
    world.failOn();
    Project.open(world.disk, PLEK);
    expect(world.files()).toEqual({ [PLEK.deelbaar]: DEELBAAR, [PLEK.intern]: INTERN });
  });

  it("of which the second file cannot be written is undone, as is told, and the sitting goes on", () => {
    const { project, world } = projectje(DEELBAAR, INTERN);
    world.failOn("coalitie.intern.yaml");
    expect(() => project.wijzig(IN_BEIDE)).toThrow(/niet opgeslagen/);
    expect(world.files()).toEqual({ [PLEK.deelbaar]: DEELBAAR, [PLEK.intern]: INTERN });
    world.failOn();
    project.wijzig([{ soort: "zet", pad: "coalitie.gebied", waarde: "stad" }]);
    expect(project.coalitie.coalitie).toEqual({ naam: "Noord", gebied: "stad" });
  });

  it("that can neither be made nor undone is said to wait, and goes on in the same sitting when there is room again", () => {
    const { project, world } = projectje(DEELBAAR, INTERN);
    const { write } = world.disk;
    Object.assign(world.disk, {
      write: (...args: Parameters<typeof write>) => {
        if (args[0] === PLEK.intern) world.failOn(".yaml");
        write(...args);
      },
    });
    expect(() => project.wijzig(IN_BEIDE)).toThrow(/niet opgeslagen.*De hele wijziging staat klaar/s);
    Object.assign(world.disk, { write });
    world.failOn();
    project.wijzig([{ soort: "zet", pad: "coalitie.gebied", waarde: "stad" }]);
    expect(project.coalitie.coalitie).toEqual({ naam: "Zuid", gebied: "stad", overeenstemming: "groot" });
  });
});

describe("a journal that is not ours to follow", () => {
  const blad = (bestand: string) => JSON.stringify([{ bestand, oud: "", nieuw: "stiekem" }]);

  it.each([
    blad("../elders.yaml"),
    blad("/etc/iets.yaml"),
    blad("sjablonen/x.yaml"),
    blad("huisstijl.docx"),
    "{",
    "[1]",
  ])("reaches no other file: %s", (akte) => {
    const { world } = projectje(DEELBAAR);
    world.put(AKTE, akte);
    Project.open(world.disk, PLEK);
    expect(world.files()).toEqual({ [PLEK.deelbaar]: DEELBAAR });
  });

  it("of another project in the folder is left to that project, and is not written over", () => {
    const { project, world } = projectje(DEELBAAR, INTERN);
    world.put(AKTE, blad("ander.yaml"));
    Project.open(world.disk, PLEK);
    expect(() => project.wijzig(IN_BEIDE)).toThrow(/halve wijziging van een ander project/);
    expect(world.files()).toEqual({ [PLEK.deelbaar]: DEELBAAR, [PLEK.intern]: INTERN, [AKTE]: blad("ander.yaml") });
  });

  it("follows no link out of the folder", () => {
    const map = mkdtempSync(join(tmpdir(), "coalitie-test-"));
    const elders = join(map, "elders.yaml");
    const plek = plekVan(join(map, "project", "coalitie.yaml"));
    disk.write(plek.deelbaar, new TextEncoder().encode(DEELBAAR));
    writeFileSync(elders, "");
    symlinkSync(elders, plek.intern);
    const leeg = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
    const akte = [{ bestand: "coalitie.intern.yaml", oud: leeg, nieuw: "stiekem" }];
    writeFileSync(join(plek.map, JOURNAAL), JSON.stringify(akte));
    expect(() => leesProject(disk, plek, "beide")).toThrow(/koppeling naar een andere plek/);
    expect(readFileSync(elders, "utf8")).toBe("");
    rmSync(map, { recursive: true });
  });
});

describe("a disk that fails after it has written", () => {
  it("leaves an act that is finished at the next start", () => {
    const { project, world } = projectje(DEELBAAR, INTERN);
    const { write } = world.disk;
    Object.assign(world.disk, {
      write: (...args: Parameters<typeof write>) => {
        write(...args);
        if (args[0] === PLEK.deelbaar) throw new UserError("systeem", "Het bestand is opgeslagen, maar …");
      },
    });
    expect(() => project.wijzig(IN_BEIDE)).toThrow(/opgeslagen, maar/);
    Object.assign(world.disk, { write });
    expect(Project.open(world.disk, PLEK).coalitie.coalitie).toEqual({ naam: "Zuid", overeenstemming: "groot" });
  });
});
