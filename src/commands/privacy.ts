import { bedoelJe } from "../dutch/nabij.ts";
import { UserError } from "../errors.ts";
import { vindProject } from "../project/plek.ts";
import { Project } from "../project/project.ts";
import { ruimOp } from "./privacy/bewaren.ts";
import { geefOverzicht } from "./privacy/overzicht.ts";
import { wis } from "./privacy/wissen.ts";
import { type Options, type Session, textOf } from "./session.ts";
import type { Run } from "./table.ts";

type Onderdeel = (session: Session, project: Project, options: Options) => ReturnType<Run>;

export const run: Run = async (session, [wat = ""], options) => {
  const onderdeel = Object.hasOwn(ONDERDELEN, wat) ? ONDERDELEN[wat] : undefined;
  if (onderdeel === undefined)
    throw new UserError(
      "gebruik",
      wat === "" ? "Wat wil je met persoonsgegevens doen?" : `‘${wat}’ kan niet met persoonsgegevens.`,
      bedoelJe(
        wat,
        Object.keys(ONDERDELEN),
        "Kies uit: export, erase of retention. In het Nederlands: overzicht, wis of bewaartermijn.",
      ),
    );
  const { world } = session;
  return onderdeel(session, Project.open(world.disk, vindProject(world, textOf(options, "project"))), options);
};

/** What can be done, with the Dutch names beside the others. */
const ONDERDELEN: Readonly<Record<string, Onderdeel>> = {
  export: geefOverzicht,
  erase: wis,
  retention: ruimOp,
  overzicht: geefOverzicht,
  wis,
  bewaartermijn: ruimOp,
};
