import { describe, expect, it } from "vitest";
import { metKopie } from "../../src/commands/dagkopie.ts";
import { run as herstel } from "../../src/commands/herstel.ts";
import { metNieuws } from "../../src/commands/nieuws.ts";
import { kopiemap } from "../../src/project/kopieen.ts";
import { Project } from "../../src/project/project.ts";
import { type MemoryWorld, memoryWorld } from "../geheugen.ts";
import { interview } from "../interview.ts";
import { deelbaarVan, PLEK } from "../projectje.ts";
import { voerUit } from "./uitvoeren.ts";

const DEELBAAR = "versie: 1\ncoalitie:\n  naam: Binnenstad\norganisaties:\n  - id: a\n    naam: A\n";
const wereld = (): MemoryWorld =>
  memoryWorld({
    today: "2026-03-12",
    userFolder: "/thuis/coalitie",
    files: { "coalitie.yaml": DEELBAAR, "coalitie.intern.yaml": "versie: 1\n" },
  });

const bewaard = (world: MemoryWorld, naam = "deelbaar-2026-03-12"): string | undefined =>
  world.files()[`${kopiemap(world, PLEK)}/${naam}.yaml`];

const KLAAR = [{ waarde: "klaar", naam: "klaar" }];

const zet = (project: Project, pad: string, waarde: string | undefined): void =>
  project.wijzig([{ soort: "zet", pad, waarde }]);

/** Answers two questions in a sitting; between the two something happens outside it. What the sitting says before the next question. */
async function zitting(world: MemoryWorld, buitenom: () => void): Promise<string> {
  const wie = interview([["Wat nu", "klaar"]]);
  await metKopie(world, {}, async ({ disk }, nieuws) => {
    const project = Project.open(disk, PLEK);
    zet(project, "coalitie.gebied", "De singel");
    buitenom();
    zet(project, "coalitie.opgave", "Leegstand");
    await metNieuws(wie, nieuws).menu({ titel: "Wat nu", mogelijkheden: KLAAR, waar: undefined, standaard: undefined });
  });
  return wie.getoond;
}

/** Another window of the program, with a command of its own. */
const anderVenster = (world: MemoryWorld, doe: (project: Project) => void): Promise<void> =>
  metKopie(world, {}, async ({ disk }) => doe(Project.open(disk, PLEK)));

describe("what was answered in a sitting that is still going on, in the file for partners", () => {
  it("is kept when git or an editor puts the file back or cuts it down, and one hears so before the next question", async () => {
    for (const [buitenom, aantal] of [
      [DEELBAAR, "is 1 antwoord"],
      ["versie: 1\ncoalitie:\n  naam: Binnenstad\n", "zijn 2 antwoorden"],
    ]) {
      const world = wereld();
      const getoond = await zitting(world, () => world.put("coalitie.yaml", buitenom ?? ""));
      expect(bewaard(world)).toContain("De singel");
      expect(getoond).toContain(`${aantal} weg of anders`);
      expect(getoond).toContain(`${kopiemap(world, PLEK)}/deelbaar-2026-03-12.yaml`);
      expect(world.err).toContain("deelbaar-2026-03-12.yaml");
      expect(deelbaarVan(world)).toContain("Leegstand");
    }
  });

  it("is kept when the file is gone or broken when the sitting ends", async () => {
    for (const kapot of ['coalitie: "half\n', "", undefined]) {
      const world = wereld();
      await metKopie(world, {}, async ({ disk }) => {
        zet(Project.open(disk, PLEK), "coalitie.gebied", "De singel");
        if (kapot === undefined) world.disk.remove(PLEK.deelbaar);
        else world.put("coalitie.yaml", kapot);
      });
      expect(bewaard(world)).toContain("De singel");
    }
  });

  it("is no loss where somebody only added something, or another window took it away", async () => {
    const erbij = wereld();
    expect(
      await zitting(erbij, () => erbij.put("coalitie.yaml", `${deelbaarVan(erbij)}  - id: b\n    naam: B\n`)),
    ).toBe("");
    const anders = wereld();
    expect(
      await zitting(
        anders,
        () => void anderVenster(anders, (p) => p.wijzig([{ soort: "verwijder", pad: "organisaties[a]" }])),
      ),
    ).toBe("");
    const terug = wereld();
    expect(await zitting(terug, () => void anderVenster(terug, (p) => zet(p, "coalitie.gebied", undefined)))).toBe("");
    for (const world of [erbij, anders, terug])
      expect([bewaard(world), world.err.includes("verdween")]).toEqual([undefined, false]);
  });

  it("is a loss again when git puts back what another window made it", async () => {
    const world = wereld();
    let tussen = "";
    const getoond = await zitting(world, () => {
      void anderVenster(world, (p) => zet(p, "coalitie.onderwerp", "Winkels"));
      tussen = deelbaarVan(world);
      world.put("coalitie.yaml", DEELBAAR);
    });
    expect(tussen).toContain("Winkels");
    expect(getoond).toContain("weg of anders");
  });

  it("is listed by ‘herstel’, and taken away with the other copies", async () => {
    const world = wereld();
    await zitting(world, () => world.put("coalitie.yaml", DEELBAAR));
    await voerUit(world, herstel, []);
    expect(world.err).toMatch(/Van coalitie\.yaml is bewaard.*\n.*deelbaar-2026-03-12\.yaml/);
    await voerUit(world, herstel, [], { wis: true, ja: true });
    expect(bewaard(world)).toBeUndefined();
  });
});
