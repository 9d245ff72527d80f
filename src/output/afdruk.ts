import { createHash } from "node:crypto";
import type { Document, Kenmerk } from "../documents/document.ts";
import { reachable } from "../render/sjabloon/taal.ts";
import type { HtmlIngevuld } from "../render/sjabloon/vullen.ts";
import { draftOf, type Tekstinvoer } from "../render/tekst.ts";
import type { Bronnen } from "./bron.ts";
import type { Opdracht } from "./maken.ts";
import { afdrukVan, BRON, MAIL, type Opname, SJABLOON } from "./opname.ts";

/** A copy of which everything is known but how it looks; `opname` hears what is read of the coalition on the way. */
export interface Bereid {
  readonly opname: Opname;
  readonly titel: string;
  readonly kenmerk: Kenmerk;
  readonly invoer: Tekstinvoer;
}

/** What is noted in a copy of what it was made from, to be compared later. */
export function afdrukken(
  { document, omgeving, auteur, werkversie }: Opdracht,
  bronnen: Bronnen,
  { invoer, opname, titel, kenmerk }: Bereid,
  mail: string | undefined,
  { tekst, beelden, gaps }: HtmlIngevuld = draftOf(invoer),
): Readonly<Record<string, string>> {
  const los = {
    ...opname.afdruk(),
    ...vormafdruk(document, bronnen),
    ...(mail === undefined ? {} : { [MAIL]: afdrukVan(mail) }),
  };
  const alles = [los, tekst, beelden, werkversie && gaps, titel, kenmerk, document.opmaak, auteur, omgeving.datum];
  return { ...los, [BRON]: afdrukVan(JSON.stringify([...alles, bronnen.versie])) };
}

/** A hash of the words and the look a document is made with: its templates, the partials they use, the letterhead. */
function vormafdruk(document: Document, bronnen: Bronnen): Readonly<Record<string, string>> {
  const bekend = vormen.get(bronnen) ?? new Map<string, string>();
  vormen.set(bronnen, bekend);
  const afdruk = bekend.get(document.id) ?? vormafdrukVan(document, bronnen);
  bekend.set(document.id, afdruk);
  return { [SJABLOON]: afdruk };
}

/** It is the same for every copy made in one run. */
const vormen = new WeakMap<Bronnen, Map<string, string>>();

function vormafdrukVan(document: Document, bronnen: Bronnen): string {
  const namen = document.mail === true ? [document.id, `${document.id}.mail`] : [document.id];
  const woorden = namen.map((naam) => {
    const template = bronnen.sjabloon(naam);
    return [template.tekst, [...reachable(template, bronnen.partials)].sort(([a], [b]) => (a < b ? -1 : 1))];
  });
  const look = hashVan(bronnen.huisstijl(document).bytes);
  return afdrukVan(JSON.stringify([woorden, look]));
}

const hashes = new WeakMap<Uint8Array, string>();

/** A letterhead may hold large pictures, and it is the same for every copy. */
function hashVan(bytes: Uint8Array): string {
  const hash = hashes.get(bytes) ?? createHash("sha256").update(bytes).digest("hex");
  hashes.set(bytes, hash);
  return hash;
}
