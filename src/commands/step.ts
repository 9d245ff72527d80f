import { bedoelJe } from "../dutch/nabij.ts";
import { type ExitCode, UserError } from "../errors.ts";
import { openBeginvragen } from "../plan/begin.ts";
import { verkenningenVan } from "../plan/bijeenkomsten.ts";
import { gangenVan } from "../plan/gangen.ts";
import { routeOf } from "../plan/route.ts";
import type { Stap, Stapnummer } from "../plan/stap.ts";
import { leesStapnummer, stapMet } from "../plan/stappen.ts";
import { vindProject } from "../project/plek.ts";
import { Project } from "../project/project.ts";
import { neemAntwoorden } from "./antwoorden.ts";
import { BEGIN, leesBladwijzer } from "./bladwijzer.ts";
import { boekVan } from "./boek.ts";
import { rondInitAf, stelBeginvragen } from "./init.ts";
import { regelLeesrecht } from "./leesrecht.ts";
import { gaOpWeg, zittingVan } from "./onderweg.ts";
import { isOn, type Options, type Session, textOf } from "./session.ts";
import type { Run } from "./table.ts";
import { losseDelen } from "./tweebestanden.ts";
import { vertelVervolg } from "./vervolg.ts";
import { beantwoordVoor } from "./voordocument.ts";

export const run: Run = async (session, [nr], options) => {
  const { world } = session;
  const project = Project.open(world.disk, vindProject(world, textOf(options, "project")));
  for (const zin of losseDelen(project.inhoud)) world.print.err(zin);
  // Every step asks for something confidential: better told now than after the first answer.
  if (world.interactive && textOf(options, "answers") === undefined) project.eisIntern();
  const document = textOf(options, "voor");
  if (document !== undefined) return beantwoordVoor(session, project, document, nr, options);
  if (nr === "begin" || nr === "start") return heropenBegin(session, project, options);
  // Who only looks back is asked nothing.
  if (nr === undefined && zonderAntwoorden(session, options) && !isOn(options, "review")) {
    if (leesBladwijzer(world, project.plek, BEGIN) !== undefined) return gaVerderMetInit(session, project, options);
    if (!(await maakBeginAf(session, project))) return 130;
  }
  const { stap, gang } = kiesStap(project, nr, textOf(options, "gang"));
  const antwoorden = textOf(options, "answers");
  if (antwoorden !== undefined) await neemAntwoorden(world, antwoorden, boekVan(project, world.today()));
  else if (!world.interactive) throw geenVragen(`Stap ${stap.nr} stelt vragen, en dat kan hier niet.`);
  else {
    const begin = { ...zittingVan({ stap: stap.nr, welke: gang }), ...wensen(options) };
    const einde = await gaOpWeg(session, project, begin, options);
    if (einde !== 0) return einde;
  }
  regelLeesrecht(world, project);
  vertelVervolg(world, project, stap);
  return 0;
};

const wensen = (options: Options) => ({ open: isOn(options, "open"), review: isOn(options, "review") });

/** Whether there is somebody to ask. */
const zonderAntwoorden = ({ world }: Session, options: Options): boolean =>
  world.interactive && textOf(options, "answers") === undefined;

/** Setting up was broken off: it goes on where it was, and ends as it would have ended. */
async function gaVerderMetInit(session: Session, project: Project, options: Options): Promise<ExitCode> {
  const afgemaakt = await stelBeginvragen(session, project, options);
  regelLeesrecht(session.world, project);
  if (afgemaakt) await rondInitAf(session, project, isOn(options, "menu") ? undefined : ".");
  return afgemaakt ? 0 : 130;
}

/**
 * The first questions of a coalition come before any step: what `init` never came to is asked first. What was put off
 * (`later`) is not asked again each time.
 */
async function maakBeginAf(session: Session, project: Project): Promise<boolean> {
  if (openBeginvragen(project.coalitie) === 0) return true;
  const begin = { ...zittingVan({ stap: "start" }), open: true, verder: "coalitie step" };
  return (await gaOpWeg(session, project, begin, {})) === 0;
}

/** `coalitie step begin`: the first questions once more. */
async function heropenBegin(session: Session, project: Project, options: Options): Promise<ExitCode> {
  const { world } = session;
  const boek = boekVan(project, world.today());
  const antwoorden = textOf(options, "answers");
  if (antwoorden !== undefined) await neemAntwoorden(world, antwoorden, boek);
  else if (!world.interactive) throw geenVragen("Het begin stelt vragen, en dat kan hier niet.");
  else return gaOpWeg(session, project, { ...zittingVan({ stap: "start" }), ...wensen(options) }, options);
  regelLeesrecht(world, project);
  return 0;
}

const geenVragen = (melding: string): UserError =>
  new UserError(
    "gebruik",
    melding,
    "Geef de antwoorden mee met --answers bestand.yaml, of gebruik: coalitie set pad waarde",
  );

/** A number is not taken for another number. */
const staphint = (nr: string): string =>
  bedoelJe(/\d/.test(nr) ? "" : nr, ["afronding", "begin"], "Kies 1 tot en met 10, begin of afronding.");

function kiesStap(
  project: Project,
  nr: string | undefined,
  gekozenGang: string | undefined,
): { stap: Stap; gang: string | undefined } {
  const { volgende } = routeOf(project.coalitie, { intern: project.inhoud.internAanwezig });
  const nummer: Stapnummer | undefined = nr === undefined ? (volgende?.stap ?? "afronding") : leesStapnummer(nr);
  if (nummer === undefined) throw new UserError("gebruik", `Er is geen stap ‘${nr}’.`, staphint(nr ?? ""));
  const gang =
    gangVan(project, nummer, gekozenGang) ??
    (volgende?.stap === nummer ? (volgende.gang ?? volgende.bijeenkomst) : undefined);
  return { stap: stapMet(nummer), gang };
}

/** `--gang gang-2`, or `--gang 2` for the second pass; in steps 4 and 5 the exploratory meeting, by id or number. */
function gangVan(project: Project, stap: Stapnummer, gekozen: string | undefined): string | undefined {
  if (gekozen === undefined) return undefined;
  const { coalitie } = project;
  const perBijeenkomst = stap === 4 || stap === 5;
  const ids = (perBijeenkomst ? verkenningenVan(coalitie) : gangenVan(coalitie)).flatMap(({ id }) => id ?? []);
  const id = ids.find((i) => i === gekozen) ?? ids[Number(gekozen) - 1];
  if (id !== undefined) return id;
  const leeg = perBijeenkomst ? "Er is nog geen bijeenkomst." : "Er is nog geen gang; die begint in stap 6.";
  const er = ids.length === 0 ? leeg : `Er is: ${ids.map((i, nr) => `${nr + 1} (${i})`).join(", ")}.`;
  const hint = bedoelJe(/^\d+$/.test(gekozen) ? "" : gekozen, ids, er);
  throw new UserError("gebruik", `Er is geen ${perBijeenkomst ? "bijeenkomst" : "gang"} ‘${gekozen}’.`, hint);
}
