import { join } from "node:path";
import { type IPty, spawn } from "@lydell/node-pty";
import { onTestFinished } from "vitest";

export const PROGRAMMA = join(import.meta.dirname, "..", "..", "bin", "coalitie.js");

export const ENTER = "\r";
export const CTRL_C = "\x03";
/** Ends a text of several lines. */
export const CTRL_D = "\x04";

const GEDULD = 20_000;

/** How a terminal differs from a wide one with colours. */
export interface Soort {
  readonly cols?: number;
  readonly rows?: number;
  /** Above those of the tests. */
  readonly env?: Readonly<Record<string, string>>;
  /** What starts it, when it is not started by itself: the words that go before those of the program. */
  readonly via?: readonly string[];
}

/** Through which a program gets no stdin: nothing can be typed. */
export const ZONDER_INVOER = ["/bin/sh", "-c", 'exec "$0" "$@" <&-'];

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

  constructor(map: string, args: readonly string[], soort: Soort = {}) {
    const { NO_COLOR: _, ...env } = process.env;
    const [opdracht = "", ...rest] = [...(soort.via ?? []), process.execPath, PROGRAMMA, ...args];
    this.pty = spawn(opdracht, rest, {
      cwd: map,
      cols: soort.cols ?? 200,
      rows: soort.rows ?? 50,
      env: { ...env, TERM: "xterm", ...soort.env },
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
    await this.zietEen([tekst]);
  }

  /** Waits until one of these stands there, and tells which came first. */
  async zietEen<T extends string>(teksten: readonly T[]): Promise<T> {
    const gezocht = teksten.map((tekst) => ({ tekst, zoals: tekst.replace(/[\s\u00A0]+/g, " ") }));
    let gevonden: { readonly tekst: T; readonly tot: number } | undefined;
    await this.wacht(
      () => {
        const plekken = gezocht.map(({ tekst, zoals }) => ({
          tekst,
          zoals,
          van: this.tekst.indexOf(zoals, this.gezien),
        }));
        const [eerste] = plekken.filter(({ van }) => van >= 0).sort((a, b) => a.van - b.van);
        if (eerste !== undefined) gevonden = { tekst: eerste.tekst, tot: eerste.van + eerste.zoals.length };
        return gevonden !== undefined;
      },
      gezocht.map(({ zoals }) => `‘${zoals}’`).join(" of "),
    );
    if (gevonden === undefined) throw new Error("Gewacht, en toch niets gezien.");
    this.gezien = gevonden.tot;
    return gevonden.tekst;
  }

  typ(toetsen: string): void {
    this.pty.write(toetsen);
  }

  /** Ends the program at once, without a chance to save anything. */
  async dood(): Promise<void> {
    this.pty.kill("SIGKILL");
    await this.einde();
  }

  /** Tells the program to stop, as closing the window or the system would; or to wait, and to go on. */
  signaal(naam: "SIGTERM" | "SIGHUP" | "SIGINT" | "SIGCONT"): void {
    this.pty.kill(naam);
  }

  /** Closes the window: there is no terminal any more. */
  sluit(): void {
    if ("destroy" in this.pty && typeof this.pty.destroy === "function") this.pty.destroy();
  }

  /** Makes the window wider or narrower. */
  wordt(cols: number, rows: number): void {
    this.pty.resize(cols, rows);
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
