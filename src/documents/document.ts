import type { Gezien, Leesbaar } from "../domain/gezien.ts";
import type { Lezer, Publiek } from "../domain/zicht.ts";
import type { Gap } from "../gap.ts";
import type { Stapnummer } from "../plan/stap.ts";
import type { Zin } from "../zin.ts";

/** What there is one copy of a document for. */
export type Per = "coalitie" | "organisatie" | "genodigde" | "gesprek" | "bijeenkomst" | "bezegeling" | "gang";

/** One copy: what it is about and who reads it. Where the thing does not exist yet, `voor` is "" and one draft is made. */
export interface Exemplaar {
  /** The id by which `--for` finds it, unique within the kind of document; also in the file name. */
  readonly voor: string;
  /** How a person names it: "Gemeente Hanzestad", "Verkenningsbijeenkomst". */
  readonly naam: string;
  readonly lezer: Omit<Lezer, "publiek">;
  /** Ids of the things it is about, by the name of their list: `{ bijeenkomsten: "verkenning" }`. */
  readonly over: Readonly<Record<string, string>>;
  /** Which of the document's variants it is; absent for the first of them, and where there are none. */
  readonly variant?: string;
}

/** Another shape of the same document: a reminder beside the invitation, a short version beside the long one. */
export interface Variant {
  /** By which `--variant` finds it; also in the file name. */
  readonly id: string;
  /** How a person names it, in lower case: "herinnering". */
  readonly naam: string;
}

/** What a document knows beside the coalition. */
export interface Omgeving {
  /** The day that is printed on it, as `2026-03-12`. */
  readonly datum: string;
}

/** The small print in header or footer; an empty string where a kind of document has none. */
export interface Kenmerk {
  readonly versie: string;
  readonly status: string;
  readonly rubricering: string;
  readonly datum: string;
}

/** Of a letter, which tells all of that itself. */
export const ZONDER_KENMERK: Kenmerk = { versie: "", status: "", rubricering: "", datum: "" };

/**
 * What can be read to say which copies there are: no more than the audience may see. How far a talk is, is for the adviser to
 * know, and decides whether there is a letter about it: nothing of it stands in that letter.
 */
type Bron<A extends Publiek> = Leesbaar<A extends "gesprekspartner" ? "adviseur" : A>;

/** A kind of Word document. Its template is `templates/documents/<id>.hbs`. */
export interface Document<A extends Publiek = Publiek> {
  readonly id: string;
  readonly titel: string;
  readonly stappen: readonly Stapnummer[];
  readonly voor: A;
  readonly per: Per;
  /** The standard look: a letter on an empty sheet, or a paper with title, version and page numbers. */
  readonly huisstijl: "brief" | "stuk";
  readonly opmaak: { readonly inhoudsopgave: boolean; readonly genummerd: boolean };
  /** Also made as plain text for a mail, from `<id>.mail.hbs`. */
  readonly mail?: boolean;
  /** The shapes it can be made in. The first is made where none is asked for, and tells whether the document is ready. */
  readonly varianten?: readonly Variant[];
  /** The copies there are to make, at least one, in every variant. */
  readonly exemplaren: (coalitie: Bron<A>) => readonly Exemplaar[];
  /** All that the template can name. */
  readonly view: (coalitie: Gezien<A>, exemplaar: Exemplaar, omgeving: Omgeving) => Readonly<Record<string, unknown>>;
  /** The title in the properties and the header. */
  readonly kop: (coalitie: Gezien<A>, exemplaar: Exemplaar) => string | Gap | Zin;
  readonly kenmerk: (coalitie: Gezien<A>, exemplaar: Exemplaar, omgeving: Omgeving) => Kenmerk;
}

/**
 * Keeps the audience as a type, so that which copies there are and what stands in them compile only on what that audience sees. Who makes a document
 * gives it the coalition as its own audience (`voor`) sees it, which no type of a list of documents can say.
 */
export const document = <const A extends Publiek>(d: Document<A>): Document => d as unknown as Document;
