import { zoekProject } from "../project/plek.ts";
import { leave } from "../system/einde.ts";
import { version } from "../system/meegeleverd.ts";
import { realWorld } from "../system/wereld.ts";
import { print } from "../terminal/scherm.ts";
import { bijSignaal } from "../terminal/signalen.ts";
import type { Interviewer } from "../wizard/interviewer.ts";
import type { World } from "../world.ts";
import type { Options, Session } from "./session.ts";

/** Whether there is a coalition here or higher up. */
export const hasProject = (world: World): boolean => zoekProject(world, world.cwd) !== undefined;

/** A session in the real world: this terminal, this disk, this day. */
export function realSession(): Session {
  const stop = new AbortController();
  bijSignaal((code) => {
    // Whoever is asked something stops at once, and what was typed is kept; then the program ends.
    stop.abort();
    setTimeout(() => leave(code), BEWAREN);
  });
  return session(realWorld(print()), true, stop.signal);
}

/** Milliseconds in which an answer that was half typed is written. */
const BEWAREN = 50;

function session(world: World, kleur: boolean, signal: AbortSignal): Session {
  let asked: Promise<Interviewer> | undefined;
  return {
    world,
    get version() {
      return version();
    },
    interviewer: () => {
      asked ??= import("../terminal/interviewer.ts").then((m) => m.terminalInterviewer({ kleur, signal }));
      return asked;
    },
    with: (options) => session(worldWith(world, options), options.color !== false, signal),
  };
}

/** `--no-input`: nobody can be asked anything; `--quiet`: only results are printed. */
function worldWith(world: World, options: Options): World {
  const { print } = world;
  return {
    ...world,
    interactive: world.interactive && options.input !== false,
    print: options.quiet === true ? { out: print.out, err: () => {} } : print,
  };
}
