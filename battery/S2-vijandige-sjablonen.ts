import Handlebars from "handlebars";
import type { Document } from "../src/documents/document.ts";
import { DOCUMENTEN } from "../src/documents/documenten.ts";
import type { Coalitie } from "../src/domain/declaratie.ts";
import { gezien } from "../src/domain/gezien.ts";
import { leestIntern } from "../src/domain/zicht.ts";
import { UserError } from "../src/errors.ts";
import { vormVan } from "../src/output/maken.ts";
import { leesProject } from "../src/project/project.ts";
import { fillHtml } from "../src/render/sjabloon/vullen.ts";
import { draftOf } from "../src/render/tekst.ts";
import { memoryWorld } from "../test/geheugen.ts";
import { PLEK } from "../test/projectje.ts";
import { metKanaries } from "../test/stories/kanaries.ts";
import { gelekt } from "../test/stories/lekken.ts";
import { VIJANDIG } from "./hulp/sjablonen.ts";
import { hoeveel, type Rij, type Uitslag } from "./rij.ts";

const OMGEVING = { datum: "2026-03-12" };
const DEELSJABLONEN = { deel: "{{.}}{{x}}", briefhoofd: "{{.}}{{notitie}}" };
const STUKKEN = DOCUMENTEN.filter(({ voor }) => !leestIntern(voor));

type Vul = (tekst: string, document: Document, coalitie: Coalitie) => string;

/** Also where the coalition was read from both files: the view alone must keep it back. */
const zoalsHet: Vul = (tekst, document, coalitie) => {
  const [exemplaar] = document.exemplaren(coalitie);
  if (exemplaar === undefined) return "";
  const lezer = { publiek: document.voor, ...exemplaar.lezer };
  const view = document.view(gezien(coalitie, lezer), exemplaar, OMGEVING);
  const form = vormVan(document, OMGEVING);
  const invulling = { template: { naam: "eigen", tekst }, partials: DEELSJABLONEN, view };
  try {
    return draftOf({ ...invulling, form }).tekst;
  } catch (error) {
    const gekregen = zonderControle(invulling);
    if (gekregen !== "") return gekregen;
    throw error;
  }
};

/** As if nothing had looked at the template first: what it is given holds no more. */
function zonderControle(invulling: Parameters<typeof fillHtml>[0]): string {
  try {
    return fillHtml(invulling, (woorden) => woorden).tekst;
  } catch {
    return "";
  }
}

/** A program that gives a template all there is, as most do. */
Object.assign(Handlebars, { log: () => undefined });
const open: Vul = (tekst, _document, coalitie) => Handlebars.compile(tekst)(coalitie, { partials: DEELSJABLONEN });

async function meet(deel: number, vul: Vul): Promise<Uitslag> {
  const { deelbaar, intern, kanaries } = metKanaries();
  const files = { "coalitie.yaml": deelbaar, "coalitie.intern.yaml": intern };
  const { coalitie } = leesProject(memoryWorld({ files }).disk, PLEK, "beide");
  const lek = gelekt(kanaries);
  let [hits, geweigerd, keer] = [0, 0, 0];
  for (const document of STUKKEN.slice(0, hoeveel(STUKKEN.length, deel)))
    for (const tekst of VIJANDIG) {
      keer += 1;
      try {
        const uit = vul(tekst, document, coalitie).toLowerCase();
        const [exemplaar] = document.exemplaren(coalitie);
        if (exemplaar !== undefined) hits += lek(uit, document, exemplaar).length;
      } catch (error) {
        if (error instanceof UserError) geweigerd += 1;
        else if (vul === zoalsHet) throw error;
      }
    }
  return {
    cijfer: `${hits} gevonden; ${VIJANDIG.length} sjablonen, ${keer} keer gevuld, ${geweigerd} niet te vullen`,
    ok: hits === 0 && VIJANDIG.length >= 200 && keer > 0,
  };
}

const rij: Rij = {
  naam: "een eigen sjabloon laat niets zien wat de lezer niet mag weten",
  doel: "0 gevonden met 200 sjablonen",
  meet: (deel) => meet(deel, zoalsHet),
  fout: (deel) => meet(deel, open),
};
export default rij;
