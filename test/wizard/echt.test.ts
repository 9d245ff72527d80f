import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { boekVan } from "../../src/commands/boek.ts";
import { STAPPEN } from "../../src/plan/stappen.ts";
import { START } from "../../src/plan/start.ts";
import { plekVan } from "../../src/project/plek.ts";
import { leesProject, Project } from "../../src/project/project.ts";
import type { Interviewer } from "../../src/wizard/interviewer.ts";
import { doorloopStap } from "../../src/wizard/stap.ts";
import { memoryWorld } from "../geheugen.ts";
import { keer } from "../toeval.ts";
import { grillig } from "./grillig.ts";

const PLEK = plekVan("/werk/coalitie.yaml");
const voorbeeld = (naam: string): string =>
  readFileSync(join(import.meta.dirname, "../../examples/binnenstad", naam), "utf8");
const GEWOON = { verdieping: false, open: false, review: false };

const wereld = (deelbaar: string, intern: string) =>
  memoryWorld({ files: { "coalitie.yaml": deelbaar, "coalitie.intern.yaml": intern } });
const binnenstad = () => wereld(voorbeeld("coalitie.yaml"), voorbeeld("coalitie.intern.yaml"));

/** Somebody who keeps every answer and is done with every menu. */
const knikker: Interviewer = {
  vraag: async () => ({ soort: "houd" }),
  menu: async ({ mogelijkheden }) =>
    mogelijkheden.find(({ waarde }) => waarde === "klaar" || waarde === "nee")?.waarde ?? "terug",
  toon: () => {},
};

describe("On the real files of a worked-out coalition", () => {
  it.each([START, ...STAPPEN].map((deel) => [deel.titel, deel] as const))(
    "%s: keeping every answer changes no byte",
    async (_titel, deel) => {
      const world = binnenstad();
      const voor = world.files();
      const boek = boekVan(Project.open(world.disk, PLEK), "2026-03-12");
      expect(await doorloopStap(deel, boek, knikker, GEWOON)).toBe("klaar");
      expect(world.files()).toEqual(voor);
    },
  );

  it.each([
    ["a new coalition", () => wereld("versie: 1\n", "versie: 1\n")],
    ["the worked-out one", binnenstad],
  ])(
    "whatever somebody answers, the files stay valid: %s",
    async (_naam, maak) => {
      await fc.assert(
        fc.asyncProperty(fc.nat(), fc.constantFrom(START, ...STAPPEN), fc.boolean(), async (zaad, deel, verdieping) => {
          const world = maak();
          const boek = boekVan(Project.open(world.disk, PLEK), "2026-03-12");
          await doorloopStap(deel, boek, grillig(zaad, 15), { ...GEWOON, verdieping });
          const fouten = leesProject(world.disk, PLEK, "beide").meldingen.filter(({ ernst }) => ernst === "fout");
          expect(fouten).toEqual([]);
        }),
        keer(4),
      );
    },
    120_000,
  );
});
