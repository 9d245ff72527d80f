import { basename, join, resolve } from "node:path";
import { weet } from "../domain/boom.ts";
import { UserError } from "../errors.ts";
import { eerstHetBegin } from "../plan/begin.ts";
import { START } from "../plan/start.ts";
import { isKoppelingNaarNiets, naarNiets, type Plek, PROJECTBESTAND, plekVan } from "../project/plek.ts";
import { Project } from "../project/project.ts";
import { doorloopStap } from "../wizard/stap.ts";
import type { World } from "../world.ts";
import { keurAntwoorden, neemAntwoorden } from "./antwoorden.ts";
import { isVers, maakBestanden, maakIntern } from "./bestanden.ts";
import { BEGIN, haalBladwijzerWeg, leesBladwijzer, legBladwijzer } from "./bladwijzer.ts";
import { boekVan } from "./boek.ts";
import { gebruikVan } from "./gebruik.ts";
import { regelLeesrecht } from "./leesrecht.ts";
import { isOn, type Options, type Session, textOf } from "./session.ts";
import type { Run } from "./table.ts";
import { hoeVerder } from "./verder.ts";

export const run: Run = async (session, [map = "."], options) => {
  const { world } = session;
  const plek = plekVan(join(resolve(world.cwd, map), PROJECTBESTAND));
  if (isOn(options, "intern")) return maakIntern(world, plek);
  const antwoorden = textOf(options, "answers");
  const naam = textOf(options, "naam")?.trim() || undefined;
  keur(world, plek, antwoorden !== undefined || naam !== undefined);
  if (antwoorden !== undefined) keurAntwoorden(world, antwoorden);
  maakBestanden(world, plek);
  const project = Project.open(world.disk, plek);
  const boek = boekVan(project, world.today());
  if (naam !== undefined) boek.zet("coalitie.naam", naam);
  if (antwoorden !== undefined) await neemAntwoorden(world, antwoorden, boek);
  const afgemaakt = antwoorden !== undefined || (await vraagVerder(session, project, options));
  regelLeesrecht(world, project);
  if (!afgemaakt) return 130;
  await rondInitAf(session, project, isOn(options, "menu") ? undefined : map);
  return 0;
};

/**
 * How setting up ends, also when it was broken off before: git, where it all is, and how to go on from `map`; undefined
 * in a menu, which says that itself.
 */
export async function rondInitAf(session: Session, project: Project, map: string | undefined): Promise<void> {
  await biedGitAan(session, project.plek);
  vertel(session.world, project, map);
}

function keur(world: World, plek: Plek, zonderVragen: boolean): void {
  if (world.disk.exists(plek.deelbaar))
    throw new UserError(
      "gebruik",
      `In ${plek.map} staat al een coalitie; er is niets veranderd.`,
      "Ga daar verder met: coalitie step",
    );
  for (const bestand of [plek.deelbaar, plek.intern])
    if (isKoppelingNaarNiets(world.disk, bestand)) throw naarNiets(bestand);
  if (world.disk.exists(plek.intern) && !isVers(world, plek))
    throw new UserError(
      "gebruik",
      `In ${plek.map} staat ${basename(plek.intern)}, zonder ${PROJECTBESTAND}; er is niets veranderd.`,
      `Zet ${PROJECTBESTAND} terug, of begin in een andere map: coalitie init <map>`,
    );
  if (!zonderVragen && !world.interactive)
    throw new UserError(
      "gebruik",
      "Hier kan ik je niets vragen.",
      "Geef de antwoorden mee met --answers bestand.yaml, of ten minste een naam met --naam.",
    );
}

async function vraagVerder(session: Session, project: Project, options: Options): Promise<boolean> {
  if (!session.world.interactive) return true;
  return stelBeginvragen(session, project, options);
}

/** Asks the first questions, or goes on with them where they were broken off. False when one stops again. */
export async function stelBeginvragen(session: Session, project: Project, options: Options): Promise<boolean> {
  const { world } = session;
  const bladwijzer = leesBladwijzer(world, project.plek, BEGIN);
  // Kept from the first question on: whoever is cut off without a word goes on with these too.
  legBladwijzer(world, project.plek, BEGIN, bladwijzer ?? {});
  const einde = await doorloopStap(START, boekVan(project, world.today()), await session.interviewer(project.plek), {
    verdieping: options.verdieping === true,
    open: false,
    review: false,
    gebruik: gebruikVan(world, project),
    ...(textOf(options, "naam") === undefined ? {} : { gegeven: ["coalitie.naam"] }),
    bladwijzer,
    onthoud: (hier) => legBladwijzer(world, project.plek, BEGIN, hier),
  });
  if (einde !== "gestopt") haalBladwijzerWeg(world, project.plek, BEGIN);
  else world.print.err(`Alles tot hier is bewaard. Ga verder met: ${hoeVerder(world, project.plek, "coalitie step")}`);
  return einde !== "gestopt";
}

const WOLKEN = /(onedrive|sharepoint|dropbox|icloud|google ?drive)/i;

async function biedGitAan(session: Session, plek: Plek): Promise<void> {
  const { world } = session;
  const wolk = WOLKEN.exec(plek.map)?.[1];
  if (wolk !== undefined)
    world.print.err(
      `Let op: deze map wordt gedeeld via ${wolk}. Kijk wie er meer bij kan: ook het interne bestand staat daar.`,
    );
  if (!world.interactive || !world.git.available() || world.git.inside(plek.map)) return;
  const keuze = await (await session.interviewer()).menu({
    titel: "Zal ik in deze map git gebruiken? Daarmee kun je eerdere versies bewaren en samenwerken met een collega.",
    waar: undefined,
    mogelijkheden: [
      { waarde: "ja", naam: "Ja, graag" },
      { waarde: "nee", naam: "Nee, dat regel ik zelf" },
    ],
    standaard: "ja",
  });
  if (keuze === "ja" && world.git.init(plek.map))
    world.print.err(
      'Git is begonnen in deze map. Leg een versie vast met: git add . en dan git commit -m "Eerste versie"',
    );
}

function vertel(world: World, project: Project, map: string | undefined): void {
  const naam = weet(project.coalitie.coalitie?.naam);
  world.print.out(`${naam === undefined ? "De coalitie" : `‘${naam}’`} staat in ${project.plek.map}.`);
  if (map === undefined) return;
  const open = eerstHetBegin(project.coalitie);
  const verder = open.length === 0 ? "Ga verder met stap 1" : `${open.join(" ")} Beantwoord die met`;
  world.print.out(`${verder}: ${map === "." ? "" : `cd ${alsWoord(map)}, en dan `}coalitie step`);
}

/** As one word for a shell. */
const alsWoord = (map: string): string =>
  /^[\w./\\:~-]+$/.test(map) ? map : /["$`!]/.test(map) ? `'${map.replaceAll("'", "'\\''")}'` : `"${map}"`;
