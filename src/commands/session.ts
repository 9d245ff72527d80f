import type { ExitCode } from "../errors.ts";
import type { Plek } from "../project/plek.ts";
import type { Interviewer } from "../wizard/interviewer.ts";
import type { World } from "../world.ts";

/** What a command works with: the world, how to ask, and the version of the program. */
export interface Session {
  readonly world: World;
  readonly version: string;
  /** Made only when something is to be asked: loading it costs time. `plek` is the project, where it cannot be found from here. */
  interviewer(plek?: Plek): Promise<Interviewer>;
  /**
   * The exit code where the program was told to stop (Ctrl-C, a signal), which it can only hear while something waits for
   * this. Whoever asks rounds off by himself, and ends with that code.
   */
  stopt(): Promise<ExitCode | undefined>;
  /** The same session with the common options (`--no-input`, `--quiet`, `--no-color`) taken into account. */
  with(options: Options): Session;
}

export type Options = Readonly<Record<string, unknown>>;

/** The text after an option, or undefined. */
export const textOf = (options: Options, name: string): string | undefined => {
  const value = options[name];
  return typeof value === "string" ? value : undefined;
};

export const isOn = (options: Options, name: string): boolean => options[name] === true;

export const listOf = (options: Options, name: string): readonly string[] => {
  const value = options[name];
  return Array.isArray(value) ? value.map(String) : [];
};
