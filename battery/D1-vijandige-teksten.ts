import { DOCUMENTEN } from "../src/documents/documenten.ts";
import { bronnenVan } from "../src/output/bron.ts";
import { maak } from "../src/output/maken.ts";
import { leesProject } from "../src/project/project.ts";
import { isWellFormed } from "../src/render/pakket/welgevormd.ts";
import { pack, unpack } from "../src/render/pakket/zip.ts";
import { memoryWorld } from "../test/geheugen.ts";
import { PLEK } from "../test/projectje.ts";
import { lint, schemaErrors } from "../test/render/word.ts";
import { metKanaries } from "../test/stories/kanaries.ts";
import { metAndereTeksten, vijandigeTekst } from "../test/stories/vijandig.ts";
import { hoeveel, type Rij, type Uitslag } from "./rij.ts";

/** Ten rounds of the texts of a whole coalition: more than 5,000. `npm run proef` also looks whether each can be read. */
const RONDES = 10;

async function meet(deel: number, af: (docx: Uint8Array) => Uint8Array): Promise<Uitslag> {
  const { deelbaar, intern } = metKanaries();
  const { coalitie } = leesProject(
    memoryWorld({ files: { "coalitie.yaml": deelbaar, "coalitie.intern.yaml": intern } }).disk,
    PLEK,
    "beide",
  );
  const rest = { auteur: "", werkversie: false, toelichting: () => "", omgeving: { datum: "2026-03-05" } };
  let [ongeldig, stukken, teksten] = [0, 0, 0];
  for (let ronde = 0; ronde < hoeveel(RONDES, deel); ronde++) {
    const vijandig = metAndereTeksten(coalitie, ronde * 1000, vijandigeTekst);
    teksten += vijandig.teksten.length;
    for (const document of DOCUMENTEN.slice(0, hoeveel(DOCUMENTEN.length, deel))) {
      const [exemplaar] = document.exemplaren(vijandig.boom);
      if (exemplaar === undefined) continue;
      const docx = af(
        (await maak({ document, exemplaar, coalitie: vijandig.boom, ...rest }, bronnenVan(memoryWorld(), "/werk")))
          .docx,
      );
      stukken += 1;
      const heel = [...unpack(docx).xml.values()].every(isWellFormed) && lint(docx).length === 0;
      if (!heel || (await schemaErrors(docx)).length > 0) ongeldig += 1;
    }
  }
  return { cijfer: `${ongeldig} van ${stukken} ongeldig, met ${teksten} teksten`, ok: ongeldig === 0 && stukken > 0 };
}

/** What a program writes that does not clean what it was given. */
const rauw = (docx: Uint8Array): Uint8Array => {
  const pakket = unpack(docx);
  return pack({
    ...pakket,
    xml: new Map([...pakket.xml].map(([pad, xml]) => [pad, xml.replace("</w:t>", "\u0001</w:t>")])),
  });
};

const rij: Rij = {
  naam: "elk document is geldig, wat er ook in een tekst staat",
  doel: "0 ongeldig, met 5.000 teksten",
  meet: (deel) => meet(deel, (docx) => docx),
  fout: (deel) => meet(Math.min(deel, 0.05), rauw),
};
export default rij;
