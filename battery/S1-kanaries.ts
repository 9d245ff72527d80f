import { werkVan } from "../src/commands/stukken.ts";
import type { Document } from "../src/documents/document.ts";
import { DOCUMENTEN } from "../src/documents/documenten.ts";
import { memoryWorld } from "../test/geheugen.ts";
import { PLEK } from "../test/projectje.ts";
import { metKanaries } from "../test/stories/kanaries.ts";
import { alleWoorden, gelekt } from "../test/stories/lekken.ts";
import { hoeveel, type Rij, type Uitslag } from "./rij.ts";

/** First those of which the most is kept from the reader. */
const EERST = ["discussienotitie", "terugkoppeling", "plan-van-aanpak"];
const OP_VOLGORDE = DOCUMENTEN.toSorted((a, b) => rang(a) - rang(b));
function rang({ id }: Document): number {
  return EERST.includes(id) ? EERST.indexOf(id) : EERST.length;
}

async function meet(deel: number, gemaaktAls: (document: Document) => Document): Promise<Uitslag> {
  const { deelbaar, intern, kanaries } = metKanaries();
  const files = { "coalitie.yaml": deelbaar, "coalitie.intern.yaml": intern };
  const lek = gelekt(kanaries);
  let exemplaren = 0;
  const hits: string[] = [];
  for (const document of OP_VOLGORDE.slice(0, hoeveel(OP_VOLGORDE.length, deel)))
    for (const werkversie of deel < 1 ? [false] : [false, true]) {
      const [werk] = werkVan(memoryWorld({ files }), PLEK, { datum: "2026-03-12", werkversie }, [gemaaktAls(document)]);
      if (werk === undefined) continue;
      for (const exemplaar of werk.exemplaren) {
        exemplaren += 1;
        hits.push(...lek(await alleWoorden(werk, exemplaar), document, exemplaar));
      }
    }
  const cijfer = `${hits.length} gevonden; ${exemplaren} exemplaren, ${kanaries.length} kanaries`;
  return { cijfer, ok: hits.length === 0 && exemplaren > 0 };
}

const rij: Rij = {
  naam: "niets vertrouwelijks in enig deel van enig document",
  doel: "0 gevonden",
  meet: (deel) => meet(deel, (document) => document),
  fout: (deel) => meet(deel, (document) => ({ ...document, voor: "adviseur" })),
};
export default rij;
