import { zoekProject } from "../project/plek.ts";
import { leave } from "../system/einde.ts";
import { version } from "../system/meegeleverd.ts";
import { realWorld } from "../system/wereld.ts";
import { print } from "../terminal/scherm.ts";
import { bijSignaal, type Stopcode } from "../terminal/signalen.ts";
import type { Interviewer } from "../wizard/interviewer.ts";
import type { World } from "../world.ts";
import type { Options, Session } from "./session.ts";

/** Whether there is a coalition here or higher up. */
export const hasProject = (world: World): boolean => zoekProject(world, world.cwd) !== undefined;

/** A session in the real world: this terminal, this disk, this day. */
export function realSession(): Session {
  const stop = new Stop();
  bijSignaal((code) => stop.zeg(code));
  return session(realWorld(print()), true, stop);
}

/** Milliseconds in which an answer that was half typed is written. */
const BEWAREN = 50;

/** What happens when the program is told to stop. */
class Stop {
  readonly #abort = new AbortController();
  readonly signal = this.#abort.signal;
  #code: Stopcode | undefined;
  #rondtAf = false;

  /** Whoever is asked something stops at once, and what was typed is kept; then the program ends. Told twice, it ends now. */
  zeg(code: Stopcode): void {
    if (this.#code !== undefined) leave(code);
    this.#code = code;
    this.#abort.abort();
    if (!this.#rondtAf) setTimeout(() => leave(code), BEWAREN);
  }

  async gezegd(): Promise<Stopcode | undefined> {
    this.#rondtAf = true;
    await new Promise((verder) => setImmediate(verder));
    return this.#code;
  }
}

function session(world: World, kleur: boolean, stop: Stop): Session {
  let asked: Promise<Interviewer> | undefined;
  return {
    world,
    get version() {
      return version();
    },
    interviewer: () => {
      asked ??= import("../terminal/interviewer.ts").then((m) => m.terminalInterviewer({ kleur, signal: stop.signal }));
      return asked;
    },
    stopt: () => stop.gezegd(),
    with: (options) => session(worldWith(world, options), options.color !== false, stop),
  };
}

/** `--no-input`: nobody can be asked anything; `--quiet`: only results are printed. */
function worldWith(world: World, options: Options): World {
  const { print } = world;
  return {
    ...world,
    interactive: world.interactive && options.input !== false,
    print: options.quiet === true ? { out: print.out, err: () => {}, progress: () => {} } : print,
  };
}
