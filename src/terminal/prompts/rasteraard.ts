import type { Tekststaat } from "./bewerken.ts";
import type { Plaats, Rastermaat } from "./rasterplaats.ts";

/** A word of a cell, and the key that chooses it; no key where there are too many. */
export interface Celoptie {
  readonly waarde: string;
  readonly naam: string;
  readonly toets?: string | undefined;
}

/** What can be done in a cell. */
export interface Celaard {
  /** The words to choose from; undefined where one types. */
  readonly opties: readonly Celoptie[] | undefined;
  /** Several words can stand in it. */
  readonly meer: boolean;
  /** There are so many words that one finds them by typing. */
  readonly zoeken: boolean;
  readonly aan: readonly string[];
  /** What stands in it, to be changed. */
  readonly tekst: string;
  /** Enter takes over what is suggested. */
  readonly voorstel: boolean;
  /** Something new can be made, by its name. */
  readonly nieuw: boolean;
  /** There are ways of not answering. */
  readonly standen: boolean;
}

export interface Rasteraard extends Rastermaat {
  /** Undefined where nothing is to be filled in. */
  cel(plaats: Plaats): Celaard | undefined;
}

/** What one can do beside filling cells. `naam` is what was sought in vain. */
export type Rasterorder =
  | { readonly soort: "klaar" | "terug" | "uitleg" | "standen" }
  | { readonly soort: "nieuw"; readonly naam: string };

/** A table between two keys. */
export interface Rasterstand {
  readonly plaats: Plaats;
  /** What is being typed in the cell; it is not in the table yet. */
  readonly typt?: Tekststaat | undefined;
  readonly melding?: string | undefined;
  readonly af?: Rasterorder | undefined;
}

/** What goes into a cell. `genoemd` was pasted: an answer as it reads, for any kind of cell. */
export type Inhoud =
  | { readonly soort: "gekozen"; readonly waarden: readonly string[] }
  | { readonly soort: "getypt" | "genoemd"; readonly tekst: string }
  | { readonly soort: "voorstel" | "leeg" };

/** What a key comes to: where one is then, once the cell took what was put in it. A block has a row for each line. */
export interface Rasterstap {
  readonly stand: Rasterstand;
  readonly zet?: Inhoud | undefined;
  readonly blok?: readonly (readonly string[])[] | undefined;
}

// What a key comes to, in a word: to another cell, a message, an order, something in a cell, or typing in it.
export const naar = (plaats: Plaats): Rasterstap => ({ stand: { plaats } });

export const meld = ({ plaats, typt }: Rasterstand, melding: string): Rasterstap => ({
  stand: { plaats, typt, melding },
});

export const geef = ({ plaats }: Rasterstand, af: Rasterorder): Rasterstap => ({ stand: { plaats, af } });

export const zet = (plaats: Plaats, inhoud: Inhoud): Rasterstap => ({ stand: { plaats }, zet: inhoud });

export const typ = ({ plaats }: Rasterstand, typt: Tekststaat | undefined): Rasterstap => ({ stand: { plaats, typt } });
