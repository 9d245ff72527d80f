import { weet } from "../../domain/boom.ts";
import { datumMetDag, plusDagen } from "../../dutch/datums.ts";
import { eerstHetBegin } from "../../plan/begin.ts";
import { binnenkort } from "../../plan/binnenkort.ts";
import type { Route } from "../../plan/route.ts";
import { stapMet } from "../../plan/stappen.ts";
import { beantwoordzin, wegzin } from "../../plan/voortgang.ts";
import type { Project } from "../../project/project.ts";
import type { Kader } from "./kader.ts";
import { stapnaam, volgendeRegel } from "./stappen.ts";

/** How many lines the menu takes, with the name above and where one is. */
const MENU = 21;
/** More than this does not leave room for the menu. */
const MOMENTEN = 3;

/** Where one is, in a few lines: the loop, the step, the road, and what is due these weeks. */
export function toonKort({ interviewer, session }: Kader, project: Project, route: Route): void {
  const { coalitie } = project;
  interviewer.toon({ soort: "kop", tekst: weet(coalitie.coalitie?.naam) ?? "Een coalitie zonder naam" });
  const regel = volgendeRegel(route);
  const momenten = watSpeelt(project, session.world.today());
  if (regel !== undefined) interviewer.toonLus?.(stapMet(regel.stap).fase, MENU + momenten.length);
  const begin = eerstHetBegin(coalitie);
  const nu =
    regel === undefined
      ? ["De coalitie is afgerond."]
      : [`Je bent bij ${stapnaam(regel.stap)}. ${beantwoordzin(regel.beantwoord, regel.vragen)}`];
  interviewer.toon([...(begin.length > 0 ? begin : nu), wegzin(route)].join("\n"));
  if (momenten.length > 0) interviewer.toon(["", "Wat nu speelt", ...momenten].join("\n"));
}

function watSpeelt({ coalitie }: Project, vandaag: string): readonly string[] {
  const alle = binnenkort(coalitie, vandaag, plusDagen(vandaag, 28));
  const meer = alle.length - MOMENTEN;
  return [
    ...alle
      .slice(0, MOMENTEN)
      .map(({ datum, wat }) => `  ${datumMetDag(datum)}${datum < vandaag ? " (te laat)" : ""}: ${wat}`),
    ...(meer > 0 ? [`  en nog ${meer}; kies ‘De hele route bekijken’`] : []),
  ];
}
