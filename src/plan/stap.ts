import type { Coalitie } from "../domain/declaratie.ts";

/** The order of the method: the public question, your own aim, the cooperation, the agreements. */
export type Fase = "zij" | "ik" | "wij" | "het";

/** The ten steps, and the closing. Setting up (`init`) has questions of its own and is no step. */
export type Stapnummer = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | "afronding";

interface Mits {
  /** The block applies only then; always when absent. `gang` is the pass the user asked for. */
  readonly als?: (coalitie: Coalitie, gang?: string) => boolean;
}

/** Fields that stand alone, by their path from the root: `coalitie.opgave`, `eigen.doelen`. */
export interface Veldenblok extends Mits {
  readonly soort: "velden";
  readonly titel: string;
  readonly velden: readonly string[];
}

/** A list of things: a table to add to, change, remove and move; per thing the fields named (paths within the thing). */
export interface Lijstblok extends Mits {
  readonly soort: "lijst";
  readonly titel: string;
  readonly uitleg?: string;
  /** Path of the list from the root: `organisaties`, `domein.onderwerpen`. */
  readonly lijst: string;
  readonly velden: readonly string[];
  /** Only the things that belong to this step; all when absent. */
  readonly past?: (ding: Readonly<Record<string, unknown>>, coalitie: Coalitie) => boolean;
  /** Only the things of one pass: of `gang`, which the user asked for, else of the current one. All when absent. */
  readonly vanGang?: (ding: Readonly<Record<string, unknown>>, coalitie: Coalitie, gang?: string) => boolean;
  /** Nothing is added here by typing: what is in it comes from an act of its own. */
  readonly alleenKijken?: true;
}

/** One thing of a list that this step is about (the meeting of step 4, the pass of step 6); made when it is not there. */
export interface Dingblok extends Mits {
  readonly soort: "ding";
  readonly titel: string;
  readonly lijst: string;
  /**
   * The id of the thing, undefined while it does not exist. `gang` is the pass the user asked for; in steps 4 and 5 it
   * may be the id of a meeting.
   */
  readonly welk: (coalitie: Coalitie, gang?: string) => string | undefined;
  /** What a new one starts with, beside its id. */
  readonly nieuw: Readonly<Record<string, string>>;
  readonly velden: readonly string[];
}

/** The act of release: the wordings of a talk, together. */
export interface Vrijgaveblok extends Mits {
  readonly soort: "vrijgave";
  readonly titel: string;
}

export type Blok = Veldenblok | Lijstblok | Dingblok | Vrijgaveblok;

/** Something that must be true before a step is done, in a sentence a consultant understands. */
export interface Criterium {
  readonly tekst: string;
  /** `welke` is the pass or the meeting to look at; the current one when absent. */
  readonly voldaan: (coalitie: Coalitie, welke?: string) => boolean;
  /** It looks at the internal file, so without that file nobody can tell. */
  readonly intern?: true;
  /** It stays open as long as the step goes on: never what is to be done next. */
  readonly slot?: true;
}

export interface GegevenAdvies {
  readonly keuze: string;
  readonly omdat: string;
}

/** Advice never decides: it is shown with its reason, and the choice is stored beside it. */
export interface Advies {
  /** The field the advice is about, as a path pattern: `coalitie.rondes.keuze`, `bijeenkomsten[].commitment.mate`. */
  readonly veld: string;
  /** The fields beside it that keep the advice, and the reason to choose otherwise. */
  readonly bij: { readonly advies: string; readonly reden: string };
  /** `id` is the thing that the field is in, `binnen` the thing within that; absent while they do not exist. */
  readonly advies: (coalitie: Coalitie, id?: string, binnen?: string) => GegevenAdvies | undefined;
  /** What was chosen, in the words of the advice; undefined while nothing was. The answer itself when absent. */
  readonly alsAdvies?: (gekozen: unknown) => string | undefined;
}

/** A part of the road: what a step and the first questions of a new coalition have in common. */
export interface Onderdeel {
  readonly titel: string;
  readonly fase: Fase;
  /** One sentence: what this part is for. */
  readonly doel: string;
  /** A few short paragraphs of guidance, in our own words. */
  readonly uitleg: readonly string[];
  readonly blokken: readonly Blok[];
  readonly adviezen: readonly Advies[];
}

export interface Stap extends Onderdeel {
  readonly nr: Stapnummer;
  readonly klaar: readonly Criterium[];
  /** Ids of the documents this step leads to. */
  readonly documenten: readonly string[];
}
