import { type ExitCode, UserError } from "../../errors.ts";
import { kopieenVan } from "../../project/kopieen.ts";
import type { Plek } from "../../project/plek.ts";
import { leesProject, Project } from "../../project/project.ts";
import type { World } from "../../world.ts";
import { meldFout } from "../melden.ts";
import { type Gedaan, isStop, type Kader } from "./kader.ts";
import { kiesKopie } from "./terughalen.ts";

const OPNIEUW = { waarde: "opnieuw", naam: "Probeer het opnieuw" };
const KOPIE = { waarde: "kopie", naam: "Een kopie van het interne bestand terugzetten" };

/**
 * The project as it is now. While a file of it is broken one can put it right, or have a copy put back; the exit code for who
 * stops. `gedaan`: how that ended which was chosen just before, and which has told the same mistake already.
 */
export async function open(kader: Kader, plek: Plek, gedaan?: Gedaan): Promise<Project | ExitCode> {
  const { session, interviewer } = kader;
  let verteld = gedaan;
  for (;;) {
    try {
      return Project.open(session.world.disk, plek);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      if (verteld !== error.exitCode) meldFout(session.world, error, []);
      const keuze = await interviewer.menu({
        titel: "Los dit op, en probeer het dan opnieuw.",
        waar: undefined,
        mogelijkheden: kanTerug(session.world, plek) ? [OPNIEUW, KOPIE] : [OPNIEUW],
        zonderTerug: true,
      });
      if (keuze !== OPNIEUW.waarde && keuze !== KOPIE.waarde) return error.exitCode;
      const terug = keuze === KOPIE.waarde ? await kiesKopie(kader, plek) : undefined;
      if (terug !== undefined && isStop(terug)) return error.exitCode;
      verteld = terug === "terug" ? error.exitCode : undefined;
    }
  }
}

/** Whether it is the internal file that is broken, and there is a copy of it. */
function kanTerug(world: World, plek: Plek): boolean {
  if (kopieenVan(world, plek).length === 0) return false;
  try {
    return leesProject(world.disk, plek, "beide").meldingen.some((m) => m.ernst === "fout" && m.huis === "intern");
  } catch (error) {
    if (error instanceof UserError) return false;
    throw error;
  }
}
