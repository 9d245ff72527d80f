import type { Readable, Writable } from "node:stream";
import type { Palet } from "./kleuren.ts";
import type { Beeld } from "./prompts/beeld.ts";
import type { Schermvraag } from "./prompts/regels.ts";
import { PLAK } from "./signalen.ts";
import { vouw } from "./vouwen.ts";

/** A terminal: where keys come from and what is drawn on. */
export interface Terminal {
  readonly invoer: Readable;
  readonly uitvoer: Writable & { readonly columns?: number; readonly rows?: number };
  /** It obeys orders that are not text; a dumb one prints them. */
  readonly slim: boolean;
}

/** Where questions are put: the terminal, and how it is drawn on. */
export class Toneel implements Beeld {
  constructor(
    private readonly terminal: Terminal,
    readonly palet: Palet,
    private readonly signaal: AbortSignal | undefined,
  ) {
    // What cannot be read from any more is destroyed by then, and every question after it is a stop.
    terminal.invoer.on("error", () => {});
  }

  /** The terminal obeys orders that are not text. */
  get slim(): boolean {
    return this.terminal.slim;
  }

  readonly breedte = (): number => Math.max(20, this.terminal.uitvoer.columns || 80);
  readonly hoogte = (): number => this.terminal.uitvoer.rows || 24;

  /** Lines that are safe already, broken between words. */
  schrijf(tekst: string): void {
    this.terminal.uitvoer.write(`${vouw(tekst, this.breedte() - 1)}\n`);
  }

  /** Puts one prompt; undefined when the user stops, or nothing more can be typed. */
  async vraag<Uitkomst, Vraag>(prompt: Schermvraag<Uitkomst, Vraag>, vraag: Vraag): Promise<Uitkomst | undefined> {
    const { invoer, uitvoer, slim } = this.terminal;
    if (invoer.readableEnded || invoer.destroyed) return undefined;
    if (slim) uitvoer.write(PLAK.aan);
    try {
      const waarop = { input: invoer, output: uitvoer, slim };
      return await prompt(vraag, this.signaal === undefined ? waarop : { ...waarop, signal: this.signaal });
    } catch (fout) {
      if (fout instanceof Error && GESTOPT.includes(fout.name)) return undefined;
      throw fout;
    } finally {
      if (slim) uitvoer.write(PLAK.uit);
    }
  }
}

/** Ctrl-C, and the signal that says stop. */
const GESTOPT: readonly string[] = ["ExitPromptError", "AbortPromptError", "CancelPromptError"];
