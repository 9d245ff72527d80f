import { type ExitCode, UserError } from "../errors.ts";
import type { World } from "../world.ts";
import { spoorVan } from "./spoor.ts";

/**
 * Tells what went wrong: to a person on stderr, and to a script that asked for JSON on stdout. Returns the exit code.
 * With `--debug` the way there is told too, without words of the project in it.
 */
export function meldFout(world: World, error: unknown, args: readonly string[]): ExitCode {
  const user = error instanceof UserError ? error : undefined;
  const melding = user?.message ?? "Er ging iets mis in het programma zelf. Je antwoorden tot hier zijn bewaard.";
  const hint = user?.hint ?? (args.includes("--debug") ? STUUR : PROBEER);
  if (args.includes("--json")) printJson(world, { fout: { code: user?.code ?? "intern", melding, hint } });
  world.print.err(hint === "" ? melding : `${melding}\n${hint}`);
  if (args.includes("--debug") && error instanceof Error) world.print.err(spoorVan(error));
  return user?.exitCode ?? 1;
}

const PROBEER =
  "Probeer het nog eens. Blijft het misgaan, geef dezelfde opdracht dan met --debug erachter: je ziet dan wat je naar de makers kunt sturen.";
const STUUR =
  "Stuur de makers de regels hieronder, en de opdracht die je gaf. Er staan geen antwoorden in. Stuur je projectbestanden niet mee.";

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
