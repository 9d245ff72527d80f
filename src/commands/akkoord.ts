import { type ExitCode, UserError } from "../errors.ts";
import { isOn, type Options, type Session } from "./session.ts";

/** What somebody said to a question before something goes for good; `stop` is who leaves the program there. */
export type Besluit = "ja" | "nee" | "stop";

/** Asks whether it may be done; who says nothing has not agreed. `ja` is how agreeing reads. */
export async function vraagAkkoord(session: Session, titel: string, ja: string): Promise<Besluit> {
  const keuze = await (await session.interviewer()).menu({
    titel,
    waar: undefined,
    mogelijkheden: [
      { waarde: "nee", naam: "Nee, laat alles zoals het is" },
      { waarde: "ja", naam: ja },
    ],
    standaard: "nee",
  });
  return keuze === "ja" || keuze === "stop" ? keuze : "nee";
}

/**
 * Whether it may be done: with `--yes`, or when a person says so. Throws UserError where nobody can be asked; nothing has
 * been changed by then.
 */
export async function magDoorgaan(session: Session, options: Options, vraag: string): Promise<Besluit> {
  if (zonderVragen(options)) return "ja";
  keurVragen(session);
  return vraagAkkoord(session, vraag, "Ja, doe dit");
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

/** Nothing was done, because somebody said so, or left. */
export function nietsVeranderd(session: Session, besluit: Exclude<Besluit, "ja">): Promise<ExitCode> {
  session.world.print.err("Er is niets veranderd.");
  return eindeVan(session, besluit);
}

/** What a command ends with in which nothing was done. */
export async function eindeVan(session: Session, besluit: Exclude<Besluit, "ja">): Promise<ExitCode> {
  return besluit === "stop" ? ((await session.stopt()) ?? 130) : 0;
}
