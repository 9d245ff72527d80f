import type { ExitCode } from "../errors.ts";
import { type Plek, vindProject, zoekProject } from "../project/plek.ts";
import { leave } from "../system/einde.ts";
import { version } from "../system/meegeleverd.ts";
import { realWorld } from "../system/wereld.ts";
import { print } from "../terminal/scherm.ts";
import { bijSignaal, eventueelSignaal, type Stopcode } from "../terminal/signalen.ts";
import type { Interviewer } from "../wizard/interviewer.ts";
import type { World } from "../world.ts";
import { type Options, type Session, textOf } from "./session.ts";

/** Whether there is a coalition here or higher up. */
export const hasProject = (world: World): boolean => zoekProject(world, world.cwd) !== undefined;

/**
 * Does work in the real world: this terminal, this disk, this day. Where the program was told to stop meanwhile, it ends
 * with the code for that, whatever the work ended with.
 */
export async function inTheWorld(work: (session: Session) => Promise<ExitCode>): Promise<ExitCode> {
  const stop = new Stop();
  bijSignaal((code) => stop.zeg(code));
  const code = await work(session(realWorld(print()), true, stop));
  if (stop.vraagt) await eventueelSignaal();
  if (stop.code !== undefined) leave(stop.code);
  return code;
}

/**
 * Milliseconds in which the work may end by itself: who is asked something ends as soon as the half typed answer is
 * written, which takes long on a slow disk; who is not has nothing to write.
 */
const GEDULD = { gevraagd: 3000, anders: 50 };

/** What happens when the program is told to stop. */
class Stop {
  readonly #abort = new AbortController();
  readonly signal = this.#abort.signal;
  /** Somebody is asked something. */
  vraagt = false;
  #code: Stopcode | undefined;
  #rondtAf = false;

  get code(): Stopcode | undefined {
    return this.#code;
  }

  /** Whoever is asked something stops at once, and what was typed is kept; then the program ends. Told twice, it ends now. */
  zeg(code: Stopcode): void {
    if (this.#code !== undefined) leave(code);
    this.#code = code;
    this.#abort.abort();
    if (!this.#rondtAf) setTimeout(() => leave(code), this.vraagt ? GEDULD.gevraagd : GEDULD.anders).unref();
  }

  async gezegd(): Promise<Stopcode | undefined> {
    this.#rondtAf = true;
    await new Promise((verder) => setImmediate(verder));
    return this.#code;
  }
}

function session(world: World, kleur: boolean, stop: Stop, gekozen?: string): Session {
  let asked: Promise<Interviewer> | undefined;
  let waar: Plek | undefined;
  return {
    world,
    get version() {
      return version();
    },
    interviewer: (plek) => {
      stop.vraagt = true;
      waar = plek ?? waar;
      asked ??= vrager(world, kleur, stop, () => waar ?? gevonden(world, gekozen));
      return asked;
    },
    stopt: () => stop.gezegd(),
    with: (options) => session(worldWith(world, options), options.color !== false, stop, textOf(options, "project")),
  };
}

/** Whoever sits at the terminal. What asks is loaded only now. */
async function vrager(world: World, kleur: boolean, stop: Stop, plek: () => Plek | undefined): Promise<Interviewer> {
  const [{ terminalInterviewer }, { projecteditor }] = await Promise.all([
    import("../terminal/interviewer.ts"),
    import("./editor.ts"),
  ]);
  return terminalInterviewer({ kleur, signal: stop.signal, editor: projecteditor(world, plek) });
}

/** The project of this sitting, if there is one. */
const gevonden = (world: World, gekozen: string | undefined): Plek | undefined =>
  gekozen === undefined ? zoekProject(world, world.cwd) : vindProject(world, gekozen);

/** `--no-input`: nobody can be asked anything; `--quiet`: only results are printed. */
function worldWith(world: World, options: Options): World {
  const { print } = world;
  return {
    ...world,
    interactive: world.interactive && options.input !== false,
    print: options.quiet === true ? { out: print.out, err: () => {}, progress: () => {} } : print,
  };
}
