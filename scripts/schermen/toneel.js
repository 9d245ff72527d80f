import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { spawn } from "@lydell/node-pty";
import headless from "@xterm/headless";

const BREED = 80;
const HOOG = 48;
const GEDULD = 30_000;
/** Milliseconds without anything new, after which a screen is drawn. */
const RUST = 80;
const PROGRAMMA = join(import.meta.dirname, "..", "..", "bin", "coalitie.js");
const VASTE_DAG = pathToFileURL(join(import.meta.dirname, "vaste-dag.js")).href;

/** The program in a terminal of which one can see the picture. */
export class Toneel {
  #beeld = new headless.Terminal({ cols: BREED, rows: HOOG, allowProposedApi: true });
  #stroom = "";
  #gezien = 0;
  #code;
  #wekker = () => {};
  #pty;

  constructor(map, dag, woorden) {
    const { PATH, HOME } = process.env;
    const env = { PATH, HOME, TERM: "xterm", NO_COLOR: "1", COALITIE_KOPIEEN: "nee", VASTE_DAG: dag };
    const args = ["--import", VASTE_DAG, PROGRAMMA, ...woorden];
    this.#pty = spawn(process.execPath, args, { cwd: map, cols: BREED, rows: HOOG, env });
    this.#pty.onData((stuk) => {
      this.#stroom += stuk;
      this.#beeld.write(stuk);
      this.#wekker();
    });
    this.#pty.onExit(({ exitCode }) => {
      this.#code = exitCode;
      this.#wekker();
    });
  }

  typ(toetsen) {
    this.#gezien = this.#tekst().length;
    this.#pty.write(toetsen);
  }

  /** Until this was written, after what was typed last, and the picture is drawn. */
  async wacht(tekst) {
    await this.#tot(() => this.#tekst().indexOf(plat(tekst), this.#gezien) >= 0, `‘${tekst}’`);
    await this.#rust();
  }

  async einde() {
    await this.#tot(() => this.#code !== undefined, "het einde");
    await this.#rust();
    return this.#code;
  }

  stop() {
    if (this.#code === undefined) this.#pty.kill("SIGKILL");
  }

  /** The lines that stand there, from the last one with this text in it, up to the first after it with that. */
  scherm(vanaf, tot) {
    const { active } = this.#beeld.buffer;
    const regels = Array.from({ length: active.length }, (_, i) => active.getLine(i)?.translateToString(true) ?? "");
    const begin = vanaf === undefined ? 0 : regels.findLastIndex((regel) => regel.includes(vanaf));
    if (begin < 0) throw new Error(`‘${vanaf}’ staat niet op het scherm:\n${regels.join("\n").trim()}`);
    const eind = tot === undefined ? -1 : regels.findIndex((regel, i) => i > begin && regel.includes(tot));
    return regels
      .slice(begin, eind < 0 ? undefined : eind)
      .map((regel) => regel.replaceAll("\u00A0", " ").trimEnd())
      .join("\n")
      .replace(/^\n+|\n+$/g, "");
  }

  #tekst() {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what a terminal obeys
    return plat(this.#stroom.replace(/\x1b(?:\[[0-9;?]*[A-Za-z]|[=>()][0-9A-Z]?)/g, " "));
  }

  async #rust() {
    for (let lengte = -1; lengte !== this.#stroom.length; ) {
      lengte = this.#stroom.length;
      await new Promise((verder) => setTimeout(verder, RUST));
    }
    await new Promise((verder) => this.#beeld.write("", verder));
  }

  #tot(klaar, waarop) {
    return new Promise((goed, fout) => {
      const mis = () => fout(new Error(`Wachtte op ${waarop}; op het scherm:\n${this.scherm()}`));
      const op = setTimeout(mis, GEDULD);
      this.#wekker = () => {
        if (!klaar() && this.#code === undefined) return;
        clearTimeout(op);
        this.#wekker = () => {};
        if (klaar()) goed();
        else mis();
      };
      this.#wekker();
    });
  }
}

const plat = (tekst) => tekst.replace(/[\s\u00A0]+/g, " ");
