import { ANTWOORDEN } from "./table/antwoorden.ts";
import { BEWAARD } from "./table/bewaard.ts";
import { DOCUMENTEN } from "./table/documenten.ts";
import { OMHEEN } from "./table/omheen.ts";
import type { CommandRow } from "./table/row.ts";

export type { CommandRow, Run } from "./table/row.ts";

/** Every command, in the order in which help tells them. */
export const COMMANDS: readonly CommandRow[] = [...ANTWOORDEN, ...DOCUMENTEN, ...BEWAARD, ...OMHEEN];

/** Options that every command has. */
export const COMMON: readonly (readonly [flags: string, explanation: string])[] = [
  ["--project <pad>", "het projectbestand of de map (anders: hier of hoger)"],
  ["--no-input", "stel geen vragen"],
  ["--no-color", "gebruik geen kleuren"],
  ["--quiet", "zeg alleen het nodige"],
  ["--debug", "toon bij een fout ook de technische gegevens"],
];
