/** What is written in an editor: the answer so far, and what it is about. */
export interface Vel {
  /** The path of the question. */
  readonly pad: string;
  readonly tekst: string;
  /** The question, why it matters, an example: lines that are no part of the answer. */
  readonly toelichting: readonly string[];
}

/** How it ended. What was written is there whatever went wrong. */
export interface Geschreven {
  /** Undefined when nothing can be read back. */
  readonly tekst: string | undefined;
  /** What went wrong, and what to do about it. */
  readonly melding?: string;
  /** A window of the editor may still be open: the text can change yet. */
  readonly misschienOpen?: boolean;
}

/** A program of the user’s own to write a long answer in. What is written in it is not lost by a crash. */
export interface Teksteditor {
  /** How it is called; undefined where there is none. */
  readonly naam: string | undefined;
  schrijf(vel: Vel): Promise<Geschreven>;
  /** What is in the file now. */
  lees(pad: string): string | undefined;
  /** A text at this question that was left open in an editor, and holds more than it began with. */
  achtergebleven(pad: string): string | undefined;
  /** The answer is given: what was written for it goes away. */
  vergeet(pad: string): void;
}
