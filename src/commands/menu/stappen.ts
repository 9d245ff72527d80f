import { openBeginvragen } from "../../plan/begin.ts";
import type { Route, Routeregel } from "../../plan/route.ts";
import type { Stapnummer } from "../../plan/stap.ts";
import { STAPPEN, stapMet } from "../../plan/stappen.ts";
import { stapwoord } from "../../plan/voortgang.ts";
import type { Project } from "../../project/project.ts";
import type { Keuzemogelijkheid } from "../../wizard/interviewer.ts";
import { type Gedaan, type Kader, kies, vragen } from "./kader.ts";

const openIn = ({ beantwoord, vragen: alle }: Routeregel): number => alle - beantwoord;

/** `open, 0 van 9 vragen` */
const standIn = ({ stand, beantwoord, vragen: alle }: Routeregel): string =>
  alle === 0 ? stand : `${stand}, ${beantwoord} van ${vragen(alle)}`;

/** `stap 3: Eigen plan voor de samenwerking`, or the closing. */
export const stapnaam = (stap: Stapnummer): string =>
  stap === "afronding" ? stapwoord(stap) : `${stapwoord(stap)}: ${stapMet(stap).titel}`;

/** The line of the route that comes next; undefined once the coalition is closed. */
export const volgendeRegel = ({ regels, volgende }: Route): Routeregel | undefined =>
  regels.find(
    (r) =>
      volgende !== null &&
      r.stap === volgende.stap &&
      r.gang === volgende.gang &&
      r.bijeenkomst === volgende.bijeenkomst,
  ) ?? regels.find((r) => r.stap === volgende?.stap);

/** Which step, of which pass or meeting, and how: asked in that order, then done. */
export async function kiesStap(kader: Kader, project: Project, route: Route): Promise<Gedaan> {
  for (;;) {
    const keuze = await kies(kader, "Welke stap?", stapkeuzes(project, route), volgendeNaam(route));
    if (keuze === "stop") return 130;
    if (keuze === undefined) return "terug";
    const gedaan = keuze === "begin" ? await kader.doe("step", ["begin"]) : await inStap(kader, route, keuze);
    if (gedaan !== "terug") return gedaan;
  }
}

const volgendeNaam = ({ volgende }: Route): string => String(volgende?.stap ?? "afronding");

function stapkeuzes(project: Project, route: Route): readonly Keuzemogelijkheid[] {
  const begin = openBeginvragen(project.coalitie);
  return [
    { waarde: "begin", naam: `Het begin: de eerste vragen – ${begin === 0 ? "af" : `nog ${vragen(begin)} open`}` },
    ...STAPPEN.map(({ nr, titel }) => {
      const regels = regelsVan(route, String(nr));
      const regel = regels.find((r) => r === volgendeRegel(route)) ?? regels.at(-1);
      const stand = regel === undefined ? "" : ` – ${standIn(regel)}`;
      return { waarde: String(nr), naam: `${nr === "afronding" ? titel : `Stap ${nr}: ${titel}`}${stand}` };
    }),
  ];
}

const regelsVan = (route: Route, nr: string): readonly Routeregel[] =>
  route.regels.filter(({ stap }) => String(stap) === nr);

async function inStap(kader: Kader, route: Route, nr: string): Promise<Gedaan> {
  const regels = regelsVan(route, nr);
  const welke = regels.filter((r) => (r.gang ?? r.bijeenkomst) !== undefined);
  const regel = welke.length < 2 ? regels.at(-1) : await kiesRegel(kader, welke);
  if (regel === "stop") return 130;
  if (regel === undefined) return welke.length < 2 ? kader.doe("step", [nr]) : "terug";
  const gang = regel.gang ?? regel.bijeenkomst;
  const open = openIn(regel);
  const keuze = await kies(
    kader,
    `Wat wil je in ${stapnaam(regel.stap)} doen?`,
    [
      { waarde: "alles", naam: open === regel.vragen ? "Aan deze stap beginnen" : "Verder met deze stap" },
      ...(open > 0 && open < regel.vragen
        ? [{ waarde: "open", naam: `Alleen wat nog open is (${vragen(open)})` }]
        : []),
      { waarde: "review", naam: "De antwoorden bekijken en veranderen" },
    ],
    regel.stand === "afgerond" ? "review" : "alles",
  );
  if (keuze === "stop") return 130;
  if (keuze === undefined) return "terug";
  return kader.doe("step", [nr], {
    ...(gang === undefined ? {} : { gang }),
    ...(keuze === "alles" ? {} : { [keuze]: true }),
  });
}

async function kiesRegel(kader: Kader, regels: readonly Routeregel[]): Promise<Routeregel | "stop" | undefined> {
  const keuze = await kies(
    kader,
    "Deze stap is er meer dan eens. Welke bedoel je?",
    regels.map((regel, i) => ({ waarde: String(i), naam: `${welkeNaam(regel, i)} – ${standIn(regel)}` })),
    String(regels.length - 1),
  );
  return keuze === "stop" || keuze === undefined ? keuze : regels[Number(keuze)];
}

const welkeNaam = ({ gang, naam, variant, ronde }: Routeregel, i: number): string =>
  gang === undefined
    ? `Bijeenkomst ${i + 1}${naam === undefined ? "" : `: ${naam}`}`
    : `Gang ${i + 1}${variant === undefined ? "" : ` (${variant})`}, ronde ${ronde}`;
