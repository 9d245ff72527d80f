import { zonderVerborgen } from "../term.ts";
import { bewerk, type Tekststaat, voegIn } from "./bewerken.ts";
import type { Toets } from "./toetsen.ts";
import { naarRij } from "./venster.ts";

/** A field in which text is typed, between two keys. */
export interface Invoerstand {
  readonly tekst: Tekststaat;
  /** What is wrong with it, once Enter was pressed. */
  readonly fout?: string | undefined;
  /** What happened to what was pasted, until the next key. */
  readonly opmerking?: string | undefined;
  /** The answer was given. */
  readonly af: boolean;
  /** A key that did something else than answer: what it is called. */
  readonly orde?: string | undefined;
}

/** How a field behaves. */
export interface Invoeraard {
  /** Enter begins a new line; on an empty line at the end it is the end. Else line breaks become spaces. */
  readonly meerRegels: boolean;
  /** What Tab puts in an empty field, to be changed. */
  readonly aanpassen?: string | undefined;
  /** Words that are an order and no text: with Enter they are the answer at once. */
  readonly opdrachten: readonly string[];
  /** Those that are an order too on a line of their own below a text of more lines. */
  readonly onderaan?: readonly string[];
  /** Keys with Ctrl that are an order: the letter, and what then comes out instead of the text. */
  readonly sneltoetsen?: Readonly<Record<string, string>> | undefined;
  /** What is wrong with the text, or undefined. */
  readonly fout: (tekst: string) => string | undefined;
}

export const BEGIN: Invoerstand = { tekst: { tekst: "", plek: 0 }, af: false };

const met = (tekst: Tekststaat): Invoerstand => ({ tekst, af: false });

export function naToets(stand: Invoerstand, toets: Toets, aard: Invoeraard, breedte: number): Invoerstand {
  const { tekst } = stand;
  const orde =
    toets.ctrl && Object.hasOwn(aard.sneltoetsen ?? {}, toets.naam) ? aard.sneltoetsen?.[toets.naam] : undefined;
  if (orde !== undefined) return { tekst, af: true, orde };
  if (toets.naam === "up" || toets.naam === "down") return met(naarRij(tekst, breedte, toets.naam === "up" ? -1 : 1));
  if (toets.naam === "tab" && (toets.samen ?? 1) > 1) return met(voegIn(tekst, " "));
  if (toets.naam === "tab") return tekst.tekst === "" ? naPlak(stand, aard.aanpassen ?? "", aard) : stand;
  if (toets.naam === "d" && toets.ctrl && aard.meerRegels) return rondAf(stand, aard);
  return met(bewerk(tekst, { ...toets, tekst: zonderVerborgen(toets.tekst) }));
}

/**
 * What is pasted never ends the answer, and leaves no empty line behind: else the usual two Enters would be one too many.
 * Where one line is asked, lines become one, and that is told.
 */
export function naPlak({ tekst }: Invoerstand, geplakt: string, { meerRegels }: Invoeraard): Invoerstand {
  const schoon = zonderVerborgen(geplakt);
  if (meerRegels) return met(voegIn(tekst, schoon.replace(/\n+$/, "")));
  if (!schoon.includes("\n")) return met(voegIn(tekst, schoon));
  const regels = schoon.split("\n").flatMap((regel) => regel.trim() || []);
  const samen = met(voegIn(tekst, regels.join(" ")));
  return regels.length < 2
    ? samen
    : { ...samen, opmerking: `De ${regels.length} regels staan nu achter elkaar op één regel.` };
}

/** A line break within what comes in one go. */
export const naRegeleind = ({ tekst }: Invoerstand, { meerRegels }: Invoeraard): Invoerstand =>
  met(voegIn(tekst, meerRegels ? "\n" : " "));

export function naEnter(stand: Invoerstand, aard: Invoeraard): Invoerstand {
  const { tekst, plek } = stand.tekst;
  const opLegeRegel = tekst === "" || (plek === tekst.length && tekst.endsWith("\n"));
  return aard.meerRegels && !opLegeRegel && !eindigtOpOpdracht(stand, aard)
    ? met(voegIn(stand.tekst, "\n"))
    : rondAf(stand, aard);
}

/** Whether Enter obeys what stands there, instead of adding a line to it. */
export function eindigtOpOpdracht({ tekst: { tekst, plek } }: Invoerstand, aard: Invoeraard): boolean {
  const laatste = tekst.slice(tekst.lastIndexOf("\n") + 1);
  return (
    aard.opdrachten.includes(tekst.trim()) ||
    (plek === tekst.length && aard.onderaan?.includes(laatste.trim()) === true)
  );
}

function rondAf(stand: Invoerstand, aard: Invoeraard): Invoerstand {
  const fout = aard.fout(stand.tekst.tekst.trim());
  return { ...stand, fout, af: fout === undefined };
}
