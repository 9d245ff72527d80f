import { type Routeregel, routeOf } from "../plan/route.ts";
import type { Onderdeel, Stap } from "../plan/stap.ts";
import type { Boek } from "./boek.ts";
import type { Gebruik, Interviewer, Waar } from "./interviewer.ts";
import type { Plaats } from "./rit.ts";

/** A mark in a sitting that was broken off: what the answers themselves do not tell. Paths and titles, no answers. */
export interface Bladwijzer {
  /** The question, the list or the menu that one was at last; kept from the moment that it is asked. */
  readonly laatste?: string | undefined;
  /** In the review: the line that was opened last. */
  readonly regel?: string | undefined;
  /** The question of which the answer was broken off halfway. */
  readonly half?: string | undefined;
  /** The part of which the extra questions were offered last, and whether they were wanted. */
  readonly aanbod?: { readonly blok: string; readonly gekozen: boolean } | undefined;
}

/** The same, while one is at it. */
export interface Hier {
  laatste: string | undefined;
  regel: string | undefined;
  half: string | undefined;
  aanbod: { readonly blok: string; readonly gekozen: boolean } | undefined;
}

/** One sitting: what is asked about, in which book, of whom, and what has been asked already. */
export interface Sessie {
  /** What stands above the questions, where that is not the step. */
  readonly titel?: string;
  readonly onderdeel: Onderdeel;
  readonly boek: Boek;
  readonly interviewer: Interviewer;
  /** The pass, or the meeting, that was asked for. */
  readonly gang: string | undefined;
  readonly ronde: number | undefined;
  /** Also asks what is asked only on request. */
  readonly verdieping: boolean;
  /** Passes by what has an answer. */
  readonly alleenOpen: boolean;
  /**
   * While `nu`, what has an answer is passed by, until one is where one was (`naar`); where that is not known, the first
   * question asked makes an end to it.
   */
  readonly hervat: { nu: boolean; readonly naar: string | undefined; gezegd: boolean };
  /** The paths that were asked. */
  readonly gevraagd: Set<string>;
  /** Paths of which the answer was given just before: passed by on the way forward. */
  readonly gegeven: ReadonlySet<string>;
  /** The fields of which the reason was shown. */
  readonly uitgelegd: Set<string>;
  /** Where one is, for the next sitting to go on there. */
  readonly hier: Hier;
  /** What an answer that was just given came to, in sentences: a page that covers them shows them again. */
  readonly gevolgen: string[];
  /** Keeps where one is. */
  readonly onthoud: ((bladwijzer: Bladwijzer) => void) | undefined;
  /** Which documents need these fields, in words; undefined when none does. */
  readonly waarvoor: ((paden: readonly string[]) => string | undefined) | undefined;
  /** Which documents use the answer to one question. */
  readonly gebruik: ((pad: string) => Promise<readonly Gebruik[]>) | undefined;
}

/** Where in a sitting a question belongs. */
export interface Bij {
  readonly blok: string;
  readonly ding?: string | undefined;
}

export const isStap = (onderdeel: Onderdeel): onderdeel is Stap => "nr" in onderdeel;

export const titelVan = (onderdeel: Onderdeel): string => {
  if (!isStap(onderdeel)) return onderdeel.titel;
  return onderdeel.nr === "afronding" ? onderdeel.titel : `Stap ${onderdeel.nr}: ${onderdeel.titel}`;
};

/** As short as it can be above every question. */
const kortVan = (onderdeel: Onderdeel): string =>
  isStap(onderdeel) && onderdeel.nr !== "afronding" ? `Stap ${onderdeel.nr}` : onderdeel.titel;

/** The line of the route that a sitting is about: of the pass that was asked for, else the one that is at hand. */
export function regelVan(onderdeel: Onderdeel, boek: Boek, gang: string | undefined): Routeregel | undefined {
  if (!isStap(onderdeel)) return undefined;
  const regels = routeOf(boek.coalitie, { intern: true, vandaag: boek.vandaag }).regels.filter(
    (regel) => regel.stap === onderdeel.nr,
  );
  const gevraagd = regels.find((regel) => gang !== undefined && (regel.gang === gang || regel.bijeenkomst === gang));
  return gevraagd ?? regels.find((r) => r.stand === "open" || r.stand === "bezig") ?? regels.at(-1);
}

/** The round in which this step is now; undefined for the first questions of a new coalition. */
export const rondeVan = (onderdeel: Onderdeel, boek: Boek, gang: string | undefined): number | undefined =>
  regelVan(onderdeel, boek, gang)?.ronde;

/** A menu is no question, and has no number. */
const GEEN: Plaats = { nummer: 0, van: 0 };

export function waarVan(s: Sessie, bij: Bij, plaats: Plaats = GEEN): Waar {
  const deel =
    s.titel === undefined
      ? { stap: kortVan(s.onderdeel), ronde: s.ronde, fase: s.onderdeel.fase }
      : { stap: s.titel, ronde: undefined, fase: undefined };
  return {
    ...deel,
    blok: bij.blok,
    ding: bij.ding,
    ...plaats,
  };
}
