import { naamVan, type Persoon, zoekPersoon } from "../../domain/privacy/naam.ts";
import { UserError } from "../../errors.ts";
import type { Project } from "../../project/project.ts";
import { type Options, textOf } from "../session.ts";

/** The person that `--person` (or `--persoon`) names. Throws UserError where none is, or more than one. */
export function persoonUit(project: Project, options: Options): Persoon {
  const wie = textOf(options, "person") ?? textOf(options, "persoon");
  if (wie !== undefined && wie.trim() !== "") return zoekPersoon(project.coalitie, wie.trim());
  throw new UserError(
    "gebruik",
    "Over wie gaat het?",
    `Zeg het met --person, bijvoorbeeld: --person "${voorbeeld(project)}". Bekijk de namen met: coalitie get personen`,
  );
}

function voorbeeld({ coalitie: { personen } }: Project): string {
  const [eerste] = Array.isArray(personen) ? personen : [];
  return eerste === undefined ? "K. de Wit" : naamVan(eerste);
}
