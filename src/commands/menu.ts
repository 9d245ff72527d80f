import { type ExitCode, UserError } from "../errors.ts";
import { openBeginvragen } from "../plan/begin.ts";
import { type Route, routeOf } from "../plan/route.ts";
import { verschilTussen } from "../plan/voortgang.ts";
import { type Plek, vindProject, zoekHalf, zoekProject } from "../project/plek.ts";
import { Project } from "../project/project.ts";
import { isVers } from "./bestanden.ts";
import { metKopie } from "./dagkopie.ts";
import { kiesBegin } from "./menu/begin.ts";
import { maakDocumenten } from "./menu/documenten.ts";
import { type Gedaan, isStop, type Kader, kaderVan } from "./menu/kader.ts";
import { hervat, watKan } from "./menu/keuzes.ts";
import { open } from "./menu/openen.ts";
import { toonKort } from "./menu/overzicht.ts";
import { kiesStap } from "./menu/stappen.ts";
import { haalTerugOfWis } from "./menu/terughalen.ts";
import { bekijkUiterlijk } from "./menu/uiterlijk.ts";
import { metNieuws } from "./nieuws.ts";
import { type Session, textOf } from "./session.ts";
import type { Run } from "./table.ts";
import { hoeVerder } from "./verder.ts";
import { maakVorigeAf } from "./vooraf.ts";

/** Bare `coalitie` at a terminal: where one is, and what one will probably want to do next. */
export const run: Run = async (session, _words, options) => {
  const { world } = session;
  if (!world.interactive)
    throw new UserError(
      "gebruik",
      "Een menu kan hier niet: niemand kan kiezen.",
      "Bekijk de stand met: coalitie status",
    );
  const interviewer = await session.interviewer();
  const gekozen = textOf(options, "project");
  let project = gekozen ?? zoekProject(world, world.cwd)?.deelbaar;
  if (project === undefined) {
    const half = zoekHalf(world, world.cwd);
    // Half a project is no empty folder: where the other half went is told, and nothing is begun over it.
    if (half !== undefined && !isVers(world, half)) vindProject(world);
    const begin = await kiesBegin(kaderVan(session, interviewer, {}));
    if (begin === "einde") return 0;
    if (begin === undefined) return gestopt(session);
    project = begin;
  }
  const vast = { project };
  const verder = elders(session, project, gekozen);
  await maakVorigeAf(world, vast, { metKopie: true });
  return metKopie(world, vast, (bewaakt, nieuws) => {
    const wie = metNieuws(interviewer, nieuws);
    const bewaakte = { ...session, world: bewaakt, interviewer: async () => wie };
    return rond(kaderVan(bewaakte, wie, vast), vindProject(world, vast.project), verder);
  });
};

/** What ends the program: the signal where there was one. */
async function gestopt(session: Session): Promise<ExitCode> {
  return (await session.stopt()) ?? 130;
}

/** How to come back, for who did not start in the folder of the coalition. */
const elders = ({ world }: Session, project: string, gekozen: string | undefined): string =>
  gekozen === undefined ? hoeVerder(world, vindProject(world, project), "coalitie") : "coalitie";

/** Goes round: shows where one is, lets one choose, does it, and tells what changed. */
async function rond(kader: Kader, plek: Plek, verder: string): Promise<ExitCode> {
  const { session, interviewer } = kader;
  const begin = await open(kader, plek);
  if (!(begin instanceof Project)) return begin;
  let project = begin;
  let route = routeVan(kader, project);
  toonKort(kader, project, route);
  let laatste: string | undefined;
  for (;;) {
    const mogelijkheden = watKan(session, project, route);
    const standaard = mogelijkheden.find(({ waarde }) => waarde === laatste)?.waarde ?? mogelijkheden[0]?.waarde;
    const keuze = await interviewer.menu({ titel: "Wat wil je doen?", waar: undefined, mogelijkheden, standaard });
    if (keuze === "einde") {
      interviewer.toon(`Alles is bewaard. De volgende keer typ je: ${verder}`);
      return 0;
    }
    const gedaan = keuze === "stop" ? 130 : await doe(kader, keuze, project, route);
    if (isStop(gedaan)) {
      if (keuze === "stop") session.world.print.err(`Alles is bewaard. Ga verder met: ${verder}`);
      return gestopt(session);
    }
    const [voor, vooraf] = [route, openBeginvragen(project.coalitie)];
    const weer = await open(kader, plek, gedaan);
    if (!(weer instanceof Project)) return weer;
    project = weer;
    route = routeVan(kader, project);
    const anders = verschilTussen(voor, route);
    // With the beginning done, the whole road is another one.
    if (vooraf > 0 && openBeginvragen(project.coalitie) === 0) toonKort(kader, project, route);
    else if (anders.length > 0)
      interviewer.toon(["", "Wat er veranderde:", ...anders.map((zin) => `  ${zin}`)].join("\n"));
    laatste = keuze === "zoek" ? keuze : undefined;
  }
}

const routeVan = ({ session }: Kader, project: Project): Route =>
  routeOf(project.coalitie, { intern: project.inhoud.internAanwezig, vandaag: session.world.today() });

async function doe(kader: Kader, keuze: string, project: Project, route: Route): Promise<Gedaan> {
  const [wat = "", ...rest] = keuze.split(" ");
  switch (wat) {
    case "verder":
      return kader.doe("step", []);
    case "afgebroken":
      return kader.doe("step", ...hervat(rest));
    case "stap":
      return kiesStap(kader, project, route);
    case "documenten":
      return maakDocumenten(kader, project, route);
    case "partner":
      return kader.doe("add", ["organisatie"]);
    case "zoek":
      return kader.doe("search", []);
    case "route":
      return kader.doe("status", []);
    case "controle":
      return kader.doe("check", []);
    case "uiterlijk":
      return bekijkUiterlijk(kader);
    case "terughalen":
      return haalTerugOfWis(kader, project);
    default:
      return "terug";
  }
}
