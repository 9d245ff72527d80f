import { PassThrough, Writable } from "node:stream";
import { stripVTControlCharacters } from "node:util";
import type { Terminal } from "../../src/terminal/toneel.ts";

/** A terminal in memory, 80 columns wide. Bytes go in as from a keyboard. */
export class Nepterminal implements Terminal {
  readonly invoer = new PassThrough();
  readonly slim = true;
  readonly uitvoer: Writable & { readonly columns: number; readonly rows: number };
  private alles = "";
  private gezien = 0;
  private wachter: (() => void) | undefined;

  constructor(columns = 80, rows = 40) {
    const write = (stuk: unknown, _codering: unknown, klaar: () => void): void => {
      this.alles += String(stuk);
      this.wachter?.();
      klaar();
    };
    const stroom = new Writable({ write });
    // Like the real stdout it stays open after a prompt.
    this.uitvoer = Object.assign(stroom, { columns, rows, end: () => stroom });
  }

  /** All that was ever drawn, without colours and cursor movements. */
  get getoond(): string {
    return stripVTControlCharacters(this.alles);
  }

  get ruw(): string {
    return this.alles;
  }

  /** Waits until this text is drawn after what was typed last. */
  async zie(tekst: string): Promise<void> {
    while (!stripVTControlCharacters(this.alles.slice(this.gezien)).includes(tekst))
      await new Promise<void>((klaar) => {
        this.wachter = klaar;
      });
  }

  /** Types, each part once what was drawn before it is there: `["Enter: bewaren", "\r"]`. */
  async typ(...stappen: readonly (readonly [zie: string, typ: string])[]): Promise<void> {
    for (const [zie, typ] of stappen) {
      await this.zie(zie);
      this.gezien = this.alles.length;
      this.invoer.write(typ);
    }
  }
}

export const ENTER = "\r";
export const OMLAAG = "\u001b[B";
export const OMHOOG = "\u001b[A";
export const CTRL_C = "\u0003";
export const CTRL_D = "\u0004";
/** Wipes what was typed. */
export const CTRL_U = "\u0015";
export const plak = (tekst: string): string => `\u001b[200~${tekst}\u001b[201~`;
