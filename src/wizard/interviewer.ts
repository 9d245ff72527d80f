import type { Bladwaarde, Stand } from "../domain/boom.ts";
import type { Gelezen } from "../domain/soorten/soort.ts";
import type { Bladveld } from "../domain/velden.ts";
import type { Fase } from "../plan/stap.ts";

/** Where the question stands, so that nobody gets lost: shown above it. */
export interface Waar {
  /** "Stap 1", or the title of what has no number. */
  readonly stap: string;
  readonly ronde: number | undefined;
  readonly fase: Fase | undefined;
  readonly blok: string;
  /** The thing it is about: "gesprek: Gemeente Hanzestad". */
  readonly ding: string | undefined;
  /** The question among those of this part; 0 of 0 for a menu, which is none. */
  readonly nummer: number;
  readonly van: number;
}

/** Something to choose from: the word that is stored, and how it reads. */
export interface Keuzemogelijkheid {
  readonly waarde: string;
  readonly naam: string;
  readonly uitleg?: string;
}

/** A document in which an answer works through, and whether it cannot be finished without it. */
export interface Gebruik {
  readonly titel: string;
  readonly wacht: boolean;
}

/** A question about one field. */
export interface Vraagstelling {
  readonly pad: string;
  readonly veld: Bladveld;
  readonly waar: Waar;
  readonly huidig: Bladwaarde | Stand | undefined;
  /** What to suggest when nothing was answered yet. */
  readonly voorstel: Bladwaarde | undefined;
  /** What can be chosen, for a choice or a reference. */
  readonly mogelijkheden: readonly Keuzemogelijkheid[];
  /** For a reference: a new one may be made on the spot, by its name. */
  readonly nieuwMogelijk: boolean;
  /** The ways of not answering that make sense here. */
  readonly standen: readonly Stand["status"][];
  /** Advice with its reason, or what to choose from, shown above the question. */
  readonly advies: string | undefined;
  /** What is told besides, to whoever asks for more. */
  readonly meer?: readonly string[];
  /** Shown the first time: why the question matters. */
  readonly toonWaarom: boolean;
  /** What stands there was broken off halfway: it is put in the field, to go on with. */
  readonly half?: boolean;
  /** The documents that use this answer; looked up only for whoever asks for an explanation. */
  readonly gebruik?: (() => Promise<readonly Gebruik[]>) | undefined;
  /** Reads what a person typed (one text, or several) as an answer to this question. */
  lees(getypt: string | readonly string[]): Gelezen<Bladwaarde | Stand | undefined>;
  /** An answer as people read it: a date in full, a name for a reference. */
  lijkt(waarde: Bladwaarde | Stand): string;
}

export type Antwoord =
  | { readonly soort: "waarde"; readonly waarde: Bladwaarde }
  | { readonly soort: "stand"; readonly stand: Stand }
  /** Leave it as it is. */
  | { readonly soort: "houd" }
  /** A reference to something that does not exist yet, by its name; `naast` are those that were chosen with it. */
  | { readonly soort: "nieuw"; readonly naam: string; readonly naast?: readonly string[] }
  /** `concept` is what was typed before going back: it is kept. */
  | { readonly soort: "terug"; readonly concept?: Bladwaarde }
  /** Stop for now. `concept` is what was typed but not yet confirmed: it is kept. */
  | { readonly soort: "stop"; readonly concept?: Bladwaarde };

/** A choice between a few things to do, as in a menu. */
export interface Menu {
  readonly titel: string;
  readonly waar: Waar | undefined;
  readonly mogelijkheden: readonly Keuzemogelijkheid[];
  readonly standaard?: string | undefined;
  /** There is nothing to go back to before this is decided; going back is not offered. */
  readonly zonderTerug?: true;
}

/** A heading, or a table; how wide and in which colours is up to the interviewer. */
export interface Kop {
  readonly soort: "kop";
  readonly tekst: string;
}
export interface Tabel {
  readonly soort: "tabel";
  readonly kop: readonly string[];
  readonly rijen: readonly (readonly string[])[];
}

/** An answer on the page of a review. */
export interface Overzichtregel {
  /** What is chosen when one opens it; undefined for what cannot be opened. */
  readonly waarde: string | undefined;
  readonly nr: string;
  readonly vraag: string;
  readonly antwoord: string;
}

/** The answers of a part on one page: one walks through them, and opens any. */
export interface Overzicht {
  readonly titel: string;
  readonly waar: Waar;
  readonly delen: readonly { readonly titel: string; readonly regels: readonly Overzichtregel[] }[];
  /** What must still be true, in sentences. */
  readonly nodig: readonly string[];
  readonly vraag: string;
  /** What the answer that was just given came to. */
  readonly gevolgen: readonly string[];
  /** The line that one was at. */
  readonly bij: string | undefined;
}

/** What goes into a cell of a table; `leeg` takes the answer away. */
export type Celantwoord =
  | Extract<Antwoord, { readonly soort: "waarde" | "stand" | "nieuw" }>
  | { readonly soort: "leeg" };

/** A cell of a table, counted from 0. */
export interface Celplaats {
  readonly rij: number;
  readonly kolom: number;
}

/** Questions about several things at once: a row for each thing, a column for each short answer. */
export interface Raster {
  readonly titel: string;
  readonly waar: Waar;
  /** What the rows are: `organisatie`. */
  readonly ding: string;
  readonly rijen: readonly string[];
  readonly kolommen: readonly string[];
  /** The first cell without an answer. */
  readonly begin: Celplaats | undefined;
  /** The question of a cell as it is now; undefined where it does not apply. */
  cel(plaats: Celplaats): Vraagstelling | undefined;
  /** Saves an answer. False when that cannot be done: the table ends, and the answer is kept by whoever asked. */
  vul(plaats: Celplaats, antwoord: Celantwoord): boolean;
  /** What was told since it was asked for last. */
  meldingen(): readonly string[];
}

/** How filling a table ended. `half` is what was typed in a cell and not yet confirmed: it is kept. */
export interface Rasterafloop {
  readonly soort: "klaar" | "terug" | "stop";
  readonly half?: Celplaats & { readonly waarde: Bladwaarde };
}

/**
 * Whoever is asked: a person at a terminal, or a script in a test. Never writes to disk.
 * Every method may answer with `stop`: nothing is lost, the program says how to go on.
 */
export interface Interviewer {
  vraag(vraag: Vraagstelling): Promise<Antwoord>;
  /** The chosen `waarde`, or "terug" / "stop". */
  menu(menu: Menu): Promise<string>;
  /** A review on a page: what is opened, or "klaar" / "terug" / "stop". Without it, it is a table and a menu. */
  readonly overzicht?: ((overzicht: Overzicht) => Promise<string>) | undefined;
  /** Something to read: a paragraph, a heading, a table. */
  toon(wat: string | Kop | Tabel): void;
  /** Where in the loop zij, ik, wij, het one is, as a screen shows it; `eronder` is how many lines must fit below. */
  toonLus?(fase: Fase, eronder?: number): void;
  /** Something longer to read, at one’s own pace where there is a screen; false when one stops. */
  lees?(tekst: string): Promise<boolean>;
  /** Fills a table, each cell as it comes. Only there while there is a screen with room for one. */
  readonly raster?: ((raster: Raster) => Promise<Rasterafloop>) | undefined;
}
