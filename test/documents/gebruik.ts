import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Document } from "../../src/documents/document.ts";
import { DOCUMENTEN } from "../../src/documents/documenten.ts";
import { type Coalitie, velden } from "../../src/domain/declaratie.ts";
import { gezien } from "../../src/domain/gezien.ts";
import { isBlad, patroonVan, veldBij } from "../../src/domain/pad.ts";
import { bronnenVan } from "../../src/output/bron.ts";
import { vormVan } from "../../src/output/maken.ts";
import { draftOf } from "../../src/render/tekst.ts";
import { coalitieVan, voorbeeld } from "../stories/voorbeeld.ts";

const OMGEVING = { datum: "2026-11-24" };

/** Every coalition of the examples, and one of which nothing is known: a document about it looks at all it needs. */
const COALITIES: readonly Coalitie[] = [
  {},
  ...readdirSync(join(import.meta.dirname, "..", "..", "examples"), { withFileTypes: true })
    .filter((d) => d.isDirectory())
    .map(({ name }) => coalitieVan(name)),
];

/** For each field that a document looks at when it is made, the documents that do, in the order of the method. */
export function gebruik(): Readonly<Record<string, readonly string[]>> {
  const perVeld = new Map<string, Set<string>>();
  for (const document of DOCUMENTEN)
    for (const patroon of gelezenDoor(document))
      perVeld.set(patroon, (perVeld.get(patroon) ?? new Set()).add(document.id));
  return Object.fromEntries([...perVeld].sort(([a], [b]) => (a < b ? -1 : 1)).map(([veld, ids]) => [veld, [...ids]]));
}

function gelezenDoor(document: Document): ReadonlySet<string> {
  const patronen = new Set<string>();
  const zie = (pad: string): void => {
    const patroon = patroonVan(pad);
    const veld = veldBij(velden, patroon);
    if (veld !== undefined && isBlad(veld)) patronen.add(patroon);
  };
  const bronnen = bronnenVan(voorbeeld("binnenstad"), "/werk");
  for (const coalitie of COALITIES)
    for (const exemplaar of document.exemplaren(coalitie)) {
      const gelezen = gezien(coalitie, { publiek: document.voor, ...exemplaar.lezer }, zie);
      document.kop(gelezen, exemplaar);
      document.kenmerk(gelezen, exemplaar, OMGEVING);
      draftOf({
        template: bronnen.sjabloon(document.id),
        partials: bronnen.partials,
        view: document.view(gelezen, exemplaar, OMGEVING),
        form: vormVan(document, OMGEVING),
      });
    }
  return patronen;
}
