import { join } from "node:path";
import { type IPty, spawn } from "@lydell/node-pty";
import { onTestFinished } from "vitest";

export const PROGRAMMA = join(import.meta.dirname, "..", "..", "bin", "coalitie.js");

export const ENTER = "\r";
export const CTRL_C = "\x03";
/** Ends a text of several lines. */
export const CTRL_D = "\x04";

const GEDULD = 20_000;

/** The real program in a pseudo-terminal, as somebody sits in front of it. */
export class Terminal {
  /** Everything that came, orders to the terminal and all. */
  rauw = "";
  private tekst = "";
  private half = "";
  private gezien = 0;
  private code: number | undefined;
  private wachtend: (() => void) | undefined;
  private readonly pty: IPty;

  constructor(map: string, args: readonly string[]) {
    const { NO_COLOR: _, ...env } = process.env;
    this.pty = spawn(process.execPath, [PROGRAMMA, ...args], {
      cwd: map,
      cols: 200,
      rows: 50,
      env: { ...env, TERM: "xterm" },
    });
    this.pty.onData((stuk) => {
      this.lees(stuk);
      this.wachtend?.();
    });
    // A test that failed does not leave its program behind.
    onTestFinished(() => {
      if (this.code === undefined) this.pty.kill("SIGKILL");
    });
    this.pty.onExit(({ exitCode, signal }) => {
      this.code = signal ? 128 + signal : exitCode;
      this.wachtend?.();
    });
  }

  /** Without the orders to the terminal, and with single spaces. An order may come in two pieces. */
  private lees(stuk: string): void {
    this.rauw += stuk;
    const alles = this.half + stuk;
    const eind = alles.lastIndexOf("\x1b");
    const isHalf = eind >= 0 && !OPDRACHT.test(alles.slice(eind));
    this.half = isHalf ? alles.slice(eind) : "";
    const nieuw = (isHalf ? alles.slice(0, eind) : alles)
      .replace(new RegExp(OPDRACHT, "g"), " ")
      .replace(/[\s\u00A0]+/g, " ");
    this.tekst += this.tekst.endsWith(" ") ? nieuw.trimStart() : nieuw;
  }

  /** Waits until this stands on the screen, after what was waited for before. */
  async ziet(tekst: string): Promise<void> {
    const gezocht = tekst.replace(/[\s\u00A0]+/g, " ");
    await this.wacht(() => {
      const plek = this.tekst.indexOf(gezocht, this.gezien);
      if (plek >= 0) this.gezien = plek + gezocht.length;
      return plek >= 0;
    }, `‘${gezocht}’`);
  }

  typ(toetsen: string): void {
    this.pty.write(toetsen);
  }

  /** Ends the program at once, without a chance to save anything. */
  async dood(): Promise<void> {
    this.pty.kill("SIGKILL");
    await this.einde();
  }

  /** Tells the program to stop, as closing the window or the system would. */
  signaal(naam: "SIGTERM" | "SIGHUP"): void {
    this.pty.kill(naam);
  }

  /** The exit code, once the program ended; above 128 for a signal. */
  async einde(): Promise<number> {
    await this.wacht(() => this.code !== undefined, "het einde");
    return this.code ?? -1;
  }

  /** All that was printed so far. */
  get scherm(): string {
    return this.tekst;
  }

  private wacht(klaar: () => boolean, waarop: string): Promise<void> {
    return new Promise((goed, fout) => {
      const op = setTimeout(
        () => klaarOf(new Error(`Wachtte op ${waarop}; op het scherm:\n…${this.tekst.slice(-1500)}`)),
        GEDULD,
      );
      const klaarOf = (mis?: Error): void => {
        clearTimeout(op);
        this.wachtend = undefined;
        if (mis === undefined) goed();
        else fout(mis);
      };
      this.wachtend = () => {
        if (klaar()) klaarOf();
        else if (this.code !== undefined)
          klaarOf(new Error(`Gestopt (${this.code}) vóór ${waarop}:\n…${this.tekst.slice(-1500)}`));
      };
      this.wachtend();
    });
  }
}

/** An order to the terminal: colours, moving the cursor, a title. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what a terminal obeys
const OPDRACHT = /\x1b(?:\[[0-9;?]*[A-Za-z]|\][^\x07]*\x07|[=>()][0-9A-Z]?)/;
