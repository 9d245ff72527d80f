import { geteld } from "../../dutch/tellen.ts";
import { type ExitCode, UserError } from "../../errors.ts";
import type { Interviewer, Keuzemogelijkheid } from "../../wizard/interviewer.ts";
import { meldFout } from "../melden.ts";
import type { Options, Session } from "../session.ts";
import { COMMANDS } from "../table.ts";

/** What the menu works with: who is asked, and the commands it calls. */
export interface Kader {
  readonly session: Session;
  readonly interviewer: Interviewer;
  /** Runs a command as the command line would, with what it says about a mistake; it leaves out what the menu says after it. */
  doe(naam: string, woorden: readonly string[], opties?: Options): Promise<ExitCode>;
}

/** How a part of the menu ended: with a command, with nothing, or with somebody who stops. */
export type Gedaan = ExitCode | "terug";

/** Exit codes of who stops: by Ctrl-C, or because the window or the system ends the program. */
export const isStop = (code: Gedaan): code is 129 | 130 | 143 => code === 129 || code === 130 || code === 143;

export function kaderVan(session: Session, interviewer: Interviewer, vast: Options): Kader {
  return {
    session,
    interviewer,
    async doe(naam, woorden, opties = {}) {
      const row = COMMANDS.find((c) => c.name === naam);
      if (row === undefined) return 1;
      try {
        const { run } = await row.load();
        return await run(session, woorden, { ...vast, ...opties, menu: true });
      } catch (error) {
        if (!(error instanceof UserError)) throw error;
        return meldFout(session.world, error, []);
      }
    },
  };
}

/** Lets one choose; undefined when one goes back. */
export async function kies(
  { interviewer }: Kader,
  titel: string,
  mogelijkheden: readonly Keuzemogelijkheid[],
  standaard?: string,
): Promise<string | "stop" | undefined> {
  const keuze = await interviewer.menu({ titel, waar: undefined, mogelijkheden, standaard });
  return keuze === "terug" ? undefined : keuze;
}

export const vragen = (n: number): string => geteld(n, "vraag", "vragen");
