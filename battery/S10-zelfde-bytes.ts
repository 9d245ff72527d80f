import { readFileSync } from "node:fs";
import type { Document, Exemplaar } from "../src/documents/document.ts";
import { DOCUMENTEN } from "../src/documents/documenten.ts";
import type { Coalitie } from "../src/domain/declaratie.ts";
import { type Lezer, leestIntern } from "../src/domain/zicht.ts";
import { type Bronnen, bronnenVan } from "../src/output/bron.ts";
import { maak } from "../src/output/maken.ts";
import { bestandsnaam } from "../src/output/naam.ts";
import { leesProject } from "../src/project/project.ts";
import { memoryWorld } from "../test/geheugen.ts";
import { PLEK } from "../test/projectje.ts";
import { metKanaries } from "../test/stories/kanaries.ts";
import { ander, andersVoor, weg } from "./hulp/anders.ts";
import { hoeveel, type Rij, type Uitslag } from "./rij.ts";

/** The adviser sees all there is: there is nothing that could be otherwise. */
const VOOR_ANDEREN = DOCUMENTEN.filter(({ voor }) => voor !== "adviseur");

const voorbeeld = (bestand: string): string =>
  readFileSync(new URL(`../examples/binnenstad/${bestand}`, import.meta.url), "utf8");

/** Everything filled in, and a coalition as it really is, in which much is not. */
const PROJECTEN = [
  () => metKanaries(),
  () => ({ deelbaar: voorbeeld("coalitie.yaml"), intern: voorbeeld("coalitie.intern.yaml") }),
];

/** All that a reader gets, and could compare with what he got before. */
async function gekregen(document: Document, exemplaar: Exemplaar, coalitie: Coalitie, bronnen: Bronnen) {
  const zelfde = document
    .exemplaren(coalitie)
    .find((e) => e.voor === exemplaar.voor && e.variant === exemplaar.variant);
  if (zelfde === undefined) return "";
  const vast = { omgeving: { datum: "2026-03-12" }, auteur: "Bureau Noord", werkversie: false, toelichting: () => "" };
  const { docx, mail, gaps } = await maak({ document, exemplaar: zelfde, coalitie, ...vast }, bronnen);
  return JSON.stringify([Buffer.from(docx).toString("base64"), mail, gaps, zelfde, bestandsnaam(document, zelfde)]);
}

/** `als`: as whom the reader is taken when all is changed that he may not see. */
async function meet(deel: number, als: (lezer: Lezer) => Lezer): Promise<Uitslag> {
  let [vergeleken, verschilt] = [0, 0];
  for (const project of PROJECTEN) {
    const { deelbaar, intern } = project();
    const world = memoryWorld({ files: { "coalitie.yaml": deelbaar, "coalitie.intern.yaml": intern } });
    const bronnen = bronnenVan(world, PLEK.map);
    for (const document of VOOR_ANDEREN.slice(0, hoeveel(VOOR_ANDEREN.length, deel, 3))) {
      const { coalitie } = leesProject(world.disk, PLEK, leestIntern(document.voor) ? "beide" : "deelbaar");
      const exemplaren = document.exemplaren(coalitie);
      for (const exemplaar of exemplaren.slice(0, hoeveel(exemplaren.length, deel))) {
        const echt = await gekregen(document, exemplaar, coalitie, bronnen);
        const lezer = als({ publiek: document.voor, ...exemplaar.lezer });
        for (const hoe of [ander, weg]) {
          vergeleken += 1;
          const nu = await gekregen(document, exemplaar, andersVoor(coalitie, lezer, hoe), bronnen);
          if (nu !== echt) verschilt += 1;
        }
      }
    }
  }
  return { cijfer: `${verschilt} van ${vergeleken} verschilt`, ok: verschilt === 0 && vergeleken > 0 };
}

const rij: Rij = {
  naam: "een stuk is hetzelfde, byte voor byte, wat er ook vertrouwelijk is",
  doel: "0 verschilt",
  meet: (deel) => meet(deel, (lezer) => lezer),
  fout: (deel) => meet(Math.min(deel, 0.05), () => ({ publiek: "openbaar" })),
};
export default rij;
