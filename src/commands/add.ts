import { dingenBij } from "../domain/pad.ts";
import { bedoelJe } from "../dutch/nabij.ts";
import { opsomming } from "../dutch/opsommingen.ts";
import { UserError } from "../errors.ts";
import { vindProject } from "../project/plek.ts";
import { Project } from "../project/project.ts";
import { TOEVOEGBAAR, voegErEenToe } from "../wizard/erbij.ts";
import { boekVan } from "./boek.ts";
import { regelLeesrecht } from "./leesrecht.ts";
import { textOf } from "./session.ts";
import type { Run } from "./table.ts";
import { hoeVerder } from "./verder.ts";

/** `coalitie add organisatie`: straight to the first question about something new. */
export const run: Run = async (session, [wat = "organisatie"], options) => {
  const { world } = session;
  const namen = TOEVOEGBAAR.map(({ naam }) => naam);
  const gekozen = TOEVOEGBAAR.find(({ naam, lijst }) => naam === wat || lijst === wat);
  if (gekozen === undefined)
    throw new UserError(
      "gebruik",
      `‘${wat}’ kun je zo niet toevoegen.`,
      bedoelJe(wat, namen, `Kies uit: ${opsomming(namen, "of")}.`),
    );
  const project = Project.open(world.disk, vindProject(world, textOf(options, "project")));
  if (!world.interactive)
    throw new UserError(
      "gebruik",
      "Dit stelt vragen, en dat kan hier niet.",
      "Geef de antwoorden mee met: coalitie step 1 --answers bestand.yaml",
    );
  project.eisIntern();
  const aantal = (): number => dingenBij(project.coalitie, gekozen.lijst).length;
  const eerst = aantal();
  const einde = await voegErEenToe(gekozen, boekVan(project, world.today()), await session.interviewer());
  regelLeesrecht(world, project);
  if (einde === "klaar") {
    if (aantal() === eerst) world.print.out("Er is niets toegevoegd.");
    return 0;
  }
  const opdracht = "nr" in gekozen.onderdeel ? `coalitie step ${gekozen.onderdeel.nr}` : "coalitie step";
  world.print.err(`Alles tot hier is bewaard. Ga verder met: ${hoeVerder(world, project.plek, opdracht)}`);
  return 130;
};
