import type { ExitCode } from "../../errors.ts";
import type { Options, Session } from "../session.ts";

export type Run = (session: Session, words: readonly string[], options: Options) => Promise<ExitCode>;

/** A command: how it is called, what it takes, and where its code is. The code is loaded when it is chosen. */
export interface CommandRow {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly description: string;
  readonly args: readonly (readonly [argument: string, explanation: string])[];
  readonly options: readonly (readonly [flags: string, explanation: string])[];
  /** It works where there is no project, and looks at none. */
  readonly zonderProject?: true;
  /** It is asked by a program, and stands in no help. */
  readonly verborgen?: true;
  /** It may change the internal file, of which a copy is kept each day. */
  readonly metKopie?: true;
  readonly load: () => Promise<{ readonly run: Run }>;
}

export const JSON_OPTION = ["--json", "geef het resultaat als JSON"] as const;
