import { weet } from "../domain/boom.ts";
import type { Coalitie } from "../domain/declaratie.ts";
import { datumMetDag, plusDagen } from "../dutch/datums.ts";
import { eerstHetBegin } from "../plan/begin.ts";
import { binnenkort as binnenkortVan } from "../plan/binnenkort.ts";
import { type Route, routeOf, type Volgende } from "../plan/route.ts";
import { stapMet } from "../plan/stappen.ts";
import { wegzin } from "../plan/voortgang.ts";
import { vindProject } from "../project/plek.ts";
import { Project } from "../project/project.ts";
import { onbeschermd } from "./leesrecht.ts";
import { printJson } from "./melden.ts";
import { isOn, textOf } from "./session.ts";
import type { Run } from "./table.ts";
import { losseDelen } from "./tweebestanden.ts";

export const run: Run = async ({ world }, _words, options) => {
  const project = Project.open(world.disk, vindProject(world, textOf(options, "project")));
  const intern = project.inhoud.internAanwezig;
  for (const wat of onbeschermd(world, project.plek, project.coalitie))
    world.print.err(`Let op: partners kunnen deze map lezen, en ${wat} blijft niet buiten git. Bekijk: coalitie check`);
  for (const zin of losseDelen(project.inhoud)) world.print.err(zin);
  const route = routeOf(project.coalitie, { intern, vandaag: world.today() });
  const binnenkort = binnenkortVan(project.coalitie, world.today(), plusDagen(world.today(), 28));
  if (isOn(options, "json")) {
    printJson(world, { naam: naamVan(project.coalitie) ?? null, ...alsJson(route), binnenkort });
    return 0;
  }
  const begin = intern && route.volgende !== null ? eerstHetBegin(project.coalitie) : [];
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
    wegzin(route),
    ...(intern ? [] : ["Het interne bestand is hier niet; wat daarin staat, is niet te zien."]),
    ...begin,
    ...volgendeRegels(route, begin.length > 0 ? "Daarna" : "Nu"),
  ];
  world.print.out(regels.join("\n"));
  return 0;
};

const naamVan = (c: Coalitie): string | undefined => weet(c.coalitie?.naam);

const alsJson = ({ ronde, regels, voorvallen, volgende }: Route) => ({
  ronde,
  route: regels.map((regel) => ({ ...regel, gang: regel.gang ?? null, variant: regel.variant ?? null })),
  gebeurtenissen: voorvallen.map(({ datum, soort, wat }) => ({ datum: datum ?? null, soort, wat })),
  volgende:
    volgende === null
      ? null
      : {
          stap: volgende.stap,
          opdracht: `coalitie step ${volgende.stap}${welkeVan(regels, volgende)}`,
          omdat: volgende.omdat,
          nodig: volgende.nodig,
        },
});

/** Which pass, or which meeting, where the road has more of them. */
function welkeVan(regels: Route["regels"], { stap, gang, bijeenkomst }: Volgende): string {
  const andere = regels.filter((regel) => regel.stap === stap && (regel.gang ?? regel.bijeenkomst) !== undefined);
  const welke = gang ?? bijeenkomst;
  return welke === undefined || andere.length < 2 ? "" : ` --gang ${welke}`;
}

function volgendeRegels({ volgende }: Route, wanneer: string): readonly string[] {
  if (volgende === null) return ["De coalitie is afgerond."];
  const { stap, omdat, nodig } = volgende;
  return [
    `${wanneer}: ${stap === "afronding" ? "" : `stap ${stap}, `}${stapMet(stap).titel}. ${omdat}`,
    ...(nodig.length === 0 ? [] : ["Nog nodig voor deze stap:", ...nodig.map((zin) => `  – ${zin}`)]),
    "Doe dit met: coalitie step",
  ];
}
