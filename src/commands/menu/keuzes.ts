import { openBeginvragen } from "../../plan/begin.ts";
import type { Route } from "../../plan/route.ts";
import { leesStapnummer } from "../../plan/stappen.ts";
import type { Project } from "../../project/project.ts";
import type { Keuzemogelijkheid } from "../../wizard/interviewer.ts";
import { afgebroken, BEGIN } from "../bladwijzer.ts";
import type { Options, Session } from "../session.ts";
import { vragen } from "./kader.ts";
import { stapnaam, volgendeRegel } from "./stappen.ts";

/** A bookmark (`3 gang-1`, `voor programma`) as what one types to go on there. */
export function hervat([nr = "", welke]: readonly string[]): readonly [readonly string[], Options] {
  if (nr === "voor") return [[], { voor: welke }];
  return [[nr], welke === undefined || nr === BEGIN ? {} : { gang: welke }];
}

/** What one can do, the likeliest first. */
export function watKan(session: Session, project: Project, route: Route): readonly Keuzemogelijkheid[] {
  return [
    ...onderbroken(session, project, route),
    ...verder(session, project, route),
    { waarde: "stap", naam: "Een andere stap" },
    { waarde: "documenten", naam: "Documenten maken" },
    { waarde: "partner", naam: "Een partner toevoegen" },
    { waarde: "zoek", naam: "Opzoeken" },
    { waarde: "route", naam: "De hele route bekijken" },
    { waarde: "controle", naam: "Controleren of alles klopt" },
    { waarde: "uiterlijk", naam: "Hoe je documenten eruitzien" },
    { waarde: "terughalen", naam: "Iets terughalen of wissen" },
    { waarde: "einde", naam: "Stoppen" },
  ];
}

/** The name of the bookmark of what comes next. */
const merkVan = (route: Route): readonly string[] => {
  const regel = volgendeRegel(route);
  return regel === undefined ? [] : [`${regel.stap} ${regel.gang ?? regel.bijeenkomst}`, String(regel.stap)];
};

function verder({ world }: Session, project: Project, route: Route): readonly Keuzemogelijkheid[] {
  const begin = openBeginvragen(project.coalitie);
  const merken = afgebroken(world, project.plek);
  if (begin > 0 || merken.includes(BEGIN))
    return [
      { waarde: "verder", naam: begin === 0 ? "Verder met het begin" : `Verder met het begin (nog ${vragen(begin)})` },
    ];
  const regel = volgendeRegel(route);
  if (regel === undefined) return [];
  const open = regel.vragen - regel.beantwoord;
  const waar = merkVan(route).some((merk) => merken.includes(merk)) ? "je was halverwege; " : "";
  const nog = open === 0 ? "geen vragen open" : `nog ${vragen(open)} open`;
  return [{ waarde: "verder", naam: `Verder met ${stapnaam(regel.stap)} (${waar}${nog})` }];
}

/** Other parts at which somebody stopped halfway. */
function onderbroken({ world }: Session, { plek }: Project, route: Route): readonly Keuzemogelijkheid[] {
  return afgebroken(world, plek).flatMap((merk) => {
    const [nr = "", welke] = merk.split(" ");
    if (merk === BEGIN || merkVan(route).includes(merk)) return [];
    const stap = leesStapnummer(nr);
    const naam =
      nr === "voor" ? `de vragen voor ${welke}` : nr === BEGIN ? "de vragen van het begin" : stap && stapnaam(stap);
    return naam === undefined ? [] : [{ waarde: `afgebroken ${merk}`, naam: `Verder waar je was: ${naam}` }];
  });
}
