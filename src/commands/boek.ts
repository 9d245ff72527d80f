import { leesPad, schrijfPad } from "../domain/pad.ts";
import { lijstnaam, verwijzingenNaar } from "../domain/verwijzingen.ts";
import type { Project } from "../project/project.ts";
import { type Boek, boekOp } from "../wizard/boek.ts";

/** The book in which the wizard writes: each call is on disk when it returns. */
export const boekVan = (project: Project, vandaag: string): Boek =>
  boekOp(
    {
      get coalitie() {
        return project.coalitie;
      },
      wijzig: (gevraagd, gevolgen, gezien) => project.wijzig(gevraagd, gevolgen, gezien),
      verwijzingenNaar: (pad) => wieVerwijst(project, pad),
    },
    vandaag,
  );

/** The paths of the leaves that refer to this thing. */
export function wieVerwijst(project: Project, pad: string): readonly string[] {
  const stukken = leesPad(pad) ?? [];
  const laatste = stukken.at(-1);
  if (laatste === undefined || !("ding" in laatste)) return [];
  return verwijzingenNaar(project.inhoud.verwijzingen, lijstnaam(schrijfPad(stukken.slice(0, -1))), laatste.ding);
}
