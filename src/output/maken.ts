import { CONCEPT } from "../documents/delen/exemplaren.ts";
import type { Document, Exemplaar, Omgeving } from "../documents/document.ts";
import type { Coalitie } from "../domain/declaratie.ts";
import { gezien } from "../domain/gezien.ts";
import { type Gap, isGap } from "../gap.ts";
import { chaptersOf, type Hoofdstuk } from "../render/hoofdstukken.ts";
import { draftOf, renderText } from "../render/tekst.ts";
import { isZin, type Zin } from "../zin.ts";
import { afdrukken, type Bereid } from "./afdruk.ts";
import type { Bronnen } from "./bron.ts";
import { Opname } from "./opname.ts";
import { heeftMail } from "./stand.ts";

/** One finished copy, not yet on disk. */
export interface Gemaakt {
  readonly document: Document;
  readonly exemplaar: Exemplaar;
  /** Whether it is a copy to work with, which has comments at what is missing. */
  readonly werkversie: boolean;
  readonly docx: Uint8Array;
  /** The same as plain text for a mail, for the documents that have one; a copy to work with has none. */
  readonly mail: string | undefined;
  readonly gaps: readonly Gap[];
  readonly waarschuwingen: readonly string[];
}

/** What is asked of `maak`: a copy of a document, of this coalition, on this day. */
export interface Opdracht {
  readonly document: Document;
  readonly exemplaar: Exemplaar;
  readonly coalitie: Coalitie;
  readonly omgeving: Omgeving;
  readonly auteur: string;
  readonly werkversie: boolean;
  readonly toelichting: (gap: Gap) => string;
}

/**
 * Makes one copy. The same project, templates and day give the same bytes. Throws UserError("sjabloon") for a mistake in
 * a template. All that makes Word files is loaded by the first call.
 */
export async function maak(opdracht: Opdracht, bronnen: Bronnen): Promise<Gemaakt> {
  const { renderDocument } = await import("../render/render.ts");
  const { document, exemplaar, omgeving, werkversie } = opdracht;
  const bereid = bereidVoor(opdracht, bronnen);
  const { invoer, titel, kenmerk } = bereid;
  const mail = heeftMail(opdracht) ? mailVan(opdracht, bronnen) : undefined;
  const gemaakt = await renderDocument({
    ...invoer,
    look: bronnen.huisstijl(document),
    opmaak: document.opmaak,
    werkversie,
    toelichting: opdracht.toelichting,
    tekengerei: bronnen.tekengerei,
    eigenschappen: {
      titel,
      auteur: opdracht.auteur,
      datum: omgeving.datum,
      kenmerk,
      extra: () => afdrukken(opdracht, bronnen, bereid, mail),
    },
  });
  const { docx, gaps, waarschuwingen } = gemaakt;
  return { document, exemplaar, werkversie, mail, docx, gaps, waarschuwingen };
}

/** The text of the mail, from a view of its own: what it looks at is no part of what the document was made of. */
const mailVan = (opdracht: Opdracht, bronnen: Bronnen): string =>
  renderText({ ...bereidVoor(opdracht, bronnen).invoer, template: bronnen.sjabloon(`${opdracht.document.id}.mail`) })
    .tekst;

/** What a copy would lack, and what it would be made from, without making it: in a fraction of the time. */
export interface Beoordeling {
  readonly gaps: readonly Gap[];
  readonly afdruk: Readonly<Record<string, string>>;
}

/** What a copy would lack and be made from, without making it. */
export function beoordeel(opdracht: Opdracht, bronnen: Bronnen): Beoordeling {
  const bereid = bereidVoor(opdracht, bronnen);
  const mail = heeftMail(opdracht) ? mailVan(opdracht, bronnen) : undefined;
  const ingevuld = draftOf(bereid.invoer);
  return { gaps: ingevuld.gaps, afdruk: afdrukken(opdracht, bronnen, bereid, mail, ingevuld) };
}

/** By the path of what a copy lacks, the chapter in which it stands; nothing for a letter, which has none. */
export const hoofdstukken = (opdracht: Opdracht, bronnen: Bronnen): ReadonlyMap<string, Hoofdstuk> =>
  chaptersOf(bereidVoor(opdracht, bronnen).invoer, opdracht.document.opmaak.genummerd);

/**
 * Everything of a copy that reads the coalition, so that `opname` knows what it was made of: the view, the title and the
 * small print.
 */
function bereidVoor({ document, exemplaar, coalitie, omgeving }: Opdracht, bronnen: Bronnen): Bereid {
  const opname = new Opname();
  const gelezen = gezien(coalitie, { publiek: document.voor, ...exemplaar.lezer }, opname.zie);
  return {
    opname,
    titel: gewoneTekst(document.kop(gelezen, exemplaar), document.titel),
    kenmerk: document.kenmerk(gelezen, exemplaar, omgeving),
    invoer: {
      template: bronnen.sjabloon(document.id),
      partials: bronnen.partials,
      view: document.view(gelezen, exemplaar, omgeving),
      form: vormVan(document, omgeving),
      zonderNaam: opname.zonderNaam,
    },
  };
}

const vormen = new WeakMap<Document, object>();

/** The view of a coalition of which nothing is known, which has every path there is; the same for every copy. */
export function vormVan(document: Document, omgeving: Omgeving): object {
  const vorm = vormen.get(document) ?? document.view(gezien({}, { publiek: document.voor }), CONCEPT, omgeving);
  vormen.set(document, vorm);
  return vorm;
}

/** A title without gaps in it; the name of the kind of document where words are missing. */
function gewoneTekst(kop: string | Gap | Zin, anders: string): string {
  if (typeof kop === "string") return kop;
  return isZin(kop) && !kop.delen.some(isGap) ? kop.delen.join("") : anders;
}
