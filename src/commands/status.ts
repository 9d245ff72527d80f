import { weet } from "../domain/boom.ts";
import type { Coalitie } from "../domain/declaratie.ts";
import { datumMetDag, plusDagen } from "../dutch/datums.ts";
import { binnenkort as binnenkortVan } from "../plan/binnenkort.ts";
import { type Route, routeOf } from "../plan/route.ts";
import { stapMet } from "../plan/stappen.ts";
import { vindProject } from "../project/plek.ts";
import { Project } from "../project/project.ts";
import { printJson } from "./melden.ts";
import { isOn, textOf } from "./session.ts";
import type { Run } from "./table.ts";

export const run: Run = async ({ world }, _words, options) => {
  const project = Project.open(world.disk, vindProject(world, textOf(options, "project")));
  const intern = project.inhoud.internAanwezig;
  const route = routeOf(project.coalitie, { intern });
  const binnenkort = binnenkortVan(project.coalitie, world.today(), plusDagen(world.today(), 28));
  if (isOn(options, "json")) {
    printJson(world, { naam: naamVan(project.coalitie) ?? null, ...alsJson(route), binnenkort });
    return 0;
  }
  const { tekenRoute } = await import("../terminal/route.ts");
  const regels = [
    naamVan(project.coalitie) ?? "Een coalitie zonder naam",
    "",
    ...(binnenkort.length === 0
      ? []
      : [
          "Wat nu speelt",
          ...binnenkort.map((b) => `  ${datumMetDag(b.datum)}${b.datum < world.today() ? " (te laat)" : ""}: ${b.wat}`),
          "",
        ]),
    tekenRoute(route),
    "",
    ...(intern ? [] : ["Het interne bestand is hier niet; wat daarin staat, is niet te zien."]),
    volgendeRegel(route),
  ];
  world.print.out(regels.join("\n"));
  return 0;
};

const naamVan = (c: Coalitie): string | undefined => weet(c.coalitie?.naam);

const alsJson = ({ ronde, regels, volgende }: Route) => ({
  ronde,
  route: regels,
  volgende:
    volgende === null
      ? null
      : { stap: volgende.stap, opdracht: `coalitie step ${volgende.stap}`, omdat: volgende.omdat },
});

const volgendeRegel = ({ volgende }: Route): string =>
  volgende === null
    ? "De coalitie is afgerond."
    : `Nu: stap ${volgende.stap}, ${stapMet(volgende.stap).titel}. ${volgende.omdat}\nDoe dit met: coalitie step`;
