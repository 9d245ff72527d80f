import { type ExitCode, UserError } from "../errors.ts";
import { isOn, type Options, type Session } from "./session.ts";

/**
 * Whether it may be done: with `--yes`, or when a person says so. Throws UserError where nobody can be asked; nothing has
 * been changed by then.
 */
export async function magDoorgaan(session: Session, options: Options, vraag: string): Promise<boolean> {
  if (zonderVragen(options)) return true;
  keurVragen(session);
  const keuze = await (await session.interviewer()).menu({
    titel: vraag,
    waar: undefined,
    mogelijkheden: [
      { waarde: "nee", naam: "Nee, laat alles zoals het is" },
      { waarde: "ja", naam: "Ja, doe dit" },
    ],
    standaard: "nee",
  });
  return keuze === "ja";
}

/** Whether one said beforehand that it may be done. */
export const zonderVragen = (options: Options): boolean => isOn(options, "yes") || isOn(options, "ja");

/** Throws where nobody can be asked. */
export function keurVragen({ world }: Session): void {
  if (world.interactive) return;
  throw new UserError(
    "gebruik",
    "Hier kan ik je niets vragen. Er is niets veranderd.",
    "Klopt het wat hierboven staat? Geef dezelfde opdracht met --yes erachter.",
  );
}

/** Nothing was done, because somebody said so. */
export function nietsVeranderd({ world }: Session): ExitCode {
  world.print.err("Er is niets veranderd.");
  return 0;
}
