import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { Toneel } from "./toneel.js";

// Both as long, so that lines break in the same places.
const HIER = "/tmp/hb";
const THUIS = "/home/marieke";

const TOETSEN = {
  Enter: "\r",
  Tab: "\t",
  Esc: "\x1b",
  Omlaag: "\x1b[B",
  Omhoog: "\x1b[A",
  Spatie: " ",
  "Ctrl-C": "\x03",
  "Ctrl-D": "\x04",
};

/**
 * Plays a walk and returns its screens by name. A line of a walk is one of
 *
 *     dag 2026-03-12          the day on which the rest happens
 *     $ coalitie init         starts the program, once the one before it ended
 *     wacht tekst             until this stands on the screen
 *     typ tekst               types this; in a list a number, a sign or the begin of a name
 *     toets Enter [keer]      presses a key
 *     antwoord tekst          waits for the key help, types this and presses Enter
 *     lang tekst              the same for a text of more lines, which Enter twice ends
 *     einde                   until the program has ended
 *     scherm naam [| vanaf [| tot]]   keeps the picture, from the last line with this text in it, up to the next with that
 *
 * or empty, or begins with `#`.
 */
export async function wandel(bestand) {
  const boven = mkdtempSync(HIER);
  const map = join(boven, "lindehof");
  mkdirSync(map);
  const gang = new Wandeling(map, boven);
  try {
    for (const [i, regel] of readFileSync(bestand, "utf8").split("\n").entries()) {
      if (regel.trim() === "" || regel.startsWith("#")) continue;
      const [, woord, rest] = /^(\S+) ?(.*)$/.exec(regel.trim());
      try {
        await gang.doe(woord, rest);
      } catch (fout) {
        throw new Error(`${bestand}:${i + 1}: ${regel}\n${fout.message}`);
      }
    }
    return gang.schermen;
  } finally {
    gang.toneel?.stop();
    rmSync(boven, { recursive: true, force: true });
  }
}

const LUISTERT = "Ctrl-C: stoppen";

class Wandeling {
  schermen = new Map();
  toneel;
  #dag = "2026-03-12";

  constructor(map, boven) {
    this.map = map;
    this.boven = boven;
  }

  async doe(woord, rest) {
    const stap = STAPPEN[woord];
    if (stap === undefined) throw new Error(`‘${woord}’ ken ik niet.`);
    await stap(this, rest);
  }

  set dag(dag) {
    this.#dag = dag;
  }

  async start(opdracht) {
    await this.toneel?.einde();
    this.toneel = undefined;
    if (opdracht === "") return;
    const woorden = (opdracht.match(/"[^"]*"|\S+/g) ?? []).map((woord) => woord.replaceAll('"', ""));
    this.toneel = new Toneel(this.map, this.#dag, woorden.slice(1));
  }

  bewaar(naam, vanaf, tot) {
    this.schermen.set(naam, this.toneel.scherm(vanaf, tot).replaceAll(this.boven, THUIS));
  }
}

const STAPPEN = {
  dag: (w, dag) => {
    w.dag = dag;
  },
  $: (w, opdracht) => w.start(opdracht),
  wacht: (w, tekst) => w.toneel.wacht(tekst),
  typ: (w, tekst) => w.toneel.typ(tekst),
  toets(w, rest) {
    const [, naam, keer = "1"] = /^(.*?)(?: (\d+))?$/.exec(rest);
    if (TOETSEN[naam] === undefined) throw new Error(`De toets ‘${naam}’ ken ik niet.`);
    w.toneel.typ(TOETSEN[naam].repeat(Number(keer)));
  },
  async antwoord(w, tekst) {
    await w.toneel.wacht(LUISTERT);
    w.toneel.typ(`${tekst}\r`);
  },
  async lang(w, tekst) {
    await w.toneel.wacht(LUISTERT);
    w.toneel.typ(tekst);
    await w.toneel.wacht(LUISTERT);
    w.toneel.typ("\r");
    await w.toneel.wacht(LUISTERT);
    w.toneel.typ("\r");
  },
  einde: (w) => w.toneel.einde(),
  scherm: (w, rest) => w.bewaar(...rest.split(" | ")),
};
