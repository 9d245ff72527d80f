import { type ExitCode, UserError } from "../errors.ts";
import type { World } from "../world.ts";

/**
 * Tells what went wrong: to a person on stderr, and to a script that asked for JSON on stdout. Returns the exit code.
 * The trace of a mistake of ours is shown only with `--debug`.
 */
export function meldFout(world: World, error: unknown, args: readonly string[]): ExitCode {
  const user = error instanceof UserError ? error : undefined;
  const melding = user?.message ?? "Er ging iets mis in het programma zelf. Je antwoorden tot hier zijn bewaard.";
  const hint =
    user?.hint ?? "Probeer het nog eens; blijft het misgaan, geef dan --debug mee en stuur de uitvoer naar de makers.";
  if (args.includes("--json")) printJson(world, { fout: { code: user?.code ?? "intern", melding, hint } });
  world.print.err(hint === "" ? melding : `${melding}\n${hint}`);
  if (args.includes("--debug") && error instanceof Error) world.print.err(error.stack ?? String(error));
  return user?.exitCode ?? 1;
}

/** What a terminal would show as something else, or act on, is written as an escape: it stays the same to who reads JSON. */
const UNSAFE = /[\u007f-\u009f\p{Cf}\u2028\u2029]/gu;

const escaped = (text: string): string =>
  [...text]
    .flatMap((character) => character.split(""))
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`)
    .join("");

/** A result for scripts. */
export const jsonVan = (value: unknown): string => JSON.stringify(value, null, 2).replace(UNSAFE, escaped);

/** A result for scripts, on stdout. */
export const printJson = (world: World, value: unknown): void => world.print.out(jsonVan(value));
