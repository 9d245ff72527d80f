import { werkVan } from "../src/commands/stukken.ts";
import type { Document } from "../src/documents/document.ts";
import { DOCUMENTEN } from "../src/documents/documenten.ts";
import { memoryWorld } from "../test/geheugen.ts";
import { PLEK } from "../test/projectje.ts";
import { metKanaries } from "../test/stories/kanaries.ts";
import { alleWoorden, gelekt } from "../test/stories/lekken.ts";
import { hoeveel, type Rij, type Uitslag } from "./rij.ts";

/** First those of which the most is kept from the reader. */
const EERST = ["terugkoppeling", "discussienotitie", "plan-van-aanpak"];
const OP_VOLGORDE = DOCUMENTEN.toSorted((a, b) => rang(a) - rang(b));
function rang({ id }: Document): number {
  return EERST.includes(id) ? EERST.indexOf(id) : EERST.length;
}

/** `verschoven`: each reader gets the copy of so many further. */
async function meet(deel: number, verschoven: number): Promise<Uitslag> {
  const { deelbaar, intern, kanaries } = metKanaries();
  const files = { "coalitie.yaml": deelbaar, "coalitie.intern.yaml": intern };
  const lek = gelekt(kanaries);
  let exemplaren = 0;
  const hits: string[] = [];
  for (const document of OP_VOLGORDE.slice(0, hoeveel(OP_VOLGORDE.length, deel)))
    for (const werkversie of deel < 1 ? [false] : [false, true]) {
      const [werk] = werkVan(memoryWorld({ files }), PLEK, { datum: "2026-03-12", werkversie }, [document]);
      if (werk === undefined) continue;
      for (const [i, exemplaar] of werk.exemplaren.entries()) {
        exemplaren += 1;
        const gekregen = werk.exemplaren[(i + verschoven) % werk.exemplaren.length] ?? exemplaar;
        hits.push(...lek(await alleWoorden(werk, gekregen), document, exemplaar));
      }
    }
  const cijfer = `${hits.length} gevonden; ${exemplaren} exemplaren, ${kanaries.length} kanaries`;
  return { cijfer, ok: hits.length === 0 && exemplaren > 0 };
}

const rij: Rij = {
  naam: "niets vertrouwelijks in enig deel van enig document",
  doel: "0 gevonden",
  meet: (deel) => meet(deel, 0),
  fout: (deel) => meet(Math.min(deel, 0.05), 1),
};
export default rij;
